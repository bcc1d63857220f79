package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.ClientName;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheetKey;
import secondwind.application.Rejection;
import secondwind.log.AnsweredLine.Remedies;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.DateOrder;

/**
 * Reads our own sheet back. Each line speaks for itself, so that it may be sorted, filtered, copied or deleted; what
 * several lines say about one step of one job is gathered.
 */
final class PlanSheetReading {
    private static final int MOST_CITED = 5;
    private static final Remedies REMEDIES = new Remedies(
            "one of the answers " + PlanLineReading.ANSWERS + ", with nothing else but a day",
            "Pick the answer on that line of the action plan, and type what else you want to remember into your log."
                    + " Your words are not lost: a run keeps the copy, under a dated name where a new one takes its place.",
            "Type the day on which it happened into that line of the action plan, or clear it.");

    private final String file;
    private final PlanSheetColumns columns;
    private final PlanLineReading lines;
    private final String sheetName;
    private final GatheredAnswers gathered;
    private final List<FoundName> found = new ArrayList<>();
    private boolean unreadable;
    private final List<Cell> withoutDay = new ArrayList<>();
    private final List<Cell> strangeDays = new ArrayList<>();
    private final List<Cell> homeless = new ArrayList<>();
    private final List<String> withoutJob = new ArrayList<>();

    private PlanSheetReading(
            String file,
            Sheet sheet,
            PlanSheetColumns columns,
            DateOrder order,
            LocalDate today,
            GatheredAnswers gathered) {
        this.gathered = gathered;
        this.file = file;
        this.sheetName = sheet.name();
        this.columns = columns;
        this.lines = new PlanLineReading(REMEDIES, order, today);
    }

    /**
     * What a person filled in on this sheet, whose typed days have the order of day and month that the options give.
     *
     * @param gathered takes what is recorded, for several sheets may speak of one step
     */
    static PlanAnswers read(
            String file, Sheet sheet, PlanSheetColumns columns, LogOptions options, GatheredAnswers gathered)
            throws BrokenFileException {
        List<SheetRow> answered = new ArrayList<>();
        DateBalance balance = new DateBalance();
        Set<PlanSheetKey.Job> jobs = new HashSet<>();
        sheet.read(row -> {
            PlanSheetKey.parse(columns.text(Column.KEY, row)).ifPresent(key -> jobs.addAll(key.jobs()));
            if (columns.isReadable()
                    && !columns.isAboveTheLines(row)
                    && PlanLineReading.isAnswered(columns.line(file, sheet.name(), row))
                    && columns.text(Column.RECORDED_IN, row).isEmpty()) {
                answered.add(row);
                balance.look(columns.cell(Column.DONE_ON, row));
                balance.look(columns.cell(Column.RESULT, row));
            }
            return true;
        });
        DateOrder order = new DateOrder(balance.dayFirst(options.dayFirst()), true, false);
        PlanSheetReading reading = new PlanSheetReading(file, sheet, columns, order, options.today(), gathered);
        answered.forEach(reading::take);
        if (!columns.isReadable()) {
            reading.unreadable = true;
        }
        return reading.answers(jobs);
    }

    private void take(SheetRow row) {
        Optional<PlanSheetKey> key =
                PlanSheetKey.parse(columns.text(Column.KEY, row)).or(() -> inWords(row));
        if (key.isEmpty()) {
            Optional<FoundName> name = foundName(row);
            name.ifPresentOrElse(found::add, () -> {
                withoutJob.add(String.valueOf(row.number()));
                homeless.add(PlanLineReading.answered(line(row)));
            });
            return;
        }
        Optional<PlanLineReading.Answer> answer =
                lines.read(line(row), key.get().field());
        answer.ifPresent(said -> {
            Field field = said.closes() ? Field.CLOSED : key.get().field();
            Mark mark = new Mark(said.kind().orElse(Mark.Kind.DONE), said.days(), said.cell());
            for (PlanSheetKey.Job job : key.get().jobs()) {
                gathered.add(job, name(row, job, key.get().jobs().size()), field, mark, said.assumed());
            }
            if (said.assumed()) {
                PlanLineReading.dayBeside(line(row))
                        .ifPresentOrElse(strangeDays::add, () -> withoutDay.add(said.cell()));
            }
        });
    }

    private AnsweredLine line(SheetRow row) {
        return columns.line(file, sheetName, row);
    }

    /** What a line without a key is about; the decision's day is then unknown. */
    private Optional<PlanSheetKey> inWords(SheetRow row) {
        return job(row).flatMap(job -> PlanStepWords.field(columns.text(Column.STEP, row))
                .map(field -> new PlanSheetKey(field, List.of(job))));
    }

    /** The job that a line names in words. */
    private Optional<PlanSheetKey.Job> job(SheetRow row) {
        String company = columns.text(Column.COMPANY, row);
        return company.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanSheetKey.Job(
                        JobKey.of(company, columns.text(Column.ROLE, row)),
                        ClientName.of(columns.text(Column.CLIENT, row)),
                        Optional.empty()));
    }

    /** What somebody found out for one of our tasks that have no key. */
    private Optional<FoundName> foundName(SheetRow row) {
        String step = columns.text(Column.STEP, row);
        return job(row).flatMap(job -> PlanStepWords.nameToFind(step)
                .map(whose -> new FoundName(whose, step, job, name(row, job, 1), PlanLineReading.answered(line(row)))));
    }

    private String name(SheetRow row, PlanSheetKey.Job job, int jobs) {
        String company = columns.text(Column.COMPANY, row);
        String role = jobs > 1 ? job.key().role() : columns.text(Column.ROLE, row);
        return (company.isEmpty() ? job.key().company() : company) + (role.isEmpty() ? "" : ", " + role);
    }

    private PlanAnswers answers(Set<PlanSheetKey.Job> jobs) {
        return new PlanAnswers(
                columns.logFile(),
                columns.place(),
                columns.rowNumbers(),
                jobs,
                List.of(),
                found,
                rejected(),
                notices());
    }

    private List<Rejection> rejected() {
        List<Rejection> all = new ArrayList<>(lines.rejected());
        homeless.forEach(cell -> all.add(new Rejection(
                cell.ref(),
                cell.text(),
                "an answer on a line that names a step of a job",
                "Type what happened, or what you found out, into your log.")));
        if (unreadable) {
            String column = CellRef.columnLetters(columns.indexes().getOrDefault(Column.KEY, 0));
            all.add(new Rejection(
                    new CellRef(file, sheetName, Math.max(1, columns.headerRow()), column),
                    "",
                    "the headers of the action plan, with " + Column.RESULT.header() + " among them",
                    "Put the headers back as they were, or type what happened into your log."));
        }
        return all;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (unreadable) {
            notices.add(new Notice(
                    file,
                    "It holds an action plan that could not be read, for the column \u201c" + Column.RESULT.header()
                            + "\u201d is not found; nothing in it counts.",
                    "Put the headers back as they were, or type what happened into your log."));
        }
        String where = sheetName.isEmpty() ? file : file + ", " + sheetName;
        if (!withoutDay.isEmpty()) {
            notices.add(new Notice(
                    where,
                    "The day is missing beside " + cited(withoutDay) + ", so the planned day counts, at latest today.",
                    "Type the real day there, and the next steps follow it."));
        }
        if (!strangeDays.isEmpty()) {
            notices.add(new Notice(
                    where,
                    PlanLineReading.notUnderstood(strangeDays.size(), cited(strangeDays)),
                    "Type the real day there, and the next steps follow it."));
        }
        if (!withoutJob.isEmpty()) {
            notices.add(new Notice(
                    where,
                    (withoutJob.size() == 1 ? "Row " : "Rows ") + shortened(withoutJob)
                            + (withoutJob.size() == 1 ? " names" : " name")
                            + " no step of a job that is recorded here, so the answer does not count.",
                    "Type what happened, or what you found out, into your log."));
        }
        return notices;
    }

    private static String cited(List<Cell> cells) {
        return shortened(cells.stream()
                .map(cell -> String.format(
                        Locale.ROOT, "%s (\u201c%s\u201d)", cell.ref().a1(), cell.text()))
                .toList());
    }

    private static String shortened(List<String> all) {
        String first = all.stream().limit(MOST_CITED).collect(Collectors.joining(", "));
        return all.size() > MOST_CITED ? first + " and " + (all.size() - MOST_CITED) + " more" : first;
    }
}
