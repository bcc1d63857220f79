package secondwind.log;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Writes a layout as programs do that save spreadsheets as pages and as XML. */
final class LayoutMarkup {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH);
    private static final int PADDED_COLUMNS = 26;

    private LayoutMarkup() {}

    /** A page whose log stands in a table that only lays it out. */
    static String page(RandomLayout layout, String charset) {
        StringBuilder page = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                + "<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\"></head><body>\n"
                + "<table><tr><td><h1>Exported</h1></td></tr><tr><td>\n<table border=1>\n");
        int number = 0;
        for (List<Object> cells : layout.cells()) {
            number++;
            page.append(layout.hiddenRows().contains(number) ? "<tr style='display: none'>" : "<tr>");
            for (Object cell : cells) {
                if (cell instanceof LocalDate day) {
                    long serial = ChronoUnit.DAYS.between(FIRST_DAY, day);
                    page.append("<td x:num=\"" + serial + "\">" + SHOWN.format(day) + "</td>");
                } else {
                    page.append(cell.equals("") ? "<td>&nbsp;</td>" : "<td>" + escaped(cell) + "</td>");
                }
            }
            page.append("</tr>\n");
        }
        page.append(("<tr>" + "<td></td>".repeat(PADDED_COLUMNS) + "</tr>\n").repeat(layout.paddedRows()));
        return page + "</table>\n</td></tr></table></body></html>";
    }

    /** An XML spreadsheet as Excel 2003 saves it, which leaves out empty cells and rows. */
    static String xmlSpreadsheet(RandomLayout layout, String encoding) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n"
                + "<Styles><Style ss:ID=\"s21\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>\n"
                + "<Worksheet ss:Name=\"Read me\"><Table><Row ss:Index=\"2\"><Cell ss:Index=\"2\">"
                + "<Data ss:Type=\"String\">Fill in one row for each job.</Data></Cell></Row></Table></Worksheet>\n"
                + "<Worksheet ss:Name=\"Log\"><Table>\n");
        int number = 0;
        for (List<Object> cells : layout.cells()) {
            number++;
            if (cells.stream().allMatch(""::equals)) {
                continue;
            }
            boolean hidden = layout.hiddenRows().contains(number);
            xml.append("<Row ss:Index=\"" + number + "\"" + (hidden ? " ss:Hidden=\"1\"" : "") + ">");
            for (int column = 0; column < cells.size(); column++) {
                String place = "<Cell ss:Index=\"" + (column + 1) + "\"";
                if (cells.get(column) instanceof LocalDate day) {
                    xml.append(place + " ss:StyleID=\"s21\"><Data ss:Type=\"DateTime\">" + day
                            + "T00:00:00.000</Data></Cell>");
                } else if (!cells.get(column).equals("")) {
                    xml.append(place + "><Data ss:Type=\"String\">" + escaped(cells.get(column)) + "</Data></Cell>");
                }
            }
            xml.append("</Row>\n");
        }
        xml.append("<Row ss:Span=\"" + layout.paddedRows() + "\"/>\n");
        return xml + "</Table></Worksheet>\n<Worksheet ss:Name=\"Sheet3\"/>\n</Workbook>";
    }

    /** The rows of a sheet as LibreOffice saves them, which counts equal neighbours and says each date twice. */
    static String openDocumentRows(RandomLayout layout) {
        StringBuilder rows = new StringBuilder();
        int blank = 0;
        int number = 0;
        for (List<Object> cells : layout.cells()) {
            number++;
            if (cells.stream().allMatch(""::equals)) {
                blank++;
                continue;
            }
            rows.append(blankRows(blank));
            blank = 0;
            boolean hidden = layout.hiddenRows().contains(number);
            rows.append("<table:table-row" + (hidden ? " table:visibility=\"collapse\">" : ">"));
            int empty = 0;
            for (Object cell : cells) {
                if (cell.equals("")) {
                    empty++;
                    continue;
                }
                rows.append(emptyCells(empty));
                empty = 0;
                rows.append(
                        cell instanceof LocalDate day
                                ? HandWrittenOpenDocument.cell(
                                        "office:value-type=\"date\" office:date-value=\"" + day + "\"",
                                        SHOWN.format(day))
                                : HandWrittenOpenDocument.text(escaped(cell)));
            }
            rows.append("</table:table-row>");
        }
        return rows + blankRows(layout.paddedRows() + 1_000_000);
    }

    private static String blankRows(int count) {
        return count == 0
                ? ""
                : "<table:table-row table:number-rows-repeated=\"" + count
                        + "\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    }

    private static String emptyCells(int count) {
        return count == 0 ? "" : "<table:table-cell table:number-columns-repeated=\"" + count + "\"/>";
    }

    private static String escaped(Object cell) {
        return cell.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
