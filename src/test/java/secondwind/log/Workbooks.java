package secondwind.log;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests. */
final class Workbooks {
    private Workbooks() {}

    /** Fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(XSSFWorkbook workbook);
    }

    static Path save(Path folder, Filling filling) throws Exception {
        Path file = folder.resolve("log.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** A sheet with these rows, their cells parted by bars; a line may begin with the number of its row and a colon. */
    static Sheet sheet(XSSFWorkbook workbook, String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        int number = 0;
        for (String line : lines) {
            String cells = line;
            if (line.matches("\\d+: .*")) {
                number = Integer.parseInt(line.substring(0, line.indexOf(':'))) - 1;
                cells = line.substring(line.indexOf(':') + 2);
            }
            fill(sheet.createRow(number), cells);
            number++;
        }
        return sheet;
    }

    private static void fill(Row row, String cells) {
        int column = 0;
        for (String text : cells.split("\\|", -1)) {
            String value = text.strip();
            if (value.matches("-?\\d{1,9}")) {
                row.createCell(column).setCellValue(Double.parseDouble(value));
            } else if (value.equals("TRUE") || value.equals("FALSE")) {
                row.createCell(column).setCellValue(value.equals("TRUE"));
            } else if (!value.isEmpty()) {
                row.createCell(column).setCellValue(value.replace("\\n", "\n"));
            }
            column++;
        }
    }

    static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
