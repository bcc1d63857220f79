package secondwind.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Mark;
import secondwind.log.ColumnReading;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;
import secondwind.log.SheetReading;
import secondwind.log.UnreadableLogException;
import secondwind.packet.ProgressColumn;

/** Columns for recording what happened, added to a log that lacks them. */
class ProgressColumnsTest {
    private static final List<String> ALL =
            Arrays.stream(ProgressColumn.values()).map(ProgressColumn::header).toList();

    @TempDir
    private Path folder;

    @Test
    void areReadAsWhatTheyAreOnceTheyAreFilled() throws Exception {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsx"), false);
        Path copy = Copies.of(log, new ProgressColumns("Jobs", RichWorkbook.HEADER_ROW, ALL))
                .save(folder.resolve("copy.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            Row row = workbook.getSheet("Jobs").getRow(5);
            row.createCell(6).setCellValue("2026-11-16");
            row.createCell(7).setCellValue("vm 11/24/2026");
            row.createCell(11).setCellValue("2026-11-25");
            try (OutputStream out = Files.newOutputStream(copy)) {
                workbook.write(out);
            }
        }
        try (Log read = LogReader.open(copy, options())) {
            assertThat(columns(read))
                    .containsEntry("G", Field.LETTER_SENT)
                    .containsEntry("H", Field.FEEDBACK_CALL_DONE)
                    .containsEntry("I", Field.OPPORTUNITIES_ASKED)
                    .containsEntry("J", Field.HIRE_CONTACTED)
                    .containsEntry("K", Field.CHECK_BACK_DONE)
                    .containsEntry("L", Field.KEPT_IN_TOUCH)
                    .containsEntry("M", Field.CLOSED);
            List<LogRow> rows = new ArrayList<>();
            read.forEachRow(rows::add);
            LogRow.Read third = (LogRow.Read) rows.get(2);
            assertThat(third.application().progress().find(Field.LETTER_SENT).map(Mark::days))
                    .contains(List.of(LocalDate.of(2026, 11, 16)));
            assertThat(third.application()
                            .progress()
                            .find(Field.FEEDBACK_CALL_DONE)
                            .map(Mark::kind))
                    .contains(Mark.Kind.TRIED);
            assertThat(third.application().progress().find(Field.KEPT_IN_TOUCH)).isPresent();
        }
    }

    @Test
    void changeNothingInHowTheOtherColumnsAreRead() throws Exception {
        for (String sample : List.of("dana-job-search.xlsx", "coach-caseload.xlsx", "uk-public-sector-log.xlsx")) {
            Path log = Path.of("samples", sample);
            List<ProgressColumns> missing = new ArrayList<>();
            Map<String, Field> before;
            try (Log read = LogReader.open(log, options())) {
                before = columns(read);
                SheetReading.AsLog sheet = asLog(read);
                List<String> headers = Arrays.stream(ProgressColumn.values())
                        .filter(column -> !sheet.columns().stream()
                                .map(ColumnReading::field)
                                .toList()
                                .contains(column.field()))
                        .map(ProgressColumn::header)
                        .toList();
                missing.add(new ProgressColumns(sheet.sheet(), sheet.headerRow(), headers));
            }
            Path copy = Copies.of(log, missing.toArray(new ProgressColumns[0])).save(folder.resolve(sample));
            try (Log read = LogReader.open(copy, options())) {
                assertThat(columns(read)).as(sample).containsAllEntriesOf(before);
                assertThat(columns(read).values())
                        .contains(Arrays.stream(ProgressColumn.values())
                                .map(ProgressColumn::field)
                                .toArray(Field[]::new));
            }
        }
    }

    @Test
    void lookLikeTheHeaderBesideThem() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsx"), false);
        try (XSSFWorkbook copy =
                Copies.of(log, columns(RichWorkbook.HEADER_ROW)).open()) {
            Row header = copy.getSheet("Jobs").getRow(2);
            assertThat(header.getCell(6).getStringCellValue()).isEqualTo("Letter sent");
            assertThat(header.getCell(6).getCellStyle().getIndex())
                    .isEqualTo(header.getCell(5).getCellStyle().getIndex());
            assertThat(copy.getSheet("Jobs").getColumnWidth(6)).isEqualTo(16 * 256);
            assertThat(copy.getSheet("Jobs").getColumnWidth(0)).isEqualTo(25 * 256);
        }
    }

    @Test
    void standRightOfEverythingFromTheHeadersDownwards() throws IOException {
        Path log = save(sheet -> {
            sheet.createRow(0).createCell(20).setCellValue("A title far to the right");
            headers(sheet.createRow(1), "Company", "Outcome");
            sheet.createRow(2).createCell(0).setCellValue("Acme");
            sheet.getRow(2).createCell(4).setCellValue("a note beside the table");
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setWrapText(true);
            for (int column = 2; column < 9; column++) {
                sheet.getRow(1).createCell(column).setCellStyle(style);
            }
        });
        try (XSSFWorkbook copy = Copies.of(log, columns(2)).open()) {
            Row header = copy.getSheet("Jobs").getRow(1);
            assertThat(texts(header))
                    .containsExactly("Company", "Outcome", "", "", "", "Letter sent", "Closed", "", "");
            assertThat(copy.getSheet("Jobs").getRow(2).getCell(4).getStringCellValue())
                    .isEqualTo("a note beside the table");
            assertThat(copy.getSheet("Jobs").getCTWorksheet().getDimension().getRef())
                    .isEqualTo("A1:U3");
        }
    }

    @Test
    void standRightOfMergedHeadersOfATableAndOfAChart() throws IOException {
        Path merged = save(sheet -> {
            headers(sheet.createRow(0), "Company", "Outcome");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        });
        assertThat(firstAdded(merged)).isEqualTo(4);

        Path table = save(sheet -> {
            headers(sheet.createRow(0), "Company", "Outcome", "Empty 1", "Empty 2");
            sheet.createTable(new AreaReference("A1:D3", sheet.getWorkbook().getSpreadsheetVersion()));
            sheet.getRow(0).getCell(3).setBlank();
        });
        assertThat(firstAdded(table)).isEqualTo(4);

        Path picture = save(sheet -> {
            headers(sheet.createRow(0), "Company", "Outcome");
            int number = sheet.getWorkbook().addPicture(new byte[] {1}, XSSFWorkbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch()
                    .createPicture(sheet.getDrawingPatriarch().createAnchor(0, 0, 0, 0, 3, 0, 7, 9), number);
        });
        assertThat(firstAdded(picture)).isEqualTo(8);
    }

    @Test
    void areShownWhereTheUserHasHiddenAllColumnsBesideTheTable() throws IOException {
        Path log = save(sheet -> headers(sheet.createRow(0), "Company", "Outcome"));
        Copies.rewrite(
                log,
                "xl/worksheets/sheet1.xml",
                text -> text.replace(
                        "<sheetData>",
                        "<cols><col min=\"1\" max=\"1\" width=\"30\"/><col min=\"2\" max=\"16384\" width=\"0\" hidden=\"1\""
                                + " customWidth=\"1\"></col></cols><sheetData>"));
        try (XSSFWorkbook copy = Copies.of(log, columns(1)).open()) {
            XSSFSheet sheet = copy.getSheet("Jobs");
            assertThat(List.of(1, 2, 3, 4, 16_383))
                    .extracting(sheet::isColumnHidden)
                    .containsExactly(true, false, false, true, true);
        }
    }

    @Test
    void areNotAddedWhereThereIsNoRoomOrNothingMayBeTyped() throws IOException {
        Path wide = save(sheet -> {
            headers(sheet.createRow(0), "Company", "Outcome");
            sheet.getRow(0).createCell(999).setCellValue("far");
        });
        assertThat(firstAdded(wide)).isNegative();
        Path locked = save(sheet -> {
            headers(sheet.createRow(0), "Company", "Outcome");
            sheet.protectSheet("secret");
        });
        assertThat(firstAdded(locked)).isNegative();
        Path otherRow = save(sheet -> headers(sheet.createRow(4), "Company", "Outcome"));
        assertThat(firstAdded(otherRow)).isNegative();
    }

    @Test
    void standInTheirRowAlsoWhereSpansAndReferencesAreWritten() throws IOException {
        Path log = OtherPrograms.strict(folder.resolve("strict.xlsx"));
        Path copy = Copies.of(log, columns(1)).save(folder.resolve("copy.xlsx"));
        assertThat(Copies.text(copy, "xl/worksheets/sheet1.xml"))
                .contains("spans=\"1:4\"")
                .contains("<c r=\"C1\" t=\"inlineStr\"><is><t>Letter sent</t></is></c><c r=\"D1\"")
                .contains("<cols><col min=\"3\" max=\"4\"");
    }

    private int firstAdded(Path log) throws IOException {
        try (XSSFWorkbook copy = Copies.of(log, columns(1)).open()) {
            for (Row row : copy.getSheet("Jobs")) {
                for (Cell cell : row) {
                    if (cell.toString().equals("Letter sent")) {
                        return cell.getColumnIndex();
                    }
                }
            }
            return -1;
        }
    }

    private static ProgressColumns columns(int headerRow) {
        return new ProgressColumns("Jobs", headerRow, List.of("Letter sent", "Closed"));
    }

    private Path save(Consumer<XSSFSheet> filling) throws IOException {
        Path file = folder.resolve("log.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook.createSheet("Jobs"));
            workbook.write(out);
        }
        return file;
    }

    private static void headers(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : cell.toString());
        }
        return texts;
    }

    private static Map<String, Field> columns(Log log) {
        Map<String, Field> columns = new TreeMap<>();
        asLog(log).columns().forEach(column -> columns.put(column.column(), column.field()));
        return columns;
    }

    private static SheetReading.AsLog asLog(Log log) {
        return log.sheets().stream()
                .filter(SheetReading.AsLog.class::isInstance)
                .map(SheetReading.AsLog.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static LogOptions options() throws UnreadableLogException {
        return new LogOptions(LocalDate.of(2026, 11, 26), false, Map.of());
    }
}
