package secondwind.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Knows our own files again, in whichever output folder they stand. */
public final class OwnFiles {
    private OwnFiles() {}

    /**
     * Whether this file is something that we wrote, also when the user has changed it since or when it was kept under a
     * dated name; such a file is never read as a log. The folders above it are asked for their manifests, so that a run
     * over a folder that holds an output folder passes it over.
     */
    public static boolean isOne(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Manifest.NAME)) && isIn(folder, absolute)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this file has the very bytes that we wrote there last, so that nobody has typed anything into it. */
    public static boolean isUnchanged(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Manifest.NAME)) && isAsWritten(folder, absolute)) {
                return true;
            }
        }
        return false;
    }

    /** The same for many files of this output folder, whose manifest is read once. */
    public static Predicate<Path> unchangedIn(Path folder) {
        try {
            Manifest manifest = Manifest.read(folder);
            return file -> isAsWritten(manifest, folder, file);
        } catch (IOException e) {
            return file -> false;
        }
    }

    private static boolean isAsWritten(Path folder, Path file) {
        try {
            return isAsWritten(Manifest.read(folder), folder, file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isAsWritten(Manifest manifest, Path folder, Path file) {
        try {
            String fingerprint = Fingerprint.of(file);
            return RelativePath.between(folder, file)
                    .filter(path -> manifest.wrote(path, fingerprint))
                    .isPresent();
        } catch (IOException e) {
            // Whoever cannot be sure takes it for changed.
            return false;
        }
    }

    private static boolean isIn(Path folder, Path file) {
        try {
            return isIn(Manifest.read(folder), folder, file);
        } catch (IOException e) {
            // A manifest that cannot be read knows nothing; the next folder up may.
            return false;
        }
    }

    static boolean isIn(Manifest manifest, Path folder, Path file) {
        return RelativePath.between(folder, file)
                .filter(path -> path.equals(Manifest.NAME) || manifest.knows(path))
                .isPresent();
    }
}
