package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * Where a row stands; in a log that is turned on its side, where each job has a column, that column.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name; empty for a file without sheets
 * @param row the row's number as the user's program shows it, from 1; a column's, with A as 1, where it is turned
 * @param turned whether it is a column
 */
public record RowRef(String file, String sheet, int row, boolean turned) {
    public RowRef {
        requireNonNull(file);
        requireNonNull(sheet);
    }

    /** A row of an ordinary log. */
    public RowRef(String file, String sheet, int row) {
        this(file, sheet, row, false);
    }

    /** What the user's program shows beside it: {@code 17}, or {@code F} for a column. */
    public String label() {
        return turned ? CellRef.columnLetters(row - 1) : String.valueOf(row);
    }

    /** For a person: {@code row 17}, or {@code column F}. */
    public String words() {
        return (turned ? "column " : "row ") + label();
    }

    /**
     * The cell that it shares with one of the log's columns.
     *
     * @param column the letters of the column; the number of the row where the log is turned
     */
    public String cell(String column) {
        return turned ? label() + column : column + label();
    }
}
