package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import secondwind.application.Notice;

/** The output folder cannot be used; its notice is the one line that the user reads. */
public final class OutputFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    private OutputFolderException(Notice notice, IOException cause) {
        super(notice.line(), cause);
        this.notice = requireNonNull(notice);
    }

    OutputFolderException(Notice notice) {
        super(notice.line());
        this.notice = requireNonNull(notice);
    }

    /** What to tell the user after this failure at this path. */
    public static OutputFolderException cannotWrite(Path path, IOException failure) {
        return new OutputFolderException(noticeOf(path, failure), failure);
    }

    /** The line for the user. */
    public Notice notice() {
        return notice;
    }

    private static Notice noticeOf(Path path, IOException failure) {
        Optional<Path> inTheWay = fileInPlaceOfFolder(path);
        if (inTheWay.isPresent()) {
            return new Notice(
                    inTheWay.get().toString(),
                    "Expected a folder, but found a file of that name.",
                    "Rename the file, or choose another output folder with -o.");
        }
        if (failure instanceof AccessDeniedException) {
            return new Notice(
                    path.toString(),
                    "Cannot be written to: the system does not allow it.",
                    "Close the file if it is open in another program, or choose another output folder with -o.");
        }
        if (noRoomLeft(path, failure)) {
            return new Notice(
                    path.toString(), "The disk is full.", "Make some room, or choose another output folder with -o.");
        }
        return new Notice(
                path.toString(),
                "Cannot be written (" + reason(failure) + ").",
                "Check the disk, or choose another output folder with -o.");
    }

    /** Systems word this failure in several ways, so the path itself is looked at. */
    private static Optional<Path> fileInPlaceOfFolder(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder)) {
                return Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Systems report a full disk in words of their own, so the words and the room that is left are both looked at. */
    private static boolean noRoomLeft(Path path, IOException failure) {
        String words = reason(failure).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return true;
        }
        try {
            Path parent = path.toAbsolutePath().getParent();
            return parent != null
                    && Files.isDirectory(parent)
                    && Files.getFileStore(parent).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
