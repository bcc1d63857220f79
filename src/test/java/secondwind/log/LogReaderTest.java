package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Person;
import secondwind.application.Profile;

class LogReaderTest {
    @TempDir
    Path folder;

    @Test
    void findsTheHeaderBelowTitlesAndKeepsTrueRowNumbers() throws Exception {
        Path file = save(workbook -> {
            Sheet sheet = workbook.createSheet("My search");
            row(sheet, 0, "Job search 2026");
            row(sheet, 2, "Green = interview", "Red = no");
            row(sheet, 7, "Company", "Position", "Outcome");
            row(sheet, 9, "Acme", "Analyst", "Runner-up");
        });

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.sheets()).hasSize(1);
        assertThat(((SheetReading.AsLog) outcome.sheets().get(0)).headerRow()).isEqualTo(8);
        assertThat(outcome.only().row().row()).isEqualTo(10);
        assertThat(outcome.only().cell(Field.OUTCOME).orElseThrow().ref().a1()).isEqualTo("C10");
        assertThat(outcome.only().text(Field.OUTCOME)).isEqualTo("Runner-up");
    }

    @Test
    void skipsSectionsRepeatedHeadersTotalsNotesAndBlankRows() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "No.,Company,Position,Date Applied,Outcome,Notes",
                "SPRING,,,,,",
                "1,Acme,Analyst,2026-03-01,Rejected,",
                ",,,,,",
                "No.,Company,Position,Date Applied,Outcome,Notes",
                "2,Total Wine,Clerk,2026-03-02,Rejected,",
                "3,,,,,",
                "4,,,,,call them some day",
                "Total,2,,,,");

        assertThat(outcome.rows()).extracting(row -> row.row().row()).containsExactly(3, 6);
        assertThat(outcome.rejectedRows()).isEmpty();
    }

    @Test
    void rejectsARowThatHasAJobAndNoCompany() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Position,Outcome", "Acme,Analyst,Rejected", " ,Clerk,Runner-up", "Zeta,Cook,2nd");

        assertThat(outcome.applications()).hasSize(2);
        LogRow.Rejected rejected = outcome.rejectedRows().get(0);
        assertThat(rejected.row().row()).isEqualTo(3);
        assertThat(rejected.rejection().where().a1()).isEqualTo("A3");
        assertThat(rejected.role()).isEqualTo("Clerk");
    }

    @Test
    void leavesOutDaysThatCannotBeAndSaysSo() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Date Applied,Outcome,Decision Date,Start date of hire",
                "Acme,Analyst,2026-02-30,Rejected,No response,2027-01-04",
                "Beta,Analyst,2062-03-01,Rejected,2026-12-24,",
                "Gamma,Analyst,2026-03-01,Rejected,2026-02-01,TBD");

        assertThat(outcome.rejectedCells())
                .extracting(rejection -> rejection.where().a1())
                .containsExactly("C2", "C3", "E3", "E4");
        assertThat(outcome.applications())
                .allMatch(application -> application.decided().isEmpty());
        assertThat(outcome.applications().get(0).hire().start()).contains(LocalDate.of(2027, 1, 4));
        assertThat(outcome.applications().get(0).text(Field.DECISION_DATE)).isEqualTo("No response");
        assertThat(outcome.applications().get(2).applied()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aValueOfTheColumnSettlesTheOrderOfDayAndMonth() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Date Applied,Outcome", "Acme,03/04/2026,No", "Beta,23/04/2026,No", "Gamma,3/4,No");

        assertThat(outcome.applications())
                .extracting(application -> application.applied().orElseThrow())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 23), LocalDate.of(2026, 4, 3));
        assertThat(outcome.notices()).isEmpty();
    }

    @Test
    void anUndecidableOrderFollowsTheOptionsAndIsReported() throws Exception {
        Path file = Logs.file(
                folder, "log.csv", StandardCharsets.UTF_8, "Company,Date Applied,Outcome", "Acme,03/04/2026,No");

        Logs.Outcome american = Logs.read(file, Logs.OPTIONS);
        Logs.Outcome british = Logs.read(file, new LogOptions(Logs.TODAY, true, Map.of()));

        assertThat(american.only().applied()).contains(LocalDate.of(2026, 3, 4));
        assertThat(british.only().applied()).contains(LocalDate.of(2026, 4, 3));
        assertThat(american.notices()).hasSize(1);
        assertThat(american.notices().get(0).line()).contains("03/04/2026").contains("month first");
    }

    @Test
    void putsThePeopleOfARowTogetherTheManagerFirst() throws Exception {
        Application application = Logs.csv(
                        folder,
                        "Company,Role,Recruiter,Recruiter Email,Hiring Manager,Title,Email,Phone,Outcome",
                        "Acme,Analyst,Ray Diaz,ray@agency.example,Karen Boyle,VP Sales,kb@acme.example,555-0134,2nd")
                .only();

        assertThat(application.people())
                .extracting(person -> person.name().orElse(""))
                .containsExactly("Karen Boyle", "Ray Diaz");
        Person manager = application.people().get(0);
        assertThat(manager.part()).isEqualTo(Person.Part.HIRING_MANAGER);
        assertThat(manager.title()).contains("VP Sales");
        assertThat(manager.email()).contains("kb@acme.example");
        assertThat(manager.phone()).contains("555-0134");
        assertThat(application.people().get(1).part()).isEqualTo(Person.Part.RECRUITER);
        assertThat(application.people().get(1).email()).contains("ray@agency.example");
    }

    @Test
    void theUsersOwnMappingWins() throws Exception {
        Path file = Logs.file(
                folder, "log.csv", StandardCharsets.UTF_8, "Firma X,Company,Outcome,Ende", "Acme,Beta,so so,Runner-up");
        LogOptions options = new LogOptions(Logs.TODAY, false, Map.of("firma x", Field.COMPANY, "Ende", Field.OUTCOME));

        Application application = Logs.read(file, options).only();

        assertThat(application.company().name()).isEqualTo("Acme");
        assertThat(application.text(Field.OUTCOME)).isEqualTo("Runner-up");
    }

    @Test
    void readsProfileAndClientsAndPassesTheirSheetsOverAsLogs() throws Exception {
        Path file = save(workbook -> {
            Sheet profile = workbook.createSheet("Profile");
            row(profile, 0, "Name", "Ana de la Cruz");
            row(profile, 1, "Address", "12 Elm St");
            row(profile, 2, "", "Apt 4");
            row(profile, 3, "City", "Springfield");
            row(profile, 4, "State", "IL");
            row(profile, 5, "Zip", "62701");
            row(profile, 6, "Email", "ana@example.com");
            row(profile, 7, "Country", "USA");
            Sheet clients = workbook.createSheet("Clients");
            row(clients, 0, "Client", "Address", "Phone", "Country");
            row(clients, 1, "Tom Ives", "1 High St, Leeds", "020 7946 0001", "United Kingdom");
            Sheet log = workbook.createSheet("Log");
            row(log, 0, "Client", "Employer", "Position", "Result");
            row(log, 1, "Tom Ives", "Acme", "Clerk", "Runner-up");
        });

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            Profile profile = log.profile();
            assertThat(profile.name()).contains("Ana de la Cruz");
            assertThat(profile.address()).containsExactly("12 Elm St", "Apt 4", "Springfield, IL 62701");
            assertThat(profile.country()).contains("US");
            assertThat(log.clients()).containsOnlyKeys("Tom Ives");
            assertThat(log.clients().values().iterator().next().country()).contains("GB");
            assertThat(log.sheets().get(0)).isInstanceOf(SheetReading.PassedOver.class);
            assertThat(log.sheets().get(1)).isInstanceOf(SheetReading.PassedOver.class);
        }
        assertThat(Logs.read(file, Logs.OPTIONS).only().client()).contains("Tom Ives");
    }

    @Test
    void readsHiddenRowsAndSaysHowMany() throws Exception {
        Path file = save(workbook -> {
            Sheet sheet = workbook.createSheet("Log");
            row(sheet, 0, "Company", "Role", "Outcome");
            row(sheet, 1, "Acme", "Clerk", "Rejected").setZeroHeight(true);
            row(sheet, 2, "Beta", "Clerk", "Rejected");
        });

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.applications()).hasSize(2);
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("1 hidden row"));
    }

    @Test
    void namesBothRowsOfADuplicate() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Role,Outcome", "Acme,Clerk,Rejected", "Beta,Clerk,No", "ACME,clerk,2nd");

        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("row 2 and row 4"));
    }

    @Test
    void readsSeveralLogsInOneWorkbookAndSaysWhyOthersArePassedOver() throws Exception {
        Path file = save(workbook -> {
            for (String year : new String[] {"2025", "2026"}) {
                Sheet sheet = workbook.createSheet(year);
                row(sheet, 0, "Company", "Role", "Outcome");
                row(sheet, 1, "Acme " + year, "Clerk", "Rejected");
            }
            row(workbook.createSheet("Tips"), 0, "Be on time.", "Smile.");
            workbook.createSheet("Blank");
        });

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.applications())
                .extracting(application -> application.row().sheet())
                .containsExactly("2025", "2026");
        assertThat(outcome.sheets().get(2))
                .isInstanceOfSatisfying(
                        SheetReading.PassedOver.class,
                        passed -> assertThat(passed.reason()).contains("headers"));
        assertThat(outcome.sheets().get(3))
                .isInstanceOfSatisfying(
                        SheetReading.PassedOver.class,
                        passed -> assertThat(passed.reason()).contains("empty"));
    }

    @Test
    void readsNativeDatesIn1904WorkbooksAndPhonesKeptAsNumbers() throws Exception {
        Path file = save(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            CellStyle zeros = workbook.createCellStyle();
            zeros.setDataFormat(workbook.createDataFormat().getFormat("00000"));
            Sheet sheet = workbook.createSheet("Log");
            row(sheet, 0, "Company", "Phone", "Date Applied", "Outcome", "Notes");
            Row row = row(sheet, 1, "Acme");
            row.createCell(1).setCellValue(5550100123d);
            row.createCell(2)
                    .setCellValue(org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2026, 3, 1), true));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue("Rejected");
            row.createCell(4).setCellValue(1234);
            row.getCell(4).setCellStyle(zeros);
        });

        Application application = Logs.read(file, Logs.OPTIONS).only();

        assertThat(application.applied()).contains(LocalDate.of(2026, 3, 1));
        assertThat(application.people().get(0).phone()).contains("5550100123");
        assertThat(application.text(Field.NOTES)).isEqualTo("01234");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsOutWhatSeparatesTheCells(String separator) throws Exception {
        String header = String.join(separator, "Company", "Role", "Outcome");
        String row = String.join(separator, "Acme", "Clerk", "so close");

        assertThat(Logs.csv(folder, header, row).only().text(Field.OUTCOME)).isEqualTo("so close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void findsOutTheEncoding(String charset) throws Exception {
        Path file = Logs.file(
                folder, "log.txt", Charset.forName(charset), "Company,Role,Outcome", "Caf\u00e9 M\u00fcller,Chef,No");

        assertThat(Logs.read(file, Logs.OPTIONS).only().company().name()).isEqualTo("Caf\u00e9 M\u00fcller");
    }

    @Test
    void raggedRowsAndCellsOfSeveralLinesSurvive() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Role,Outcome", "Acme", "Beta,Clerk,\"so", "close\",more,and more", "Gamma,Cook,No");

        assertThat(outcome.applications())
                .extracting(application -> application.row().row())
                .containsExactly(3, 4);
        assertThat(outcome.applications().get(0).text(Field.OUTCOME)).isEqualTo("so\nclose");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsReportedAndSwallowsNothing() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Role,Outcome", "Acme,Clerk,\"so close", "Beta,Cook,No", "Gamma,Cook,No");

        assertThat(outcome.applications()).hasSize(3);
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("row 2"));
    }

    @Test
    void whatIsNoLogIsRefusedInOneSentence() throws Exception {
        Path zip = save(workbook -> row(workbook.createSheet("Log"), 0, "Company", "Role", "Outcome"));
        byte[] whole = Files.readAllBytes(zip);
        assertRefused("~$log.xlsx", new byte[] {1}, "lock file");
        assertRefused("empty.xlsx", new byte[0], "empty");
        assertRefused("short.xlsx", Arrays.copyOf(whole, whole.length / 2), "damaged");
        assertRefused("page.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "web page");
        assertRefused("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        assertRefused("noise.csv", new byte[] {1, 0, 2, 0, 3}, "neither");
        assertRefused("prose.txt", "Dear diary\nToday it rained.\n".getBytes(StandardCharsets.UTF_8), "No table");
        assertThatThrownBy(() -> LogReader.open(folder, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> LogReader.open(folder.resolve("none.csv"), Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void theCallersOwnFailurePassesThroughUntouched() throws Exception {
        Path file = Logs.file(folder, "log.csv", StandardCharsets.UTF_8, "Company,Role,Outcome", "Acme,Clerk,No");
        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThatThrownBy(() -> log.forEachRow(row -> {
                        throw new IllegalStateException("mine");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("mine");
        }
    }

    private void assertRefused(String name, byte[] content, String words) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> LogReader.open(file, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageStartingWith(name + ": ")
                .hasMessageContaining(words);
    }

    private interface Filling {
        void fill(XSSFWorkbook workbook);
    }

    private Path save(Filling filling) throws IOException {
        Path file = folder.resolve("log.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(stream);
        }
        return file;
    }

    private static Row row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
        return row;
    }
}
