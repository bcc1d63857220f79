package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One dated step among everything that a person has to do.
 *
 * @param day the day to do it
 * @param soon whether it is today or one of the six days after
 * @param overdue whether its window has closed
 * @param when the day in words
 * @param what the step in words, such as "Call for feedback"
 * @param whom to whom and by what way
 * @param job company and role
 */
public record AgendaLine(
        LocalDate day, boolean soon, boolean overdue, String when, String what, Text whom, String job) {
    public AgendaLine {
        requireNonNull(day);
        requireNonNull(when);
        requireNonNull(what);
        requireNonNull(whom);
        requireNonNull(job);
    }
}
