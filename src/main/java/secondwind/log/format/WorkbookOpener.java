package secondwind.log.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.log.format.text.CsvWorkbook;
import secondwind.log.format.xls.CompoundFile;
import secondwind.log.format.xls.OlderSpreadsheet;
import secondwind.log.format.xlsx.XlsxWorkbook;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Workbook;

/** Looks at a file's content, whatever its suffix says, and opens it with the reader that understands it. */
public final class WorkbookOpener {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    /** The byte order mark of UTF-8, read as single bytes. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private static final Pattern WEB_PAGE = Pattern.compile(
            "^(?:<!--.*?-->|<\\?xml[^>]*>|\\s)*<(?:!doctype html|html|head|meta|style|body|table|div)\\b",
            Pattern.DOTALL);
    private static final int LOOK = 2_048;

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
        if (startsWith(start, ZIP)) {
            return XlsxWorkbook.open(file);
        }
        if (startsWith(start, OLE2)) {
            return CompoundFile.open(file);
        }
        Optional<BrokenFileException> older = OlderSpreadsheet.refusal(start);
        if (older.isPresent()) {
            throw older.get();
        }
        refuseOtherFormats(start);
        return CsvWorkbook.open(file);
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

    private static void refuseOtherFormats(byte[] start) throws BrokenFileException {
        boolean utf16 = startsWith(start, UTF_16_LITTLE) || startsWith(start, UTF_16_BIG);
        String text = new String(start, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                .replace(MARK, "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            throw new BrokenFileException(
                    "The file is a PDF.", "Export your log as .xlsx or .csv from the program it was made in.");
        }
        if (text.startsWith("{\\rtf")) {
            throw new BrokenFileException(
                    "The file is a text document (RTF).", "Copy its table into a spreadsheet and save that as .xlsx.");
        }
        if (WEB_PAGE.matcher(text).find()) {
            throw new BrokenFileException(
                    "The file is a web page, which is not read yet.",
                    "Open it in your spreadsheet program and save it as .xlsx.");
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new BrokenFileException(
                    "The file is an XML spreadsheet of an older Excel, which is not read.",
                    "Open it in your spreadsheet program and save it as .xlsx.");
        }
        if (text.startsWith("<?xml")) {
            throw new BrokenFileException(
                    "The file is an XML document, which is not read.",
                    "Open it in your spreadsheet program and save it as .xlsx.");
        }
        if (!utf16 && text.indexOf('\0') >= 0 && !CsvWorkbook.isTextWithZeros(start)) {
            throw new BrokenFileException(
                    "The file is neither a spreadsheet nor plain text.", "Save your log as .xlsx or .csv.");
        }
    }
}
