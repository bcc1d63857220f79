package secondwind.output.pdf;

/**
 * How generous the white between things is. A sheet that should be one page is set roomy, and closer only when it
 * would not fit; only words to speak also get a little smaller, and the lines of tables a little closer.
 */
enum Density {
    ROOMY(1),
    SNUG(0.7),
    TIGHT(0.4);

    /** Everything stands on multiples of this, in points. */
    private static final double UNIT = 2;

    private final double share;

    Density(double share) {
        this.share = share;
    }

    /** This much white when there is room, less when there is not; in points. */
    double space(double roomy) {
        return UNIT * Math.max(1, Math.round(roomy * share / UNIT));
    }
}
