package secondwind.output.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import secondwind.application.PlanSheet;
import secondwind.packet.PlanLine;

/** What may be typed beside a step, and the words that say so: a drop-down for what happened, and a day that has been. */
final class AnswerRules {
    /** Ranges in one rule; the list of them must not grow beyond what programs read. */
    private static final int MOST_RANGES = 100;

    private final PlanContent content;
    private final PlanGrid grid;
    private final long firstDay;

    /**
     * Rules for this sheet.
     *
     * @param firstDay the serial number of the first day that may be typed
     */
    AnswerRules(PlanContent content, PlanGrid grid, long firstDay) {
        this.content = content;
        this.grid = grid;
        this.firstDay = firstDay;
    }

    /** Whether the answer to this line counts: it is no mere task, and its record does not stand elsewhere. */
    static boolean isAnswerable(PlanLine line) {
        return line.key().isPresent() && line.recordedIn().isEmpty();
    }

    String write() {
        List<String> rules = new ArrayList<>();
        List<int[]> ranges = ranges();
        for (int start = 0; start < ranges.size(); start += MOST_RANGES) {
            List<int[]> some = ranges.subList(start, Math.min(start + MOST_RANGES, ranges.size()));
            rules.add(results(some));
            rules.add(days(some));
        }
        return rules.isEmpty()
                ? ""
                : "<dataValidations count=\"" + rules.size() + "\">" + String.join("", rules) + "</dataValidations>";
    }

    private String results(List<int[]> ranges) {
        String list = Arrays.stream(PlanSheet.Result.values())
                .map(PlanSheet.Result::words)
                .collect(Collectors.joining(","));
        return "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
                + " errorTitle=\"What happened\" error=\"Pick one of the list, or leave the cell empty.\""
                + " promptTitle=\"What happened?\" prompt=\"Pick it from the list. Type the day into the next column;"
                + " without one, the day in the first column counts. Then save, and run Second Wind again as before.\""
                + sqref(PlanSheet.Column.RESULT, ranges) + "<formula1>\"" + list
                + "\"</formula1></dataValidation>";
    }

    private String days(List<int[]> ranges) {
        return "<dataValidation type=\"date\" operator=\"between\" allowBlank=\"1\" showInputMessage=\"1\""
                + " showErrorMessage=\"1\" errorTitle=\"On which day\" error=\"Type a day that has been, with its year, or"
                + " leave the cell empty.\" promptTitle=\"On which day?\" prompt=\"Only if it was another day than planned."
                + "\"" + sqref(PlanSheet.Column.DONE_ON, ranges) + "<formula1>" + firstDay
                + "</formula1><formula2>TODAY()</formula2></dataValidation>";
    }

    private String sqref(PlanSheet.Column column, List<int[]> ranges) {
        String letters = grid.letters(column);
        return " sqref=\""
                + ranges.stream()
                        .map(range -> range[0] == range[1]
                                ? letters + range[0]
                                : letters + range[0] + ":" + letters + range[1])
                        .collect(Collectors.joining(" "))
                + "\">";
    }

    /** The first and last rows of lines that can be answered and stand together. */
    private List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        for (int index = 0; index < content.lines().size(); index++) {
            int row = index + 2;
            if (!isAnswerable(content.lines().get(index))) {
                continue;
            }
            int[] last = ranges.isEmpty() ? new int[] {0, 0} : ranges.get(ranges.size() - 1);
            if (last[1] == row - 1 && last[0] > 0) {
                last[1] = row;
            } else {
                ranges.add(new int[] {row, row});
            }
        }
        return ranges;
    }
}
