package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The person who got the job, as far as the log knows.
 *
 * @param name the full name as typed
 * @param contact an e-mail address, a phone number or a profile link, as typed
 * @param start the first day in the job
 */
public record Hire(Optional<String> name, Optional<String> contact, Optional<LocalDate> start) {
    /** Nothing is known about the person hired. */
    public static final Hire UNKNOWN = new Hire(Optional.empty(), Optional.empty(), Optional.empty());

    public Hire {
        requireNonNull(name);
        requireNonNull(contact);
        requireNonNull(start);
    }
}
