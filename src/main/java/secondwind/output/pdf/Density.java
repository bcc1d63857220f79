package secondwind.output.pdf;

import secondwind.output.pdf.text.Grid;

/**
 * How generous the white between things is, from roomy to tight. A sheet that should be one page is set as roomy as
 * fits on it. First only the white shrinks; then the lines of tables close up and words to speak get a little smaller.
 */
enum Density {
    ROOMY(1, false),
    SNUG(0.8, false),
    CLOSE(0.6, false),
    COMPACT(0.7, true),
    DENSE(0.5, true),
    TIGHT(0.3, true),
    /** For words to speak alone, when nothing else brings a call onto one page: the lines close up once more. */
    CLOSEST(0.6, true),
    TIGHTEST(0.3, true);

    private final double share;
    private final boolean closeLines;

    Density(double share, boolean closeLines) {
        this.share = share;
        this.closeLines = closeLines;
    }

    /** This much white when there is room, less when there is not; in points. */
    double space(double roomy) {
        return Math.max(Grid.UNIT, Grid.nearest(roomy * share));
    }

    /** From the baseline above it to that of a line with a blank, if this can be had; in points. */
    double blankLeading() {
        return switch (this) {
            case ROOMY, SNUG, CLOSE -> 20;
            case COMPACT, DENSE -> 18;
            case TIGHT, CLOSEST -> 16;
            case TIGHTEST -> 14;
        };
    }

    /** From the line above it to the line on which the result of a step is written, in points: 8 mm if this can be had. */
    double resultHeight() {
        return switch (this) {
            case ROOMY -> 24;
            case SNUG -> 20;
            case CLOSE -> 18;
            case COMPACT, DENSE, TIGHT, CLOSEST, TIGHTEST -> 16;
        };
    }

    /** The free room of a blank beside its hint, in points: a name in a quick hand, or in a small one. */
    double roomToWrite() {
        if (hasClosestLines()) {
            return 100;
        }
        return hasCloseLines() ? 120 : 150;
    }

    /** Whether words to speak stand as close as they can be read. */
    boolean hasClosestLines() {
        return this == CLOSEST || this == TIGHTEST;
    }

    /** Whether lines stand closer too. */
    boolean hasCloseLines() {
        return closeLines;
    }
}
