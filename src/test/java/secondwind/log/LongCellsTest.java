package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells as long as a file can have them, of what a pattern might try again and again, in each kind of column. */
class LongCellsTest {
    private static final int LENGTH = 40_000;
    /** One cell that takes quadratic time takes longer. The processor's time counts: the machine may be busy. */
    private static final double MOST_SECONDS = 4;

    private static final String[] HEADERS = {
        "Client",
        "Company",
        "Position",
        "Hiring Manager",
        "Title",
        "Email",
        "Phone",
        "Address",
        "Date Applied",
        "Interview Dates",
        "Outcome",
        "Status",
        "Rank",
        "Decision Date",
        "Person Hired",
        "Hired person contact",
        "Start Date",
        "Notes",
        "Source",
        "Link",
        "Letter Sent",
        "Feedback call",
        "Opportunities asked",
        "Hire contacted",
        "Check back",
        "Closed"
    };
    /** The columns that hold these in turn; the others are read as one of them is. */
    private static final int[] KINDS = {1, 3, 5, 6, 8, 9, 10, 14, 17, 20, 25};

    private static final String[] PIECES = {
        "a",
        "1",
        "-",
        ".",
        "@",
        "1/1 ",
        "555-",
        "(",
        "\"",
        "\uff11",
        "\u0301",
        "1.",
        "@a.",
        "a_",
        "w/",
        "no response ",
        "1\u6708",
        "\u00a0"
    };

    @TempDir
    Path folder;

    @Test
    void noCellTakesMuchLongerThanAPlainOne() throws Exception {
        List<String> slow = new ArrayList<>();
        for (int column : KINDS) {
            // All the cells in one file: what is slow in one of them is slow in the file, and named then.
            if (seconds(column, List.copyOf(cells().values())) > MOST_SECONDS) {
                for (Map.Entry<String, String> cell : cells().entrySet()) {
                    double seconds = seconds(column, List.of(cell.getValue()));
                    if (seconds > MOST_SECONDS / 4) {
                        slow.add(HEADERS[column] + ", " + cell.getKey() + ": " + seconds + " s");
                    }
                }
            }
        }

        assertThat(slow).isEmpty();
    }

    private static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        for (String piece : PIECES) {
            cells.put(piece, piece.repeat(LENGTH / piece.length()));
            all.append(piece);
        }
        for (String gap : new String[] {" ", "-", "\n"}) {
            cells.put("x" + gap + "x", "x" + gap.repeat(LENGTH) + "x");
        }
        cells.put("a..@", "a".repeat(LENGTH) + "@");
        Random dice = new Random(5);
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < LENGTH) {
            mixed.append(all.charAt(dice.nextInt(all.length())));
        }
        cells.put("mixed", mixed.toString());
        return cells;
    }

    private double seconds(int column, List<String> cells) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", HEADERS));
        for (String cell : cells) {
            String[] row = new String[HEADERS.length];
            java.util.Arrays.fill(row, "");
            row[1] = "Acme " + lines.size();
            row[2] = "Clerk";
            row[10] = "Rejected";
            row[column] = "\"" + cell.replace("\"", "\"\"") + "\"";
            lines.add(String.join(",", row));
        }
        Path file = Files.writeString(folder.resolve("log.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Logs.read(file, Logs.OPTIONS).rows()).isNotEmpty();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
