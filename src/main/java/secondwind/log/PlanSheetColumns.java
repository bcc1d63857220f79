package secondwind.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheet.Column;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * Where the columns of our sheet, the action plan, stand, wherever the person has moved them.
 *
 * @param indexes the columns that are still there, counted from 0
 * @param headers the header of each as it stands
 */
record PlanSheetColumns(Map<Column, Integer> indexes, Map<Column, String> headers) {
    /** Why the sheet is no log. */
    static final String REASON = "it is our action plan, and what you filled in there counts";

    PlanSheetColumns {
        indexes = Map.copyOf(indexes);
        headers = Map.copyOf(headers);
    }

    /**
     * The columns of our sheet, if this row has its headers: those of the answers and of the keys; where the keys are
     * gone, all of those that a person would have to make up.
     */
    static Optional<PlanSheetColumns> find(SheetRow first) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        Map<Column, String> headers = new EnumMap<>(Column.class);
        for (int index = 0; index < first.cells().size(); index++) {
            TypedCell cell = first.cell(index);
            if (cell instanceof TypedCell.Text text && !text.isEmpty()) {
                int here = index;
                Column.find(text.text()).ifPresent(column -> {
                    indexes.putIfAbsent(column, here);
                    headers.putIfAbsent(column, text.text());
                });
            }
        }
        boolean keyed = indexes.containsKey(Column.KEY);
        boolean told = indexes.containsKey(Column.STEP)
                && indexes.containsKey(Column.COMPANY)
                && indexes.containsKey(Column.DONE_ON);
        return indexes.containsKey(Column.RESULT) && (keyed || told)
                ? Optional.of(new PlanSheetColumns(indexes, headers))
                : Optional.empty();
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

    /** What stands in this column, for a person. */
    String text(Column column, SheetRow row) {
        return cell(column, row).text();
    }
}
