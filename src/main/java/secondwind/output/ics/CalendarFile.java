package secondwind.output.ics;

import static secondwind.packet.CalendarText.day;
import static secondwind.packet.CalendarText.escaped;
import static secondwind.packet.CalendarText.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import secondwind.packet.CalendarEntry;
import secondwind.packet.CalendarEntry.Status;
import secondwind.packet.StepCalendar;

/**
 * A calendar as a file that Outlook, Google Calendar and Apple Calendar import. The same calendar gives the same bytes.
 *
 * <p>An entry has the same name from week to week, and a later run has the higher sequence number, so that a further
 * import moves what it knows instead of adding it once more.
 */
public final class CalendarFile {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    /** So many runs of one day are told apart; more would leave the whole numbers of the format before the year 7900. */
    private static final int RECORDS_A_DAY = 1000;

    private static final String WITH_DAY = ";VALUE=DATE";
    private static final String AT_EIGHT = "PT8H";
    private static final String HALF_AN_HOUR_BEFORE = "-PT30M";

    private final StepCalendar calendar;
    private final ContentLines lines = new ContentLines();

    private CalendarFile(StepCalendar calendar) {
        this.calendar = calendar;
    }

    /** The file's bytes. */
    public static byte[] bytes(StepCalendar calendar) {
        return new CalendarFile(calendar).written();
    }

    private byte[] written() {
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Second Wind//Steps//EN")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH")
                .add("NAME", escaped(calendar.name()))
                .add("X-WR-CALNAME", escaped(calendar.name()));
        calendar.entries().forEach(this::event);
        return lines.add("END", "VCALENDAR").bytes();
    }

    private void event(CalendarEntry entry) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", entry.uid())
                .add("SEQUENCE", String.valueOf(sequence()))
                .add("DTSTAMP", instant(stamp()))
                .add("LAST-MODIFIED", instant(stamp()));
        time(entry);
        lines.add("SUMMARY", escaped(entry.title()));
        if (!entry.description().isEmpty()) {
            lines.add("DESCRIPTION", escaped(entry.description()));
        }
        entry.phone().ifPresent(phone -> lines.add("LOCATION", escaped(phone)));
        entry.link().ifPresent(link -> lines.add("URL", link));
        // A step is no appointment: the time stays free for one, and a shared calendar shows no more than that.
        lines.add("STATUS", entry.status() == Status.TO_DO ? "CONFIRMED" : "CANCELLED")
                .add("TRANSP", "TRANSPARENT")
                .add("CLASS", "PRIVATE");
        if (entry.status() == Status.TO_DO) {
            reminder(entry);
        }
        lines.add("END", "VEVENT");
    }

    private void time(CalendarEntry entry) {
        if (entry.hours().isPresent()) {
            lines.add("DTSTART", instant(entry.hours().get().from()))
                    .add("DTEND", instant(entry.hours().get().to()));
        } else {
            lines.add("DTSTART" + WITH_DAY, day(entry.day()))
                    .add("DTEND" + WITH_DAY, day(entry.day().plusDays(1)));
        }
    }

    /** On the morning of the day; before a call whose hour is known, in time to look at its page. */
    private void reminder(CalendarEntry entry) {
        lines.add("BEGIN", "VALARM")
                .add("ACTION", "DISPLAY")
                .add("DESCRIPTION", escaped(entry.title()))
                .add("TRIGGER", entry.hours().isPresent() ? HALF_AN_HOUR_BEFORE : AT_EIGHT)
                .add("END", "VALARM");
    }

    /** Higher from day to day and, on one day, the more has been recorded. */
    private long sequence() {
        return ChronoUnit.DAYS.between(FIRST_DAY, calendar.today()) * RECORDS_A_DAY + records();
    }

    /** The day of the run, and so many minutes after it began as things are recorded: no clock, and yet it grows. */
    private Instant stamp() {
        return calendar.today()
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(records())
                .toInstant();
    }

    private int records() {
        return Math.min(calendar.records(), RECORDS_A_DAY - 1);
    }
}
