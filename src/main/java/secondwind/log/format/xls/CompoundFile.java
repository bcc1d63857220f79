package secondwind.log.format.xls;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;
import secondwind.log.sheet.Workbook;

/** A file in Microsoft's compound format: an old workbook, an encrypted new one, or something else altogether. */
public final class CompoundFile {
    private static final String[] WORKBOOKS = {"Workbook", "Book"};

    private CompoundFile() {}

    /**
     * Opens the workbook inside.
     *
     * @throws BrokenFileException when the file is damaged, locked or none that is read
     */
    public static Workbook open(Path file) throws BrokenFileException {
        POIFSFileSystem parts;
        try {
            parts = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw damaged(broken).because(broken);
        }
        try {
            return open(parts);
        } catch (BrokenFileException refused) {
            close(parts);
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            close(parts);
            throw damaged(broken).because(broken);
        }
    }

    private static Workbook open(POIFSFileSystem parts) throws IOException, BrokenFileException {
        DirectoryNode root = parts.getRoot();
        if (root.hasEntryCaseInsensitive(EncryptedPackage.ENTRY)) {
            Workbook unlocked = EncryptedPackage.open(parts);
            close(parts);
            return unlocked;
        }
        int excel = 0;
        for (String name : WORKBOOKS) {
            if (!root.hasEntryCaseInsensitive(name)) {
                continue;
            }
            Entry entry = root.getEntryCaseInsensitive(name);
            if (entry instanceof DocumentEntry document) {
                WorkbookStream stream = new WorkbookStream(document);
                // A file may hold the same workbook twice, for Excel 95 and for its successors.
                excel = stream.excel();
                if (excel == WorkbookStream.EXCEL_97) {
                    return XlsWorkbook.open(parts, stream);
                }
            }
        }
        throw excel == 0 ? ForeignDocument.refusal(root) : OlderSpreadsheet.ofExcel(excel);
    }

    /** Lets go of a file that was opened to be read only. */
    static void close(POIFSFileSystem parts) {
        try {
            parts.close();
        } catch (IOException notOurs) {
            // Nothing was written, so nothing can be lost.
        }
    }

    static BrokenFileException damaged(Throwable cause) {
        FailureTrace.keep(cause);
        return new BrokenFileException(
                "The file is an old Office file, and damaged or incomplete.",
                "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.");
    }
}
