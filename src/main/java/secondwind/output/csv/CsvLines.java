package secondwind.output.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Lines of one list, in UTF-8, quoted where needed, the header first. */
final class CsvLines implements AutoCloseable {
    private final CSVPrinter printer;
    private final int width;

    /**
     * Begins the list and writes its header.
     *
     * @throws UncheckedIOException when the stream fails
     */
    CsvLines(OutputStream out, CsvDestination destination, List<String> header) {
        width = header.size();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator(destination.lineEnd())
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write(destination.opening());
            printer = new CSVPrinter(writer, format);
            printer.printRecord(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds one line.
     *
     * @throws UncheckedIOException when the stream fails
     */
    void add(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException("Expected " + width + " cells, but found " + cells.size());
        }
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the list: everything reaches the stream, which stays open.
     *
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
