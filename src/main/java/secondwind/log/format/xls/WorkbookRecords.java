package secondwind.log.format.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.NumberFormats;
import secondwind.log.sheet.PackedTexts;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.TypedCell;

/** What holds for all sheets of a workbook: their names and places, the shared texts, the formats, the first day. */
final class WorkbookRecords {
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> formatsOfStyles = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private final PackedTexts texts = new PackedTexts();
    private boolean from1904;

    private WorkbookRecords() {}

    static WorkbookRecords read(Records records) throws BrokenFileException {
        WorkbookRecords read = new WorkbookRecords();
        while (records.next() && records.kind() != EOFRecord.sid) {
            read.take(records);
        }
        // The styles follow the codes of their formats in most files, but nothing promises it.
        read.formatsOfStyles.forEach(read.formats::addStyle);
        return read;
    }

    private void take(Records records) throws BrokenFileException {
        switch (records.kind()) {
            case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(records.content()));
            case DateWindow1904Record.sid -> from1904 = new DateWindow1904Record(records.content()).getWindowing() == 1;
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(records.content());
                formats.addCode(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid ->
                formatsOfStyles.add((int) new ExtendedFormatRecord(records.content()).getFormatIndex());
            case SSTRecord.sid -> SharedTexts.read(records, texts);
            default -> {}
        }
    }

    /** The sheets, charts and macros in the order of the file. */
    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    /** The shared text with this index. */
    TypedCell text(int index) {
        return texts.get(index);
    }

    /** A number in this cell style. */
    TypedCell number(double value, int style) {
        if (!Double.isFinite(value)) {
            return TypedCell.Text.EMPTY;
        }
        if (formats.isDate(style)) {
            var moment = SerialDate.moment(value, from1904);
            if (moment.isPresent()) {
                return new TypedCell.Moment(moment.get());
            }
        }
        return new TypedCell.Numeral(value, formats.display(style));
    }
}
