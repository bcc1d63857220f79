package secondwind.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which working days a step may fall on, and which of them is best: the nearest preferred weekday inside the window,
 * the earlier on a tie; else, where the step allows it, any working day inside; else the first preferred one after.
 */
final class DayRule {
    private static final Set<DayOfWeek> ALL_WEEK = EnumSet.allOf(DayOfWeek.class);

    private final WorkingDays days;
    private final Set<DayOfWeek> preferred;
    private final boolean elseAnyInside;

    private DayRule(WorkingDays days, Set<DayOfWeek> preferred, boolean elseAnyInside) {
        this.days = days;
        this.preferred = preferred;
        this.elseAnyInside = elseAnyInside;
    }

    static DayRule anyWorkingDay(WorkingDays days) {
        return new DayRule(days, ALL_WEEK, true);
    }

    /** These weekdays, and other working days only where the window holds none of these. */
    static DayRule preferring(Set<DayOfWeek> weekdays, WorkingDays days) {
        return new DayRule(days, weekdays, true);
    }

    /** These weekdays and no other. */
    static DayRule only(Set<DayOfWeek> weekdays, WorkingDays days) {
        return new DayRule(days, weekdays, false);
    }

    /** The best day on or after {@code from}. */
    LocalDate best(Window window, LocalDate from) {
        LocalDate start = later(window.start(), from);
        return nearest(window, start, this::isPreferred)
                .or(() -> elseAnyInside ? nearest(window, start, days::contain) : Optional.empty())
                .orElseGet(() -> first(later(window.end().plusDays(1), from), this::isPreferred));
    }

    /** The next day after a full one: inside the window if it has one left, else the first preferred one after it. */
    LocalDate next(Window window, LocalDate full, Predicate<LocalDate> hasRoom) {
        LocalDate start = later(window.start(), full.plusDays(1));
        Predicate<LocalDate> preferredWithRoom = hasRoom.and(this::isPreferred);
        return firstInside(window, start, preferredWithRoom)
                .or(() -> elseAnyInside ? firstInside(window, start, hasRoom.and(days::contain)) : Optional.empty())
                .orElseGet(() -> first(later(window.end().plusDays(1), start), preferredWithRoom));
    }

    private boolean isPreferred(LocalDate day) {
        return preferred.contains(day.getDayOfWeek()) && days.contain(day);
    }

    /** Looks away from the target on both sides, so that a window of years costs no more than one of days. */
    private static Optional<LocalDate> nearest(Window window, LocalDate start, Predicate<LocalDate> allowed) {
        Predicate<LocalDate> inside = day -> !day.isBefore(start) && !window.closedOn(day);
        LocalDate before = window.target();
        LocalDate after = window.target();
        while (!before.isBefore(start) || !window.closedOn(after)) {
            if (inside.test(before) && allowed.test(before)) {
                return Optional.of(before);
            }
            if (inside.test(after) && allowed.test(after)) {
                return Optional.of(after);
            }
            before = before.minusDays(1);
            after = after.plusDays(1);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> firstInside(Window window, LocalDate start, Predicate<LocalDate> allowed) {
        LocalDate day = start;
        while (!window.closedOn(day) && !allowed.test(day)) {
            day = day.plusDays(1);
        }
        return window.closedOn(day) ? Optional.empty() : Optional.of(day);
    }

    private static LocalDate first(LocalDate from, Predicate<LocalDate> allowed) {
        LocalDate day = from;
        while (!allowed.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
