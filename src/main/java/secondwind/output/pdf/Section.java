package secondwind.output.pdf;

import java.util.List;
import secondwind.output.Paper;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.page.Flow;
import secondwind.output.pdf.page.PdfFile;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.MissingCharacters;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Document;

/**
 * Documents that are counted together, "page 2 of 7": a packet, or a book's agenda.
 *
 * @param title the name in the running foot
 * @param documents in order
 * @param missing the characters in them that no font has
 */
record Section(String title, List<LaidDocument> documents, MissingCharacters missing) {

    private static final double FOOT_GAP = 16;

    static Section of(String title, List<Document> documents, Fonts fonts, QrCodes codes, Paper paper) {
        MissingCharacters missing = new MissingCharacters();
        return new Section(
                title,
                documents.stream()
                        .map(document -> LaidDocument.of(document, fonts, codes, paper, missing))
                        .toList(),
                missing);
    }

    private int pageCount() {
        return documents.stream().mapToInt(document -> document.pages().size()).sum();
    }

    /**
     * Draws all pages into the file.
     *
     * @param forDuplex whether every page of a letter is an odd one, with blank pages where need be
     * @param nestedBookmarks whether the bookmarks go below the last one
     */
    void drawInto(PdfFile file, boolean forDuplex, boolean nestedBookmarks) {
        Element part = nestedBookmarks ? file.root().add(Role.PART).saying(title) : file.root();
        int number = 0;
        boolean previousNeedsSheet = false;
        for (LaidDocument document : documents) {
            if (forDuplex && (document.leavesTheHouse() || previousNeedsSheet)) {
                turnToOddPage(file);
            }
            part.add(document.galley().section());
            previousNeedsSheet = document.leavesTheHouse();
            String bookmark = document.document().title();
            if (nestedBookmarks) {
                file.addBookmarkBelow(bookmark);
            } else {
                file.addBookmark(bookmark);
            }
            for (List<Flow.Placed> page : document.pages()) {
                number++;
                if (forDuplex && document.leavesTheHouse()) {
                    turnToOddPage(file);
                }
                draw(file.addPage(), document, page, number, forDuplex && file.pageCount() % 2 == 0);
            }
        }
    }

    /** Adds a blank page when the next one would be the back of a sheet. */
    static void turnToOddPage(PdfFile file) {
        if (file.pageCount() % 2 == 1) {
            file.addPage();
        }
    }

    /** On the back of a sheet the wide margin, in which the holes are punched, is at the right. */
    private void draw(Canvas canvas, LaidDocument document, List<Flow.Placed> page, int number, boolean isBack) {
        Frame frame = document.galley().frame();
        double left = isBack ? frame.paper().width() - frame.right() : frame.left();
        for (Flow.Placed placed : page) {
            placed.strip().drawing().draw(canvas, left, placed.y());
        }
        if (!document.leavesTheHouse()) {
            foot(canvas, document, left, "page " + number + " of " + pageCount());
        }
    }

    private void foot(Canvas canvas, LaidDocument document, double left, String pageNumber) {
        Galley galley = document.galley();
        Style style = galley.styles().foot();
        Frame frame = galley.frame();
        Line right = galley.typesetter().line(pageNumber, style);
        double room = frame.measure() - right.width() - FOOT_GAP;
        String ending = " \u00b7 " + document.document().title();
        canvas.text(galley.typesetter().shortened(title, ending, style, room), left, frame.footBaseline());
        canvas.text(right, left + frame.measure() - right.width(), frame.footBaseline());
    }
}
