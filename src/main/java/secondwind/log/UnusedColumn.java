package secondwind.log;

import static java.util.Objects.requireNonNull;

/**
 * One column that nothing is read from.
 *
 * @param column its letters, such as {@code F}
 * @param header the header above it, as typed; empty where there is none
 */
public record UnusedColumn(String column, String header) {
    public UnusedColumn {
        requireNonNull(column);
        requireNonNull(header);
    }

    /** Its letters and its header, for a person. */
    public String described() {
        return column + (header.isEmpty() ? " (no header)" : " \u201c" + header + "\u201d");
    }
}
