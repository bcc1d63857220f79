package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import secondwind.output.Paper;

/**
 * What one run depends on besides the logs and their settings.
 *
 * @param today the day that the plans are made for
 * @param output the folder to write to
 * @param paper the paper asked for; else the configuration, the sender's country and the machine decide
 * @param configuration the configuration asked for; else the one beside each log counts
 * @param cadence the name of the cadence asked for; else the configuration decides
 * @param machineCountry the two-letter code of the machine's country, {@code US} when it has none
 * @param dryRun whether nothing is to be written
 */
public record BatchOptions(
        LocalDate today,
        Path output,
        Optional<Paper> paper,
        Optional<Path> configuration,
        Optional<String> cadence,
        String machineCountry,
        boolean dryRun) {
    public BatchOptions {
        requireNonNull(today);
        requireNonNull(output);
        requireNonNull(paper);
        requireNonNull(configuration);
        requireNonNull(cadence);
        requireNonNull(machineCountry);
    }
}
