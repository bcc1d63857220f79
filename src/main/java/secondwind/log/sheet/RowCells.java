package secondwind.log.sheet;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row, gathered from left to right; what stands behind the last column that is read is left out. */
public final class RowCells {
    private List<TypedCell> cells = new ArrayList<>();
    private boolean leftOut;

    /** Puts a cell into this column, from 0; an empty one needs no place. */
    public void put(int column, TypedCell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (column >= SheetRow.MOST_COLUMNS) {
            leftOut = true;
            return;
        }
        while (cells.size() <= column) {
            cells.add(TypedCell.Text.EMPTY);
        }
        cells.set(column, cell);
    }

    /** Hands over the cells so far, up to the last filled one, and begins the next row. */
    public List<TypedCell> take() {
        List<TypedCell> row = cells;
        cells = new ArrayList<>(row.size());
        return row;
    }

    /** Whether a filled cell of any row was left out. */
    public boolean leftOut() {
        return leftOut;
    }
}
