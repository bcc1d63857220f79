package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PlanSheetKey;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** What has been done, try by try, and below it what is to be done, the earliest first. */
final class StepChecklist {
    /** Of tries and touches, the last ones tell enough. */
    private static final int MOST_TOUCHES = 3;

    /** On one day a task stands before the step that needs it, as the order of the steps has it. */
    private static final Comparator<Action> BY_DAY =
            Comparator.comparing((Action action) -> action.day().orElse(LocalDate.MAX));

    private final ActionPlan plan;
    private final StepWords words;
    private final DateWords dates;
    private final List<Application> rows;
    private final List<PlanSheetKey.Job> jobs;
    private final List<Block.Checklist.Item> items = new ArrayList<>();

    StepChecklist(ActionPlan plan, DateWords dates) {
        this.plan = plan;
        this.dates = dates;
        words = new StepWords(plan, dates);
        rows = plan.rows().stream().map(SecondPlaceRow::application).toList();
        jobs = rows.stream().map(PlanSheetKey.Job::of).distinct().toList();
    }

    Block compose() {
        for (Step step : Step.values()) {
            Optional<RecordedMark> touches = recorded(step).filter(mark -> isOfTouches(step, mark));
            touches.ifPresent(mark -> touches(step, mark));
            Optional<Action> settled =
                    plan.find(step).filter(action -> action.day().isEmpty());
            boolean told =
                    touches.isPresent() && settled.filter(StepChecklist::isDone).isPresent();
            if (!told) {
                settled.ifPresent(this::add);
            }
            if (plan.find(step).isEmpty() && touches.isEmpty()) {
                recorded(step).ifPresent(mark -> doneBesidesThePlan(step, mark));
            }
        }
        plan.actions().stream()
                .filter(action -> action.day().isPresent())
                .sorted(BY_DAY.thenComparing(this::after).thenComparing(this::isAskedWhenCheckingBack))
                .forEach(this::add);
        return new Block.Checklist(items);
    }

    /** The question about openings stands behind the call in which it is asked. */
    private Step after(Action action) {
        return isAskedWhenCheckingBack(action) ? Step.CHECK_BACK : action.step();
    }

    private boolean isAskedWhenCheckingBack(Action action) {
        return words.inTheSameCall(action)
                && !action.day().equals(plan.find(Step.FEEDBACK).flatMap(Action::day));
    }

    private static boolean isDone(Action action) {
        return action.standing() instanceof Standing.Done;
    }

    private Optional<RecordedMark> recorded(Step step) {
        return ProgressColumn.of(step)
                .flatMap(column -> RecordedMark.find(rows, column.field()))
                .filter(mark -> mark.days().isEmpty() || !past(mark).isEmpty());
    }

    /** Days still to come are no record. */
    private List<LocalDate> past(RecordedMark mark) {
        return mark.days().stream().filter(day -> !day.isAfter(plan.today())).toList();
    }

    /** Each try of an unanswered call is a touch, and so is each time of keeping in touch; the person hired gets one. */
    private static boolean isOfTouches(Step step, RecordedMark mark) {
        return (mark.kind() == Mark.Kind.TRIED && step != Step.PERSON_HIRED)
                || (mark.kind() == Mark.Kind.DONE && step == Step.KEEP_IN_TOUCH);
    }

    private void touches(Step step, RecordedMark mark) {
        List<LocalDate> days = past(mark);
        String what = mark.kind() == Mark.Kind.TRIED ? "no answer" : "done";
        if (days.isEmpty()) {
            tick(step, what, "", mark);
        }
        List<LocalDate> last = days.subList(Math.max(0, days.size() - MOST_TOUCHES), days.size());
        last.forEach(
                day -> tick(step, what + " " + dates.shortest(day), day.equals(last.get(0)) ? of(days) : "", mark));
    }

    private static String of(List<LocalDate> days) {
        return days.size() > MOST_TOUCHES ? "the last " + MOST_TOUCHES + " of " + days.size() : "";
    }

    private Text recordedIn(Step step) {
        return Text.of(recorded(step).map(RecordedMark::note).orElse(""));
    }

    /** A cadence may leave out a step that the person has taken all the same. */
    private void doneBesidesThePlan(Step step, RecordedMark mark) {
        if (mark.kind() != Mark.Kind.NOT_APPLICABLE) {
            List<LocalDate> days = past(mark);
            String day = days.isEmpty() ? "" : " " + dates.shortest(days.get(days.size() - 1));
            tick(step, "done" + day, "", mark);
        }
    }

    private void tick(Step step, String when, String note, RecordedMark mark) {
        Action made = new Action(step, new Standing.Ended(), plan.contact(), Action.Channel.CALL, 1);
        items.add(new Block.Checklist.Item(
                Block.Checklist.Box.TICKED, words.step(made), when, note, Text.of(mark.note())));
    }

    private void add(Action action) {
        items.add(new Block.Checklist.Item(
                box(action.standing()),
                words.step(action),
                words.when(action),
                words.note(action),
                isDone(action) ? recordedIn(action.step()) : words.whomAndHow(action),
                action.day().map(day -> form(action, day))));
    }

    private StepForm form(Action action, LocalDate day) {
        String whom = words.whom(action);
        String description =
                words.step(action) + (whom.isEmpty() ? "" : ", " + whom) + ", planned for " + words.when(action);
        return new StepForm(new PlanSheetKey(field(action.step()), jobs), day, words.step(action), description);
    }

    /** Where the step is recorded; for a task, where the name that it asks for belongs. */
    private static Field field(Step step) {
        return ProgressColumn.of(step)
                .map(ProgressColumn::field)
                .orElse(step == Step.FIND_HIRE ? Field.HIRED_PERSON : Field.CONTACT_NAME);
    }

    private static Block.Checklist.Box box(Standing standing) {
        if (standing instanceof Standing.Done) {
            return Block.Checklist.Box.TICKED;
        }
        return standing instanceof Standing.Planned ? Block.Checklist.Box.EMPTY : Block.Checklist.Box.STRUCK;
    }
}
