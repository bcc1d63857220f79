package secondwind.output.csv;

import static secondwind.output.csv.SafeCells.safe;

import java.io.OutputStream;
import java.util.List;
import secondwind.application.Notice;
import secondwind.application.Rejection;

/**
 * What could not be used, one line each, and what to do about it: {@code rejected.csv}. Every method throws
 * {@link java.io.UncheckedIOException} when the stream fails.
 */
public final class RejectedCsv implements AutoCloseable {
    static final List<String> HEADER = List.of("file", "sheet", "row", "column", "value", "expected", "remedy");

    private final CsvLines lines;

    /** Begins the list on this stream, which stays open. */
    public RejectedCsv(OutputStream out, CsvDestination destination) {
        lines = new CsvLines(out, destination, HEADER);
    }

    /** Adds a cell or a row. */
    public void add(Rejection rejection) {
        lines.add(List.of(
                safe(rejection.where().file()),
                safe(rejection.where().sheet()),
                String.valueOf(rejection.where().row()),
                rejection.where().column(),
                safe(rejection.value()),
                safe(rejection.expected()),
                safe(rejection.remedy())));
    }

    /** Adds a whole file that could not be read: its name, why (as what was expected of it), what to do. */
    public void addFile(Notice notice) {
        lines.add(List.of(safe(notice.where()), "", "", "", "", safe(notice.what()), safe(notice.remedy())));
    }

    /** Ends the list; the stream stays open. */
    @Override
    public void close() {
        lines.close();
    }
}
