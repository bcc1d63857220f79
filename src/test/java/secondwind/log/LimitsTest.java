package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files without measure: each ends in rows or in a sentence, soon; {@code -Pfuzz} runs them in a small heap. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTest {
    private static final String HEADER = cells("Company", "Role", "Outcome");
    private static final String JOB = cells("Acme", "Clerk", "Runner-up");
    private static final String ODS_HEADER = HandWrittenOpenDocument.row("Company", "Role", "Outcome");
    private static final String ODS_JOB = HandWrittenOpenDocument.row("Acme", "Clerk", "Runner-up");
    private static final String XML_HEADER = xmlRow("", "Company", "Role", "Outcome");
    private static final String XML_JOB = xmlRow("", "Acme", "Clerk", "Runner-up");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1048576", "2147483647", "2147483648", "99999999999999"})
    void rowsAndCellsRepeatedBeyondAllBoundsAreReadAsFarAsAnybodyWouldAndSaidToBe(String count) throws Exception {
        Path file = new HandWrittenOpenDocument()
                .sheet(
                        "Log",
                        ODS_HEADER + ODS_JOB + "<table:table-row table:number-rows-repeated=\"" + count
                                + "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\""
                                + count + "\"><text:p>Beta</text:p></table:table-cell></table:table-row>")
                .save(folder.resolve("log.ods"));

        assertThat(ending(file)).contains("the first 1000 of them were read").contains("right of column ALL");
    }

    @ParameterizedTest
    @CsvSource({"1048570,1048573", "2147483648,16777216", "99999999999,16777216"})
    void blankRowsAreCountedAndNotWalked(String count, int expected) throws Exception {
        Path file = new HandWrittenOpenDocument()
                .sheet(
                        "Log",
                        ODS_HEADER + ODS_JOB + "<table:table-row table:number-rows-repeated=\"" + count
                                + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                                + HandWrittenOpenDocument.row("Beta", "Cook", "No"))
                .save(folder.resolve("log.ods"));

        assertThat(Logs.read(file, Logs.OPTIONS).applications())
                .extracting(application -> application.row().row())
                .containsExactly(2, expected);
    }

    @Test
    void contentThatIsMostlyAirIsRefusedBeforeItIsAllUnpacked() throws Exception {
        Path file = folder.resolve("log.ods");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            Path start = new HandWrittenOpenDocument()
                    .sheet("Log", ODS_HEADER + ODS_JOB)
                    .saveFlat(folder.resolve("start.fods"));
            String whole = Files.readString(start);
            zip.write(whole.substring(0, whole.indexOf("</table:table>")).getBytes(StandardCharsets.UTF_8));
            byte[] jobs = ODS_JOB.repeat(5_000).getBytes(StandardCharsets.UTF_8);
            for (int block = 0; block < 200; block++) {
                zip.write(jobs);
            }
        }

        assertThat(ending(file)).contains("zip bomb");
    }

    @Test
    void moreRowsThanAnySpreadsheetHasAreRefused() throws Exception {
        Path file = new HandWrittenOpenDocument()
                .sheet("Log", ODS_HEADER + ODS_JOB + "<table:table-row/>".repeat(2_000_000))
                .saveFlat(folder.resolve("log.fods"));

        assertThat(ending(file)).contains("more than 2 million rows");
    }

    @ParameterizedTest
    @CsvSource({"ods,400", "ods,1000", "xml,400", "xml,1000", "xls,400", "xls,1000", "html,400", "html,1000"})
    void manySheetsAreReadOrRefused(String suffix, int count) throws Exception {
        Path file = folder.resolve("log." + suffix);
        HandWrittenOpenDocument document = new HandWrittenOpenDocument();
        StringBuilder markup = new StringBuilder();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int number = 0; number < count; number++) {
                String name = "Sheet " + number;
                switch (suffix) {
                    case "ods" -> document.sheet(name, ODS_HEADER + ODS_JOB);
                    case "xml" -> markup.append(xmlSheet(name, XML_HEADER + XML_JOB));
                    case "xls" -> fill(workbook.createSheet(name), "Acme");
                    default -> markup.append("<table>" + HEADER + JOB + "</table>");
                }
            }
            switch (suffix) {
                case "ods" -> document.save(file);
                case "xml" -> Files.writeString(file, xmlWorkbook(markup.toString()));
                case "xls" -> save(workbook, file);
                default -> Files.writeString(file, "<html>" + markup);
            }
        }

        String tooMany = suffix.equals("html") ? "Only the first 500 tables" : "more than 500 sheets";
        assertThat(ending(file)).contains(count == 400 ? "400 rows" : tooMany);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "fods", "xml", "html"})
    void columnsBehindTheLastThatIsReadAreLeftOutAndSaidToBe(String suffix) throws Exception {
        String[] header = new String[16_384];
        Arrays.setAll(
                header,
                column -> column < 3 ? List.of("Company", "Role", "Outcome").get(column) : "X" + column);
        String[] job = new String[header.length];
        Arrays.setAll(job, column -> column == 0 ? "Acme" : "value");
        Path file = folder.resolve("log." + suffix);
        switch (suffix) {
            case "ods", "fods" -> {
                HandWrittenOpenDocument document = new HandWrittenOpenDocument()
                        .sheet("Log", HandWrittenOpenDocument.row(header) + HandWrittenOpenDocument.row(job));
                Path saved = suffix.equals("ods") ? document.save(file) : document.saveFlat(file);
                assertThat(saved).exists();
            }
            case "xml" -> Files.writeString(file, xmlWorkbook(xmlSheet("Log", xmlRow("", header) + xmlRow("", job))));
            default -> Files.writeString(file, "<html><table>" + cells(header) + cells(job) + "</table>");
        }

        assertThat(ending(file)).startsWith("1 rows").contains("Everything to the right of column ALL was left out.");
    }

    @ParameterizedTest
    @CsvSource({"ods,32767", "ods,10000000", "xml,32767", "xml,10000000", "html,32767", "html,10000000"})
    void aLongCellIsReadAndAnEndlessOneRefused(String suffix, int length) throws Exception {
        String story = "abc ".repeat(length / 4);
        Path file = folder.resolve("log." + suffix);
        switch (suffix) {
            case "ods" ->
                new HandWrittenOpenDocument()
                        .sheet("Log", ODS_HEADER + HandWrittenOpenDocument.row("Acme", "Clerk", story))
                        .save(file);
            case "xml" ->
                Files.writeString(file, xmlWorkbook(xmlSheet("Log", XML_HEADER + xmlRow("", "Acme", "Clerk", story))));
            default -> Files.writeString(file, "<table>" + HEADER + cells("Acme", "Clerk", story) + "</table>");
        }

        assertThat(ending(file)).contains(length == 32_767 ? "1 rows" : "a cell holds more than 200000 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<table><b>",
                "<table><caption>",
                "<object>",
                "<marquee><i>",
                "<b>",
                "<div>",
                "<tr><td>Acme<td>Clerk<td>No"
            })
    void aPageOfTagsThatNeverCloseIsReadOrRefused(String tags) throws Exception {
        long each = tags.chars().filter(character -> character == '<').count();
        for (int count : new int[] {100_000, 1_500_000}) {
            Path file = Files.writeString(
                    folder.resolve("log.xls"), "<html><table>" + HEADER + JOB + tags.repeat((int) (count / each)));

            assertThat(ending(file)).isNotEmpty();
        }
    }

    @Test
    void spansWithoutEndCoverTheirRowAndNoMore() throws Exception {
        String across = "<tr><td colspan=1000000000>My search</td><td>behind it</td></tr>";
        String down = "<tr><td rowspan=65534>Acme</td><td>Clerk</td><td>No</td></tr>";
        Path file = Files.writeString(
                folder.resolve("log.xls"),
                "<table>" + across + HEADER + down + "<tr><td>Cook</td><td>Runner-up</td></tr></table>");

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.rows()).hasSize(2);
        assertThat(outcome.applications().get(0).row().row()).isEqualTo(3);
        assertThat(ending(file)).contains("Everything to the right of column ALL was left out.");
    }

    @Test
    void placesBeyondAllBoundsInAnXmlSpreadsheetAreNoPlaces() throws Exception {
        String huge = "2000000000";
        Path file = Files.writeString(
                folder.resolve("log.xml"),
                xmlWorkbook(xmlSheet(
                        "Log",
                        "<Row ss:Span=\"0\"><Cell ss:MergeAcross=\"" + huge + "\" ss:MergeDown=\"" + huge
                                + "\"><Data ss:Type=\"String\">My search</Data></Cell></Row>"
                                + XML_HEADER + XML_JOB
                                + "<Row><Cell ss:Index=\"" + huge + "\"><Data ss:Type=\"String\">x</Data></Cell></Row>"
                                + xmlRow(" ss:Index=\"2\"", "Beta", "Cook", "No")
                                + xmlRow(" ss:Index=\"" + huge + "\"", "Gamma", "Cook", "No")
                                + xmlRow("", "Delta", "Cook", "No"))));

        assertThat(Logs.read(file, Logs.OPTIONS).applications())
                .extracting(application ->
                        application.row().row() + " " + application.company().name())
                .containsExactly("3 Acme", "5 Beta", "16777216 Gamma", "16777216 Delta");
        assertThat(ending(file)).contains("right of column ALL");
    }

    @Test
    void manyStylesWithLongFormatsTakeNoTime() throws Exception {
        StringBuilder styles = new StringBuilder("<Styles>");
        StringBuilder rows = new StringBuilder(XML_HEADER);
        for (int style = 0; style < 20_000; style++) {
            styles.append("<Style ss:ID=\"s" + style + "\"><NumberFormat ss:Format=\"0." + "0".repeat(style % 1_000)
                    + "\"/></Style>");
            rows.append("<Row><Cell><Data ss:Type=\"String\">Acme</Data></Cell><Cell ss:StyleID=\"s" + style
                    + "\"><Data ss:Type=\"Number\">5</Data></Cell></Row>");
        }
        Path file = Files.writeString(
                folder.resolve("log.xml"), xmlWorkbook(styles + "</Styles>" + xmlSheet("Log", rows.toString())));

        assertThat(ending(file)).startsWith("20000 rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_900, 100_000})
    void deepNestingEndsInRowsOrASentence(int depth) throws Exception {
        String groups = "<table:table-row-group>".repeat(depth);
        Path ods = new HandWrittenOpenDocument()
                .sheet("Log", ODS_HEADER + ODS_JOB + groups + ODS_JOB + groups.replace("<", "</"))
                .save(folder.resolve("log.ods"));
        Path xml = Files.writeString(
                folder.resolve("log.xml"),
                xmlWorkbook(xmlSheet(
                        "Log",
                        XML_HEADER + XML_JOB + "<Row><Cell><Data>" + "<B>".repeat(depth) + "</B>".repeat(depth)
                                + "</Data></Cell></Row>")));

        assertThat(ending(ods)).contains(depth == 1_900 ? "2 rows" : "damaged");
        assertThat(ending(xml)).contains(depth == 1_900 ? "1 rows" : "damaged");
    }

    @Test
    void anOldWorkbookCutOffAnywhereEndsInRowsOrASentence() throws Exception {
        byte[] whole = oldWorkbook();
        List<String> ours;
        try (TracedFailures traced = new TracedFailures()) {
            for (int length = 512; length < whole.length; length += 512) {
                Path file = Files.write(folder.resolve("log.xls"), Arrays.copyOf(whole, length));
                assertThat(ending(file)).isNotEmpty();
            }
            ours = traced.ours();
        }
        assertThat(ours).isEmpty();
    }

    @Test
    void anOldWorkbookWhoseSectorsRunInCirclesEndsInRowsOrASentence() throws Exception {
        byte[] whole = oldWorkbook();
        Random dice = new Random(97);
        int table = (int) (Integer.toUnsignedLong(littleEndian(whole, 76)) + 1) * 512;
        List<String> ours;
        try (TracedFailures traced = new TracedFailures()) {
            for (int variant = 0; variant < 100; variant++) {
                byte[] looped = whole.clone();
                for (int change = 0; change <= variant % 5; change++) {
                    int place = table + 4 * dice.nextInt(whole.length / 512 - 1);
                    looped[place] = (byte) dice.nextInt(8);
                    looped[place + 1] = 0;
                    looped[place + 2] = 0;
                    looped[place + 3] = 0;
                }
                assertThat(ending(Files.write(folder.resolve("log.xls"), looped)))
                        .isNotEmpty();
            }
            ours = traced.ours();
        }
        assertThat(ours).isEmpty();
    }

    private static int littleEndian(byte[] bytes, int place) {
        return (bytes[place] & 0xFF) | (bytes[place + 1] & 0xFF) << 8 | (bytes[place + 2] & 0xFF) << 16;
    }

    private static byte[] oldWorkbook() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Log");
            for (int number = 0; number < 60; number++) {
                fill(sheet, "Acme " + number * 7919);
            }
            fill(workbook.createSheet("2025"), "Beta");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Sheet sheet, String company) {
        if (sheet.getPhysicalNumberOfRows() == 0) {
            fill(sheet.createRow(0), "Company", "Role", "Outcome");
        }
        fill(sheet.createRow(sheet.getLastRowNum() + 1), company, "Clerk", "Runner-up");
    }

    private static void fill(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static void save(HSSFWorkbook workbook, Path file) throws Exception {
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
    }

    /** The rows and what was said of them, or the sentence. */
    private static String ending(Path file) {
        try {
            Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);
            StringBuilder ending = new StringBuilder(outcome.rows().size() + " rows");
            outcome.notices().stream()
                    .limit(50)
                    .forEach(notice -> ending.append("; ").append(notice.what()));
            return ending.toString();
        } catch (UnreadableLogException refused) {
            return refused.notice().what();
        }
    }

    private static String cells(String... texts) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String text : texts) {
            row.append("<td>").append(text).append("</td>");
        }
        return row.append("</tr>").toString();
    }

    private static String xmlRow(String attributes, String... texts) {
        StringBuilder row = new StringBuilder("<Row" + attributes + ">");
        for (String text : texts) {
            row.append("<Cell><Data ss:Type=\"String\">").append(text).append("</Data></Cell>");
        }
        return row.append("</Row>").toString();
    }

    private static String xmlSheet(String name, String rows) {
        return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table></Worksheet>";
    }

    private static String xmlWorkbook(String inside) {
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" + inside + "</Workbook>";
    }
}
