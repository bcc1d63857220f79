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
 * @param firstRows the rows that have been looked at already
 * @param isWhole whether there are no others
 */
record LogSheet(Sheet sheet, SheetRow header, Columns columns, List<SheetRow> firstRows, boolean isWhole) {
    LogSheet {
        firstRows = List.copyOf(firstRows);
    }
}
