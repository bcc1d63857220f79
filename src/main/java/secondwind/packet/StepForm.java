package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import secondwind.application.Field;
import secondwind.application.PlanSheetKey;

/**
 * What a step that is answered on a screen has to remember, for the file may come back alone and under another name.
 *
 * @param key which step of which job it is, as on the {@link secondwind.application.PlanSheet}; a task that asks for a name
 *     goes by the column of the log that the name belongs into
 * @param planned the day it is planned for
 * @param step the step in words
 * @param description the step for somebody who hears the page: what, whom and when
 */
public record StepForm(PlanSheetKey key, LocalDate planned, String step, String description) {
    public StepForm {
        requireNonNull(key);
        requireNonNull(planned);
        requireNonNull(step);
        requireNonNull(description);
    }

    /** Whether the answer is a name, and no result. */
    public boolean asksForName() {
        return key.field() == Field.CONTACT_NAME || key.field() == Field.HIRED_PERSON;
    }
}
