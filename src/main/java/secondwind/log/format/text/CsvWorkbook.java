package secondwind.log.format.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.sheet.Workbook;

/** A text file with one table: comma, semicolon, tab or pipe separated. */
public final class CsvWorkbook implements Workbook, Sheet {
    /** One stray zero in so many bytes is no reason to refuse a text. */
    private static final int MOST_ZEROS = 10;

    private static final String CONFLICT = "<<<<<<<";

    private final Path file;
    private final CsvDialect dialect;
    private boolean twoVersions;

    private CsvWorkbook(Path file, CsvDialect dialect) {
        this.file = file;
        this.dialect = dialect;
    }

    public static CsvWorkbook open(Path file) throws BrokenFileException {
        try {
            return new CsvWorkbook(file, CsvDialect.detect(file));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static BrokenFileException unreadable(Throwable cause) {
        FailureTrace.keep(cause);
        return sentence(cause).because(cause);
    }

    private static BrokenFileException sentence(Throwable cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof BoundedLines.LineTooLongException) {
                return new BrokenFileException(
                        "A line of the file is longer than any row of a log could be.",
                        "Save your log again as .csv or .xlsx, and use that one.");
            }
        }
        return new BrokenFileException(
                "The file cannot be read as text.", "Save your log again as .csv or .xlsx, and use that one.");
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        dialect.unclosedQuoteRow()
                .ifPresent(row -> remarks.add(new Remark(
                        "",
                        "A quotation mark opens in row " + row
                                + " and never closes, so quotation marks were read as they stand.",
                        "Close it, or save the log as .xlsx.")));
        dialect.encoding()
                .guess()
                .ifPresent(guess -> remarks.add(new Remark(
                        "",
                        "The file does not say how its letters are coded; they were read as " + guess + ".",
                        "If names look wrong, save the log as .xlsx.")));
        if (twoVersions) {
            remarks.add(new Remark(
                    "",
                    "Some rows stand between <<<<<<< and >>>>>>>, in two versions that were never made one; both were"
                            + " read.",
                    "Keep the right one of each, and delete the lines with the marks."));
        }
        return remarks;
    }

    @Override
    public void close() {}

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Optional<String> notATable() {
        return Optional.empty();
    }

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        Relay relay = new Relay(visitor);
        try (Reader reader = new BoundedLines(dialect.open(file));
                CSVParser records = CSVParser.parse(reader, format())) {
            for (CSVRecord values : records) {
                List<TypedCell> cells = cells(values);
                twoVersions |= !cells.isEmpty() && cells.get(0).text().startsWith(CONFLICT);
                int row = (int) Math.min(values.getRecordNumber(), Integer.MAX_VALUE);
                if (!cells.isEmpty() && !relay.visit(new SheetRow(row, false, cells))) {
                    return;
                }
            }
        } catch (IOException | RuntimeException broken) {
            relay.passOn();
            throw unreadable(broken);
        }
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.unclosedQuoteRow().isPresent() ? null : Character.valueOf('"'))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(dialect.delimiter() != '\t')
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static List<TypedCell> cells(CSVRecord values) {
        List<TypedCell> cells = new ArrayList<>(values.size());
        int filled = 0;
        for (int column = 0; column < Math.min(values.size(), SheetRow.MOST_COLUMNS); column++) {
            String text = stripped(values.get(column));
            cells.add(text.isEmpty() ? TypedCell.Text.EMPTY : new TypedCell.Text(text));
            filled = text.isEmpty() ? filled : column + 1;
        }
        return cells.subList(0, filled);
    }

    /** Spaces that do not break are spaces too. */
    private static String stripped(String text) {
        String stripped = text.strip();
        int from = 0;
        int to = stripped.length();
        while (from < to && isSpace(stripped.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(stripped.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == stripped.length() ? stripped : stripped.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return character == '\u00A0'
                || character == '\u200B'
                || character == '\u202F'
                || Character.isWhitespace(character);
    }

    /** Whether these first bytes of a file are text in spite of their zeros: two bytes a letter, or stray zeros. */
    public static boolean isTextWithZeros(byte[] start) {
        Optional<TextEncoding> wide = TextEncoding.wide(start);
        String text = new String(start, wide.map(TextEncoding::charset).orElse(StandardCharsets.ISO_8859_1));
        long zeros = text.chars().filter(character -> character == 0).count();
        boolean controls = text.chars()
                .anyMatch(character -> character > 0 && character < ' ' && "\t\n\u000B\f\r".indexOf(character) < 0);
        return !controls && zeros * MOST_ZEROS < text.length();
    }
}
