package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import secondwind.output.Paper;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.page.Flow;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.MissingCharacters;
import secondwind.output.pdf.text.Typesetter;
import secondwind.packet.Block;
import secondwind.packet.Document;

/**
 * A document laid out on its pages, and not yet drawn.
 *
 * @param document what it says
 * @param galley how it was set
 * @param pages what goes where
 */
record LaidDocument(Document document, Galley galley, List<List<Flow.Placed>> pages) {

    private static final double SPACE_BELOW_HEADING = 4;

    /** Sets the document roomy; closer when it should be one page and would not be. */
    static LaidDocument of(Document document, Fonts fonts, QrCodes codes, Paper paper, MissingCharacters missing) {
        LaidDocument roomy = set(document, codes, galley(document, fonts, paper, missing, Density.ROOMY));
        if (roomy.pages.size() == 1 || document.kind() == Document.Kind.AGENDA) {
            return roomy;
        }
        // A page that is full goes without its code before anything spills onto a second one.
        for (Document attempt :
                Stream.of(document, document.withoutCodes()).distinct().toList()) {
            for (Density closer : Density.values()) {
                if (closer.hasClosestLines() && document.kind() != Document.Kind.CALL_SCRIPT) {
                    break;
                }
                LaidDocument laid = set(attempt, codes, galley(document, fonts, paper, missing, closer));
                if (laid.pages.size() == 1) {
                    return laid;
                }
            }
        }
        return roomy;
    }

    private static Galley galley(
            Document document, Fonts fonts, Paper paper, MissingCharacters missing, Density density) {
        Stylesheet styles = Stylesheet.of(fonts, document.kind(), density);
        Typesetter typesetter = new Typesetter(styles.hint(), density.roomToWrite(), missing, document.title());
        Element section = new Element(Role.SECTION).saying(document.title());
        return new Galley(typesetter, styles, density, Frame.of(paper, document.kind()), section);
    }

    private static LaidDocument set(Document document, QrCodes codes, Galley galley) {
        BesideCode layout = BesideCode.in(document, codes, galley);
        List<Strip> strips = new ArrayList<>();
        boolean afterHeading = false;
        for (int index = 0; index < document.blocks().size(); index++) {
            Block block = document.blocks().get(index);
            List<Strip> next = layout.strips(index, block);
            next = afterHeading ? drawnUp(next, galley.space(SPACE_BELOW_HEADING)) : next;
            if (afterHeading
                    && block instanceof Block.Paragraph
                    && index < document.blocks().size() - 1) {
                // What a section begins with says what is to come, and is nothing without it.
                next = Galley.keptWithNext(next);
            }
            strips.addAll(layout.placed(index, block, next));
            afterHeading = block instanceof Block.Heading || (afterHeading && block instanceof Block.ScanCode);
        }
        Frame frame = galley.frame();
        return new LaidDocument(document, galley, Flow.paginate(strips, frame.top(), frame.bottom()));
    }

    /** A heading belongs to what follows it: nothing stands farther below it than this. */
    private static List<Strip> drawnUp(List<Strip> strips, double space) {
        if (strips.isEmpty()) {
            return strips;
        }
        List<Strip> drawnUp = new ArrayList<>(strips);
        drawnUp.set(0, strips.get(0).below(Math.min(space, strips.get(0).spaceAbove())));
        return drawnUp;
    }

    /**
     * Whether somebody else will hold it. A letter has a sheet of its own with nothing on its back, and no running foot,
     * which would tell its reader that it is a page of a packet.
     */
    boolean leavesTheHouse() {
        return document.kind() == Document.Kind.LETTER;
    }
}
