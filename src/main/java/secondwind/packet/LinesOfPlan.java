package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** The lines of one plan, step by step: what is recorded, touch by touch, and what is still to be done. */
final class LinesOfPlan {
    private static final String DONE = "done";
    private static final String SKIPPED = "skipped";

    private final ActionPlan plan;
    private final StepWords words;
    private final List<Application> rows;
    private final List<PlanSheetKey.Job> jobs;
    private final String roles;
    private final List<PlanLine> lines = new ArrayList<>();

    LinesOfPlan(ActionPlan plan, Wording wording) {
        this.plan = plan;
        words = new StepWords(plan, wording.dates());
        rows = plan.rows().stream().map(SecondPlaceRow::application).toList();
        jobs = rows.stream().map(PlanSheetKey.Job::of).distinct().toList();
        roles = rows.stream().flatMap(row -> row.role().stream()).distinct().collect(Collectors.joining(", "));
    }

    List<PlanLine> lines() {
        for (Step step : Step.values()) {
            Optional<ProgressColumn> column = ProgressColumn.of(step);
            if (column.isPresent()) {
                step(step, column.get().field());
            } else {
                plan.find(step).ifPresent(task -> planned(task, Optional.empty(), Optional.empty()));
            }
        }
        closed();
        return lines;
    }

    private void step(Step step, Field field) {
        Optional<RecordedMark> mark = RecordedMark.find(rows, field);
        boolean touchByTouch = mark.filter(found -> isOfTouches(step, found)).isPresent();
        Optional<RecordedMark> settled = touchByTouch ? Optional.empty() : mark;
        Action action =
                plan.find(step).orElse(new Action(step, new Standing.Ended(), plan.contact(), Action.Channel.CALL, 1));
        Optional<PlanSheetKey> key = Optional.of(new PlanSheetKey(field, jobs));
        if (touchByTouch) {
            touches(action, mark.orElseThrow(), key);
        }
        Standing standing = action.standing();
        if (standing instanceof Standing.Planned) {
            planned(action, settled, key);
        } else if (standing instanceof Standing.Skipped skipped) {
            lines.add(line(action, skipped.standIn(), SKIPPED, skipped.reason(), settled, place(settled), key));
        } else if (settled.isPresent()) {
            recorded(action, settled.get(), key);
        } else if (standing instanceof Standing.Done done && !touchByTouch) {
            answeredByFeedback(action, done, key);
        }
    }

    /** Each try of an unanswered call is a touch, and so is each time of keeping in touch. */
    private static boolean isOfTouches(Step step, RecordedMark mark) {
        return mark.kind() == Mark.Kind.TRIED || (mark.kind() == Mark.Kind.DONE && step == Step.KEEP_IN_TOUCH);
    }

    private void touches(Action action, RecordedMark mark, Optional<PlanSheetKey> key) {
        if (mark.days().isEmpty()) {
            touch(action, mark, Optional.empty(), key);
        }
        for (LocalDate day : mark.days()) {
            touch(action, mark, Optional.of(day), key);
        }
    }

    private void touch(Action action, RecordedMark mark, Optional<LocalDate> day, Optional<PlanSheetKey> key) {
        // A third touch may be an e-mail; what came before it was a call.
        Action.Channel channel = action.touch() > 1 ? Action.Channel.CALL : action.channel();
        Action made = new Action(action.step(), new Standing.Ended(), action.contact(), channel, 1);
        List<LocalDate> days = day.map(List::of).orElse(List.of());
        lines.add(line(
                made,
                day,
                mark.kind() == Mark.Kind.TRIED ? "no answer" : DONE,
                "",
                Optional.of(mark.on(days)),
                mark.place(),
                key));
    }

    /** A record of a day still to come does not count for the plan, and yet is the person's. */
    private void planned(Action action, Optional<RecordedMark> mark, Optional<PlanSheetKey> key) {
        Standing.Planned planned = (Standing.Planned) action.standing();
        String status = planned.overdue() ? "overdue" : planned.key();
        // Where it is asked in the same call, its own column says so.
        String window = words.inTheSameCall(action) ? "" : words.note(action);
        lines.add(line(action, Optional.of(planned.day()), status, window, mark, place(mark), key));
    }

    private void recorded(Action action, RecordedMark mark, Optional<PlanSheetKey> key) {
        Optional<LocalDate> day = mark.lastDay();
        if (action.standing() instanceof Standing.Done done) {
            day = Optional.of(done.on());
        }
        String status = mark.kind() == Mark.Kind.NOT_APPLICABLE ? SKIPPED : DONE;
        lines.add(line(action, day, status, "", Optional.of(mark), mark.place(), key));
    }

    private void answeredByFeedback(Action action, Standing.Done done, Optional<PlanSheetKey> key) {
        String place = place(RecordedMark.find(rows, Field.FEEDBACK_CALL_DONE));
        lines.add(line(action, Optional.of(done.on()), DONE, StepWords.sameCall(action), Optional.empty(), place, key));
    }

    private void closed() {
        RecordedMark.find(rows, Field.CLOSED)
                .filter(mark -> mark.kind() == Mark.Kind.DONE)
                .ifPresent(mark -> lines.add(new PlanLine(
                        mark.lastDay(),
                        "closed",
                        "No more packets for this job",
                        plan.application().company().name(),
                        roles,
                        plan.application().client().orElse(""),
                        "",
                        "",
                        "",
                        Optional.of(PlanSheet.Result.CLOSED),
                        mark.lastDay(),
                        mark.place(),
                        Optional.of(new PlanSheetKey(Field.CLOSED, jobs)))));
    }

    private static String place(Optional<RecordedMark> mark) {
        return mark.map(RecordedMark::place).orElse("");
    }

    private PlanLine line(
            Action action,
            Optional<LocalDate> date,
            String status,
            String window,
            Optional<RecordedMark> mark,
            String recordedIn,
            Optional<PlanSheetKey> key) {
        return new PlanLine(
                date,
                status,
                words.step(action),
                plan.application().company().name(),
                roles,
                plan.application().client().orElse(""),
                words.whom(action),
                // Nobody needs the number for what is over.
                action.standing() instanceof Standing.Planned ? words.how(action) : "",
                plain(window),
                mark.map(RecordedMark::result),
                mark.flatMap(RecordedMark::lastDay),
                recordedIn,
                key);
    }

    /** In a cell that is searched and filtered, a space is a space. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
