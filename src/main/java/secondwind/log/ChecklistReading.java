package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheetKey;
import secondwind.application.StepAnswer;
import secondwind.log.AnsweredLine.Remedies;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.AnswerText;
import secondwind.log.value.DateOrder;
import secondwind.log.value.MarkText;

/**
 * Reads what was ticked and typed on the checklist of a packet, as a line of our sheet is read. Words that are none of the
 * sheet's answers are read as the log's own progress cells are; where these say nothing either, a
 * tick or a day still counts.
 */
public final class ChecklistReading {
    private static final int MOST_CITED = 5;
    private static final Remedies REMEDIES = new Remedies(
            "a tick, a day, or one of the answers " + PlanLineReading.ANSWERS,
            "Answer that step in the packet, or type what happened into your log. Your words are not lost: a run keeps"
                    + " the packet, under a dated name where a new one takes its place.",
            "Type the day on which it happened into your log, if the step has been done.");

    private final String file;
    private final PlanLineReading lines;
    private final MarkReading marks;
    private final DateOrder order;
    private final GatheredAnswers gathered = new GatheredAnswers();
    private final List<FoundName> found = new ArrayList<>();
    private final List<Cell> withoutDay = new ArrayList<>();
    private final List<Cell> strangeDays = new ArrayList<>();
    private final List<Cell> remarks = new ArrayList<>();

    private ChecklistReading(String file, DateOrder order, LocalDate today) {
        this.file = file;
        this.order = order;
        this.lines = new PlanLineReading(REMEDIES, order, today);
        this.marks = new MarkReading(today);
    }

    /**
     * What a person recorded in a packet.
     *
     * @param file the packet's path, for telling
     * @param source what it says of the log that it was made from
     * @param title the job in words; empty where the packet does not say
     * @param steps its open steps, answered or not
     * @param options how days are read: in the order of the log's own, and none later than the day on which the packet was
     *     put aside
     */
    public static PlanAnswers read(
            String file, String source, String title, List<StepAnswer> steps, LogOptions options) {
        DateBalance balance = new DateBalance();
        Set<PlanSheetKey.Job> jobs = new HashSet<>();
        for (StepAnswer step : steps) {
            jobs.addAll(step.key().jobs());
            balance.look(new TypedCell.Text(step.day()));
            balance.look(new TypedCell.Text(step.result()));
        }
        DateOrder order = new DateOrder(balance.dayFirst(options.dayFirst()), true, false);
        ChecklistReading reading = new ChecklistReading(file, order, options.today());
        steps.stream().filter(StepAnswer::isFilledIn).forEach(step -> reading.take(step, title));
        return new PlanAnswers(
                PlanSheet.logFile(source),
                PlanSheet.place(source),
                Optional.empty(),
                jobs,
                reading.gathered.recorded(),
                reading.found,
                reading.lines.rejected(),
                reading.notices());
    }

    private void take(StepAnswer step, String title) {
        ChecklistLine line = new ChecklistLine(file, step);
        Field field = step.key().field();
        if (field == Field.CONTACT_NAME || field == Field.HIRED_PERSON) {
            found(step, line, title);
            return;
        }
        answer(step, line, field).ifPresent(said -> {
            Mark mark = new Mark(said.kind().orElse(Mark.Kind.DONE), said.days(), said.cell());
            for (PlanSheetKey.Job job : step.key().jobs()) {
                gathered.add(job, name(step, job, title), said.closes() ? Field.CLOSED : field, mark, said.assumed());
            }
            if (said.assumed()) {
                PlanLineReading.dayBeside(line).ifPresentOrElse(strangeDays::add, () -> withoutDay.add(said.cell()));
            }
        });
    }

    private Optional<PlanLineReading.Answer> answer(StepAnswer step, ChecklistLine line, Field field) {
        String words = line.words();
        boolean isOfTheList = AnswerText.find(words).isPresent()
                || AnswerText.isDaysAlone(words)
                || (AnswerText.saysNothingYet(words) && !step.ticked());
        if (isOfTheList) {
            return lines.read(line, field);
        }
        MarkReading.Reading read = marks.read(field, new TypedCell.Text(line.wordsAndDay()), order);
        boolean isUnderstood = read.kind().isPresent()
                && !read.flawed()
                && !(read.planned() && read.days().isEmpty());
        if (isUnderstood) {
            boolean assumed = read.days().isEmpty() && read.kind().get() != Mark.Kind.NOT_APPLICABLE;
            List<LocalDate> days = assumed ? lines.planned(line) : read.days();
            return Optional.of(
                    new PlanLineReading.Answer(false, read.kind(), days, line.cited(Column.RESULT), assumed));
        }
        boolean saysDone = step.ticked() || (!step.day().isBlank() && AnswerText.isDaysAlone(step.day()));
        if (saysDone && !MarkText.takesBackATick(words)) {
            if (line.isAnsweredInWords()) {
                remarks.add(line.cited(Column.RESULT));
            }
            return lines.read(line.tickAlone(), field);
        }
        lines.rejectWords(PlanLineReading.answered(line));
        return Optional.empty();
    }

    private void found(StepAnswer step, ChecklistLine line, String title) {
        PlanStepWords.nameToFind(step.step()).ifPresent(whose -> {
            for (PlanSheetKey.Job job : step.key().jobs()) {
                found.add(
                        new FoundName(whose, step.step(), job, name(step, job, title), PlanLineReading.answered(line)));
            }
        });
    }

    private static String name(StepAnswer step, PlanSheetKey.Job job, String title) {
        String role = job.key().role();
        return step.key().jobs().size() == 1 && !title.isEmpty()
                ? title
                : job.key().company() + (role.isEmpty() ? "" : ", " + role);
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!withoutDay.isEmpty()) {
            notices.add(new Notice(
                    file,
                    "The day is missing beside " + cited(withoutDay) + ", so the planned day counts, at latest today.",
                    "If it was another day, type it into your log, and the next steps follow it."));
        }
        if (!strangeDays.isEmpty()) {
            notices.add(new Notice(
                    file,
                    PlanLineReading.notUnderstood(strangeDays.size(), cited(strangeDays)),
                    "Type the real day into your log, and the next steps follow it."));
        }
        if (!remarks.isEmpty()) {
            notices.add(new Notice(
                    file,
                    "Beside a tick or a day stands " + cited(remarks)
                            + ". That counts as done; the words are not read.",
                    "If something else came of it, type that into your log."));
        }
        gathered.contradictions(file, "packets in this file").ifPresent(notices::add);
        return notices;
    }

    private static String cited(List<Cell> cells) {
        String first = cells.stream().limit(MOST_CITED).map(Cell::citation).collect(Collectors.joining("; "));
        return cells.size() > MOST_CITED ? first + "; and " + (cells.size() - MOST_CITED) + " more" : first;
    }
}
