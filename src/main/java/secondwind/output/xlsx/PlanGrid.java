package secondwind.output.xlsx;

import java.util.List;
import secondwind.application.CellRef;
import secondwind.application.PlanSheet.Column;

/**
 * Where things stand on the plan's sheet.
 *
 * @param columns its columns, from the left
 * @param lastRow the number of its last row; the headers stand in the first
 */
record PlanGrid(List<Column> columns, int lastRow) {

    /** The grid of these lines; clients have a column where there are any. */
    static PlanGrid of(PlanContent content) {
        boolean withClients =
                content.lines().stream().anyMatch(line -> !line.client().isEmpty());
        return new PlanGrid(
                List.of(Column.values()).stream()
                        .filter(column -> column != Column.CLIENT || withClients)
                        .toList(),
                content.lines().size() + 1);
    }

    /** The letters of this column. */
    String letters(Column column) {
        return CellRef.columnLetters(columns.indexOf(column));
    }

    private String lastColumn() {
        return CellRef.columnLetters(columns.size() - 1);
    }

    /** Every cell of the sheet: {@code A1:L30}. */
    String whole() {
        return "A1:" + lastColumn() + lastRow;
    }

    /** Every cell below the headers: {@code A2:L30}. */
    String belowHeaders() {
        return "A2:" + lastColumn() + lastRow;
    }

    /** What is printed: where a record stands is for the screen. */
    String printed() {
        return "$A$1:$" + CellRef.columnLetters(columns.indexOf(Column.RECORDED_IN) - 1) + "$" + lastRow;
    }

    /** The cells that the filter is about, as a defined name means them: {@code $A$1:$L$30}. */
    String filtered() {
        return "$A$1:$" + lastColumn() + "$" + lastRow;
    }
}
