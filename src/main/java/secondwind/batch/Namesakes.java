package secondwind.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells logs of one name apart by the folders in which they lie, which stay theirs whatever the order in which they are
 * named and whoever joins them.
 */
final class Namesakes {
    /** So many folders above a log may have to be named. */
    private static final int MOST_FOLDERS = 3;

    private Namesakes() {}

    /**
     * What to add to the name of each log that shares it with another: the name of its folder, and of those above where
     * that one is shared too.
     *
     * @param names the names of logs by their paths
     * @return by path; nothing for a log that shares its name with none, or that lies beside its namesake
     */
    static Map<String, String> tellApart(Map<String, String> names) {
        Map<String, List<String>> pathsByName = new HashMap<>();
        names.forEach((path, name) -> pathsByName
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), unknown -> new ArrayList<>())
                .add(path));
        Map<String, String> endings = new HashMap<>();
        pathsByName.values().stream().filter(paths -> paths.size() > 1).forEach(paths -> endings.putAll(apart(paths)));
        return endings;
    }

    private static Map<String, String> apart(Collection<String> paths) {
        for (int folders = 1; folders <= MOST_FOLDERS; folders++) {
            Map<String, String> endings = new HashMap<>();
            for (String path : paths) {
                endings.put(path, foldersAbove(path, folders));
            }
            boolean isTold = endings.values().stream().noneMatch(String::isEmpty);
            if (isTold && new HashSet<>(endings.values()).size() == paths.size()) {
                return endings;
            }
        }
        return Map.of();
    }

    private static String foldersAbove(String path, int folders) {
        List<String> names = new ArrayList<>();
        Optional<Path> folder =
                Optional.ofNullable(Path.of(path).toAbsolutePath().normalize().getParent());
        while (folder.isPresent() && names.size() < folders) {
            names.add(0, SurveyedLog.fileName(folder.get()));
            folder = folder.map(Path::getParent);
        }
        return String.join("-", names).strip();
    }
}
