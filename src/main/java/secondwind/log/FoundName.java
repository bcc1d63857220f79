package secondwind.log;

import static java.util.Objects.requireNonNull;

import secondwind.application.Cell;
import secondwind.application.PlanSheetKey;

/**
 * An answer to one of our tasks that ask for a name. It has no place on our sheet: a name belongs into the log.
 *
 * @param whose whose name was to be found
 * @param step the task, as our line has it
 * @param job the job it was for; the day of its decision is unknown
 * @param name the job in words
 * @param cell what was typed, and where
 */
public record FoundName(Whose whose, String step, PlanSheetKey.Job job, String name, Cell cell) {
    /** Whose name a task asks for. */
    public enum Whose {
        MANAGER,
        RECRUITER,
        PERSON_HIRED
    }

    public FoundName {
        requireNonNull(whose);
        requireNonNull(step);
        requireNonNull(job);
        requireNonNull(name);
        requireNonNull(cell);
    }
}
