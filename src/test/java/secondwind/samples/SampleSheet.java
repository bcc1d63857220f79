package secondwind.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet as a person would keep it, from lines of text with cells parted by bars.
 *
 * <p>{@code 2026-11-20} becomes a real date, {@code #3} a number, {@code !REF} an error; text in quotation marks is text
 * whatever it looks like.
 */
final class SampleSheet {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("#\\d+");
    private static final int WIDEST = 52;

    private final XSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle date;
    private final CellStyle header;
    private final CellStyle title;
    private int next;

    SampleSheet(XSSFWorkbook workbook, String name, String dateFormat, IndexedColors headerColour) {
        sheet = workbook.createSheet(name);
        plain = workbook.createCellStyle();
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        plain.setWrapText(true);
        date = workbook.createCellStyle();
        date.setVerticalAlignment(VerticalAlignment.TOP);
        date.setDataFormat(workbook.createDataFormat().getFormat(dateFormat));
        header = headerStyle(workbook, headerColour);
        title = titleStyle(workbook);
    }

    private static CellStyle headerStyle(XSSFWorkbook workbook, IndexedColors colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle titleStyle(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        style.setFont(large);
        return style;
    }

    /** A line across the top, such as a name or a motto; nothing for an empty one. */
    SampleSheet title(String words) {
        if (!words.isEmpty()) {
            XSSFCell cell = sheet.createRow(next).createCell(0);
            cell.setCellValue(words);
            cell.setCellStyle(title);
        }
        next++;
        return this;
    }

    /** The header, frozen with everything above it, with a filter on it. */
    SampleSheet header(String line) {
        List<String> cells = cells(line);
        XSSFRow row = sheet.createRow(next);
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(header);
            sheet.setColumnWidth(column, 256 * Math.max(11, cells.get(column).length() + 3));
        }
        next++;
        sheet.createFreezePane(1, next);
        sheet.setAutoFilter(new CellRangeAddress(next - 1, next - 1, 0, cells.size() - 1));
        return this;
    }

    /** Rows, a line each. */
    SampleSheet rows(String lines) {
        lines.lines().forEach(this::row);
        return this;
    }

    private void row(String line) {
        List<String> cells = cells(line);
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                fill(row.createCell(column), cells.get(column));
                widen(column, cells.get(column).length());
            }
        }
    }

    private void fill(XSSFCell cell, String text) {
        cell.setCellStyle(plain);
        if (DATE.matcher(text).matches()) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Integer.parseInt(text.substring(1)));
        } else if (text.equals("!REF")) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else {
            cell.setCellValue(unquoted(text).replace("\\n", "\n"));
        }
    }

    private void widen(int column, int letters) {
        int wanted = 256 * Math.min(WIDEST, letters + 2);
        if (sheet.getColumnWidth(column) < wanted) {
            sheet.setColumnWidth(column, wanted);
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }
}
