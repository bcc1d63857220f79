package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import secondwind.application.Person;

/**
 * One step of one plan and where it stands.
 *
 * @param step which
 * @param standing where it stands
 * @param contact whom it goes to; empty when the log does not know
 * @param channel how
 * @param touch which touch of a call this is: 1 the first, 2 and 3 retries of an unanswered one
 * @param touches after how many touches without an answer the step is given up
 * @param time the hours of a call that is still to be made; empty for anything else
 */
public record Action(
        Step step,
        Standing standing,
        Optional<Person> contact,
        Channel channel,
        int touch,
        int touches,
        Optional<CallTime> time) {

    private static final int USUAL_TOUCHES = 3;

    /** How a step is done. */
    public enum Channel {
        EMAIL,
        POST,
        CALL,
        LINKEDIN,
        /** Something to find out, which nobody is written to or called for. */
        RESEARCH;

        /** The channel's name in files: {@code email}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Action {
        requireNonNull(step);
        requireNonNull(standing);
        requireNonNull(contact);
        requireNonNull(channel);
        requireNonNull(time);
    }

    /** An action whose hours do not matter, of a step that is given up after the usual three touches. */
    public Action(Step step, Standing standing, Optional<Person> contact, Channel channel, int touch) {
        this(step, standing, contact, channel, touch, USUAL_TOUCHES, Optional.empty());
    }

    /** The day it is to be done, when it is still to be done. */
    public Optional<LocalDate> day() {
        return standing instanceof Standing.Planned planned ? Optional.of(planned.day()) : Optional.empty();
    }
}
