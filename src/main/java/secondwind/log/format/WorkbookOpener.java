package secondwind.log.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import secondwind.log.format.xls.CompoundFile;
import secondwind.log.format.xls.OlderSpreadsheet;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Workbook;

/** Looks at a file's content, whatever its suffix says, and opens it with the reader that understands it. */
public final class WorkbookOpener {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LOOK = 8_192;

    private WorkbookOpener() {}

    /**
     * Opens a file.
     *
     * @throws BrokenFileException when it is none of the formats that are read, or is damaged
     */
    public static Workbook open(Path file) throws BrokenFileException {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("~$")) {
            throw new BrokenFileException(
                    "This is a lock file that a spreadsheet program leaves while a file is open.",
                    "Use the log itself, and close it there first.");
        }
        if (Files.isDirectory(file)) {
            throw new BrokenFileException("This is a folder, not a file.", "Name the log inside it.");
        }
        if (!Files.exists(file)) {
            throw new BrokenFileException("There is no such file.", "Check the name and the folder.");
        }
        byte[] start = start(file);
        if (start.length == 0) {
            throw new BrokenFileException("The file is empty.", "Save your log again, or fetch it again.");
        }
        if (startsWith(start, OLE2)) {
            return CompoundFile.open(file);
        }
        Optional<BrokenFileException> older = OlderSpreadsheet.refusal(start);
        if (older.isPresent()) {
            throw older.get();
        }
        return Formats.open(start, file);
    }

    private static byte[] start(Path file) throws BrokenFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LOOK);
        } catch (AccessDeniedException denied) {
            throw new BrokenFileException(
                    "You are not allowed to read this file.", "Change its permissions, or copy it.");
        } catch (IOException unreadable) {
            throw new BrokenFileException(
                    "The file cannot be read from the disk.",
                    "If it is open in another program, close it there and run again.");
        }
    }

    private static boolean startsWith(byte[] start, byte[] magic) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }
}
