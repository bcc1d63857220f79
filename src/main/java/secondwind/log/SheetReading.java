package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** How one sheet was understood. */
public sealed interface SheetReading {
    /** The sheet's name; empty for a file without sheets. */
    String sheet();

    /**
     * A sheet that is read as a log.
     *
     * @param sheet its name
     * @param headerRow the header's row number, from 1
     * @param columns the columns that are understood, in the order of the fields
     * @param unused the other columns with a header or something in them, from the left
     */
    record AsLog(String sheet, int headerRow, List<ColumnReading> columns, List<UnusedColumn> unused)
            implements SheetReading {
        public AsLog {
            requireNonNull(sheet);
            columns = List.copyOf(columns);
            unused = List.copyOf(unused);
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
