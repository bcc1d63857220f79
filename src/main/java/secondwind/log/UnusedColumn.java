package secondwind.log;

import static java.util.Objects.requireNonNull;

/**
 * One column that no field took.
 *
 * @param column its letters, such as {@code F}
 * @param header the header above it, as typed; empty where there is none
 * @param weighed whether its words are weighed all the same where they tell of a second place
 */
public record UnusedColumn(String column, String header, boolean weighed) {
    public UnusedColumn {
        requireNonNull(column);
        requireNonNull(header);
    }

    /** Its letters and its header, for a person. */
    public String described() {
        return column + (header.isEmpty() ? " (no header)" : " \u201c" + header + "\u201d");
    }
}
