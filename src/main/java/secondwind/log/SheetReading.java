package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.application.CellRef;

/** How one sheet was understood. */
public sealed interface SheetReading {
    /** The sheet's name; empty for a file without sheets. */
    String sheet();

    /**
     * A sheet that is read as a log.
     *
     * @param sheet its name
     * @param headerRow the header's row number, from 1; 0 where there is none
     * @param turned whether the jobs stand in columns; then that is the number of the header's column, A as 1
     * @param columns the columns that are understood, in the order of the fields
     * @param unused the other columns with a header or something in them, from the left
     */
    record AsLog(String sheet, int headerRow, boolean turned, List<ColumnReading> columns, List<UnusedColumn> unused)
            implements SheetReading {
        public AsLog {
            requireNonNull(sheet);
            columns = List.copyOf(columns);
            unused = List.copyOf(unused);
        }

        /** Where the headers stand, for a person. */
        public String headerPlace() {
            if (turned) {
                return "its jobs in columns, the names of the fields in column " + CellRef.columnLetters(headerRow - 1);
            }
            return headerRow == 0 ? "without a row of headers" : "header in row " + headerRow;
        }
    }

    /**
     * A sheet that is not a log, such as a Profile sheet or a page of prose.
     *
     * @param sheet its name
     * @param reason why, in plain words
     */
    record PassedOver(String sheet, String reason) implements SheetReading {
        public PassedOver {
            requireNonNull(sheet);
            requireNonNull(reason);
        }
    }
}
