package secondwind.output.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import secondwind.output.pdf.font.Deflated;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;

/** Pages and bookmarks, bound into the bytes of one file. The same pages give the same bytes. */
public final class PdfFile {

    /** PDF 1.7. */
    private static final float VERSION = 1.7f;

    /** The language of every text that the program writes. */
    private static final String LANGUAGE = "en";

    private static final String PRODUCER = "Second Wind";

    /** What a file is for. */
    public enum Purpose {
        /** For the screen: with fields to fill in; PDF/UA-1. */
        SCREEN,
        /** For the printer and the archive: the same pages flat; PDF/UA-1 and PDF/A-2a. */
        ARCHIVE
    }

    private final Purpose purpose;
    private final double width;
    private final double height;
    private final String title;
    private final Optional<LocalDate> created;
    private final List<Canvas> pages = new ArrayList<>();
    private final Element root = new Element(Role.DOCUMENT);
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Optional<FormFields> form = Optional.empty();

    /** A bookmark that points at a page, by its index, and those below it. */
    private record Bookmark(String title, int page, List<Bookmark> below) {}

    /**
     * An empty file.
     *
     * @param purpose what it is for
     * @param width the width of its pages in points
     * @param height their height
     * @param title the file's title, for the window's title bar
     * @param created the day to give as its creation date, for a clock would make every file another one
     */
    public PdfFile(Purpose purpose, double width, double height, String title, Optional<LocalDate> created) {
        this.purpose = purpose;
        this.width = width;
        this.height = height;
        this.title = title;
        this.created = created;
    }

    /** Adds a page. */
    public Canvas addPage() {
        Canvas canvas = new Canvas(pages.size(), height, purpose == Purpose.SCREEN);
        pages.add(canvas);
        return canvas;
    }

    /** What the pages mean, as a whole: whatever is drawn and read belongs to one of its parts. */
    public Element root() {
        return root;
    }

    /**
     * Lets the file be filled in on a screen.
     *
     * @param root what the names of its fields begin with, parts joined by dots
     * @param face what is typed is shown in its Latin letters
     */
    public void makeFillable(String root, Face face) {
        form = Optional.of(new FormFields(root, face));
    }

    /** How many pages there are. */
    public int pageCount() {
        return pages.size();
    }

    /** Adds a bookmark to the page that is added next. */
    public void addBookmark(String words) {
        bookmarks.add(new Bookmark(words, pages.size(), new ArrayList<>()));
    }

    /** Adds a bookmark below the last one. */
    public void addBookmarkBelow(String words) {
        bookmarks.get(bookmarks.size() - 1).below().add(new Bookmark(words, pages.size(), List.of()));
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            document.getDocument().setVersion(VERSION);
            CRC32 identity = new CRC32();
            COSDictionary resources = resources(document.getDocument());
            List<COSDictionary> written = new ArrayList<>();
            for (Canvas canvas : pages) {
                Deflated content = canvas.content();
                identity.update(content.bytes());
                PDPage page = page(document, content, resources);
                document.addPage(page);
                written.add(page.getCOSObject());
            }
            describe(document);
            List<FormFields.Widget> widgets = form.isPresent() ? form.get().addTo(document, pages) : List.of();
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(written, widgets).write(root, pages));
            addOutline(document);
            document.setDocumentId(identity.getValue());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory cannot be written", impossible);
        }
    }

    /** What a reader goes by: the version that the header gives too, the language, the title for its window. */
    private void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setVersion(Float.toString(VERSION));
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
        boolean isArchive = purpose == Purpose.ARCHIVE;
        catalog.getCOSObject().setItem(COSName.METADATA, metadata(document.getDocument(), isArchive));
        if (isArchive) {
            catalog.getCOSObject()
                    .setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(colours(document.getDocument()))));
        }
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        created.ifPresent(day -> information
                .getCOSObject()
                .setString(COSName.CREATION_DATE, "D:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z"));
    }

    /** Not compressed, so that whoever only looks for the title needs no PDF program. */
    private COSStream metadata(COSDocument file, boolean isArchive) throws IOException {
        COSStream stream = file.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(Metadata.of(title, LANGUAGE, PRODUCER, created, isArchive).getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    /** Which red, green and blue are meant: those of sRGB. */
    private static COSDictionary colours(COSDocument file) throws IOException {
        COSStream profile = file.createCOSStream();
        profile.setInt(COSName.N, 3);
        try (OutputStream raw = profile.createRawOutputStream()) {
            raw.write(ColourProfile.SRGB);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private COSDictionary resources(COSDocument file) throws IOException {
        Map<Face, BitSet> characters = new TreeMap<>(Comparator.comparingInt(Face::number));
        for (Canvas canvas : pages) {
            canvas.characters()
                    .forEach((face, codes) -> characters
                            .computeIfAbsent(face, anyFace -> new BitSet())
                            .or(codes));
        }
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Face, BitSet> entry : characters.entrySet()) {
            fonts.setItem(
                    COSName.getPDFName(entry.getKey().resourceName()),
                    entry.getKey().subset(entry.getValue()).embed(file));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }

    private PDPage page(PDDocument document, Deflated content, COSDictionary resources) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content.bytes());
        }
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return page;
    }

    private void addOutline(PDDocument document) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        addBookmarks(document, bookmarks, outline);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private void addBookmarks(PDDocument document, List<Bookmark> some, PDOutlineNode above) {
        for (Bookmark bookmark : some) {
            PDPageFitWidthDestination place = new PDPageFitWidthDestination();
            place.setPage(document.getPage(bookmark.page()));
            place.setTop((int) Math.ceil(height));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            above.addLast(item);
            addBookmarks(document, bookmark.below(), item);
        }
        above.openNode();
    }
}
