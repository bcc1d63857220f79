package secondwind.log.format.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a text file is written.
 *
 * @param encoding how its letters are coded
 * @param delimiter what separates the cells
 * @param declared whether a first line such as {@code sep=;} says so; spreadsheet programs do not count that line
 * @param unclosedQuoteRow the row in which a quotation mark opens that never closes; then none is a quotation mark
 */
record CsvDialect(TextEncoding encoding, char delimiter, boolean declared, Optional<Integer> unclosedQuoteRow) {
    private static final int SAMPLE = 1 << 16;
    private static final int BLOCK = 1 << 15;

    static CsvDialect detect(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.detect(file);
        CsvDialect undelimited = new CsvDialect(encoding, ',', false, Optional.empty());
        String sample = undelimited.sample(file);
        boolean declared = sample.regionMatches(true, 0, "sep=", 0, 4)
                && sample.length() > 5
                && (sample.charAt(5) == '\r' || sample.charAt(5) == '\n');
        char delimiter = declared ? sample.charAt(4) : Delimiters.mostLikely(sample);
        CsvDialect dialect = new CsvDialect(encoding, delimiter, declared, Optional.empty());
        return new CsvDialect(encoding, delimiter, declared, UnclosedQuote.findRow(file, dialect));
    }

    /** A reader that stands on the first character of the first row. */
    Reader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(encoding.markLength());
        Reader reader = new BufferedReader(encoding.reader(stream), BLOCK);
        if (declared) {
            int character = reader.read();
            while (character >= 0 && character != '\n' && character != '\r') {
                character = reader.read();
            }
            reader.mark(1);
            if (character == '\r' && reader.read() != '\n') {
                reader.reset();
            }
        }
        return reader;
    }

    private String sample(Path file) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader reader = open(file)) {
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
        }
        return new String(sample, 0, length);
    }
}
