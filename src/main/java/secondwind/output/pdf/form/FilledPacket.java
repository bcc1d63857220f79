package secondwind.output.pdf.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.application.StepAnswer;

/**
 * What stands in the fields of a packet's checklist.
 *
 * @param source which log the packet was made from, as the {@link secondwind.application.PlanSheet} says it
 * @param title the packet's title; empty where it is gone
 * @param steps its open steps, answered or not, in the order of the page
 */
public record FilledPacket(String source, String title, List<StepAnswer> steps) {
    public FilledPacket {
        requireNonNull(source);
        requireNonNull(title);
        steps = List.copyOf(steps);
    }

    /** Whether anything is filled in on it. */
    public boolean isFilledIn() {
        return steps.stream().anyMatch(StepAnswer::isFilledIn);
    }
}
