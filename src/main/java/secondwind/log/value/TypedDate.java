package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One date as somebody typed it, before the open questions are settled.
 *
 * @param text the words it was read from
 * @param year the year; empty when it was left out
 * @param first the month where the order is sure, else the first of the two numbers
 * @param second the day where the order is sure, else the second of the two numbers
 * @param orderOpen whether the two numbers may stand in either order
 */
public record TypedDate(String text, Optional<Integer> year, int first, int second, boolean orderOpen) {
    private static final int MONTHS = 12;
    /** Eight years back there is always a 29th of February. */
    private static final int YEARS_BACK = 8;

    public TypedDate {
        requireNonNull(text);
        requireNonNull(year);
    }

    /** Whether the numbers alone can't tell the day from the month, and it makes a difference. */
    public boolean isAmbiguous() {
        return orderOpen && first <= MONTHS && second <= MONTHS && first != second;
    }

    /** Whether the numbers settle that the day comes first. */
    public boolean provesDayFirst() {
        return orderOpen && first > MONTHS && second <= MONTHS;
    }

    /** Whether the numbers settle that the month comes first. */
    public boolean provesMonthFirst() {
        return orderOpen && second > MONTHS && first <= MONTHS;
    }

    /**
     * The day meant.
     *
     * @param dayFirst which number is the day where both could be
     * @param latest a date without a year is the latest one that is not after this day
     * @return empty when the calendar has no such day
     */
    public Optional<LocalDate> resolve(boolean dayFirst, LocalDate latest) {
        boolean swap = provesDayFirst() || (orderOpen && dayFirst && !provesMonthFirst());
        int month = swap ? second : first;
        int day = swap ? first : second;
        if (year.isPresent()) {
            return day(year.get(), month, day);
        }
        for (int back = 0; back <= YEARS_BACK; back++) {
            Optional<LocalDate> candidate = day(latest.getYear() - back, month, day);
            if (candidate.isPresent() && !candidate.get().isAfter(latest)) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
