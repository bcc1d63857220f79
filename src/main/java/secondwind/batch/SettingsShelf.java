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
    private final Map<Path, Settings> read = new HashMap<>();

    SettingsShelf(Optional<Path> configuration) {
        this.configuration = configuration;
    }

    Settings settingsFor(Path log) throws SettingsException {
        Optional<Path> file = configuration.or(() -> SettingsFile.beside(log));
        if (file.isEmpty()) {
            return Settings.NONE;
        }
        Settings known = read.get(file.get());
        if (known == null) {
            known = SettingsFile.read(file.get());
            read.put(file.get(), known);
        }
        return known;
    }
}
