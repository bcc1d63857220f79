package secondwind.log.format.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.sheet.Workbook;

/** Writes old workbooks for tests, and reads them. */
final class XlsFiles {
    private XlsFiles() {}

    static Path save(HSSFWorkbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    /** A compound file with one part of this name. */
    static Path compound(Path file, String part, byte[] content) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            parts.getRoot().createDocument(part, new ByteArrayInputStream(content));
            parts.writeFilesystem(stream);
        }
        return file;
    }

    static void row(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    static List<SheetRow> rows(Sheet sheet) throws BrokenFileException {
        List<SheetRow> rows = new ArrayList<>();
        sheet.read(row -> {
            rows.add(row);
            return true;
        });
        return rows;
    }

    static List<SheetRow> firstSheet(Path file) throws BrokenFileException {
        try (Workbook workbook = WorkbookOpener.open(file)) {
            return rows(workbook.sheets().get(0));
        }
    }

    static List<String> texts(SheetRow row) {
        return row.cells().stream().map(TypedCell::text).toList();
    }
}
