package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * Columns that stand together, with an empty column to their left and right.
 *
 * @param first its first column, from 0
 * @param last its last column
 */
record Block(int first, int last) {
    private static final int FEWEST_ROWS = 2;
    private static final double SEVERAL = 0.15;

    /** The blocks of a header and the rows below it, from the left. A header that begins again begins a block too. */
    static List<Block> of(SheetRow header, List<SheetRow> below) {
        int width = header.cells().size();
        for (SheetRow row : below) {
            width = Math.max(width, row.cells().size());
        }
        List<Block> blocks = new ArrayList<>();
        int first = -1;
        for (int column = 0; column <= width; column++) {
            boolean used = column < width && isUsed(column, header, below);
            if (first >= 0 && (!used || beginsAgain(header, first, column))) {
                blocks.add(new Block(first, column - 1));
                first = -1;
            }
            if (used && first < 0) {
                first = column;
            }
        }
        return blocks;
    }

    private static boolean isUsed(int column, SheetRow header, List<SheetRow> below) {
        return !header.cell(column).isEmpty()
                || below.stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    /** Company, Role, Result, Company, Role, Result: two tables without a column between them. */
    private static boolean beginsAgain(SheetRow header, int first, int column) {
        for (int offset = 0; offset < 3; offset++) {
            String text = header.cell(column + offset).text();
            if (text.isEmpty()
                    || first + offset >= column
                    || !text.equalsIgnoreCase(header.cell(first + offset).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether several rows have something here and nothing in the other block: they are rows of two tables. A lone cell to
     * the left of the other block is the title of a section.
     */
    boolean goesItsOwnWay(Block other, List<SheetRow> rows) {
        int filled = 0;
        int alone = 0;
        for (SheetRow row : rows) {
            boolean isTitle = last < other.first && row.filled() == 1;
            if (part(row).filled() > 0 && !isTitle) {
                filled++;
                alone += other.part(row).filled() == 0 ? 1 : 0;
            }
        }
        return alone >= FEWEST_ROWS && alone >= SEVERAL * filled;
    }

    /** The same row with the cells of this block only. */
    SheetRow part(SheetRow row) {
        List<TypedCell> cells = new ArrayList<>();
        for (int column = 0; column <= last && column < row.cells().size(); column++) {
            cells.add(column < first ? TypedCell.Text.EMPTY : row.cell(column));
        }
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
