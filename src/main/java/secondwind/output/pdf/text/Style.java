package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import secondwind.output.pdf.font.Face;

/**
 * How words are set.
 *
 * @param family the fonts
 * @param strong whether all of it is emphasised
 * @param size the type size in points
 * @param leading the distance from one line to the next in points
 * @param ink the colour
 */
public record Style(Family family, boolean strong, double size, double leading, Ink ink) {

    /** Half the height of a capital, as a share of the type size; capitals stand in the middle of their line. */
    private static final double HALF_CAPITAL = 0.333;

    /** Nothing is printed smaller, in points. */
    private static final double LEAST_SIZE = 9;

    public Style {
        if (leading % Grid.UNIT != 0) {
            throw new IllegalArgumentException("Expected a leading on the grid, but found " + leading);
        }
        requireNonNull(family);
        requireNonNull(ink);
    }

    /** How large this font's letters are, in points: as large as the others look, and never below the least size. */
    double sizeIn(Face face) {
        return Math.max(Math.min(size, LEAST_SIZE), size * face.scale());
    }

    /** The same, emphasised. */
    public Style emphasised() {
        return new Style(family, true, size, leading, ink);
    }

    /** The same in another colour. */
    public Style in(Ink other) {
        return new Style(family, strong, size, leading, other);
    }

    /** The same with another distance from line to line. */
    public Style leaded(double other) {
        return new Style(family, strong, size, other, ink);
    }

    /**
     * The distance from the top of a line to its baseline, in points: on the grid, and as near as that allows to where
     * capitals stand in the middle of their line.
     */
    public double baseline() {
        return Grid.nearest(leading / 2 + size * HALF_CAPITAL);
    }
}
