package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody at the employer or the agency. Names stay as typed; gender and title are never guessed.
 *
 * @param part what this person is in the hiring
 * @param name the full name
 * @param title the job title
 * @param email one address
 * @param phone one number, as typed
 */
public record Person(
        Part part, Optional<String> name, Optional<String> title, Optional<String> email, Optional<String> phone) {

    /** A person's part in the hiring, as far as the log tells. */
    public enum Part {
        HIRING_MANAGER,
        /** The log has a contact and does not say which. */
        CONTACT,
        PANEL,
        HUMAN_RESOURCES,
        RECRUITER
    }

    public Person {
        requireNonNull(part);
        requireNonNull(name);
        requireNonNull(title);
        requireNonNull(email);
        requireNonNull(phone);
    }
}
