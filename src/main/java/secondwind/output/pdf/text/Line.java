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
     * @param rise how far above the baseline they stand, in points
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once and never compared.
    public record Letters(double x, Style style, Face face, int[] codes, int[] kerning, double rise)
            implements Part {
        public Letters {
            requireNonNull(style);
            requireNonNull(face);
        }

        /** The size of the letters in points, which is that of the type where the font looks as large as the others. */
        public double size() {
            return style.size() * face.origin().scale();
        }
    }

    /**
     * A rule to write on, a little below the baseline.
     *
     * @param hint what to write there; it stands within the rule's length, at its right end
     */
    public record Blank(double x, double width, List<Letters> hint) implements Part {
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
