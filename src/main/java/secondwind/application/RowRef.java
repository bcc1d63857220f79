package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * Where a row stands.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name; empty for a file without sheets
 * @param row the row's number as the user's program shows it, from 1
 */
public record RowRef(String file, String sheet, int row) {
    public RowRef {
        requireNonNull(file);
        requireNonNull(sheet);
    }
}
