package secondwind.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import secondwind.batch.BatchOptions;
import secondwind.output.Paper;
import secondwind.settings.Settings;
import secondwind.settings.SettingsException;
import secondwind.settings.SettingsFile;

/** The arguments that both commands take. */
final class RunArguments {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final String COUNTRY_OF_NO_COUNTRY = "US";

    @Parameters(
            arity = "1..*",
            paramLabel = "LOG|FOLDER",
            description = "your log (.xlsx, .csv), or a folder with logs in it")
    private List<Path> logs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = FolderConverter.class,
            defaultValue = "second-wind",
            description = "where a run writes its packets and finds the action plans that you filled in; a check only"
                    + " reads there; ${DEFAULT-VALUE} if you name none")
    private Path output = Path.of("second-wind");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "make the plans for this day, such as 2026-11-23, instead of today")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "use this file instead of secondwind.toml beside the log")
    private @Nullable Path configuration;

    @Option(
            names = "--cadence",
            paramLabel = "NAME",
            description = "count the days by this cadence, whatever the configuration says; see secondwind cadences")
    private @Nullable String cadence;

    List<Path> logs() {
        return logs;
    }

    Optional<Path> configuration() {
        return Optional.ofNullable(configuration);
    }

    /**
     * Makes sure, before anything is read, that the configuration asked for can be used and that the cadence asked for
     * exists beside every log.
     *
     * @throws SettingsException when not
     */
    void check() throws SettingsException {
        if (configuration != null) {
            Settings settings = SettingsFile.read(configuration);
            if (cadence != null) {
                settings.withCadence(cadence);
            }
        } else if (cadence != null) {
            for (Path log : logs) {
                Optional<Settings> settings = besides(log);
                if (settings.isPresent()) {
                    settings.get().withCadence(cadence);
                }
            }
        }
    }

    /** The settings of this log; empty when they cannot be used, which is told when the log is read. */
    private static Optional<Settings> besides(Path log) {
        try {
            Optional<Path> file = SettingsFile.beside(log);
            return Optional.of(file.isPresent() ? SettingsFile.read(file.get()) : Settings.NONE);
        } catch (SettingsException broken) {
            return Optional.empty();
        }
    }

    BatchOptions options(Optional<Paper> paper, boolean dryRun) {
        LocalDate today = asOf == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : asOf;
        String country = Locale.getDefault().getCountry();
        return new BatchOptions(
                today,
                output,
                paper,
                configuration(),
                Optional.ofNullable(cadence),
                country.isEmpty() ? COUNTRY_OF_NO_COUNTRY : country,
                dryRun);
    }

    private static TypeConversionException notADay(String value) {
        return new TypeConversionException("Expected a day like 2026-11-23, from " + FIRST_YEAR + " to " + LAST_YEAR
                + ", but found \u201c" + value + "\u201d");
    }

    /** Reads a day as 2026-11-23 and nothing else. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
                throw notADay(value);
            } catch (DateTimeParseException unreadable) {
                throw notADay(value);
            }
        }
    }

    /** Reads the name of a folder, which need not exist yet. */
    static final class FolderConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("Expected a folder, but found nothing");
            }
            return Path.of(value);
        }
    }
}
