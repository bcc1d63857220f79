package secondwind.log.format.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** A workbook of Excel 97 to 2003 (.xls, .xlt). */
public final class XlsWorkbook implements Workbook {
    private static final int MOST_SHEETS = 500;

    private final POIFSFileSystem parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    private XlsWorkbook(POIFSFileSystem parts) {
        this.parts = parts;
    }

    /** The workbook in this stream of a compound file, which is closed with it. */
    static XlsWorkbook open(POIFSFileSystem parts, WorkbookStream stream) throws IOException, BrokenFileException {
        stream.unlock();
        WorkbookRecords records = WorkbookRecords.read(stream.ofWorkbook());
        if (records.sheets().isEmpty()) {
            throw new BrokenFileException("The file has no sheets.", XlsSheet.SAVE_AGAIN);
        }
        if (records.sheets().size() > MOST_SHEETS) {
            throw new BrokenFileException(
                    "The file has more than " + MOST_SHEETS + " sheets.",
                    "Copy the sheets with your log into a new workbook.");
        }
        XlsWorkbook workbook = new XlsWorkbook(parts);
        Set<Integer> places = new HashSet<>();
        for (BoundSheetRecord sheet : records.sheets()) {
            // Two sheets in one place would be the same rows twice.
            boolean own = places.add(sheet.getPositionOfBof());
            workbook.sheets.add(new XlsSheet(
                    sheet.getSheetname().strip(),
                    sheet.isHidden() || sheet.isVeryHidden(),
                    new SheetRecords(stream, own ? sheet.getPositionOfBof() : -1, records),
                    workbook));
        }
        return workbook;
    }

    void remark(String sheet, String what, String remedy) {
        remarks.add(new Remark(sheet, what, remedy));
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        CompoundFile.close(parts);
    }
}
