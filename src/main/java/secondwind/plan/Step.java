package secondwind.plan;

import java.util.Locale;

/** What can be done after coming second, in the order in which it is done. */
public enum Step {
    /** A task, not a touch: find out who the hiring manager is. */
    FIND_MANAGER,
    LETTER,
    FEEDBACK,
    OPPORTUNITIES,
    /** A task, not a touch: find out who was hired. */
    FIND_HIRE,
    PERSON_HIRED,
    CHECK_BACK,
    KEEP_IN_TOUCH;

    /** The step's name in files: {@code person-hired}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
