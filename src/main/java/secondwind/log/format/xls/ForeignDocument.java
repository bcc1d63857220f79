package secondwind.log.format.xls;

import java.util.List;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import secondwind.log.sheet.BrokenFileException;

/** Says what a compound file is that holds no workbook of Excel. */
final class ForeignDocument {
    private static final ClassID INSTALLER = new ClassID("{000C1084-0000-0000-C000-000000000046}");
    private static final String COPY = "Copy its table into a spreadsheet and save that as .xlsx.";
    private static final String EXPORT = "Open it in the program it was made in, and save it as .xlsx or .csv.";
    private static final String USE_THE_LOG = "Name the log itself.";

    /** A part that only one kind of document has, and what to say of it. */
    private record Kind(String part, String reason, String remedy) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("WordDocument", "The file is an old Word document, not a spreadsheet.", COPY),
            new Kind("PowerPoint Document", "The file is an old PowerPoint presentation, not a spreadsheet.", COPY),
            new Kind("VisioDocument", "The file is a Visio drawing, not a spreadsheet.", USE_THE_LOG),
            new Kind("__properties_version1.0", "The file is an Outlook message, not a spreadsheet.", USE_THE_LOG),
            new Kind("NativeContent_MAIN", "The file was made in Quattro Pro, whose own format is not read.", EXPORT),
            new Kind("MatOST", "The file was made in Microsoft Works, whose own format is not read.", EXPORT));

    private ForeignDocument() {}

    static BrokenFileException refusal(DirectoryNode root) {
        if (INSTALLER.equals(root.getStorageClsid())) {
            return new BrokenFileException("The file installs a program; it is not a spreadsheet.", USE_THE_LOG);
        }
        for (Kind kind : KINDS) {
            if (root.hasEntryCaseInsensitive(kind.part())) {
                return new BrokenFileException(kind.reason(), kind.remedy());
            }
        }
        return new BrokenFileException("The file is an old Office document, but not a spreadsheet.", COPY);
    }
}
