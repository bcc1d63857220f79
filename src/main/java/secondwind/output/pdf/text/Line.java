package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.output.pdf.font.Face;

/**
 * One line, ready to be drawn.
 *
 * @param parts what stands on it, from left to right
 * @param width its width in points
 */
public record Line(List<Part> parts, double width) {

    /** A line with nothing on it. */
    public static final Line EMPTY = new Line(List.of(), 0);

    /** Something on a line; {@code x} counts in points from the line's left end. */
    public sealed interface Part {
        /** Where it starts. */
        double x();
    }

    /**
     * Letters of one font.
     *
     * @param codes the letters, by their codes in the font
     * @param kerning what to add after each letter, in thousandths of the size of the letters
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once and never compared.
    public record Letters(double x, Style style, Face face, int[] codes, int[] kerning) implements Part {
        public Letters {
            requireNonNull(style);
            requireNonNull(face);
        }

        /** The size of the letters in points, which is that of the type where the font looks as large as the others. */
        public double size() {
            return style.size() * face.scale();
        }
    }

    /**
     * A mark on a letter, drawn as a shape.
     *
     * @param y how far its origin lies above the baseline, in points
     * @param size the size of its font in points
     * @param glyph which one of its font
     */
    public record Mark(double x, double y, double size, Ink ink, Face face, int glyph) implements Part {
        public Mark {
            requireNonNull(ink);
            requireNonNull(face);
        }
    }

    /**
     * A rule to write on, a little below the baseline.
     *
     * @param hint what to write there, letters and marks; it stands within the rule's length, at its right end
     */
    public record Blank(double x, double width, List<Part> hint) implements Part {
        public Blank {
            hint = List.copyOf(hint);
        }
    }

    public Line {
        parts = List.copyOf(parts);
    }

    /** Whether there is something to fill in by hand, which needs more room than print. */
    public boolean hasBlank() {
        return parts.stream().anyMatch(Blank.class::isInstance);
    }
}
