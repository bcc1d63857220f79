package secondwind.output;

import java.util.List;

/**
 * The window envelope that a letter, folded in three, goes into; positions on the letter in points, from its left and
 * upper edges.
 *
 * <p>Letter paper in a #10 envelope (9.5 by 4.125 in; window 4.5 by 1.125 in, 0.875 in from the left, 0.5 in from the
 * bottom): the window shows 2.04 to 3.17 in of the sheet when this rests at the bottom, as it does in the post, and up
 * to 0.46 in farther down when it has slipped. A4 in a DL envelope (220 by 110 mm; window 90 by 35 mm, 20 mm from the
 * left, 18 mm from the bottom): 46 to 81 mm at rest, and up to 11 mm farther down. The address ends where the window
 * ends at rest, and grows upward from there, so that it is seen whole however the sheet slides, or nearly so.
 *
 * @param left the letter's left margin, which lies inside the window however the sheet slides
 * @param width how wide an address line may be
 * @param start where the window begins at the earliest; what is not for the postman ends above
 * @param lastLine the baseline of the address's last line
 * @param end where the window ends at the latest
 * @param folds where the sheet is folded
 */
public record Envelope(double left, double width, double start, double lastLine, double end, List<Double> folds) {

    private static final double INCH = 72;
    private static final double MILLIMETRE = 72 / 25.4;
    /** A descender, and a little air. */
    private static final double BELOW_BASELINE = 3.6;
    /** How far the text stays away from the first fold. */
    private static final double CLEAR_OF_FOLD = 2;

    private static final Envelope NUMBER_10 = new Envelope(
            1.125 * INCH,
            3.2 * INCH,
            2.04 * INCH,
            3.17 * INCH - BELOW_BASELINE,
            3.63 * INCH,
            List.of(3.667 * INCH, 7.333 * INCH));
    private static final Envelope DL = new Envelope(
            25 * MILLIMETRE,
            75 * MILLIMETRE,
            46 * MILLIMETRE,
            81 * MILLIMETRE - BELOW_BASELINE,
            92 * MILLIMETRE,
            List.of(99 * MILLIMETRE, 198 * MILLIMETRE));

    public Envelope {
        folds = List.copyOf(folds);
    }

    /** The envelope that letters on this paper usually go into. */
    public static Envelope of(Paper paper) {
        return switch (paper) {
            case LETTER -> NUMBER_10;
            case A4 -> DL;
        };
    }

    /**
     * Where an address begins.
     *
     * @param toLastBaseline from its top to the baseline of its last line, in points
     */
    public double addressTop(double toLastBaseline) {
        return Math.max(start, lastLine - toLastBaseline);
    }

    /** Where the salutation may begin: below what the window shows, and with its letters clear of the fold. */
    public double textTop() {
        return Math.max(end, folds.get(0)) + CLEAR_OF_FOLD;
    }
}
