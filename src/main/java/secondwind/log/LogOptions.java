package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import secondwind.application.Field;

/**
 * What the reading of a log depends on besides the log.
 *
 * @param today the day of the run: a date without a year is the latest one that is not after it
 * @param dayFirst whether 03/04/2026 is the 3rd of April where nothing in the column settles it
 * @param columns the user's own mapping, which wins: the header's text as typed, and what that column means
 */
public record LogOptions(LocalDate today, boolean dayFirst, Map<String, Field> columns) {
    public LogOptions {
        requireNonNull(today);
        columns = Map.copyOf(columns);
    }
}
