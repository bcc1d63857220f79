package secondwind.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writing that is all or nothing: bytes go to a temporary file in the same folder, which is then moved to its name. A
 * reader sees the old file or the new one, never half of one.
 */
public final class AtomicFile {
    private static final String PREFIX = ".secondwind-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern OURS =
            Pattern.compile("\\.secondwind-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    private AtomicFile() {}

    /**
     * Writes these bytes, replacing what stands there. On failure nothing is left behind and what stood there stands.
     *
     * @throws IOException when the folder does not exist or cannot be written to
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path temporary = temporaryBeside(target);
        try {
            // CREATE_NEW, because createTempFile would hide the file from everybody but its owner.
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            moveInto(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A name that no file has yet, in the folder of the target. */
    static Path temporaryBeside(Path target) {
        return target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
    }

    /** Moves the temporary file to its name; in one step where the file system can. */
    static void moveInto(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes temporary files that a run left behind when its machine was switched off. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path leftover : leftovers) {
                if (OURS.matcher(String.valueOf(leftover.getFileName())).matches()) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }
}
