package secondwind.log.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells that are merged downwards: what stands in the topmost one holds for the rows beside it, as the eye reads it. */
public final class MergedCells {
    /** A stretch longer than this is decoration. */
    static final int MOST_ROWS = 200;

    private static final int MOST_MERGES = 20_000;

    /** Column and row to the first row of the merge. */
    private final Map<Long, Integer> firstRows = new HashMap<>();

    private int merges;

    /**
     * Adds a merge. The columns to the right of its first one stay as they are: what spans several columns is a title.
     *
     * @param column its first column, from 0
     * @param first its first row, from 1
     * @param last its last row
     */
    public void add(int column, int first, int last) {
        if (column < 0 || merges == MOST_MERGES) {
            return;
        }
        merges++;
        if (last - first <= MOST_ROWS) {
            for (int row = first; last > first && row <= last; row++) {
                firstRows.put(place(row, column), first);
            }
        }
    }

    private static long place(int row, int column) {
        return ((long) row << 16) | column;
    }

    /** Fills the cells of rows that come one after the other. */
    public final class Filling {
        private final Map<Integer, TypedCell> topCells = new HashMap<>();

        /** The cells of this row, with those that a merged cell above covers. */
        public List<TypedCell> fill(int row, List<TypedCell> cells) {
            if (firstRows.isEmpty() || cells.isEmpty()) {
                return cells;
            }
            List<TypedCell> filled = new ArrayList<>(cells);
            for (int column = 0; column < cells.size(); column++) {
                Integer first = firstRows.get(place(row, column));
                if (first == null) {
                    continue;
                }
                if (first == row) {
                    topCells.put(column, cells.get(column));
                } else if (cells.get(column).isEmpty()) {
                    filled.set(column, topCells.getOrDefault(column, TypedCell.Text.EMPTY));
                }
            }
            return filled;
        }
    }
}
