package secondwind.log.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that are merged downwards, in formats that name a merge at its topmost cell: only those whose last row is still
 * to come are kept. What they mean is what {@link MergedCells} says.
 */
public final class OpenMerges {
    private final Map<Integer, Merge> byColumn = new HashMap<>();

    private record Merge(TypedCell top, int first, int last) {}

    /**
     * Adds a merge. The columns to the right of its first one stay as they are: what spans several columns is a title.
     *
     * @param column its first column, from 0
     * @param first its first row
     * @param rows over how many rows it reaches
     * @param top what stands in its topmost cell
     */
    public void add(int column, int first, int rows, TypedCell top) {
        if (rows > 1 && rows - 1 <= MergedCells.MOST_ROWS && column < SheetRow.MOST_COLUMNS) {
            byColumn.put(column, new Merge(top, first, first + rows - 1));
        }
    }

    /** The cells of this row, with those that a merged cell above covers; a row in which nothing stands stays so. */
    public List<TypedCell> fill(int row, List<TypedCell> cells) {
        if (byColumn.isEmpty()) {
            return cells;
        }
        byColumn.values().removeIf(merge -> merge.last() < row);
        List<TypedCell> filled = new ArrayList<>(cells);
        byColumn.forEach((column, merge) -> {
            if (column < filled.size() && filled.get(column).isEmpty() && merge.first() < row) {
                filled.set(column, merge.top());
            }
        });
        return filled;
    }
}
