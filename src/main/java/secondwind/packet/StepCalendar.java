package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * One person's steps as a calendar.
 *
 * @param name what the calendar is called
 * @param today the day of the run
 * @param records how many things the person has recorded, which tells a later run of one day from an earlier one
 * @param entries what is to be done, the earliest first, then what is over
 */
public record StepCalendar(String name, LocalDate today, int records, List<CalendarEntry> entries) {
    public StepCalendar {
        requireNonNull(name);
        requireNonNull(today);
        entries = List.copyOf(entries);
    }
}
