package secondwind.log.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as the user's program shows it, from 1
 * @param hidden whether the user's program hides it
 * @param cells the cells from column A on; those behind the last filled one are left out
 */
public record SheetRow(int number, boolean hidden, List<TypedCell> cells) {
    /** Columns behind this one (ALL) are left out; nobody keeps a log that wide. */
    public static final int MOST_COLUMNS = 1_000;

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, counted from 0; the empty cell when the row is shorter. */
    public TypedCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TypedCell.Text.EMPTY;
    }

    /** How many cells say something. */
    public int filled() {
        int filled = 0;
        for (TypedCell cell : cells) {
            if (!cell.isEmpty()) {
                filled++;
            }
        }
        return filled;
    }

    /** The column of the first cell that says something, from 0; the number of cells where none does. */
    public int firstFilled() {
        int column = 0;
        while (column < cells.size() && cells.get(column).isEmpty()) {
            column++;
        }
        return column;
    }
}
