package secondwind.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.output.Paper;
import secondwind.packet.PlanLine;

/** What a spreadsheet program shows of the plan, in a workbook of its own. */
class PlanSheetTest {
    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void aLogThatIsNoWorkbook() throws IOException {
        log = Files.writeString(folder.resolve("jobs.csv"), "Company,Outcome\nFernhill,Runner-up\n");
    }

    @Test
    void standsAloneWhereTheLogIsNoWorkbook() throws IOException {
        Copies.Copy copy = Copies.of(log);
        try (XSSFWorkbook workbook = copy.open()) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getSheetName(0)).isEqualTo("Action plan");
        }
        assertThat(copy.notices()).isEmpty();
        assertThat(PlanWorkbook.of(log).fileName()).isEqualTo("action-plan.xlsx");
    }

    @Test
    void hasTheHeadersInTheFirstRowAndClientsOnlyWhereThereAreAny() throws IOException {
        assertThat(headers(Lines.content()))
                .containsExactly(
                        "Date",
                        "Status",
                        "Step",
                        "Company",
                        "Role",
                        "Whom",
                        "How",
                        "Best between",
                        "What happened",
                        "On which day",
                        "Recorded in",
                        "Second Wind key of jobs.xlsx");
        PlanContent clients = new PlanContent("jobs.xlsx", Lines.plan("Ana Duarte"), true, Paper.LETTER);
        assertThat(headers(clients)).contains("Client").hasSize(13);
    }

    @Test
    void keepsTheRowOfHeadersLowWhateverTheHiddenOneHolds() throws IOException {
        PlanContent content =
                new PlanContent("jobs.xlsx", "../jobs.xlsx", "A".repeat(30_000), Lines.plan(""), true, Paper.LETTER);
        assertThat(headers(content))
                .last()
                .asString()
                .startsWith("Second Wind key of jobs.xlsx\nAt: ../jobs.xlsx\nRows: AAAA");
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            assertThat(workbook.getSheetAt(0).getRow(0).getHeightInPoints()).isBetween(12f, 40f);
            assertThat(workbook.getSheetAt(0).getRow(0).getCTRow().getCustomHeight())
                    .isTrue();
        }
    }

    @Test
    void holdsRealDaysThatAreWrittenAsThePersonWritesThem() throws IOException {
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            Cell day = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(day.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Lines.FIRST);
            assertThat(new DataFormatter().formatCellValue(day)).isEqualTo("Mon, Nov 16, 2026");
            Cell doneOn = cell(workbook.getSheetAt(0), 1, PlanSheet.Column.DONE_ON);
            assertThat(doneOn.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Lines.FIRST);
            Cell open = cell(workbook.getSheetAt(0), 3, PlanSheet.Column.DONE_ON);
            assertThat(open.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(DateUtil.isADateFormat(
                            open.getCellStyle().getDataFormat(),
                            open.getCellStyle().getDataFormatString()))
                    .isTrue();
        }
        PlanContent british = new PlanContent("jobs.xlsx", Lines.plan(""), false, Paper.A4);
        try (XSSFWorkbook workbook = Copies.of(log, british).open()) {
            Cell day = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(new DataFormatter().formatCellValue(day)).isEqualTo("Mon 16 Nov 2026");
        }
    }

    @Test
    void isFilteredAndStaysPutAndPrintsOnItsSide() throws IOException {
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:L6");
            assertThat(workbook.getName("_xlnm._FilterDatabase").getRefersToFormula())
                    .isEqualTo("'Action plan'!$A$1:$L$6");
            assertThat(workbook.getName("_xlnm._FilterDatabase").getSheetIndex())
                    .isZero();
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Action plan'!$A$1:$J$6");
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.isColumnHidden(11)).isTrue();
            assertThat(sheet.isColumnHidden(10)).isFalse();
        }
    }

    @Test
    void offersAListOfResultsWhereAnAnswerCounts() throws IOException {
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            List<? extends DataValidation> rules = workbook.getSheetAt(0).getDataValidations();
            assertThat(rules).hasSize(2);
            DataValidation list = rules.get(0);
            assertThat(list.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Done", "No answer", "Not needed", "Close this job");
            assertThat(list.getPromptBoxText())
                    .contains("Pick it from the list")
                    .endsWith("Then save, and run Second Wind again as before.")
                    .hasSizeLessThanOrEqualTo(255);
            assertThat(ranges(list)).containsExactly("I3:I4", "I6");
            assertThat(ranges(rules.get(1))).containsExactly("J3:J4", "J6");
        }
    }

    @Test
    void carriesTheKeyOfEachStepThatCanBeAnswered() throws IOException {
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int index = 0; index < Lines.plan("").size(); index++) {
                PlanLine line = Lines.plan("").get(index);
                String key = cell(sheet, index + 1, PlanSheet.Column.KEY).getStringCellValue();
                assertThat(PlanSheetKey.parse(key)).isEqualTo(line.key());
            }
        }
    }

    @Test
    void writesTextAsTextWhateverItIs() throws IOException {
        List<String> names = List.of(
                "=HYPERLINK(\"http://example.test\",\"x\")",
                "+44 20 7946",
                "a\r\nb\rc\u0007d\u0000e",
                "x_x000D_y_x0041_",
                "lone \ud83d surrogate \udc00 and \uffff",
                "<b> & \"quoted\" 'too' ]]>",
                "\ud83d\ude00 \u4f1a\u793e \u0634\u0631\u0643\u0629",
                "  spaces  ",
                "long ".repeat(10_000));
        PlanContent content = new PlanContent(
                "jobs.xlsx", names.stream().map(Lines::withCompany).toList(), true, Paper.LETTER);
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            List<String> read = new ArrayList<>();
            for (int row = 1; row <= names.size(); row++) {
                Cell cell = cell(workbook.getSheetAt(0), row, PlanSheet.Column.COMPANY);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                read.add(cell.getStringCellValue());
            }
            assertThat(read.subList(0, 8))
                    .containsExactly(
                            names.get(0),
                            names.get(1),
                            "a\nb\nc d e",
                            names.get(3),
                            "lone \ufffd surrogate \ufffd and \ufffd",
                            names.get(5),
                            names.get(6),
                            names.get(7));
            assertThat(read.get(8)).hasSize(32_767).startsWith("long long").endsWith("\u2026");
        }
    }

    @Test
    void givesARowTheHeightThatItsWordsNeed() throws IOException {
        PlanContent content = new PlanContent(
                "jobs.xlsx",
                List.of(Lines.withCompany("Acme"), Lines.withCompany("The Greater Manchester Combined Authority")),
                true,
                Paper.A4);
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getHeightInPoints())
                    .isGreaterThanOrEqualTo(sheet.getRow(1).getHeightInPoints() * 2.5f);
        }
    }

    @Test
    void hasRoomForADayInBoldLettersAndForAWholeAddress() throws IOException {
        PlanLine line = Lines.withCompany("Acme");
        String address = "maximiliana.featherstone@riverton.example";
        PlanContent content =
                new PlanContent("jobs.xlsx", List.of(Lines.reached(line, "e-mail " + address)), true, Paper.LETTER);
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int digits = 256;
            // "Wed, Nov 25, 2026" has 17 letters and signs.
            assertThat(sheet.getColumnWidth(0) / digits).isGreaterThanOrEqualTo(20);
            assertThat(sheet.getColumnWidth(6) / digits).isBetween(address.length() - 2, address.length() + 4);
        }
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            // 10.5 inches of paper, at nearly 9 of 11 points.
            assertThat(points(workbook.getSheetAt(0)) * 8.7 / 11).isLessThan(10.5 * 72);
        }
    }

    /** The width of what is printed, at 7 pixels a digit and 5 beside it. */
    private static double points(XSSFSheet sheet) {
        double pixels = 0;
        for (int column = 0; column < 10; column++) {
            pixels += sheet.getColumnWidth(column) / 256.0 * 7 + 5;
        }
        return pixels * 0.75;
    }

    @Test
    void countsNoMoreLinesThanWordsTake() {
        assertThat(WrappedLines.count("Congratulate the person hired", 26)).isOne();
        assertThat(WrappedLines.count("call (614) 555-0122", 18)).isOne();
        assertThat(WrappedLines.count("the posting, the company\u2019s website, LinkedIn", 29))
                .isEqualTo(2);
        assertThat(WrappedLines.count("MMMMMMMMMM WWWWWWWWWW", 20)).isEqualTo(2);
        assertThat(WrappedLines.count("n".repeat(41), 20)).isEqualTo(3);
        assertThat(WrappedLines.count("one\ntwo", 20)).isEqualTo(2);
        assertThat(WrappedLines.count("", 20)).isOne();
    }

    @Test
    void writesEqualBytesForEqualPlansInEveryTimeZone() throws IOException {
        byte[] once = Copies.of(log).bytes();
        java.util.TimeZone usual = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Copies.of(log).bytes()).isEqualTo(once);
        } finally {
            java.util.TimeZone.setDefault(usual);
        }
    }

    @Test
    void leavesADayOutThatASpreadsheetCannotHold() throws IOException {
        PlanLine early = Lines.withCompany("Acme");
        PlanLine line = new PlanLine(
                java.util.Optional.of(LocalDate.of(1850, 1, 1)),
                early.status(),
                early.step(),
                early.company(),
                early.role(),
                "",
                "",
                "",
                "",
                early.result(),
                early.doneOn(),
                "",
                early.key());
        PlanContent content = new PlanContent("jobs.xlsx", List.of(line), true, Paper.A4);
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    private List<String> headers(PlanContent content) throws IOException {
        try (XSSFWorkbook workbook = Copies.of(log, content).open()) {
            List<String> headers = new ArrayList<>();
            for (Cell cell : workbook.getSheetAt(0).getRow(0)) {
                headers.add(cell.getStringCellValue());
            }
            return headers;
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, PlanSheet.Column column) {
        Row headers = sheet.getRow(0);
        for (Cell header : headers) {
            if (PlanSheet.Column.find(header.getStringCellValue())
                    .filter(column::equals)
                    .isPresent()) {
                return sheet.getRow(row).getCell(header.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + column);
    }

    private static List<String> ranges(DataValidation rule) {
        List<String> ranges = new ArrayList<>();
        for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
            ranges.add(range.formatAsString());
        }
        return ranges;
    }
}
