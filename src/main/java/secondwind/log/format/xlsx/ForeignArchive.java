package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import secondwind.log.sheet.BrokenFileException;

/** Says what a ZIP file is that is no Office Open XML package. */
final class ForeignArchive {
    private static final int LONGEST_TYPE = 200;
    private static final String SAVE_AS = "Open it in your spreadsheet program and save it as .xlsx.";

    private ForeignArchive() {}

    static void refuse(ZipFile archive) throws IOException, BrokenFileException {
        if (has(archive, name -> name.equals("[content_types].xml"))) {
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
        if (has(archive, ForeignArchive::isOfNumbers)) {
            throw new BrokenFileException(
                    "The file was made in Numbers, whose own format is not read.",
                    "In Numbers, choose File, Export To, Excel, and use that file.");
        }
        if (!has(archive, name -> name.startsWith("xl/"))) {
            throw new BrokenFileException(
                    "The file is a ZIP archive, not a spreadsheet.", "Unpack it, and use the log inside.");
        }
    }

    /** The entries of Numbers since 2013, of its packed folders, and of its releases before. */
    private static boolean isOfNumbers(String name) {
        return name.endsWith(".iwa")
                || name.equals("index.zip")
                || name.endsWith(".numbers/index.zip")
                || name.equals("index.apxl")
                || name.equals("index.xml");
    }

    /** Whether an entry has such a name, in lower case and with slashes: some programs write neither as they should. */
    private static boolean has(ZipFile archive, Predicate<String> name) {
        return archive.stream()
                .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                .anyMatch(name);
    }
}
