package secondwind.log.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.log.HandWrittenWorkbook;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.SheetRow;

/**
 * What is read without an XML parser is read as an XML parser reads it, and what that refuses is refused. {@code -Pfuzz}
 * tries many more worksheets; a failure names the number with which {@code -Dfuzz.seed} repeats it.
 */
class PlainWorksheetTest {
    private static final int WORKSHEETS = Integer.getInteger("fuzz.worksheets", 1_500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_125);

    @TempDir
    Path folder;

    private XlsxWorkbook workbook;

    @BeforeEach
    void openAWorkbookWithStylesAndSharedStrings() throws Exception {
        Path file = new HandWrittenWorkbook()
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"2\"/></cellXfs>")
                .sharedStrings("<si><t>Company</t></si><si><t/></si><si><t>Beta &amp; Co</t></si>")
                .sheet("Log", "")
                .save(folder.resolve("log.xlsx"));
        workbook = XlsxWorkbook.open(file);
    }

    @AfterEach
    void closeIt() {
        workbook.close();
    }

    @Test
    void worksheetsAreReadAsAnXmlParserReadsThem() throws Exception {
        List<String> differences = new ArrayList<>();
        int plain = 0;
        int refused = 0;
        for (int number = 0; number < WORKSHEETS && differences.size() < 8; number++) {
            long seed = SEED + number;
            Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
            byte[] worksheet = RandomWorksheet.of(dice);
            int chunk = dice.nextBoolean() ? 1 + dice.nextInt(100) : 1 << 17;
            Outcome parsed = outcome(rows ->
                    new ParsedWorksheet(new ByteArrayInputStream(worksheet), rows, new CellValues(workbook)).read());
            Outcome mixed =
                    outcome(rows -> XlsxSheet.read(() -> inChunks(worksheet, chunk), rows, new CellValues(workbook)));
            if (!mixed.isAsGoodAs(parsed)) {
                String words = new String(worksheet, StandardCharsets.UTF_8);
                differences.add("seed " + seed + ":\n  " + mixed + "\n  " + parsed + "\n  "
                        + words.substring(Math.max(0, words.length() - 3_000)));
            }
            plain += isPlain(worksheet) ? 1 : 0;
            refused += parsed.failure().isEmpty() ? 0 : 1;
        }

        assertThat(differences).isEmpty();
        assertThat(plain).as("worksheets that are plain to their end").isGreaterThan(WORKSHEETS / 10);
        assertThat(refused).as("worksheets that are refused").isGreaterThan(WORKSHEETS / 10);
    }

    private boolean isPlain(byte[] worksheet) throws IOException {
        RowDelivery rows = new RowDelivery(row -> true, new MergedCells().new Filling());
        return new PlainWorksheet(new ByteArrayInputStream(worksheet), rows, new CellValues(workbook)).read()
                == PlainWorksheet.End.WHOLE;
    }

    /** One way to read; answers whether every row was wanted. */
    @FunctionalInterface
    private interface Way {
        boolean read(RowDelivery rows) throws IOException, XMLStreamException;
    }

    /** The rows, what was counted, and the sentence of the failure, if there was one. */
    private record Outcome(List<SheetRow> rows, int wide, int uncalculated, String failure) {
        /** Of a broken worksheet more rows may have been handed over before the break. */
        boolean isAsGoodAs(Outcome other) {
            return other.failure.isEmpty()
                    ? equals(other)
                    : failure.equals(other.failure)
                            && rows.size() >= other.rows.size()
                            && rows.subList(0, other.rows.size()).equals(other.rows);
        }
    }

    private static Outcome outcome(Way way) {
        List<SheetRow> rows = new ArrayList<>();
        RowDelivery delivery = new RowDelivery(rows::add, new MergedCells().new Filling());
        String failure = "";
        try {
            way.read(delivery);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            failure = XlsxWorkbook.broken("The sheet", broken).reason();
        }
        return new Outcome(rows, delivery.wide(), delivery.uncalculated(), failure);
    }

    /** The same bytes, of which so many are at hand at a time. */
    private static InputStream inChunks(byte[] bytes, int chunk) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int most) throws IOException {
                return super.read(into, offset, Math.min(most, chunk));
            }
        };
    }
}
