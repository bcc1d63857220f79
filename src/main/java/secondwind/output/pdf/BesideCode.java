package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Grid;
import secondwind.packet.Block;
import secondwind.packet.Document;

/**
 * Sets what stands beside a code: the heading before it, and the paragraphs and facts behind it as far as the code
 * reaches down. These are set narrower; what follows keeps clear of the code. A document has one code at most.
 */
final class BesideCode {

    /** From the top of a title's strip to the top of its capitals, with which the code begins; in points. */
    private static final double TITLE_TO_CAPITALS = 5;

    private final Optional<CodeDrawing> code;
    private final Galley galley;
    private final BlockLayout wide;
    private final BlockLayout narrow;
    private final int place;
    private double reached;

    private BesideCode(Optional<CodeDrawing> code, int place, Galley galley) {
        this.code = code;
        this.place = place;
        this.galley = galley;
        wide = new BlockLayout(galley);
        narrow = code.map(drawing -> new BlockLayout(galley.narrower(drawing.width())))
                .orElse(wide);
    }

    static BesideCode in(Document document, QrCodes codes, Galley galley) {
        for (int index = 0; index < document.blocks().size(); index++) {
            if (document.blocks().get(index) instanceof Block.ScanCode block) {
                return new BesideCode(CodeDrawing.of(block, codes, galley), index, galley);
            }
        }
        return new BesideCode(Optional.empty(), -1, galley);
    }

    /** Sets the block with this number. */
    List<Strip> strips(int index, Block block) {
        if (code.isEmpty() || index < place - 1 || (index > place && !isBeside(block))) {
            return block.accept(wide);
        }
        return index == place ? List.of(drawn(code.get())) : block.accept(narrow);
    }

    /** A code is drawn from the upper edge of the heading before it, and takes no height of its own. */
    private Strip drawn(CodeDrawing drawing) {
        double above = reached - TITLE_TO_CAPITALS;
        Element picture = galley.section().add(Role.FIGURE).saying(drawing.alternative());
        Element words = galley.section().add(Role.PARAGRAPH);
        return Strip.of(0, (canvas, x, y) -> drawing.draw(canvas, x + galley.measure(), y - above, picture, words))
                .keptWithTheNext();
    }

    private boolean isBeside(Block block) {
        return left() > 0 && (block instanceof Block.Paragraph || block instanceof Block.KeyFacts);
    }

    /** How far down the code still reaches, in points. */
    private double left() {
        return code.map(drawing -> TITLE_TO_CAPITALS + drawing.height() - reached)
                .orElse(0.0);
    }

    /** The same strips, clear of the code; remembers how far down the page they reach. */
    List<Strip> placed(int index, Block block, List<Strip> strips) {
        if (code.isEmpty() || index < place - 1 || strips.isEmpty()) {
            return strips;
        }
        List<Strip> placed = new ArrayList<>(strips);
        if (index > place && left() > 0 && !isBeside(block)) {
            Strip first = strips.get(0);
            placed.set(0, first.below(Math.max(first.spaceAbove(), Grid.notAbove(left()))));
        }
        for (int i = 0; i < placed.size(); i++) {
            boolean begins = index == place - 1 && i == 0;
            reached += placed.get(i).height() + (begins ? 0 : placed.get(i).spaceAbove());
        }
        return placed;
    }
}
