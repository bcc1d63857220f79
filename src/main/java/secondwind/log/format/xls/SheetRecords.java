package secondwind.log.format.xls;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.WSBoolRecord;
import secondwind.log.sheet.FailureTrace;

/**
 * The part of a workbook stream that holds one sheet.
 *
 * @param stream the stream
 * @param place where the part begins, in bytes; negative when it has no place of its own
 * @param workbook what holds for all sheets
 */
record SheetRecords(WorkbookStream stream, long place, WorkbookRecords workbook) {
    /** The records from the sheet's begin on. */
    Records open() throws IOException {
        if (place < 0) {
            throw new EOFException("No place");
        }
        return stream.from(place);
    }

    /** Why the sheet is no table, such as a chart; empty for a worksheet. */
    Optional<String> notATable() {
        try {
            Records records = open();
            if (!records.next() || records.kind() != BOFRecord.sid) {
                return Optional.of("it is missing from the file");
            }
            return switch (new BOFRecord(records.content()).getType()) {
                case BOFRecord.TYPE_CHART -> Optional.of("it is a chart, not a table");
                case BOFRecord.TYPE_EXCEL_4_MACRO, BOFRecord.TYPE_VB_MODULE ->
                    Optional.of("it holds macros, not a table");
                default -> isDialog(records) ? Optional.of("it is a dialog, not a table") : Optional.empty();
            };
        } catch (IOException | RuntimeException missing) {
            FailureTrace.keep(missing);
            return Optional.of("it is missing from the file");
        }
    }

    private static boolean isDialog(Records records) {
        try {
            while (records.next() && !records.ended() && records.kind() != DimensionsRecord.sid) {
                if (records.kind() == WSBoolRecord.sid) {
                    return new WSBoolRecord(records.content()).getDialog();
                }
            }
        } catch (RuntimeException broken) {
            // Whoever reads the rows comes to the same place, and says so.
            return false;
        }
        return false;
    }
}
