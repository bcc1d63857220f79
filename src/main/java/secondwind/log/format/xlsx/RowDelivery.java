package secondwind.log.format.xlsx;

import java.util.List;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Hands the rows of a worksheet over, one after the other, and counts what the user should know of. */
final class RowDelivery {
    private final Sheet.Visitor visitor;
    private final MergedCells.Filling merged;
    private int number;
    private int delivered;
    private int wide;
    private int uncalculated;
    private int backwards;
    private int wideInRow;
    private int uncalculatedInRow;

    RowDelivery(Sheet.Visitor visitor, MergedCells.Filling merged) {
        this.visitor = visitor;
        this.merged = merged;
    }

    /** How many rows, empty ones too, were handed over. */
    int delivered() {
        return delivered;
    }

    /** Cells that stood too far to the right. */
    int wide() {
        return wide;
    }

    /** Formulas without a saved result. */
    int uncalculated() {
        return uncalculated;
    }

    /** Rows that stand behind a row with a higher number. */
    int backwards() {
        return backwards;
    }

    /** The number of the next row, if it has none of its own. */
    int nextNumber() {
        return number + 1;
    }

    void beginRow() {
        wideInRow = 0;
        uncalculatedInRow = 0;
    }

    void countUncalculated() {
        uncalculatedInRow++;
    }

    /** Puts a cell that says something into this column of a row. */
    void put(List<TypedCell> cells, int column, TypedCell cell) {
        if (column >= SheetRow.MOST_COLUMNS) {
            wideInRow++;
            return;
        }
        while (cells.size() < column) {
            cells.add(TypedCell.Text.EMPTY);
        }
        if (column < cells.size()) {
            cells.set(column, cell);
        } else {
            cells.add(cell);
        }
    }

    /** Hands a whole row over; answers whether the next one is wanted. */
    boolean deliver(int rowNumber, boolean hidden, List<TypedCell> cells) {
        backwards += rowNumber < number ? 1 : 0;
        number = rowNumber;
        delivered++;
        wide += wideInRow;
        uncalculated += uncalculatedInRow;
        List<TypedCell> filled = merged.fill(rowNumber, cells);
        return filled.isEmpty() || visitor.visit(new SheetRow(rowNumber, hidden, filled));
    }
}
