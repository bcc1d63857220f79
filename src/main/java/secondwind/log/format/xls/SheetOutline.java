package secondwind.log.format.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import secondwind.log.sheet.MergedCells;

/**
 * What must be known of a worksheet before its rows are read: which rows are hidden, which cells merged (that stands
 * behind the rows), and whether the cells stand row after row. Some programs write them in the order in which they were
 * filled in, column after column.
 */
final class SheetOutline {
    private static final int MOST_ROWS = 65_536;
    /** So many cells are held at once when they must be put in order. */
    private static final int MOST_CELLS_AT_ONCE = 300_000;

    private final BitSet hiddenRows = new BitSet();
    private final MergedCells mergedCells = new MergedCells();
    private final int[] cells = new int[MOST_ROWS];
    private int lastRow;
    private boolean inOrder = true;

    /** The rows from the first to the last one, counted from 0. */
    record Stretch(int first, int last) {}

    private SheetOutline() {}

    /** Looks through a worksheet from its begin on; where it breaks, what was found before holds. */
    static SheetOutline of(Records records) {
        SheetOutline outline = new SheetOutline();
        try {
            while (records.next() && !records.ended()) {
                if (records.outermost()) {
                    outline.take(records);
                }
            }
        } catch (RuntimeException broken) {
            // Whoever reads the rows comes to the same place, and says so.
        }
        return outline;
    }

    private void take(Records records) {
        switch (records.kind()) {
            case RowRecord.sid -> {
                RowRecord row = new RowRecord(records.content());
                hiddenRows.set(row.getRowNumber() & 0xFFFF, row.getZeroHeight());
            }
            case MergeCellsRecord.sid -> {
                MergeCellsRecord merges = new MergeCellsRecord(records.content());
                for (int index = 0; index < merges.getNumAreas(); index++) {
                    CellRangeAddress area = merges.getAreaAt(index);
                    mergedCells.add(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
                }
            }
            case LabelSSTRecord.sid,
                    LabelRecord.sid,
                    NumberRecord.sid,
                    RKRecord.sid,
                    BoolErrRecord.sid,
                    FormulaRecord.sid -> count(records.content().readUShort(), 1);
            case MulRKRecord.sid -> {
                MulRKRecord numbers = new MulRKRecord(records.content());
                count(numbers.getRow(), Math.max(0, numbers.getNumColumns()));
            }
            default -> {}
        }
    }

    private void count(int row, int added) {
        cells[row] += added;
        inOrder &= row >= lastRow;
        lastRow = row;
    }

    boolean isHidden(int row) {
        return hiddenRows.get(row);
    }

    MergedCells mergedCells() {
        return mergedCells;
    }

    boolean isInOrder() {
        return inOrder;
    }

    /** Stretches of rows, each with few enough cells to hold them all at once. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        long held = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            held += cells[row];
            if (row > first && held > MOST_CELLS_AT_ONCE) {
                stretches.add(new Stretch(first, row - 1));
                first = row;
                held = cells[row];
            }
        }
        stretches.add(new Stretch(first, MOST_ROWS - 1));
        return stretches;
    }
}
