package secondwind.application;

import java.util.Locale;
import java.util.Optional;

/** What a column of a log can mean. The order is the order in which columns are reported. */
public enum Field {
    CLIENT,
    COMPANY,
    ROLE,
    CONTACT_NAME,
    CONTACT_TITLE,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    ADDRESS,
    APPLIED_DATE,
    INTERVIEW,
    OUTCOME,
    STAGE,
    /** A rank, or the answer to a question such as "Second place?". */
    RANK,
    DECISION_DATE,
    HIRED_PERSON,
    HIRED_PERSON_CONTACT,
    /** The day on which the person who was hired starts. */
    START_DATE,
    NOTES,
    SOURCE,
    POSTING_LINK,
    LETTER_SENT,
    FEEDBACK_CALL_DONE,
    OPPORTUNITIES_ASKED,
    HIRE_CONTACTED,
    CHECK_BACK_DONE,
    /** The touches of keeping in touch, long after. */
    KEPT_IN_TOUCH,
    CLOSED;

    /** The field's name in files and in the configuration: {@code contact_name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this key, in any case, with spaces or hyphens as well; empty when there is none. */
    public static Optional<Field> find(String key) {
        String normal = key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (Field field : values()) {
            if (field.key().equals(normal)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
