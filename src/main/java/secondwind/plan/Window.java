package secondwind.plan;

import static secondwind.plan.DayRule.later;

import java.time.LocalDate;

/**
 * The days on which a step fits.
 *
 * @param start the first
 * @param target the best
 * @param end the last
 */
record Window(LocalDate start, LocalDate target, LocalDate end) {
    Window {
        if (start.isAfter(target) || target.isAfter(end)) {
            throw new IllegalArgumentException(
                    "Expected a window in order, but found " + start + ", " + target + ", " + end);
        }
    }

    static Window days(LocalDate anchor, Cadence.DayWindow days) {
        return new Window(anchor.plusDays(days.from()), anchor.plusDays(days.target()), anchor.plusDays(days.to()));
    }

    static Window workingDays(LocalDate anchor, Cadence.WorkingDayWindow days, WorkingDays calendar) {
        LocalDate first = calendar.plus(anchor, days.from());
        return new Window(first, first, calendar.plus(anchor, days.to()));
    }

    /** This window, opened on the given day if that is earlier, with that day as its best. */
    Window openedBy(LocalDate day) {
        return day.isBefore(start) ? new Window(day, day, end) : new Window(start, start, end);
    }

    /** This window, moved so that none of it lies before the given day. */
    Window notBefore(LocalDate day) {
        return new Window(later(start, day), later(target, day), later(end, day));
    }

    boolean closedOn(LocalDate day) {
        return day.isAfter(end);
    }
}
