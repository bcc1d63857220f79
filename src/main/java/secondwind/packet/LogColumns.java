package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import secondwind.application.Field;

/**
 * Which columns one sheet of a log has, so that the outcome slip can name the column to type into.
 *
 * @param columns the columns by their field
 */
public record LogColumns(Map<Field, Column> columns) {
    /** A sheet of which nothing is known. */
    public static final LogColumns NONE = new LogColumns(Map.of());

    /**
     * One column.
     *
     * @param letters such as {@code H}
     * @param header the header as typed; empty when the column has none
     */
    public record Column(String letters, String header) {
        public Column {
            requireNonNull(letters);
            requireNonNull(header);
        }
    }

    public LogColumns {
        columns = Map.copyOf(columns);
    }

    /** The column of this field, if the sheet has one. */
    public Optional<Column> find(Field field) {
        return Optional.ofNullable(columns.get(field));
    }
}
