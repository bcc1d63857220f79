package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.TooLargeException;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.NumberFormats;
import secondwind.log.sheet.PackedTexts;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** An Office Open XML workbook (.xlsx, .xlsm, .xltx, .xltm). */
public final class XlsxWorkbook implements Workbook {
    /** What the types of workbooks and templates have in them; those with macros are Excel's own. */
    private static final List<String> SPREADSHEETS = List.of("spreadsheetml.", "application/vnd.ms-excel.");

    private static final String SAVE_AGAIN =
            "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.";
    private static final int MOST_SHEETS = 500;

    private final OPCPackage parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Remark> remarks = new java.util.LinkedHashSet<>();
    private NumberFormats formats = new NumberFormats();
    private PackedTexts strings = new PackedTexts();
    private boolean from1904;

    private XlsxWorkbook(OPCPackage parts) {
        this.parts = parts;
    }

    public static XlsxWorkbook open(Path file) throws BrokenFileException {
        // Without its table of contents the package layer would guess at the rest of a truncated file.
        try (ZipFile complete = new ZipFile(file.toFile())) {
            if (complete.size() == 0) {
                throw new IOException("Nothing in it");
            }
            if (complete.size() > PackageEntries.MOST_ENTRIES) {
                throw new BrokenFileException(
                        "The file holds more than " + PackageEntries.MOST_ENTRIES + " parts, and was not read.",
                        "Copy the rows of your log into a new workbook.");
            }
        } catch (IOException truncated) {
            throw broken("The file", truncated);
        }
        XlsxWorkbook workbook = new XlsxWorkbook(parts(file));
        try {
            workbook.readParts();
            return workbook;
        } catch (BrokenFileException refused) {
            workbook.close();
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            workbook.close();
            throw broken("The file", broken);
        }
    }

    private static OPCPackage parts(Path file) throws BrokenFileException {
        PackageEntries entries;
        try {
            entries = PackageEntries.of(file.toFile());
        } catch (IOException | RuntimeException broken) {
            throw broken("The file", broken);
        }
        try {
            OPCPackage parts = OPCPackage.open(entries);
            parts.getParts();
            return parts;
        } catch (OpenXML4JException | RuntimeException broken) {
            try {
                entries.close();
            } catch (IOException nothingLeftToClose) {
                broken.addSuppressed(nothingLeftToClose);
            }
            throw broken("The file", broken);
        }
    }

    NumberFormats formats() {
        return formats;
    }

    PackedTexts strings() {
        return strings;
    }

    boolean from1904() {
        return from1904;
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
        // The package was opened to be read: reverting lets go of the file and writes nothing.
        parts.revert();
    }

    private void readParts() throws IOException, OpenXML4JException, XMLStreamException, BrokenFileException {
        PackagePart workbook = workbookPart();
        for (PackageRelationship relationship : workbook.getRelationships()) {
            boolean isStyles = relationship.getRelationshipType().endsWith("/styles");
            boolean isStrings = relationship.getRelationshipType().endsWith("/sharedStrings");
            if (!isInside(relationship) || !(isStyles || isStrings) || !exists(workbook, relationship)) {
                continue;
            }
            try (InputStream stream = target(workbook, relationship).getInputStream()) {
                if (isStyles) {
                    formats = StylesPart.read(PartReader.open(stream));
                } else {
                    strings = SharedStrings.read(PartReader.open(stream));
                }
            }
        }
        try (InputStream stream = workbook.getInputStream()) {
            readWorkbook(PartReader.open(stream), workbook);
        }
        if (sheets.isEmpty()) {
            throw new BrokenFileException("The file has no sheets.", SAVE_AGAIN);
        }
    }

    private PackagePart workbookPart() throws BrokenFileException, OpenXML4JException {
        for (PackageRelationship relationship : parts.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument") && isInside(relationship)) {
                PackagePart part = parts.getPart(relationship);
                if (part == null) {
                    break;
                }
                if (part.getContentType().contains("sheet.binary")) {
                    throw new BrokenFileException(
                            "The file is a binary workbook (.xlsb), which is not read.",
                            "Open it in Excel and save it as .xlsx.");
                }
                if (SPREADSHEETS.stream().noneMatch(part.getContentType()::contains)) {
                    throw new BrokenFileException(
                            "The file is an Office document, but not a spreadsheet.",
                            "Copy its table into a spreadsheet and save that as .xlsx.");
                }
                return part;
            }
        }
        throw new BrokenFileException("The file holds no workbook: an essential part of it is missing.", SAVE_AGAIN);
    }

    private void readWorkbook(XMLStreamReader xml, PackagePart workbook)
            throws XMLStreamException, BrokenFileException {
        Set<String> names = new HashSet<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                from1904 = PartReader.flag(xml, "date1904");
            } else if (xml.getLocalName().equals("sheet")) {
                String name = PartReader.attribute(xml, "name").strip();
                if (sheets.size() >= MOST_SHEETS) {
                    throw new BrokenFileException(
                            "The file has more than " + MOST_SHEETS + " sheets.",
                            "Copy the sheets with your log into a new workbook.");
                }
                if (names.add(name)) {
                    sheets.add(sheet(xml, name, workbook));
                }
            }
        }
    }

    private Sheet sheet(XMLStreamReader xml, String name, PackagePart workbook) {
        String state = PartReader.attribute(xml, "state");
        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
        PackageRelationship relationship = workbook.getRelationship(PartReader.attribute(xml, "id"));
        if (relationship == null || !isInside(relationship)) {
            return new UnusableSheet(name, "it is missing from the file");
        }
        if (!relationship.getRelationshipType().endsWith("/worksheet")) {
            return new UnusableSheet(name, "it is a chart or a dialog, not a table");
        }
        try {
            return new XlsxSheet(name, hidden, target(workbook, relationship), this);
        } catch (OpenXML4JException | BrokenFileException | RuntimeException missing) {
            return new UnusableSheet(name, "it is missing from the file");
        }
    }

    private static boolean isInside(PackageRelationship relationship) {
        return relationship.getTargetMode() != org.apache.poi.openxml4j.opc.TargetMode.EXTERNAL;
    }

    /** Some programs name a part that they do not write, because nothing in the workbook would use it. */
    private boolean exists(PackagePart source, PackageRelationship relationship) throws OpenXML4JException {
        return parts.getPart(name(source, relationship)) != null;
    }

    private static PackagePartName name(PackagePart source, PackageRelationship relationship)
            throws OpenXML4JException {
        return PackagingURIHelper.createPartName(
                PackagingURIHelper.resolvePartUri(source.getPartName().getURI(), relationship.getTargetURI()));
    }

    private PackagePart target(PackagePart source, PackageRelationship relationship)
            throws OpenXML4JException, BrokenFileException {
        PackagePart part = parts.getPart(name(source, relationship));
        if (part == null) {
            throw new BrokenFileException("A part of the file is missing.", SAVE_AGAIN);
        }
        return part;
    }

    /** The sentence for whatever the package layer or the XML parser met. */
    static BrokenFileException broken(String subject, Exception cause) {
        return sentence(subject, cause).because(cause);
    }

    private static BrokenFileException sentence(String subject, Exception cause) {
        StringBuilder messages = new StringBuilder();
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            messages.append(deeper.getMessage()).append('\n');
        }
        String message = messages.toString();
        if (message.contains("Zip bomb") || message.contains("exceed the max")) {
            return new BrokenFileException(
                    subject + " unpacks to far more than its size suggests, as a zip bomb does, and was not read on.",
                    "If it is really yours, copy the rows of your log into a new workbook.");
        }
        if (cause instanceof TooLargeException large) {
            return new BrokenFileException(
                    subject + " is too large to read: " + large.getMessage() + ".",
                    "Copy the rows of your log into a new workbook.");
        }
        return new BrokenFileException(subject + " is damaged or incomplete.", SAVE_AGAIN);
    }

    /** A sheet that the workbook names and that has no rows to offer. */
    private record UnusableSheet(String name, String reason) implements Sheet {
        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public Optional<String> notATable() {
            return Optional.of(reason);
        }

        @Override
        public void read(Visitor visitor) {}
    }
}
