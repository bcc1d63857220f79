package secondwind.log.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that are merged downwards: what stands in the topmost one holds for the rows beside it, as the eye reads it. */
final class MergedCells {
    private static final Pattern DOWNWARDS =
            Pattern.compile("mergeCell [^>]{0,80}?ref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"");
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_ELEMENT = 200;
    /** A stretch longer than this is decoration. */
    private static final int MOST_ROWS = 200;

    private static final int MOST_MERGES = 20_000;

    /** Column and row to the first row of the merge. */
    private final Map<Long, Integer> firstRows = new HashMap<>();

    private MergedCells() {}

    /** Looks for them in the XML of a worksheet, where they stand behind all rows. */
    static MergedCells find(InputStream worksheet) throws IOException {
        MergedCells merged = new MergedCells();
        byte[] block = new byte[BLOCK];
        String before = "";
        int merges = 0;
        int read;
        while ((read = worksheet.readNBytes(block, 0, BLOCK)) > 0) {
            String text = before + new String(block, 0, read, StandardCharsets.ISO_8859_1);
            int end = 0;
            if (text.contains("mergeCell ")) {
                Matcher matcher = DOWNWARDS.matcher(text);
                while (merges < MOST_MERGES && matcher.find()) {
                    merged.add(matcher);
                    merges++;
                    end = matcher.end();
                }
            }
            before = text.substring(Math.max(end, text.length() - LONGEST_ELEMENT));
        }
        return merged;
    }

    private void add(Matcher merge) {
        int column = XlsxSheet.column(merge.group(1), -1);
        int first = Integer.parseInt(merge.group(2));
        int last = Integer.parseInt(merge.group(3));
        if (column >= 0 && last - first <= MOST_ROWS) {
            for (int row = first; last > first && row <= last; row++) {
                firstRows.put(place(row, column), first);
            }
        }
    }

    private static long place(int row, int column) {
        return ((long) row << 16) | column;
    }

    /** Fills the cells of rows that come one after the other. */
    final class Filling {
        private final Map<Integer, TypedCell> topCells = new HashMap<>();

        /** The cells of this row, with those that a merged cell above covers. */
        List<TypedCell> fill(int row, List<TypedCell> cells) {
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
