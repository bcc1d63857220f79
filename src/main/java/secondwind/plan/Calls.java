package secondwind.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * When calls are best received, and how many of them one person makes on a day.
 *
 * @param days the weekdays, from Monday to Friday; never empty
 * @param firstTry the hours of a first call, on the clock of the person called
 * @param onMonday the hours of a first call that has to fall on a Monday
 * @param laterTry the hours of a call after one that nobody answered
 * @param mostADay how many calls one seeker makes on one day at most
 */
public record Calls(Set<DayOfWeek> days, Hours firstTry, Hours onMonday, Hours laterTry, int mostADay) {
    /** The days on which offices are open. */
    public static final Set<DayOfWeek> OFFICE_DAYS =
            Collections.unmodifiableSet(new TreeSet<>(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)));

    public Calls {
        days = Collections.unmodifiableSet(new TreeSet<>(days));
        requireNonNull(firstTry);
        requireNonNull(onMonday);
        requireNonNull(laterTry);
        if (days.isEmpty() || !OFFICE_DAYS.containsAll(days)) {
            throw new IllegalArgumentException("Expected call days from Monday to Friday, but found " + days);
        }
        Cadence.within("calls a day", mostADay, 1, Cadence.MOST_CALLS);
    }

    /** The hours of this try on this day. */
    Hours hours(int touch, LocalDate day) {
        if (touch > 1) {
            return laterTry;
        }
        return day.getDayOfWeek() == MONDAY ? onMonday : firstTry;
    }
}
