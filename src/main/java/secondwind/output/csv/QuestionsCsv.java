package secondwind.output.csv;

import static secondwind.output.csv.SafeCells.safe;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Cell;

/**
 * What to ask, one line a question: {@code questions.csv}. The answers belong into the log. Every method throws
 * {@link java.io.UncheckedIOException} when the stream fails.
 */
public final class QuestionsCsv implements AutoCloseable {
    static final List<String> HEADER =
            List.of("client", "company", "role", "question", "file", "sheet", "row", "cell", "text");

    private final CsvLines lines;

    /** Begins the list on this stream, which stays open. */
    public QuestionsCsv(OutputStream out, CsvDestination destination) {
        lines = new CsvLines(out, destination, HEADER);
    }

    /**
     * Adds a question.
     *
     * @param about the row it is about
     * @param cell the cell whose words raise it; empty when something is missing
     * @param question in words for the person
     */
    public void add(Application about, Optional<Cell> cell, String question) {
        lines.add(List.of(
                safe(about.client().orElse("")),
                safe(about.company().name()),
                safe(about.role().orElse("")),
                safe(question),
                safe(about.row().file()),
                safe(about.row().sheet()),
                about.row().label(),
                cell.map(raised -> raised.ref().a1()).orElse(""),
                safe(cell.map(Cell::text).orElse(""))));
    }

    /** Ends the list; the stream stays open. */
    @Override
    public void close() {
        lines.close();
    }
}
