package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import secondwind.application.CellRef;
import secondwind.application.RowRef;
import secondwind.log.column.Columns;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;

/**
 * A sheet, or a part of one, that is a log.
 *
 * @param sheet its raw rows
 * @param header the row with the headers; row 0 where there is none
 * @param columns what its columns mean
 * @param firstRows the rows that have been looked at already
 * @param isWhole whether there are no others
 * @param turned whether the sheet was turned on its side, so that what counts as a row here is a column to the user
 * @param client whose applications all its rows are, where the sheet's name says so
 */
record LogSheet(
        Sheet sheet,
        SheetRow header,
        Columns columns,
        List<SheetRow> firstRows,
        boolean isWhole,
        boolean turned,
        Optional<String> client) {
    LogSheet {
        firstRows = List.copyOf(firstRows);
        requireNonNull(client);
    }

    /** A sheet whose name says nothing of a client. */
    LogSheet(Sheet sheet, SheetRow header, Columns columns, List<SheetRow> firstRows, boolean isWhole, boolean turned) {
        this(sheet, header, columns, firstRows, isWhole, turned, Optional.empty());
    }

    /** The same, all of whose rows are this client's. */
    LogSheet of(String whose) {
        return new LogSheet(sheet, header, columns, firstRows, isWhole, turned, Optional.of(whose));
    }

    /** Where a cell stands in the user's program. */
    CellRef cell(String file, SheetRow row, int column) {
        return turned
                ? new CellRef(file, sheet.name(), column + 1, CellRef.columnLetters(row.number() - 1))
                : new CellRef(file, sheet.name(), row.number(), CellRef.columnLetters(column));
    }

    /** Where a row stands in the user's program. */
    RowRef row(String file, SheetRow row) {
        return new RowRef(file, sheet.name(), row.number(), turned);
    }

    /** The letters of a column; the number of the user's row where the log is turned. */
    String label(int column) {
        return turned ? String.valueOf(column + 1) : CellRef.columnLetters(column);
    }

    /** A column for a person: {@code column H}, or {@code row 8}. */
    String words(int column) {
        return (turned ? "row " : "column ") + label(column);
    }
}
