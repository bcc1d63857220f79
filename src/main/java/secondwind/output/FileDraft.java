package secondwind.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written while the run goes on, such as the list of rows. It appears under its name when it is
 * published, whole; closed without that it leaves nothing behind.
 */
public final class FileDraft implements AutoCloseable {
    private final OutputFolder folder;
    private final String path;
    private final Path temporary;
    private final OutputStream out;
    private boolean published;

    FileDraft(OutputFolder folder, String path, Path temporary) throws IOException {
        this.folder = folder;
        this.path = path;
        this.temporary = temporary;
        this.out = new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Where the bytes go. It may be closed before the draft is published, and need not be. */
    public OutputStream stream() {
        return out;
    }

    /**
     * Gives the file its name.
     *
     * @throws OutputFolderException when the folder cannot be written to
     * @throws IllegalStateException when it has been published already
     */
    public Written publish() throws OutputFolderException {
        if (published) {
            throw new IllegalStateException("Published already: " + path);
        }
        try {
            out.close();
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(temporary, e);
        }
        published = true;
        return folder.publish(path, temporary);
    }

    /** Gives up what has not been published. */
    @Override
    public void close() throws OutputFolderException {
        if (published) {
            return;
        }
        try {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(temporary, e);
        }
    }
}
