package secondwind.output.pdf.text;

/**
 * The grid on which every baseline of a page stands, counted from its upper edge, so that lines beside one another agree
 * and the print on the back of a sheet lies behind that on its front.
 */
public final class Grid {

    /** From one line of the grid to the next, in points. */
    public static final double UNIT = 2;

    private Grid() {}

    /** The line of the grid that is nearest; the lower one of two. */
    public static double nearest(double points) {
        return UNIT * Math.floor(points / UNIT + 0.5);
    }

    /** The first line of the grid that is not above this. */
    public static double notAbove(double points) {
        return UNIT * Math.ceil(points / UNIT - 1e-6);
    }

    /** The last line of the grid that is not below this. */
    public static double notBelow(double points) {
        return UNIT * Math.floor(points / UNIT + 1e-6);
    }
}
