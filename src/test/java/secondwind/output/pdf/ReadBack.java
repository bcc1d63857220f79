package secondwind.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of a written file finds in it. */
final class ReadBack {

    /** One character on a page; points from the left and upper edges, {@code y} being its baseline. */
    record Glyph(int page, String character, double x, double y, double width, double size) {}

    private final List<String> pages = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();

    private ReadBack() {}

    static ReadBack of(RenderedPdf pdf) {
        ReadBack found = new ReadBack();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                found.read(document, page);
            }
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                found.readBookmarks(document, document.getDocumentCatalog().getDocumentOutline(), "");
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(new Glyph(
                        page,
                        text.getUnicode(),
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        text.getFontSizeInPt()));
                super.processTextPosition(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        pages.add(stripper.getText(document));
    }

    private void readBookmarks(PDDocument document, PDOutlineNode above, String indent) throws IOException {
        for (PDOutlineItem item : above.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            bookmarks.add(indent + item.getTitle() + " @" + page);
            readBookmarks(document, item, indent + "  ");
        }
    }

    int pageCount() {
        return pages.size();
    }

    /** The text of a page, from 1. */
    String page(int number) {
        return pages.get(number - 1);
    }

    /** All text, with every break and run of spaces as one space. */
    String text() {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    /** All text without any space, for words that had to be broken. */
    String letters() {
        return String.join("", pages).replaceAll("\\s", "");
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Such as {@code "  Letter draft @3"}, indented by two spaces for each level. */
    List<String> bookmarks() {
        return bookmarks;
    }
}
