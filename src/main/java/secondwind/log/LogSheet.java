package secondwind.log;

import java.util.List;
import secondwind.log.column.Columns;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;

/**
 * A sheet that is a log.
 *
 * @param sheet its raw rows
 * @param header the row with the headers
 * @param columns what its columns mean
 * @param allRows every row, when there are few enough to have been looked at already; else empty
 */
record LogSheet(Sheet sheet, SheetRow header, Columns columns, List<SheetRow> allRows) {
    LogSheet {
        allRows = List.copyOf(allRows);
    }
}
