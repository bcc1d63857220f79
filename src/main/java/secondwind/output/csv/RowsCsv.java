package secondwind.output.csv;

import static secondwind.output.csv.SafeCells.safe;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.LogRow;
import secondwind.application.Rejection;
import secondwind.application.RowRef;
import secondwind.secondplace.Verdict;

/**
 * The verdict of every row, one line each, written as rows pass: {@code rows.csv}, and what {@code check --format csv}
 * prints. Every method throws {@link java.io.UncheckedIOException} when the stream fails.
 */
public final class RowsCsv implements AutoCloseable {
    static final List<String> HEADER =
            List.of("file", "sheet", "row", "company", "role", "verdict", "cell", "text", "reason");

    private static final String REJECTED = "rejected";

    private final CsvLines lines;

    /** Begins the list on this stream, which stays open. */
    public RowsCsv(OutputStream out, CsvDestination destination) {
        lines = new CsvLines(out, destination, HEADER);
    }

    /** Adds a row that was judged. */
    public void judged(Application application, Verdict verdict) {
        Optional<Cell> cell = verdict.evidence().cell();
        add(
                application.row(),
                application.company().name(),
                application.role().orElse(""),
                verdict.key(),
                cell.map(Cell::ref).map(CellRef::a1).orElse(""),
                cell.map(Cell::text).orElse(""),
                verdict.evidence().reason());
    }

    /** Adds a row that could not be used. */
    public void rejected(LogRow.Rejected row) {
        Rejection rejection = row.rejection();
        add(
                row.row(),
                row.company(),
                row.role(),
                REJECTED,
                rejection.where().a1(),
                rejection.value(),
                "Expected " + rejection.expected() + ".");
    }

    private void add(RowRef row, String company, String role, String verdict, String cell, String text, String reason) {
        lines.add(List.of(
                safe(row.file()),
                safe(row.sheet()),
                row.label(),
                safe(company),
                safe(role),
                verdict,
                cell,
                safe(text),
                safe(reason)));
    }

    /** Ends the list; the stream stays open. */
    @Override
    public void close() {
        lines.close();
    }
}
