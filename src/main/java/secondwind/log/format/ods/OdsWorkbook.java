package secondwind.log.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.Damage;
import secondwind.log.format.xml.LimitedStream;
import secondwind.log.format.xml.SheetCursor;
import secondwind.log.format.xml.XmlSource;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** An OpenDocument spreadsheet: packed (.ods, .ots) or flat (.fods). */
public final class OdsWorkbook implements Workbook {
    private static final String CONTENT = "content.xml";
    /**
     * Contents unpack to some twenty times their size. All of them is gone through to find the sheets, so that what is
     * mostly air must end sooner than in a format whose sheets stand apart.
     */
    private static final int HONEST_RATIO = 50;

    private static final int LONGEST_MANIFEST = 1 << 20;
    /** LibreOffice keeps what other files said in sheets of this name, which nobody sees. */
    private static final String COPY_OF_ANOTHER_FILE = "'#$";

    private final AutoCloseable file;
    private final SheetCursor cursor;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    private OdsWorkbook(AutoCloseable file, XmlSource content) {
        this.file = file;
        this.cursor = new SheetCursor(content, OdsContents.CONTAINER, OdsContents.SHEET);
    }

    /** Opens a packed spreadsheet; the archive is closed with the workbook, or when it cannot be used. */
    public static OdsWorkbook open(ZipFile archive) throws BrokenFileException {
        try {
            if (isEncrypted(archive)) {
                throw new BrokenFileException(
                        "The file is protected with a password.",
                        "Open it in your spreadsheet program, remove the password, save it, and use that copy.");
            }
            ZipEntry content = archive.getEntry(CONTENT);
            if (content == null) {
                throw new IOException("No content");
            }
            return open(
                    archive,
                    () -> LimitedStream.unpacking(
                            archive.getInputStream(content), content.getCompressedSize(), HONEST_RATIO));
        } catch (IOException | RuntimeException broken) {
            close(archive);
            throw Damage.of("The file", broken);
        } catch (BrokenFileException refused) {
            close(archive);
            throw refused;
        }
    }

    /** Opens a flat spreadsheet. */
    public static OdsWorkbook openFlat(Path file) throws BrokenFileException {
        return open(() -> {}, () -> Files.newInputStream(file));
    }

    private static OdsWorkbook open(AutoCloseable file, XmlSource content) throws BrokenFileException {
        OdsContents contents;
        try {
            contents = OdsContents.read(content);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw Damage.of("The file", broken);
        }
        if (!contents.isSpreadsheet()) {
            throw new BrokenFileException(
                    "The file is a document, but not a spreadsheet.",
                    "Copy its table into a spreadsheet and save that as .xlsx.");
        }
        if (contents.tables().isEmpty()) {
            throw new BrokenFileException(
                    "The file has no sheets.",
                    "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.");
        }
        OdsWorkbook workbook = new OdsWorkbook(file, content);
        for (OdsContents.Table table : contents.tables()) {
            int index = workbook.sheets.size();
            boolean copy = table.name().contains(COPY_OF_ANOTHER_FILE);
            workbook.sheets.add(
                    copy ? new CopiedSheet(table.name()) : new OdsSheet(workbook, index, table.name(), table.hidden()));
        }
        if (contents.isBroken()) {
            String last = contents.tables().get(workbook.sheets.size() - 1).name();
            workbook.remark(
                    last,
                    "The file is damaged in or behind this sheet.",
                    "Open it in your spreadsheet program, compare, and save it as a new .xlsx file.");
        }
        return workbook;
    }

    private static boolean isEncrypted(ZipFile archive) throws IOException {
        if (archive.getEntry("encrypted-package") != null) {
            return true;
        }
        ZipEntry manifest = archive.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream stream = archive.getInputStream(manifest)) {
            String text = new String(stream.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
            return text.contains("encryption-data");
        }
    }

    SheetCursor cursor() {
        return cursor;
    }

    void remark(String sheet, String what, String remedy) {
        remarks.add(new Remark(sheet, what, remedy));
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        cursor.close();
        close(file);
    }

    private static void close(AutoCloseable file) {
        try {
            file.close();
        } catch (Exception ignored) {
            // It was only read; there is nothing to lose.
        }
    }

    /** Cells of another file, kept by the program for its formulas. */
    private record CopiedSheet(String name) implements Sheet {
        @Override
        public boolean hidden() {
            return true;
        }

        @Override
        public Optional<String> notATable() {
            return Optional.of("it is a copy of another file's cells");
        }

        @Override
        public void read(Visitor visitor) {}
    }
}
