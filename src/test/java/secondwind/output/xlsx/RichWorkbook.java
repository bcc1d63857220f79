package secondwind.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * A job seeker's workbook with everything that a copy could spoil: a log with a title above its headers, formats,
 * formulas, remarks, rules, a chart, a picture, a table, names, print areas, hidden sheets, links to other workbooks,
 * a pivot table, and, if wished, macros.
 */
final class RichWorkbook {
    static final int HEADER_ROW = 3;
    static final String[] HEADERS = {"Company", "Position", "Date applied", "Outcome", "Date told", "Notes"};
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private RichWorkbook() {}

    static Path save(Path file, boolean macros) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(macros ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet log = log(workbook);
            statistics(workbook, log);
            XSSFSheet hidden = workbook.createSheet("Old");
            hidden.createRow(0).createCell(0).setCellValue("gone");
            workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
            workbook.setActiveSheet(1);
            if (macros) {
                workbook.setVBAProject(
                        new java.io.ByteArrayInputStream("no real macros".getBytes(StandardCharsets.US_ASCII)));
            }
            workbook.write(out);
        }
        return file;
    }

    private static XSSFSheet log(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Jobs");
        sheet.createRow(0).createCell(0).setCellValue("My search, and a title that reaches far beyond its column");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 11));
        Row header = sheet.createRow(HEADER_ROW - 1);
        CellStyle style = headerStyle(workbook);
        for (int column = 0; column < HEADERS.length; column++) {
            header.createCell(column).setCellValue(HEADERS[column]);
            header.getCell(column).setCellStyle(style);
        }
        for (int row = 0; row < 6; row++) {
            fill(sheet.createRow(HEADER_ROW + row), row);
        }
        sheet.createFreezePane(0, HEADER_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW - 1, HEADER_ROW + 5, 0, HEADERS.length - 1));
        sheet.setColumnWidth(0, 25 * 256);
        remarks(workbook, sheet);
        rules(sheet);
        workbook.setPrintArea(0, 0, HEADERS.length - 1, 0, 20);
        return sheet;
    }

    private static CellStyle headerStyle(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void fill(Row row, int number) {
        row.createCell(0).setCellValue("Company " + (char) ('A' + number));
        row.createCell(1).setCellValue("Clerk");
        row.createCell(2).setCellValue("2026-10-0" + (number + 1));
        row.createCell(3).setCellValue(number == 2 ? "Runner-up" : "Rejected");
        row.createCell(4).setCellValue("2026-11-1" + number);
        row.createCell(5).setCellFormula("\"written \"&A" + (row.getRowNum() + 1));
    }

    private static void remarks(XSSFWorkbook workbook, XSSFSheet sheet) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setRow1(1);
        anchor.setCol2(4);
        anchor.setRow2(4);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("They were kind."));
        sheet.getRow(HEADER_ROW + 2).getCell(3).setCellComment(comment);
    }

    private static void rules(XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Rejected", "Runner-up", "Offer"}),
                new CellRangeAddressList(HEADER_ROW, 100, 3, 3));
        sheet.addValidationData(list);
        ConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$D4=\"Offer\"");
        rule.createFontFormatting().setFontStyle(true, false);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(HEADER_ROW, 100, 0, 5)}, rule);
    }

    private static void statistics(XSSFWorkbook workbook, XSSFSheet log) throws IOException {
        XSSFSheet sheet = workbook.createSheet("Statistics");
        for (int row = 0; row < 4; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Month" : "M" + row);
            sheet.getRow(row).createCell(1);
            if (row == 0) {
                sheet.getRow(row).getCell(1).setCellValue("Count");
            } else {
                sheet.getRow(row).getCell(1).setCellFormula("COUNTA(Jobs!A:A)+" + row);
            }
        }
        XSSFTable table = sheet.createTable(new AreaReference("A1:B4", workbook.getSpreadsheetVersion()));
        table.setName("Months");
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        chart(drawing, sheet);
        int picture = workbook.addPicture(Base64.getDecoder().decode(PIXEL), Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 8, 1, 9, 2), picture);
        Name name = workbook.createName();
        name.setNameName("AllJobs");
        name.setRefersToFormula("Jobs!$A$3:$F$9");
        workbook.linkExternalWorkbook("other.xlsx", new XSSFWorkbook());
        workbook.createSheet("Pivot")
                .createPivotTable(
                        new AreaReference("Jobs!A3:E9", workbook.getSpreadsheetVersion()),
                        new org.apache.poi.ss.util.CellReference("A3"),
                        log);
    }

    private static void chart(XSSFDrawing drawing, XSSFSheet sheet) {
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 1, 7, 12));
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, 3, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, 3, 1, 1)));
        chart.plot(data);
    }
}
