package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.HandWrittenWorkbook.row;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.LogRow;

class HostileFilesTest {
    private static final String HEADER = row("Company", "Role", "Outcome");

    @TempDir
    Path folder;

    @Test
    void entitiesAreNeverExpandedAndNothingIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read me");
        for (String declaration : List.of(
                "<!DOCTYPE x [<!ENTITY a \"boom\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">")) {
            Path file = new HandWrittenWorkbook()
                    .prologue(declaration)
                    .sheet("Log", HEADER + row("Acme &a;", "Clerk", "No"))
                    .save(folder.resolve("log.xlsx"));

            assertRefused(file, "damaged");
        }
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            String before = "&l" + (level - 1) + ";";
            laughs.append("<!ENTITY l" + level + " \"" + before.repeat(10) + "\">");
        }
        Path file = new HandWrittenWorkbook()
                .prologue(laughs + "]>")
                .sheet("Log", HEADER + row("&l29;", "Clerk", "No"))
                .save(folder.resolve("log.xlsx"));

        assertRefused(file, "damaged");
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        Path file = new HandWrittenWorkbook()
                .sheet("Log", HEADER + row("Acme", "Clerk", "No") + " ".repeat(80_000_000))
                .save(folder.resolve("log.xlsx"));

        assertRefused(file, "zip bomb");
    }

    @Test
    void sharedStringsWithoutEndAreRefused() throws Exception {
        Path file = new HandWrittenWorkbook()
                .sharedStrings("<si/>".repeat(4_000_001))
                .sheet("Log", HEADER)
                .save(folder.resolve("log.xlsx"));

        assertThatThrownBy(() -> LogReader.open(file, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageMatching("log.xlsx: .*(?:million texts|zip bomb).*");
    }

    @Test
    void aCellLongerThanAnyProgramAllowsIsRefused() throws Exception {
        StringBuilder long1 = new StringBuilder();
        for (int number = 0; long1.length() < 250_000; number++) {
            long1.append(Integer.toHexString(number * 7919));
        }
        Path file = new HandWrittenWorkbook()
                .sheet("Log", HEADER + row(long1.toString(), "Clerk", "No"))
                .save(folder.resolve("log.xlsx"));

        assertRefused(file, "200000 characters");
    }

    @Test
    void oneEnormousLineIsRefused() throws Exception {
        Path file = folder.resolve("log.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("Company,Role,Outcome\nAcme,Clerk,No\n");
            for (int count = 0; count < 300; count++) {
                writer.write("abcdefghi,".repeat(1_000));
            }
        }

        assertRefused(file, "line of the file is longer");
    }

    @Test
    void manyLongButHonestLinesAreRead() throws Exception {
        Path file = folder.resolve("log.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("Company,Role,Outcome\n");
            for (int count = 0; count < 30; count++) {
                writer.write("Acme " + count + ",Clerk,\"" + "a long story ".repeat(8_000) + "\"\n");
            }
        }

        assertThat(Logs.read(file, Logs.OPTIONS).applications()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage,password", "Workbook,damaged", "Book,damaged", "WordDocument,not a spreadsheet"})
    void oldAndLockedOfficeFilesAreNamed(String entry, String words) throws Exception {
        Path file = folder.resolve("log.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            parts.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5_000]));
            parts.writeFilesystem(stream);
        }

        assertRefused(file, words);
    }

    @Test
    void binaryWorkbooksAndOtherOfficeDocumentsAreNamed() throws Exception {
        HandWrittenWorkbook book = new HandWrittenWorkbook().sheet("Log", HEADER);
        assertRefused(
                book.workbookType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .save(folder.resolve("a.xlsb")),
                ".xlsb");
        assertRefused(
                book.workbookType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                        .save(folder.resolve("a.xlsx")),
                "not a spreadsheet");
        assertRefused(
                zip("a.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "damaged or incomplete");
        assertRefused(zip("b.xlsx", "mimetype", "application/vnd.oasis.opendocument.text"), "not a spreadsheet");
        assertRefused(zip("a.numbers", "Index/Document.iwa", "x"), "Numbers");
        assertRefused(zip("a.zip", "log.csv", "Company,Role"), "ZIP archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>Company</td></tr></table></body></html>",
                "\ufeff<!DOCTYPE html><table></table>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html\"><table></table>",
                "<!-- made by a job board --><table><tr><td>Company</td></tr></table>",
                "<?xml version=\"1.0\"?><html xmlns=\"x\"></html>"
            })
    void webPagesUnderAWorkbooksNameAreNamed(String page) throws Exception {
        assertRefused(Files.writeString(folder.resolve("log.xls"), page), "web page");
        assertRefused(Files.writeString(folder.resolve("log.xlsx"), page), "web page");
        Path wide = folder.resolve("wide.xls");
        Files.write(wide, ("\ufeff" + page.replace("\ufeff", "")).getBytes(StandardCharsets.UTF_16LE));
        assertRefused(wide, "web page");
    }

    @Test
    void anXmlSpreadsheetWithoutASheetIsRefused() throws Exception {
        String xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>";

        assertRefused(Files.writeString(folder.resolve("log.xls"), xml), "no sheets");
    }

    @Test
    void aBrokenSheetDoesNotCostTheOthers() throws Exception {
        Path file = new HandWrittenWorkbook()
                .sheet("2025", HEADER + row("Acme", "Clerk", "No") + "<row><c></row>")
                .sheet("2026", HEADER + row("Beta", "Clerk", "No"))
                .save(folder.resolve("log.xlsx"));

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.only().company().name()).isEqualTo("Beta");
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("2025").contains("damaged"));
    }

    @Test
    void aBreakInMidStreamKeepsTheRowsBeforeItAndTheOtherSheetsAndIsReported() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < 1_000; number++) {
            rows.append(row("Acme " + number * 7919, "Clerk " + Integer.toHexString(number * 104_729), "No"));
        }
        Path file = new HandWrittenWorkbook()
                .sheet("2025", HEADER + rows + "<row><c></row>")
                .sheet("2026", HEADER + row("Beta", "Clerk", "No"))
                .save(folder.resolve("log.xlsx"));
        List<LogRow> read = new ArrayList<>();

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThatThrownBy(() -> log.forEachRow(read::add))
                    .isInstanceOf(UnreadableLogException.class)
                    .hasMessageContaining("2025")
                    .hasMessageContaining("Only 1001 rows of it were read.");
        }
        assertThat(read).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.csv", "log.xlsx"})
    void aFullDiskOfTheCallerIsNotTakenForABrokenLog(String name) throws Exception {
        UncheckedIOException full = new UncheckedIOException(new IOException("No space left on device"));
        Path file = name.endsWith("csv")
                ? Logs.file(folder, name, StandardCharsets.UTF_8, "Company,Role,Outcome", "Acme,Clerk,No")
                : new HandWrittenWorkbook()
                        .sheet("Log", HEADER + row("Acme", "Clerk", "No"))
                        .save(folder.resolve(name));

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThatThrownBy(() -> log.forEachRow(row -> {
                        throw full;
                    }))
                    .isSameAs(full);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.csv", "log.xlsx"})
    void aFileThatShrinksWhileItIsReadIsReportedInOneSentence(String name) throws Exception {
        String[] lines = new String[5_000];
        java.util.Arrays.setAll(
                lines, number -> number == 0 ? "Company,Role,Outcome" : "Acme " + number * 7919 + ",Clerk,No");
        StringBuilder rows = new StringBuilder();
        for (String line : lines) {
            rows.append(row(line.split(",", -1)));
        }
        Path file = name.endsWith("csv")
                ? Logs.file(folder, name, StandardCharsets.UTF_8, lines)
                : new HandWrittenWorkbook().sheet("Log", rows.toString()).save(folder.resolve(name));

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
            List<LogRow> read = new ArrayList<>();
            try {
                log.forEachRow(read::add);
                assertThat(read).isEmpty();
            } catch (UnreadableLogException reported) {
                assertThat(reported.notice().remedy()).isNotEmpty();
            }
        }
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** One sentence with the file's name, why, and what to do; nothing else ever leaves. */
    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS))
                .isInstanceOfSatisfying(UnreadableLogException.class, refused -> {
                    assertThat(refused.notice().where())
                            .isEqualTo(file.getFileName().toString());
                    assertThat(refused.notice().what()).contains(words);
                    assertThat(refused.notice().remedy()).isNotEmpty();
                });
    }
}
