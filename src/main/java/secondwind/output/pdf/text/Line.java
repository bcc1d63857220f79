package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
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

        private Letters and(int code) {
            int[] more = Arrays.copyOf(codes, codes.length + 1);
            more[codes.length] = code;
            return new Letters(x, style, face, more, Arrays.copyOf(kerning, kerning.length + 1));
        }

        /** The size of the letters in points, which is that of the type where the font looks as large as the others. */
        public double size() {
            return style.sizeIn(face);
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

    /**
     * The same with an unseen space behind its last word, so that whoever is read the page, or copies from it, does not
     * hear this word and the first one of the next line as one. The width stays as it is.
     */
    Line endingAWord() {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last) instanceof Mark) {
            last--;
        }
        if (last < 0
                || !(parts.get(last) instanceof Letters letters)
                || letters.face().code(' ') == 0) {
            return this;
        }
        List<Part> more = new ArrayList<>(parts);
        more.set(last, letters.and(letters.face().code(' ')));
        return new Line(more, width);
    }

    /** Whether there is something to fill in by hand, which needs more room than print. */
    public boolean hasBlank() {
        return parts.stream().anyMatch(Blank.class::isInstance);
    }
}
