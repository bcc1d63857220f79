package secondwind.packet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import secondwind.plan.CallTime;

/** The hours of a call in words: on the clock of the person called and, where it is known to differ, on the caller's. */
final class HourWords {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final int NOON = 12;

    private final CallTime time;

    HourWords(CallTime time) {
        this.time = time;
    }

    /** "between 9 and 11, their time", "after 4, their time (1 pm for you)". */
    String spoken() {
        LocalTime from = time.hours().from();
        String theirs = time.hours()
                .to()
                .map(to -> "between " + office(from) + " and " + office(to))
                .orElse("after " + office(from));
        return theirs + ", their time"
                + yours().map(hours -> " (" + hours + ")").orElse("");
    }

    /** "9 to 11 there, 6 to 8 am for you"; empty where the two clocks are not known to differ. */
    Optional<String> brief() {
        LocalTime from = time.hours().from();
        String theirs =
                time.hours().to().map(to -> office(from) + " to " + office(to)).orElse("after " + office(from));
        return yours().map(hours -> theirs + " there, " + hours);
    }

    private Optional<String> yours() {
        return time.differs() ? time.fromHere().map(this::yours) : Optional.empty();
    }

    private String yours(LocalDateTime from) {
        String hours = time.toHere().map(to -> span(from, to)).orElse("after " + clock(from) + shift(from));
        return hours + " for you";
    }

    private String span(LocalDateTime from, LocalDateTime to) {
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            return clock(from) + shift(from) + " to " + clock(to);
        }
        boolean sameHalf = half(from.toLocalTime()).equals(half(to.toLocalTime())) && !isFullHalf(from);
        return (sameHalf ? hour(from.toLocalTime()) : clock(from)) + " to " + clock(to) + shift(from);
    }

    private String shift(LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        if (day.equals(time.day())) {
            return "";
        }
        return day.isBefore(time.day()) ? " the day before" : " the next day";
    }

    /** In office hours nobody doubts which half of the day is meant. */
    private static String office(LocalTime time) {
        boolean plain = !time.isBefore(MORNING) && time.isBefore(EVENING);
        return plain ? hour(time) : hour(time) + " " + half(time);
    }

    private static String clock(LocalDateTime time) {
        if (isFullHalf(time)) {
            return time.getHour() == NOON ? "noon" : "midnight";
        }
        return hour(time.toLocalTime()) + " " + half(time.toLocalTime());
    }

    private static boolean isFullHalf(LocalDateTime time) {
        return time.getHour() % NOON == 0 && time.getMinute() == 0;
    }

    private static String half(LocalTime time) {
        return time.getHour() < NOON ? "am" : "pm";
    }

    private static String hour(LocalTime time) {
        int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        return time.getMinute() == 0 ? Integer.toString(hour) : hour + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int minute) {
        return minute < 10 ? "0" + minute : Integer.toString(minute);
    }
}
