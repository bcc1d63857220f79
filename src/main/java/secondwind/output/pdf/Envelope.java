package secondwind.output.pdf;

import java.util.List;
import secondwind.output.Paper;

/**
 * The window envelope that a letter, folded in three, goes into; positions on the letter in points, from its left and
 * upper edges.
 *
 * <p>Letter paper in a #10 envelope (9.5 by 4.125 in; window 4.5 by 1.125 in, 0.875 in from the left, 0.5 in from the
 * bottom): the sheet slides up and down by 0.46 in, so the window shows 2.04 to 3.17 in of it, or 2.5 to 3.63 in. A4 in
 * a DL envelope (220 by 110 mm; window 90 by 35 mm, 20 mm from the left, 18 mm from the bottom): 46 to 81 mm, or 57 to
 * 92 mm. The block is centred in what both extremes share, and the next text begins below what either shows.
 *
 * @param left the letter's left margin, which lies inside the window however the sheet slides
 * @param width how wide an address line may be
 * @param middle the middle of the address
 * @param highest where the address may begin at the earliest
 * @param end where the window ends at the latest
 * @param folds where the sheet is folded
 */
record Envelope(double left, double width, double middle, double highest, double end, List<Double> folds) {

    private static final double INCH = 72;
    private static final double MILLIMETRE = 72 / 25.4;

    private static final Envelope NUMBER_10 = new Envelope(
            1.125 * INCH, 3.2 * INCH, 2.8 * INCH, 2.2 * INCH, 3.63 * INCH, List.of(3.667 * INCH, 7.333 * INCH));
    private static final Envelope DL = new Envelope(
            25 * MILLIMETRE,
            75 * MILLIMETRE,
            69 * MILLIMETRE,
            52 * MILLIMETRE,
            92 * MILLIMETRE,
            List.of(99 * MILLIMETRE, 198 * MILLIMETRE));

    Envelope {
        folds = List.copyOf(folds);
    }

    static Envelope of(Paper paper) {
        return switch (paper) {
            case LETTER -> NUMBER_10;
            case A4 -> DL;
        };
    }

    /** Where an address of this height begins. */
    double addressTop(double height) {
        return Math.max(highest, middle - height / 2);
    }
}
