package secondwind.output.xlsx;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Columns to add to one sheet of the log.
 *
 * @param sheet the sheet's name
 * @param headerRow the number of the row with its headers, from 1
 * @param headers the headers to add, from the left; never empty
 */
public record ProgressColumns(String sheet, int headerRow, List<String> headers) {
    public ProgressColumns {
        requireNonNull(sheet);
        headers = List.copyOf(headers);
        if (headerRow < 1 || headers.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a header row from 1 and at least one header, but found row " + headerRow);
        }
    }
}
