package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What a person filled in for one step on a packet's checklist, as it stands there.
 *
 * @param key which step of which job it is; a task that asks for a name goes by the column that the name belongs into
 * @param planned the day that the step was planned for
 * @param step the step in words
 * @param ticked whether its box is ticked
 * @param day what stands on the line for the day; may be empty
 * @param result what stands on the line for the result; may be empty
 * @param page the number of its page, from 1; 0 where that is unknown
 * @param line its number among the steps of the packet, from 1
 */
public record StepAnswer(
        PlanSheetKey key,
        LocalDate planned,
        String step,
        boolean ticked,
        String day,
        String result,
        int page,
        int line) {
    public StepAnswer {
        requireNonNull(key);
        requireNonNull(planned);
        requireNonNull(step);
        requireNonNull(day);
        requireNonNull(result);
    }

    /** Whether anything is filled in. */
    public boolean isFilledIn() {
        return ticked || !day.isEmpty() || !result.isEmpty();
    }
}
