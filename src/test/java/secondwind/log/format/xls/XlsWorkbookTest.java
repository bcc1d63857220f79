package secondwind.log.format.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.format.xls.XlsFiles.firstSheet;
import static secondwind.log.format.xls.XlsFiles.row;
import static secondwind.log.format.xls.XlsFiles.rows;
import static secondwind.log.format.xls.XlsFiles.save;
import static secondwind.log.format.xls.XlsFiles.texts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.sheet.Workbook;

class XlsWorkbookTest {
    @TempDir
    Path folder;

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    private Path saved() throws Exception {
        return save(workbook, folder.resolve("log.xls"));
    }

    @Test
    void everyTypeOfCellKeepsItsType() throws Exception {
        HSSFRow row = workbook.createSheet("Log").createRow(0);
        row.createCell(0).setCellValue("  Acme  ");
        row.createCell(1).setCellValue(3.25);
        row.createCell(2).setCellValue(5550123);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF);
        HSSFRichTextString rich = new HSSFRichTextString("Runner-up");
        rich.applyFont(0, 3, workbook.createFont());
        row.createCell(6).setCellValue(rich);

        List<TypedCell> cells = firstSheet(saved()).get(0).cells();

        assertThat(cells.get(0)).isEqualTo(new TypedCell.Text("Acme"));
        assertThat(cells.get(1)).isInstanceOf(TypedCell.Numeral.class);
        assertThat(cells.get(3)).isEqualTo(new TypedCell.Truth(true));
        assertThat(cells.get(4)).isEqualTo(new TypedCell.Failure("#REF!"));
        assertThat(cells)
                .extracting(TypedCell::text)
                .containsExactly("Acme", "3.25", "5550123", "TRUE", "#REF!", "", "Runner-up");
    }

    @ParameterizedTest
    @CsvSource({"00000,1234,01234", "0%,0.5,50%", "000-0000,5550123,555-0123", "h:mm,0.375,9:00"})
    void numbersAreShownAsTheUserSeesThem(String format, double value, String shown) throws Exception {
        HSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style(workbook.createDataFormat().getFormat(format)));

        assertThat(texts(firstSheet(saved()).get(0))).containsExactly(shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 22, 27, 31, 36, 50, 57, 58})
    void builtInAndLocaleFormatsShowDays(int format) throws Exception {
        HSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
        cell.setCellValue(46086.5);
        cell.setCellStyle(style(format));

        assertThat(firstSheet(saved()).get(0).cell(0))
                .isEqualTo(new TypedCell.Moment(LocalDateTime.of(2026, 3, 5, 12, 0)));
    }

    @ParameterizedTest
    @CsvSource({"18,9:00 AM", "20,9:00", "21,9:00:00", "46,9:00:00"})
    void builtInFormatsOfTheClockShowTimes(int format, String shown) throws Exception {
        HSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
        cell.setCellValue(0.375);
        cell.setCellStyle(style(format));

        assertThat(texts(firstSheet(saved()).get(0))).containsExactly(shown);
    }

    private CellStyle style(int format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) format);
        return style;
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        workbook.getWorkbook().getRecords().stream()
                .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                .forEach(window -> ((org.apache.poi.hssf.record.DateWindow1904Record) window).setWindowing((short) 1));
        HSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
        cell.setCellValue(46086 - 1462);
        cell.setCellStyle(style(14));

        assertThat(firstSheet(saved()).get(0).cell(0))
                .isEqualTo(new TypedCell.Moment(LocalDate.of(2026, 3, 5).atStartOfDay()));
    }

    @Test
    void formulasGiveTheirSavedResultAndAMissingOneIsReported() throws Exception {
        HSSFRow row = workbook.createSheet("Log").createRow(0);
        row.createCell(0).setCellFormula("\"Cl\"&\"erk\"");
        row.createCell(1).setCellFormula("2*3");
        row.createCell(2).setCellFormula("1=1");
        row.createCell(3).setCellFormula("1/0");
        row.createCell(4).setCellFormula("\"\"&\"\"");
        row.createCell(5).setCellFormula("REPT(\"long \",5000)");
        HSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        row.createCell(6).setCellFormula("TODAY()");

        try (Workbook opened = WorkbookOpener.open(saved())) {
            List<String> texts = texts(rows(opened.sheets().get(0)).get(0));

            assertThat(texts.subList(0, 5)).containsExactly("Clerk", "6", "TRUE", "#DIV/0!", "");
            assertThat(texts.get(5)).isEqualTo("long ".repeat(5000).strip());
            assertThat(texts).hasSize(6);
            assertThat(opened.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.what()).contains("1 formula has no saved result"));
        }
    }

    @Test
    void longAndForeignTextsSurviveTheirManyRecords() throws Exception {
        HSSFSheet sheet = workbook.createSheet("\u5fdc\u52df");
        for (int number = 0; number < 40; number++) {
            String text = (number % 2 == 0 ? "caf\u00e9 " : "\u6771\u4eac ").repeat(300 + number * 7) + number;
            HSSFRichTextString rich = new HSSFRichTextString(text);
            rich.applyFont(2, 50, workbook.createFont());
            sheet.createRow(number).createCell(0).setCellValue(rich);
        }

        try (Workbook opened = WorkbookOpener.open(saved())) {
            List<SheetRow> rows = rows(opened.sheets().get(0));

            assertThat(opened.sheets().get(0).name()).isEqualTo("\u5fdc\u52df");
            for (int number = 0; number < 40; number++) {
                String text = (number % 2 == 0 ? "caf\u00e9 " : "\u6771\u4eac ").repeat(300 + number * 7) + number;
                assertThat(rows.get(number).cell(0).text()).isEqualTo(text);
            }
        }
    }

    @Test
    void rowsKeepTheirNumbersAndSayWhetherTheyAreHiddenHoweverOftenTheyAreRead() throws Exception {
        HSSFSheet sheet = workbook.createSheet("Log");
        row(sheet.createRow(3), "Acme");
        row(sheet.createRow(9), "Beta");
        sheet.getRow(9).setZeroHeight(true);
        row(sheet.createRow(65_535), "Gamma");

        try (Workbook opened = WorkbookOpener.open(saved())) {
            for (int time = 0; time < 3; time++) {
                assertThat(rows(opened.sheets().get(0)))
                        .extracting(SheetRow::number, SheetRow::hidden)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(4, false),
                                org.assertj.core.groups.Tuple.tuple(10, true),
                                org.assertj.core.groups.Tuple.tuple(65_536, false));
            }
        }
    }

    @Test
    void readingStopsWhenEnoughWasSeen() throws Exception {
        HSSFSheet sheet = workbook.createSheet("Log");
        for (int number = 0; number < 10; number++) {
            row(sheet.createRow(number), "Acme " + number);
        }
        List<SheetRow> seen = new java.util.ArrayList<>();
        try (Workbook opened = WorkbookOpener.open(saved())) {
            opened.sheets().get(0).read(next -> {
                seen.add(next);
                return seen.size() < 4;
            });
        }
        assertThat(seen).hasSize(4);
    }

    @Test
    void cellsMergedDownwardsHoldForAllTheirRows() throws Exception {
        HSSFSheet sheet = workbook.createSheet("Log");
        row(sheet.createRow(0), "Acme", "Clerk");
        row(sheet.createRow(1), "", "Cook");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));

        assertThat(firstSheet(saved()))
                .extracting(XlsFiles::texts)
                .containsExactly(List.of("Acme", "Clerk"), List.of("Acme", "Cook"));
    }

    @Test
    void hiddenSheetsAreReadAndSaidToBeHidden() throws Exception {
        for (String name : List.of("Open", "Hidden", "Very hidden", "Empty")) {
            HSSFSheet sheet = workbook.createSheet(name);
            if (!name.equals("Empty")) {
                row(sheet.createRow(0), name);
            }
        }
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

        try (Workbook opened = WorkbookOpener.open(saved())) {
            assertThat(opened.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true, false);
            for (Sheet sheet : opened.sheets()) {
                assertThat(sheet.notATable()).isEmpty();
                assertThat(rows(sheet)).hasSize(sheet.name().equals("Empty") ? 0 : 1);
            }
        }
    }

    @Test
    void cellsWrittenColumnAfterColumnAreReadRowAfterRow() throws Exception {
        HandWrittenRecords records = new HandWrittenRecords().begin(HandWrittenRecords.WORKSHEET);
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 300; row++) {
                records.number(row, column, row);
            }
        }
        byte[] stream = records.end().sheet("Log").stream();

        List<SheetRow> rows = firstSheet(XlsFiles.compound(folder.resolve("log.xls"), "Workbook", stream));

        assertThat(rows).hasSize(300);
        assertThat(rows.get(299).number()).isEqualTo(300);
        assertThat(texts(rows.get(299))).containsExactly("299", "299", "299", "299", "299");
    }

    @Test
    void chartsAndMacrosAreNoTablesAndAChartInASheetIsNoPartOfIt() throws Exception {
        byte[] stream = new HandWrittenRecords()
                        .begin(HandWrittenRecords.WORKSHEET)
                        .number(0, 0, 1)
                        .begin(HandWrittenRecords.CHART)
                        .number(0, 0, 99)
                        .end()
                        .number(1, 0, 2)
                        .end()
                        .sheet("Log")
                        .begin(HandWrittenRecords.CHART)
                        .number(0, 0, 99)
                        .end()
                        .sheet("Chart")
                        .begin(HandWrittenRecords.MACROS)
                        .end()
                        .sheet("Macros")
                        .stream();

        try (Workbook opened = WorkbookOpener.open(XlsFiles.compound(folder.resolve("log.xls"), "Workbook", stream))) {
            assertThat(opened.sheets())
                    .extracting(sheet -> sheet.notATable().orElse(""))
                    .containsExactly("", "it is a chart, not a table", "it holds macros, not a table");
            assertThat(rows(opened.sheets().get(0)))
                    .extracting(XlsFiles::texts)
                    .containsExactly(List.of("1"), List.of("2"));
            assertThat(rows(opened.sheets().get(1))).isEmpty();
        }
    }

    @Test
    void aBrokenSheetCostsNeitherTheRowsBeforeTheBreakNorTheOtherSheets() throws Exception {
        byte[] stream = new HandWrittenRecords()
                        .begin(HandWrittenRecords.WORKSHEET)
                        .number(0, 0, 1)
                        .sheet("Endless")
                        .begin(HandWrittenRecords.WORKSHEET)
                        .number(0, 0, 7)
                        .end()
                        .sheet("Whole")
                        .stream();
        // The size of the number's record becomes larger than any record may be.
        stream[stream.length - 5_000 - 18 - 4 - 20 - 18 + 3] = 0x7F;

        try (Workbook opened = WorkbookOpener.open(XlsFiles.compound(folder.resolve("log.xls"), "Workbook", stream))) {
            assertThatThrownBy(() -> rows(opened.sheets().get(0)))
                    .isInstanceOf(BrokenFileException.class)
                    .hasMessageContaining("Endless");
            assertThat(rows(opened.sheets().get(1))).extracting(XlsFiles::texts).containsExactly(List.of("7"));
        }
    }

    @Test
    void whatTheReceiverThrowsIsNotTheFilesFault() throws Exception {
        row(workbook.createSheet("Log").createRow(0), "Acme");
        IllegalStateException own = new IllegalStateException("mine");

        try (Workbook opened = WorkbookOpener.open(saved())) {
            assertThatThrownBy(() -> opened.sheets().get(0).read(next -> {
                        throw own;
                    }))
                    .isSameAs(own);
        }
    }
}
