package secondwind.output.xlsx;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.output.Paper;
import secondwind.packet.PlanLine;

/**
 * What stands on the plan's sheet.
 *
 * @param logFile the file name of the log that the plan was made from
 * @param place where that log lies, which tells it from another of the same name; may be empty
 * @param rowNumbers what the copy keeps of the log's rows, to know later what has been typed into them; may be empty
 * @param lines the lines, in their order; never empty
 * @param monthFirst whether the person writes the month before the day
 * @param paper what it is printed on
 */
public record PlanContent(
        String logFile, String place, String rowNumbers, List<PlanLine> lines, boolean monthFirst, Paper paper) {
    public PlanContent {
        requireNonNull(logFile);
        requireNonNull(place);
        requireNonNull(rowNumbers);
        lines = List.copyOf(lines);
        requireNonNull(paper);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one line in a plan");
        }
    }

    /** A plan that knows nothing of the log but its name. */
    public PlanContent(String logFile, List<PlanLine> lines, boolean monthFirst, Paper paper) {
        this(logFile, "", "", lines, monthFirst, paper);
    }
}
