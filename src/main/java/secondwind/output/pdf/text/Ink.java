package secondwind.output.pdf.text;

/**
 * A colour.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
public record Ink(double red, double green, double blue) {
    /** Pure black. */
    public static final Ink BLACK = grey(0);

    /** A grey; 0 is black, 1 is white. */
    public static Ink grey(double lightness) {
        return new Ink(lightness, lightness, lightness);
    }
}
