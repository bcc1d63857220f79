package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheet.Result;
import secondwind.application.Rejection;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateOrder;
import secondwind.log.value.DayReading;

/** Reads what a person answered on a line of our sheet: one of the words to choose from, or their own, and the day. */
final class PlanLineReading {
    private static final Pattern NOTHING = Pattern.compile("[-\u2013\u2014?.\\s]*");
    private static final Pattern CLOSES = Pattern.compile(
            "(?i)(?:close|closed|closing)(?! (?:to|call|second|contact))\\b.*|stop|stopped|retired?|ended",
            Pattern.DOTALL);

    private final String file;
    private final String sheet;
    private final PlanSheetColumns columns;
    private final DateOrder order;
    private final LocalDate today;
    private final MarkReading marks;
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Cell> notUnderstood = new ArrayList<>();

    PlanLineReading(String file, String sheet, PlanSheetColumns columns, DateOrder order, LocalDate today) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns;
        this.order = order;
        this.today = today;
        this.marks = new MarkReading(today);
    }

    /**
     * One answer.
     *
     * @param closes whether it retires the job
     * @param kind how far the step has come; empty where the job is retired instead
     * @param days the days of it
     * @param cell where it stands
     * @param assumed whether the day is the planned one, for none is given
     */
    record Answer(boolean closes, Optional<Mark.Kind> kind, List<LocalDate> days, Cell cell, boolean assumed) {
        Answer {
            requireNonNull(kind);
            days = List.copyOf(days);
            requireNonNull(cell);
        }
    }

    /** Whether anything is filled in on this line. */
    boolean isAnswered(SheetRow row) {
        return !isNothing(columns.cell(Column.RESULT, row)) || !isNothing(columns.cell(Column.DONE_ON, row));
    }

    /** The answer on this line, about the step that this field records; empty where nothing has happened yet. */
    Optional<Answer> read(SheetRow row, Field field) {
        TypedCell result = columns.cell(Column.RESULT, row);
        return isNothing(result) ? dayAlone(row, field) : answer(row, field, result);
    }

    /** A day without an answer is the day it was done. */
    private Optional<Answer> dayAlone(SheetRow row, Field field) {
        TypedCell day = columns.cell(Column.DONE_ON, row);
        if (isNothing(day)) {
            return Optional.empty();
        }
        Cell cell = cell(Column.DONE_ON, row);
        MarkReading.Reading reading = marks.read(field, day, order);
        if (reading.planned()) {
            reject(cell, "a day up to today, " + today);
        } else if (reading.flawed() || reading.isUnknown()) {
            reject(cell, "a day like " + today);
        }
        return reading.kind().map(kind -> new Answer(false, Optional.of(kind), reading.days(), cell, false));
    }

    private Optional<Answer> answer(SheetRow row, Field field, TypedCell result) {
        Cell cell = cell(Column.RESULT, row);
        Optional<Result> chosen = chosen(result.text());
        if (chosen.filter(Result.CLOSED::equals).isPresent()
                || (chosen.isEmpty() && CLOSES.matcher(result.text()).matches())) {
            return Optional.of(new Answer(true, Optional.empty(), List.of(), cell, false));
        }
        MarkReading.Reading typed = marks.read(field, result, order);
        if (chosen.isEmpty()) {
            tellOf(typed, cell);
        }
        Optional<Mark.Kind> kind = chosen.map(word -> kind(word, field)).or(typed::kind);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = Stream.concat(typed.days().stream(), days(row).stream())
                .distinct()
                .toList();
        if (days.isEmpty() && isAhead(row)) {
            return Optional.empty();
        }
        if (!days.isEmpty() || kind.get() == Mark.Kind.NOT_APPLICABLE) {
            return Optional.of(new Answer(false, kind, days, cell, false));
        }
        List<LocalDate> planned = planned(row);
        return Optional.of(new Answer(false, kind, planned, cell, !planned.isEmpty()));
    }

    private void tellOf(MarkReading.Reading typed, Cell cell) {
        if (typed.planned()) {
            reject(cell, "a day up to today, " + today);
        } else if (typed.flawed()) {
            reject(cell, "yes, no or a day like " + today);
        }
        if (typed.isUnknown()) {
            notUnderstood.add(cell);
        }
    }

    private static Optional<Result> chosen(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Result.values())
                .filter(result -> result.words().toLowerCase(Locale.ROOT).equals(words))
                .findFirst();
    }

    /** A letter is not answered at once: one without an answer has gone all the same. */
    private static Mark.Kind kind(Result chosen, Field field) {
        return switch (chosen) {
            case DONE, CLOSED -> Mark.Kind.DONE;
            case NO_ANSWER -> field == Field.LETTER_SENT ? Mark.Kind.DONE : Mark.Kind.TRIED;
            case NOT_NEEDED -> Mark.Kind.NOT_APPLICABLE;
        };
    }

    /** The days beside an answer; one that cannot be is told. */
    private List<LocalDate> days(SheetRow row) {
        TypedCell typed = columns.cell(Column.DONE_ON, row);
        if (isNothing(typed)) {
            return List.of();
        }
        DayReading reading = DayReading.of(typed, order, today);
        List<LocalDate> past = reading.days().stream().filter(this::canBe).toList();
        Cell cell = cell(Column.DONE_ON, row);
        if (reading.days().stream().anyMatch(day -> day.isAfter(today))) {
            reject(cell, "a day up to today, " + today);
        } else if (past.isEmpty() || reading.flaw().isPresent()) {
            reject(cell, "a day like " + today);
        }
        return past;
    }

    /** Whether the day beside the answer is one to come: then it is an intention, whatever the answer. */
    private boolean isAhead(SheetRow row) {
        return DayReading.of(columns.cell(Column.DONE_ON, row), order, today).days().stream()
                .anyMatch(day -> day.isAfter(today));
    }

    private boolean canBe(LocalDate day) {
        return !day.isAfter(today) && day.getYear() >= EventReading.OLDEST_YEAR;
    }

    /** The day that the line was planned for, at latest today. */
    private List<LocalDate> planned(SheetRow row) {
        return DayReading.of(columns.cell(Column.DATE, row), order, today)
                .latest()
                .filter(day -> day.getYear() >= EventReading.OLDEST_YEAR)
                .map(day -> day.isAfter(today) ? today : day)
                .stream()
                .toList();
    }

    private static boolean isNothing(TypedCell cell) {
        return NOTHING.matcher(cell.text()).matches() || (cell instanceof TypedCell.Truth box && !box.value());
    }

    /** The cell of this column, for citing it. */
    private Cell cell(Column column, SheetRow row) {
        int index = requireNonNull(columns.indexes().get(column));
        CellRef where = new CellRef(file, sheet, row.number(), CellRef.columnLetters(index));
        return new Cell(
                where,
                requireNonNull(columns.headers().get(column)),
                row.cell(index).text());
    }

    private void reject(Cell cell, String expected) {
        rejected.add(new Rejection(
                cell.ref(),
                cell.text(),
                expected,
                "Type the day on which it happened into that line of the action plan, or clear it."));
    }

    List<Rejection> rejected() {
        return rejected;
    }

    /** Answers that say neither yes nor no, nor anything in between. */
    List<Cell> notUnderstood() {
        return notUnderstood;
    }
}
