package secondwind.log.format.xls;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;
import secondwind.log.sheet.TypedCell;

/** Reads the cells of a worksheet in the order of its records. */
final class CellReader {
    /** A text with its looks in the cell itself, as before Excel 97; POI's label reads what both have. */
    private static final int RICH_LABEL = 0x00D6;

    private static final int MOST_COLUMNS = 256;
    private static final int UNSIGNED = 0xFFFF;

    /** Takes the cells in which something stands. */
    @FunctionalInterface
    interface Receiver {
        /** Takes one cell, its row and column counted from 0; answers whether the next one is wanted. */
        boolean take(int row, int column, TypedCell cell);
    }

    private final WorkbookRecords workbook;
    private final Receiver receiver;
    /** The formula whose text follows in a record of its own. */
    private @Nullable FormulaRecord unfinished;

    private int uncalculated;

    CellReader(WorkbookRecords workbook, Receiver receiver) {
        this.workbook = workbook;
        this.receiver = receiver;
    }

    /** How many formulas had no saved result. */
    int uncalculated() {
        return uncalculated;
    }

    /** Reads a worksheet from its begin on; answers whether its end was reached and not only as much as was wanted. */
    boolean read(Records records) {
        while (records.next()) {
            if (records.ended()) {
                return true;
            }
            // The numbers of a chart in the sheet are no cells of it.
            if (records.outermost() && !take(records.kind(), records.content())) {
                return false;
            }
        }
        throw new RecordFormatException("The sheet has no end");
    }

    private boolean take(int kind, RecordInputStream content) {
        return switch (kind) {
            case LabelSSTRecord.sid -> {
                LabelSSTRecord label = new LabelSSTRecord(content);
                yield give(label, workbook.text(label.getSSTIndex()));
            }
            case NumberRecord.sid -> {
                NumberRecord number = new NumberRecord(content);
                yield give(number, number(number, number.getValue()));
            }
            case RKRecord.sid -> {
                RKRecord number = new RKRecord(content);
                yield give(number, number(number, number.getRKNumber()));
            }
            case MulRKRecord.sid -> numbers(new MulRKRecord(content));
            case LabelRecord.sid, RICH_LABEL -> {
                LabelRecord label = new LabelRecord(content);
                yield give(label, new TypedCell.Text(label.getValue().strip()));
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord value = new BoolErrRecord(content);
                yield give(
                        value,
                        value.isBoolean()
                                ? new TypedCell.Truth(value.getBooleanValue())
                                : failure(value.getErrorValue()));
            }
            case FormulaRecord.sid -> formula(new FormulaRecord(content));
            case StringRecord.sid -> textOfFormula(new StringRecord(content));
            default -> true;
        };
    }

    private boolean numbers(MulRKRecord numbers) {
        boolean wanted = true;
        for (int index = 0; wanted && index < numbers.getNumColumns(); index++) {
            TypedCell cell = workbook.number(numbers.getRKNumberAt(index), numbers.getXFAt(index) & UNSIGNED);
            wanted = give(numbers.getRow(), numbers.getFirstColumn() + index, cell);
        }
        return wanted;
    }

    private boolean formula(FormulaRecord formula) {
        unfinished = null;
        if (formula.hasCachedResultString()) {
            unfinished = formula;
            return true;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> give(formula, new TypedCell.Truth(formula.getCachedBooleanValue()));
            case ERROR -> give(formula, failure(formula.getCachedErrorValue()));
            case NUMERIC -> {
                // Programs that do not calculate leave a zero, and ask for the calculation when the file is opened.
                if (formula.isCalcOnLoad() && formula.getValue() == 0) {
                    uncalculated++;
                    yield true;
                }
                yield give(formula, number(formula, formula.getValue()));
            }
            default -> true;
        };
    }

    private boolean textOfFormula(StringRecord text) {
        FormulaRecord formula = unfinished;
        unfinished = null;
        return formula == null
                || give(formula, new TypedCell.Text(text.getString().strip()));
    }

    private TypedCell number(CellValueRecordInterface cell, double value) {
        return workbook.number(value, cell.getXFIndex() & UNSIGNED);
    }

    private static TypedCell failure(int code) {
        return new TypedCell.Failure(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!");
    }

    private boolean give(CellValueRecordInterface place, TypedCell cell) {
        return give(place.getRow(), place.getColumn(), cell);
    }

    private boolean give(int row, int column, TypedCell cell) {
        return cell.isEmpty() || column < 0 || column >= MOST_COLUMNS || receiver.take(row, column, cell);
    }
}
