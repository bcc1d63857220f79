package secondwind.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import secondwind.application.Notice;

/** Keeps two runs from writing into one folder at once, which would cost both of them files. */
public final class RunLock implements AutoCloseable {
    private static final String NAME = ".secondwind-lock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder for this run, and makes it where it does not exist.
     *
     * @throws OutputFolderException when another run has it, or when it cannot be written to
     */
    public static RunLock take(Path folder) throws OutputFolderException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(NAME);
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new OutputFolderException(new Notice(
                        folder.toString(),
                        "Another run is writing into this folder.",
                        "Wait until it has ended, and try again."));
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(file, e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        }
    }

    /** Gives the folder back. The empty lock file stays, because removing it could break another run's lock. */
    @Override
    public void close() throws OutputFolderException {
        try {
            channel.close();
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(Path.of(NAME), e);
        }
    }
}
