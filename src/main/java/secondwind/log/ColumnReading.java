package secondwind.log;

import static java.util.Objects.requireNonNull;

import secondwind.application.Field;

/**
 * One column that is understood.
 *
 * @param field what it means
 * @param column its letters, such as {@code H}
 * @param header the header above it, as typed
 * @param confidence from 0 to 1
 */
public record ColumnReading(Field field, String column, String header, double confidence) {
    public ColumnReading {
        requireNonNull(field);
        requireNonNull(column);
        requireNonNull(header);
    }
}
