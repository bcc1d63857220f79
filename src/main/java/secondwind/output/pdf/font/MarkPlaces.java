package secondwind.output.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.font.MarkAnchors.Offset;

/** Where the marks on one letter go: to the font's anchors; where it has none, centred above or below what is there. */
final class MarkPlaces {

    /** A pile of marks stays within its own line: this far up or down, in thousandths of the type size. */
    private static final int HIGHEST = 420;

    private static final int LOWEST = -330;

    private final Face face;
    private final MarkAnchors anchors;

    MarkPlaces(Face face, MarkAnchors anchors) {
        this.face = face;
        this.anchors = anchors;
    }

    /** The marks of these letters, of which the first is the base. */
    List<ShapedGlyph.Mark> of(List<Letter> letters) {
        if (letters.size() == 1) {
            return List.of();
        }
        List<ShapedGlyph.Mark> marks = new ArrayList<>();
        List<Offset> offsets = new ArrayList<>(List.of(new Offset(0, 0)));
        Stack pile = new Stack(face.box(letters.get(0).glyph()));
        for (int i = 1; i < letters.size(); i++) {
            int glyph = letters.get(i).glyph();
            GlyphBox box = face.box(glyph);
            Optional<Offset> anchored = anchored(letters, offsets, i);
            Offset offset = anchored.map(this::inThousandths).orElseGet(() -> pile.place(box));
            pile.add(box.movedBy(offset.x(), offset.y()));
            offsets.add(anchored.orElse(new Offset(0, Integer.MIN_VALUE)));
            int y = Math.max(LOWEST, Math.min(HIGHEST, offset.y()));
            marks.add(new ShapedGlyph.Mark(glyph, offset.x(), y));
        }
        return marks;
    }

    private Offset inThousandths(Offset offset) {
        return new Offset(face.thousandths(offset.x()), face.thousandths(offset.y()));
    }

    private Optional<Offset> anchored(List<Letter> letters, List<Offset> offsets, int at) {
        try {
            for (int lower = at - 1; lower > 0; lower--) {
                Offset below = offsets.get(lower);
                Optional<Offset> onMark = below.y() == Integer.MIN_VALUE
                        ? Optional.empty()
                        : anchors.onMark(letters.get(lower), letters.get(at));
                if (onMark.isPresent()) {
                    return onMark.map(offset -> new Offset(below.x() + offset.x(), below.y() + offset.y()));
                }
            }
            return anchors.onBase(letters.get(0), letters.get(at));
        } catch (IndexOutOfBoundsException damagedFont) {
            return Optional.empty();
        }
    }

    /** A letter and the marks on it so far. */
    static final class Stack {
        private static final int CLEAR = 40;

        private final double middle;
        private int top;
        private int bottom;

        Stack(GlyphBox base) {
            this.middle = (base.left() + base.right()) / 2.0;
            this.top = base.top();
            this.bottom = base.bottom();
        }

        /** Centred; marks that are drawn below the baseline go below, all others above. */
        Offset place(GlyphBox mark) {
            int x = (int) Math.round(middle - (mark.left() + mark.right()) / 2.0);
            if (mark.top() <= 0) {
                return new Offset(x, Math.min(0, bottom - CLEAR - mark.top()));
            }
            boolean isAround = mark.bottom() < top && mark.bottom() <= 0;
            return new Offset(x, isAround ? 0 : Math.max(0, top + CLEAR - mark.bottom()));
        }

        void add(GlyphBox mark) {
            top = Math.max(top, mark.top());
            bottom = Math.min(bottom, mark.bottom());
        }
    }
}
