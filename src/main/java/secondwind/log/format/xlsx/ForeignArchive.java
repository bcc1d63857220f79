package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import secondwind.log.sheet.BrokenFileException;

/** Says what a ZIP file is that is no Office Open XML package. */
final class ForeignArchive {
    private static final int LONGEST_TYPE = 200;
    private static final String SAVE_AS = "Open it in your spreadsheet program and save it as .xlsx.";

    private ForeignArchive() {}

    static void refuse(ZipFile archive) throws IOException, BrokenFileException {
        if (archive.getEntry("[Content_Types].xml") != null) {
            return;
        }
        ZipEntry type = archive.getEntry("mimetype");
        if (type != null) {
            try (InputStream stream = archive.getInputStream(type)) {
                String mime = new String(stream.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                if (mime.contains("opendocument.spreadsheet")) {
                    throw new BrokenFileException(
                            "The file is an OpenDocument spreadsheet (.ods), which is not read yet.", SAVE_AS);
                }
                throw new BrokenFileException(
                        "The file is a document, but not a spreadsheet.",
                        "Copy its table into a spreadsheet and save that as .xlsx.");
            }
        }
        if (archive.getEntry("Index/Document.iwa") != null || archive.getEntry("Index.zip") != null) {
            throw new BrokenFileException(
                    "The file was made in Numbers, whose own format is not read.",
                    "In Numbers, choose File, Export To, Excel, and use that file.");
        }
        if (archive.getEntry("xl/workbook.xml") == null) {
            throw new BrokenFileException(
                    "The file is a ZIP archive, not a spreadsheet.", "Unpack it, and use the log inside.");
        }
    }
}
