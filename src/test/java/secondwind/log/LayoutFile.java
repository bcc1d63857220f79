package secondwind.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a layout in each format, as the programs that write it do. */
final class LayoutFile {
    private LayoutFile() {}

    /** A format, and how text in it is encoded. */
    enum Format {
        XLSX("xlsx", StandardCharsets.UTF_8, ""),
        XLSX_STREAMED("xlsx", StandardCharsets.UTF_8, ""),
        XLS("xls", StandardCharsets.UTF_8, ""),
        OPEN_DOCUMENT("ods", StandardCharsets.UTF_8, ""),
        OPEN_DOCUMENT_FLAT("fods", StandardCharsets.UTF_8, ""),
        PAGE("xls", StandardCharsets.UTF_8, ""),
        PAGE_WESTERN("html", Charset.forName("windows-1252"), ""),
        XML_SPREADSHEET("xml", StandardCharsets.UTF_8, ""),
        XML_SPREADSHEET_WIDE("xls", StandardCharsets.UTF_16, ""),
        COMMAS("csv", StandardCharsets.UTF_8, ","),
        SEMICOLONS_DECLARED("csv", StandardCharsets.UTF_8, ";"),
        SEMICOLONS_WESTERN("csv", Charset.forName("windows-1252"), ";"),
        TABS_WIDE("txt", StandardCharsets.UTF_16LE, "\t"),
        TABS("tsv", StandardCharsets.UTF_8, "\t"),
        PIPES("csv", StandardCharsets.UTF_8, "|"),
        COMMAS_WIDE("csv", StandardCharsets.UTF_16BE, ",");

        private final String suffix;
        private final Charset charset;
        private final String delimiter;

        Format(String suffix, Charset charset, String delimiter) {
            this.suffix = suffix;
            this.charset = charset;
            this.delimiter = delimiter;
        }

        String suffix() {
            return suffix;
        }

        boolean holdsDates() {
            return delimiter.isEmpty();
        }

        boolean holdsEveryScript() {
            return this != SEMICOLONS_WESTERN && this != PAGE_WESTERN;
        }
    }

    static Path write(RandomLayout layout, Format format, Path file) throws IOException {
        switch (format) {
            case XLSX -> save(layout, new XSSFWorkbook(), file);
            case XLSX_STREAMED -> save(layout, new SXSSFWorkbook(), file);
            case XLS -> save(layout, new HSSFWorkbook(), file);
            case OPEN_DOCUMENT -> openDocument(layout).save(file);
            case OPEN_DOCUMENT_FLAT -> openDocument(layout).saveFlat(file);
            case PAGE, PAGE_WESTERN ->
                Files.writeString(file, LayoutMarkup.page(layout, format.charset.name()), format.charset);
            case XML_SPREADSHEET, XML_SPREADSHEET_WIDE ->
                Files.writeString(file, LayoutMarkup.xmlSpreadsheet(layout, format.charset.name()), format.charset);
            default -> Files.writeString(file, text(layout, format), format.charset);
        }
        return file;
    }

    private static void save(RandomLayout layout, Workbook into, Path file) throws IOException {
        try (Workbook workbook = into;
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet prose = workbook.createSheet("Read me");
            prose.createRow(1).createCell(1).setCellValue("Fill in one row for each job, and be kind to yourself.");
            fill(layout, workbook, workbook.createSheet("Log"));
            workbook.createSheet("Sheet3");
            workbook.write(stream);
        }
    }

    private static void fill(RandomLayout layout, Workbook workbook, Sheet sheet) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
        int number = 0;
        for (List<Object> cells : layout.cells()) {
            Row row = sheet.createRow(number++);
            row.setZeroHeight(layout.hiddenRows().contains(number));
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof LocalDate date) {
                    row.createCell(column).setCellValue(date);
                    row.getCell(column).setCellStyle(day);
                } else if (!cells.get(column).equals("")) {
                    row.createCell(column).setCellValue(cells.get(column).toString());
                }
            }
        }
        for (int padded = 0; padded < layout.paddedRows(); padded++) {
            Row row = sheet.createRow(number++);
            for (int column = 0; column < 26; column++) {
                row.createCell(column).setCellStyle(day);
            }
        }
    }

    private static HandWrittenOpenDocument openDocument(RandomLayout layout) {
        return new HandWrittenOpenDocument()
                .sheet("Read me", HandWrittenOpenDocument.row("", "Fill in one row for each job."))
                .sheet("Log", LayoutMarkup.openDocumentRows(layout));
    }

    private static String text(RandomLayout layout, Format format) {
        boolean windows = format != Format.TABS && format != Format.PIPES;
        boolean marked = !format.charset.equals(Charset.forName("windows-1252")) && windows;
        StringBuilder text = new StringBuilder(marked ? "\ufeff" : "");
        String end = windows ? "\r\n" : "\n";
        if (format == Format.SEMICOLONS_DECLARED) {
            text.append("sep=;").append(end);
        }
        for (List<Object> cells : layout.cells()) {
            String line = String.join(
                    format.delimiter,
                    cells.stream().map(cell -> quoted(cell.toString(), format)).toList());
            text.append(line).append(end);
        }
        int width = layout.cells().get(0).size();
        text.append((format.delimiter.repeat(width - 1) + end).repeat(layout.paddedRows()));
        return text.toString();
    }

    private static String quoted(String cell, Format format) {
        boolean needed = cell.contains(format.delimiter) || cell.contains("\"") || format == Format.PIPES;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
