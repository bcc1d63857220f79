package secondwind.output.csv;

import static secondwind.output.csv.SafeCells.safe;

import java.io.OutputStream;
import java.util.List;
import secondwind.application.Field;

/**
 * Which column means what, one line for each column that is understood: what {@code check --columns --format csv}
 * prints. Every method throws {@link java.io.UncheckedIOException} when the stream fails.
 */
public final class ColumnsCsv implements AutoCloseable {
    static final List<String> HEADER = List.of("file", "sheet", "header_row", "column", "header", "field");

    private final CsvLines lines;

    /** Begins the list on this stream, which stays open. */
    public ColumnsCsv(OutputStream out, CsvDestination destination) {
        lines = new CsvLines(out, destination, HEADER);
    }

    /**
     * Adds one column.
     *
     * @param file the file's name, without folders
     * @param sheet the sheet's name; empty for a file without sheets
     * @param headerRow the header's row number, from 1
     * @param column the column's letters
     * @param header the header as typed
     * @param field what the column means
     */
    public void add(String file, String sheet, int headerRow, String column, String header, Field field) {
        lines.add(List.of(safe(file), safe(sheet), String.valueOf(headerRow), column, safe(header), field.key()));
    }

    /** Ends the list; the stream stays open. */
    @Override
    public void close() {
        lines.close();
    }
}
