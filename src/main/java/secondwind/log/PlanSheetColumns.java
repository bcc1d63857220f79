package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheet.Column;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * Where the columns of our sheet, the action plan, stand, wherever the person has moved them.
 *
 * @param headerRow the number of the row of headers; 0 where it is gone
 * @param indexes the columns that are still there, counted from 0
 * @param headers the header of each as it stands
 */
record PlanSheetColumns(int headerRow, Map<Column, Integer> indexes, Map<Column, String> headers) {
    /** Why the sheet is no log. */
    static final String REASON = "it is our action plan, and what you filled in there counts";

    /** So many rows may have been put above the headers. */
    static final int MOST_ROWS_ABOVE = 20;

    PlanSheetColumns {
        indexes = Map.copyOf(indexes);
        headers = Map.copyOf(headers);
    }

    /**
     * The columns of our sheet, if these first rows of a sheet are of it: by its row of headers, wherever that has got to;
     * where the headers are gone or in other words, by the keys.
     */
    static Optional<PlanSheetColumns> find(List<SheetRow> rows) {
        return rows.stream()
                .limit(MOST_ROWS_ABOVE)
                .flatMap(row -> withHeaders(row).stream())
                .findFirst()
                .or(() -> PlanSheetKeys.find(rows));
    }

    /**
     * The columns of our sheet, if this row has its headers: those of the answers and of the keys; where the keys are
     * gone, all of those that a person would have to make up.
     */
    private static Optional<PlanSheetColumns> withHeaders(SheetRow row) {
        PlanSheetColumns all = named(row);
        boolean keyed = all.indexes.containsKey(Column.KEY);
        boolean told = all.indexes.containsKey(Column.STEP)
                && all.indexes.containsKey(Column.COMPANY)
                && all.indexes.containsKey(Column.DONE_ON);
        return all.isReadable() && (keyed || told) ? Optional.of(all) : Optional.empty();
    }

    /** Those columns of which this row has the headers. */
    static PlanSheetColumns named(SheetRow row) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        Map<Column, String> headers = new EnumMap<>(Column.class);
        for (int index = 0; index < row.cells().size(); index++) {
            TypedCell cell = row.cell(index);
            if (cell instanceof TypedCell.Text text && !text.isEmpty()) {
                int here = index;
                Column.find(text.text()).ifPresent(column -> {
                    indexes.putIfAbsent(column, here);
                    headers.putIfAbsent(column, text.text());
                });
            }
        }
        return new PlanSheetColumns(row.number(), indexes, headers);
    }

    /** Whether the answers can be found. */
    boolean isReadable() {
        return indexes.containsKey(Column.RESULT);
    }

    /** Whether this row is that of the headers, or stands above it. */
    boolean isAboveTheLines(SheetRow row) {
        return row.number() <= headerRow
                || (headers.containsKey(Column.RESULT)
                        && text(Column.RESULT, row).equals(headers.get(Column.RESULT)));
    }

    /** The name of the log that the workbook was made from; empty where the column with the keys is gone. */
    Optional<String> logFile() {
        return Optional.ofNullable(headers.get(Column.KEY)).flatMap(PlanSheet::logFile);
    }

    /** Where that log lay; empty where the workbook does not say. */
    Optional<String> place() {
        return Optional.ofNullable(headers.get(Column.KEY)).flatMap(PlanSheet::place);
    }

    /** What the workbook keeps of the log's rows; empty where it keeps nothing. */
    Optional<String> rowNumbers() {
        return Optional.ofNullable(headers.get(Column.KEY)).flatMap(PlanSheet::rowNumbers);
    }

    /** The cell of this column; an empty one where the column is gone. */
    TypedCell cell(Column column, SheetRow row) {
        return Optional.ofNullable(indexes.get(column)).map(row::cell).orElse(TypedCell.Text.EMPTY);
    }

    /** This row as a line to answer on. */
    AnsweredLine line(String file, String sheet, SheetRow row) {
        return new AnsweredLine() {
            @Override
            public TypedCell cell(Column column) {
                return PlanSheetColumns.this.cell(column, row);
            }

            @Override
            public Cell cited(Column column) {
                int index = requireNonNull(indexes.get(column));
                CellRef where = new CellRef(file, sheet, row.number(), CellRef.columnLetters(index));
                return new Cell(
                        where,
                        requireNonNull(headers.get(column)),
                        row.cell(index).text());
            }
        };
    }

    /** What stands in this column, for a person. */
    String text(Column column, SheetRow row) {
        return cell(column, row).text();
    }
}
