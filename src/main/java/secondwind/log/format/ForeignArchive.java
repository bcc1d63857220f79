package secondwind.log.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import secondwind.log.format.ods.OdsWorkbook;
import secondwind.log.format.xlsx.XlsxWorkbook;
import secondwind.log.format.xml.Damage;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Workbook;

/** Tells by its parts what a ZIP file is: a workbook of either kind, or something else with a sentence of its own. */
final class ForeignArchive {
    private static final int LONGEST_TYPE = 200;

    private ForeignArchive() {}

    static Workbook open(Path file) throws BrokenFileException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (IOException | RuntimeException truncated) {
            throw Damage.of("The file", truncated);
        }
        boolean handedOver = false;
        try {
            if (isOpenDocument(archive)) {
                handedOver = true;
                return OdsWorkbook.open(archive);
            }
            refuse(archive);
        } catch (IOException | RuntimeException broken) {
            throw Damage.of("The file", broken);
        } finally {
            if (!handedOver) {
                close(archive);
            }
        }
        return XlsxWorkbook.open(file);
    }

    private static void close(ZipFile archive) {
        try {
            archive.close();
        } catch (IOException ignored) {
            // It was only read; there is nothing to lose.
        }
    }

    private static boolean isOpenDocument(ZipFile archive) throws IOException, BrokenFileException {
        if (has(archive, name -> name.equals("[content_types].xml"))) {
            return false;
        }
        ZipEntry type = archive.getEntry("mimetype");
        if (type == null) {
            return archive.getEntry("content.xml") != null || archive.getEntry("encrypted-package") != null;
        }
        try (InputStream stream = archive.getInputStream(type)) {
            String mime = new String(stream.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
            if (mime.contains("sun.xml.calc")) {
                throw new BrokenFileException(
                        "The file is a spreadsheet of the first OpenOffice (.sxc), which is not read.",
                        "Open it in LibreOffice and save it as .xlsx.");
            }
            if (!mime.contains("opendocument.spreadsheet")) {
                throw new BrokenFileException(
                        "The file is a document, but not a spreadsheet.",
                        "Copy its table into a spreadsheet and save that as .xlsx.");
            }
        }
        return true;
    }

    private static void refuse(ZipFile archive) throws IOException, BrokenFileException {
        if (archive.size() == 0) {
            throw new IOException("Nothing in it");
        }
        boolean officePackage = has(archive, name -> name.equals("[content_types].xml"));
        if (!officePackage && has(archive, ForeignArchive::isOfNumbers)) {
            throw new BrokenFileException(
                    "The file was made in Numbers, whose own format is not read.",
                    "In Numbers, choose File, Export To, Excel, and use that file.");
        }
        if (officePackage
                && has(archive, name -> name.startsWith("word/") || name.startsWith("ppt/"))
                && !has(archive, name -> name.startsWith("xl/"))) {
            throw new BrokenFileException(
                    "The file is a document, but not a spreadsheet.",
                    "Copy its table into a spreadsheet and save that as .xlsx.");
        }
        if (!officePackage && !has(archive, name -> name.startsWith("xl/"))) {
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
