package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The days of the year on which nobody is written to or called, such as those around new year.
 *
 * @param first the first quiet day
 * @param last the last quiet day, which may lie in the next year; at most {@value #MOST} days from the first on
 */
public record QuietDays(MonthDay first, MonthDay last) {
    /** More would leave no room for a plan. */
    public static final int MOST = 100;

    private static final int LEAP_YEAR = 2024;

    public QuietDays {
        requireNonNull(first);
        requireNonNull(last);
        if (length(first, last) > MOST) {
            throw new IllegalArgumentException(
                    "Expected at most " + MOST + " quiet days, but found " + length(first, last));
        }
    }

    /** How many days there are from the one to the other, both included, over new year where the last comes first. */
    public static long length(MonthDay first, MonthDay last) {
        LocalDate start = first.atYear(LEAP_YEAR);
        LocalDate end = last.atYear(first.isAfter(last) ? LEAP_YEAR + 1 : LEAP_YEAR);
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    boolean contain(MonthDay day) {
        boolean wraps = first.isAfter(last);
        boolean afterFirst = !day.isBefore(first);
        boolean beforeLast = !day.isAfter(last);
        return wraps ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
}
