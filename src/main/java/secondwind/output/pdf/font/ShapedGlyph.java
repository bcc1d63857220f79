package secondwind.output.pdf.font;

import java.util.List;

/**
 * A glyph as it stands in its word, with the marks that sit on it.
 *
 * @param code its code in the font
 * @param start where the characters begin that it and its marks stand for
 * @param end where they end
 * @param marks what sits on it
 */
public record ShapedGlyph(int code, int start, int end, List<Mark> marks) {

    /**
     * A mark.
     *
     * @param code its code in the font
     * @param x how far its origin lies to the right of its base's, in thousandths of the type size
     * @param y how far above
     */
    public record Mark(int code, int x, int y) {}

    public ShapedGlyph {
        marks = List.copyOf(marks);
    }
}
