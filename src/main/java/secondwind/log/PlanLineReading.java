package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheet.Result;
import secondwind.application.Rejection;
import secondwind.log.AnsweredLine.Remedies;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.AnswerText;
import secondwind.log.value.DateOrder;
import secondwind.log.value.DayReading;

/** Reads what a person answered on a line: one of the words to choose from, or their own, and the day. */
final class PlanLineReading {
    private static final Pattern NOTHING = Pattern.compile("[-\u2013\u2014?.\\s]*");
    /** The words of the drop-down. */
    static final String ANSWERS = Stream.of(Result.values()).map(Result::words).collect(Collectors.joining(", "));

    private final Remedies remedies;
    private final DateOrder order;
    private final LocalDate today;
    private final List<Rejection> rejected = new ArrayList<>();

    PlanLineReading(Remedies remedies, DateOrder order, LocalDate today) {
        this.remedies = remedies;
        this.order = order;
        this.today = today;
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
    static boolean isAnswered(AnsweredLine line) {
        return !isNothing(line.cell(Column.RESULT)) || !isNothing(line.cell(Column.DONE_ON));
    }

    /** What is filled in on a line that {@link #isAnswered is answered}, as it stands. */
    static Cell answered(AnsweredLine line) {
        return line.cited(isNothing(line.cell(Column.RESULT)) ? Column.DONE_ON : Column.RESULT);
    }

    /** The answer on this line, about the step that this field records; empty where nothing has happened yet. */
    Optional<Answer> read(AnsweredLine line, Field field) {
        Column column = isNothing(line.cell(Column.RESULT)) ? Column.DONE_ON : Column.RESULT;
        TypedCell typed = line.cell(column);
        if (isNothing(typed) || AnswerText.saysNothingYet(typed.text())) {
            return Optional.empty();
        }
        Cell cell = line.cited(column);
        if (typed instanceof TypedCell.Failure) {
            rejectWords(cell);
            return Optional.empty();
        }
        DayReading named = DayReading.of(typed, order, today);
        boolean isDay = isDay(typed, named);
        // A day where the answer belongs is the day it was done.
        Optional<Result> result = isDay ? Optional.of(Result.DONE) : AnswerText.find(typed.text());
        if (result.isEmpty()) {
            rejectWords(cell);
            return Optional.empty();
        }
        if (result.get() == Result.CLOSED) {
            return Optional.of(new Answer(true, Optional.empty(), List.of(), cell, false));
        }
        Days days = days(named, cell);
        if (column == Column.RESULT) {
            days = days.and(daysBeside(line));
        }
        return answer(line, cell, kind(result.get(), field), days, isDay);
    }

    private Optional<Answer> answer(AnsweredLine line, Cell cell, Mark.Kind kind, Days days, boolean isDay) {
        if (!days.past().isEmpty() || kind == Mark.Kind.NOT_APPLICABLE) {
            return Optional.of(new Answer(false, Optional.of(kind), days.past(), cell, false));
        }
        // A day that is still to come is an intention, whatever the answer; one that cannot be is no answer.
        if (days.isAhead() || isDay) {
            return Optional.empty();
        }
        List<LocalDate> planned = planned(line);
        return Optional.of(new Answer(false, Optional.of(kind), planned, cell, !planned.isEmpty()));
    }

    private static boolean isDay(TypedCell typed, DayReading named) {
        boolean isNumber = typed instanceof TypedCell.Moment || typed instanceof TypedCell.Numeral;
        return isNumber
                ? !named.days().isEmpty()
                : AnswerText.isDaysAlone(typed.text())
                        && (!named.days().isEmpty() || named.flaw().isPresent());
    }

    /** A letter is not answered at once: one without an answer has gone all the same. */
    private static Mark.Kind kind(Result chosen, Field field) {
        return switch (chosen) {
            case DONE, CLOSED -> Mark.Kind.DONE;
            case NO_ANSWER -> field == Field.LETTER_SENT ? Mark.Kind.DONE : Mark.Kind.TRIED;
            case NOT_NEEDED -> Mark.Kind.NOT_APPLICABLE;
        };
    }

    /**
     * Days that an answer names.
     *
     * @param past those that have come
     * @param isAhead whether one is still to come
     */
    private record Days(List<LocalDate> past, boolean isAhead) {
        Days and(Days more) {
            return new Days(
                    Stream.concat(past.stream(), more.past.stream()).distinct().toList(), isAhead || more.isAhead);
        }
    }

    /** The days in the column for them, beside an answer. */
    private Days daysBeside(AnsweredLine line) {
        TypedCell typed = line.cell(Column.DONE_ON);
        if (isNothing(typed)) {
            return new Days(List.of(), false);
        }
        DayReading reading = DayReading.of(typed, order, today);
        Cell cell = line.cited(Column.DONE_ON);
        if (reading.days().isEmpty() && reading.flaw().isEmpty()) {
            rejectDay(cell);
        }
        return days(reading, cell);
    }

    /** The days that a cell names; one that cannot be is told. */
    private Days days(DayReading reading, Cell cell) {
        List<LocalDate> past = reading.days().stream().filter(this::canBe).toList();
        boolean isAhead = reading.days().stream().anyMatch(day -> day.isAfter(today));
        if (isAhead) {
            reject(cell, "a day up to today, " + today);
        } else if (past.size() < reading.days().size() || reading.flaw().isPresent()) {
            rejectDay(cell);
        }
        return new Days(past, isAhead);
    }

    private boolean canBe(LocalDate day) {
        return !day.isAfter(today) && day.getYear() >= EventReading.OLDEST_YEAR;
    }

    /** The day that the line was planned for, at latest today. */
    List<LocalDate> planned(AnsweredLine line) {
        return DayReading.of(line.cell(Column.DATE), order, today)
                .latest()
                .filter(day -> day.getYear() >= EventReading.OLDEST_YEAR)
                .map(day -> day.isAfter(today) ? today : day)
                .stream()
                .toList();
    }

    /** What stands beside an answer for its day, where the day is only assumed: then it is not understood. */
    static Optional<Cell> dayBeside(AnsweredLine line) {
        boolean isBeside = !isNothing(line.cell(Column.RESULT)) && !isNothing(line.cell(Column.DONE_ON));
        return isBeside ? Optional.of(line.cited(Column.DONE_ON)) : Optional.empty();
    }

    /** Tells of days that are not understood, which are so many and cited so. */
    static String notUnderstood(int count, String cited) {
        return (count == 1 ? "This day is" : "These days are")
                + " not understood, so the planned day counts, at latest today: " + cited + ".";
    }

    /** Whether nothing is said by this cell. */
    static boolean isNothing(TypedCell cell) {
        return NOTHING.matcher(cell.text()).matches() || (cell instanceof TypedCell.Truth box && !box.value());
    }

    private void rejectDay(Cell cell) {
        reject(cell, "a day like " + today);
    }

    private void reject(Cell cell, String expected) {
        rejected.add(new Rejection(cell.ref(), cell.text(), expected, remedies.thenDay()));
    }

    void rejectWords(Cell cell) {
        rejected.add(new Rejection(cell.ref(), cell.text(), remedies.answers(), remedies.thenAnswer()));
    }

    List<Rejection> rejected() {
        return rejected;
    }
}
