package secondwind.output.pdf.font;

import java.util.List;

/**
 * A glyph as it stands in its word, with the marks that sit on it. Besides its own code there are those of carriers, which
 * have neither ink nor width: its marks are drawn as shapes, for a mark that is set as text is found in the wrong place or
 * torn off by whoever extracts the text.
 *
 * @param code its code in the font
 * @param start where the characters begin that it and its marks stand for
 * @param end where they end
 * @param before carriers to print to the left of it
 * @param after carriers to print to the right of it
 * @param marks what sits on it
 */
public record ShapedGlyph(int code, int start, int end, List<Integer> before, List<Integer> after, List<Mark> marks) {

    /**
     * A mark.
     *
     * @param glyph its glyph in the font
     * @param x how far its origin lies to the right of its base's, in thousandths of the type size
     * @param y how far above
     */
    public record Mark(int glyph, int x, int y) {}

    public ShapedGlyph {
        before = List.copyOf(before);
        after = List.copyOf(after);
        marks = List.copyOf(marks);
    }
}
