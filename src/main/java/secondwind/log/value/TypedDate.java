package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One date as somebody typed it, before the open questions are settled.
 *
 * @param text the words it was read from
 * @param year the year; empty when it was left out
 * @param first the month where the order is sure, else the first of the two numbers
 * @param second the day where the order is sure, else the second of the two numbers
 * @param form what the form leaves open
 */
public record TypedDate(String text, Optional<Integer> year, int first, int second, Form form) {
    private static final int MONTHS = 12;
    /** Eight years back there is always a 29th of February. */
    private static final int YEARS_BACK = 8;

    private static final int CENTURY = 100;
    /** A two-digit year above this one belongs to the last century. */
    private static final int LATEST_SHORT_YEAR = 79;

    /** What the form of a date leaves open. */
    public enum Form {
        /** Nothing: the month is named, or the form has one order only. */
        SETTLED,
        /** Which of two numbers is the day. */
        OPEN,
        /** The same, where dots stand between the numbers. */
        DOTTED,
        /** Which of three short numbers is the day, the month and the year. */
        SHORT,
        /** The same, where dots stand between the numbers. */
        SHORT_DOTTED;

        boolean isDotted() {
            return this == DOTTED || this == SHORT_DOTTED;
        }

        boolean isShort() {
            return this == SHORT || this == SHORT_DOTTED;
        }
    }

    public TypedDate {
        requireNonNull(text);
        requireNonNull(year);
        requireNonNull(form);
    }

    /** The year that two digits stand for, from 1980 on. */
    static int shortYear(int digits) {
        return digits > LATEST_SHORT_YEAR ? 1900 + digits : 2000 + digits;
    }

    /** Whether the order of day and month is open, and dots stand between them. */
    public boolean isDotted() {
        return form.isDotted();
    }

    /** Whether the numbers alone can't tell the day from the month, and it makes a difference. */
    public boolean isAmbiguous() {
        return form != Form.SETTLED && first <= MONTHS && second <= MONTHS && first != second;
    }

    /** Whether the numbers settle that the day comes first. */
    public boolean provesDayFirst() {
        return form != Form.SETTLED && first > MONTHS && second <= MONTHS;
    }

    /** Whether the numbers settle that the month comes first. */
    public boolean provesMonthFirst() {
        return form != Form.SETTLED && second > MONTHS && first <= MONTHS;
    }

    /** Whether three short numbers may begin with the year, which no month could be taken for. */
    public boolean mayBeginWithTheYear() {
        return form.isShort() && first > MONTHS && yearFirst().isPresent();
    }

    /** Whether the last number may be the year. */
    public boolean mayEndWithTheYear() {
        return yearLast(true).isPresent() || yearLast(false).isPresent();
    }

    /** Whether each of the three numbers has two digits at most. */
    public boolean isShort() {
        return form.isShort();
    }

    /**
     * The day meant.
     *
     * @param order the order of its numbers where that is open
     * @param latest a date without a year is the latest one that is not after this day
     * @return empty when the calendar has no such day
     */
    public Optional<LocalDate> resolve(DateOrder order, LocalDate latest) {
        if (order.yearFirst() && form.isShort()) {
            return yearFirst();
        }
        boolean dayFirst = form.isDotted() ? order.dayFirstWithDots() : order.dayFirst();
        if (year.isPresent()) {
            return yearLast(dayFirst);
        }
        for (int back = 0; back <= YEARS_BACK; back++) {
            Optional<LocalDate> candidate = inYear(latest.getYear() - back, dayFirst);
            if (candidate.isPresent() && !candidate.get().isAfter(latest)) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    /** The day meant by a date without a year that stands beside this other day: the one nearest to it. */
    Optional<LocalDate> resolveBeside(LocalDate other, DateOrder order, LocalDate latest) {
        boolean dayFirst = form.isDotted() ? order.dayFirstWithDots() : order.dayFirst();
        return IntStream.rangeClosed(other.getYear() - 1, other.getYear() + 1)
                .mapToObj(candidate -> inYear(candidate, dayFirst))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(latest))
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, other))))
                .or(() -> resolve(order, latest));
    }

    private Optional<LocalDate> yearFirst() {
        return year.flatMap(last -> day(shortYear(first), second, last % CENTURY));
    }

    private Optional<LocalDate> yearLast(boolean dayFirst) {
        return year.flatMap(known -> inYear(known, dayFirst));
    }

    private Optional<LocalDate> inYear(int known, boolean dayFirst) {
        boolean swap = provesDayFirst() || (form != Form.SETTLED && dayFirst && !provesMonthFirst());
        return day(known, swap ? second : first, swap ? first : second);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
