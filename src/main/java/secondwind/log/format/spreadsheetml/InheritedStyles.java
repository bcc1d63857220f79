package secondwind.log.format.spreadsheetml;

import java.util.HashMap;
import java.util.Map;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.SheetRow;

/** The styles of whole columns and rows, which hold for cells that name none. */
final class InheritedStyles {
    private final Map<Integer, String> ofColumns = new HashMap<>();
    private String ofRow = "";
    private int nextColumn;

    /** Takes in the column, or the columns alike, on whose start the reader stands. */
    void column(DepthReader xml) {
        int first = Math.max(nextColumn, PartReader.count(xml, "Index", nextColumn + 1) - 1);
        int last = Math.min(first + PartReader.count(xml, "Span", 0), SheetRow.MOST_COLUMNS);
        String style = PartReader.attribute(xml, "StyleID");
        for (int column = first; !style.isEmpty() && column <= last; column++) {
            ofColumns.put(column, style);
        }
        nextColumn = Math.max(nextColumn, last + 1);
    }

    /** Takes in the row on whose start the reader stands. */
    void row(DepthReader xml) {
        ofRow = PartReader.attribute(xml, "StyleID");
    }

    /** The style of a cell in this column that names none; empty when nothing else does. */
    String style(int column) {
        return ofRow.isEmpty() ? ofColumns.getOrDefault(column, "") : ofRow;
    }
}
