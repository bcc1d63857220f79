package secondwind.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths inside the output folder: parts joined by {@code /}, on every system. */
final class RelativePath {
    private RelativePath() {}

    /** Whether this path names something inside the folder, whatever is put in front of it. */
    static boolean isSafe(String path) {
        return parts(path).stream().noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))
                && path.chars().noneMatch(letter -> letter == '\\' || letter == ':' || Character.isISOControl(letter))
                && !path.equals(Manifest.NAME);
    }

    /** This path, if it is safe. */
    static String checked(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("Expected a path inside the output folder, but found " + path);
        }
        return path;
    }

    /** The path of this file inside this folder; empty when it is not inside. */
    static Optional<String> between(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(base) || absolute.equals(base)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        base.relativize(absolute).forEach(part -> parts.add(part.toString()));
        return Optional.of(String.join("/", parts));
    }

    /** Whether this path is below this folder. */
    static boolean isBelow(String path, String folder) {
        return path.startsWith(folder + "/");
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
