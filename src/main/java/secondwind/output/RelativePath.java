package secondwind.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
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
        // Some systems list names with their accents taken apart; ours are written composed.
        return Optional.of(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC));
    }

    /** Whether this path is below this folder. */
    static boolean isBelow(String path, String folder) {
        return path.startsWith(folder + "/");
    }

    /** Whether both exist and are one file. */
    static boolean isSameFile(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
