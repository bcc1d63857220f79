package secondwind.output;

/** The papers we print on; sizes in points of 1/72 inch. */
public enum Paper {
    LETTER(612, 792),
    A4(595.276, 841.89);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The width in points. */
    public double width() {
        return width;
    }

    /** The height in points. */
    public double height() {
        return height;
    }
}
