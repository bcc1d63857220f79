package secondwind.output.pdf.text;

import java.util.List;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.font.ShapedGlyph;

/**
 * What a glyph has about it.
 *
 * @param before carriers to print to the left of it, by their codes
 * @param after carriers to print to the right of it
 * @param marks what sits on it
 */
record Dressing(List<Integer> before, List<Integer> after, List<Mark> marks) {

    /** Nothing, as nearly every glyph has. */
    static final Dressing NONE = new Dressing(List.of(), List.of(), List.of());

    /**
     * Between a carrier and the letters beside it, in thousandths of the size: far less than an eye can see, and enough for
     * whoever extracts the text not to take it for a mark on the wrong letter.
     */
    static final int CLEARANCE = 2;

    /** A mark with its own font. */
    record Mark(Face face, ShapedGlyph.Mark place) {}

    static Dressing of(ShapedGlyph glyph, Face face) {
        if (glyph.before().isEmpty() && glyph.after().isEmpty() && glyph.marks().isEmpty()) {
            return NONE;
        }
        List<Mark> marks =
                glyph.marks().stream().map(mark -> new Mark(face, mark)).toList();
        return new Dressing(glyph.before(), glyph.after(), marks);
    }

    /** The room that carriers take, in thousandths of the size. */
    static int room(List<Integer> carriers) {
        return carriers.isEmpty() ? 0 : 2 * CLEARANCE;
    }

    /** The room that all carriers take. */
    int room() {
        return room(before) + room(after);
    }
}
