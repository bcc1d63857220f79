package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import secondwind.application.Field;
import secondwind.log.column.Columns;

/**
 * One column that is understood.
 *
 * @param field what it means
 * @param column its letters, such as {@code H}
 * @param header the header above it, as typed
 * @param confidence from 0 to 1
 * @param because what speaks for it besides its header, such as "its cells hold dates"; empty where the header is enough
 * @param runnerUp the column that would have the field if this one were not there
 */
public record ColumnReading(
        Field field, String column, String header, double confidence, String because, Optional<RunnerUp> runnerUp) {
    /**
     * The next best column for a field.
     *
     * @param column its letters
     * @param header the header above it, as typed
     * @param confidence from 0 to 1
     */
    public record RunnerUp(String column, String header, double confidence) {
        public RunnerUp {
            requireNonNull(column);
            requireNonNull(header);
        }
    }

    public ColumnReading {
        requireNonNull(field);
        requireNonNull(column);
        requireNonNull(header);
        requireNonNull(because);
        requireNonNull(runnerUp);
    }

    /** How these columns are understood, in the order of the fields; the labels say where a column with an index is. */
    static List<ColumnReading> of(Columns columns, IntFunction<String> labels) {
        List<ColumnReading> readings = new ArrayList<>();
        columns.byField()
                .forEach((field, chosen) -> readings.add(new ColumnReading(
                        field,
                        labels.apply(chosen.column()),
                        chosen.header(),
                        chosen.confidence(),
                        chosen.meaning().because(),
                        Optional.ofNullable(columns.runnersUp().get(field))
                                .map(next ->
                                        new RunnerUp(labels.apply(next.column()), next.header(), next.confidence())))));
        return readings;
    }
}
