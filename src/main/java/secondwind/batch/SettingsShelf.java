package secondwind.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import secondwind.settings.Settings;
import secondwind.settings.SettingsException;
import secondwind.settings.SettingsFile;

/** The settings of each log: the file that was asked for, else the one beside the log; each is read once. */
final class SettingsShelf {
    private final Optional<Path> configuration;
    private final Optional<String> cadence;
    private final Map<Path, Settings> read = new HashMap<>();

    /**
     * A shelf.
     *
     * @param configuration the file asked for
     * @param cadence the name of the cadence asked for, which beats what any file says
     */
    SettingsShelf(Optional<Path> configuration, Optional<String> cadence) {
        this.configuration = configuration;
        this.cadence = cadence;
    }

    Settings settingsFor(Path log) throws SettingsException {
        Optional<Path> file = configuration.or(() -> SettingsFile.beside(log));
        if (file.isEmpty()) {
            return withCadence(Settings.NONE);
        }
        Settings known = read.get(file.get());
        if (known == null) {
            known = withCadence(SettingsFile.read(file.get()));
            read.put(file.get(), known);
        }
        return known;
    }

    private Settings withCadence(Settings settings) throws SettingsException {
        return cadence.isPresent() ? settings.withCadence(cadence.get()) : settings;
    }
}
