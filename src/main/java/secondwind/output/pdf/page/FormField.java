package secondwind.output.pdf.page;

import static java.util.Objects.requireNonNull;

/**
 * A place on a page that is filled in on a screen. It draws nothing itself: the box and the rule below it belong to the
 * page, which looks the same on paper.
 *
 * @param kind what is filled in
 * @param name its name below the file's own, parts joined by dots; empty for one that gets the next number of the file
 * @param description what it is for, in plain words, for somebody who hears the page
 * @param x its left edge, in points from the page's left edge
 * @param y its upper edge, in points from the page's upper edge
 * @param width its width in points
 * @param height its height in points
 */
public record FormField(Kind kind, String name, String description, double x, double y, double width, double height) {

    /** The height of the letters that are typed, in points. */
    static final double SMALL = 9.5;

    static final double LARGE = 11;

    /** The program that shows the field makes the letters smaller where there are many. */
    private static final double AS_LARGE_AS_FITS = 0;

    /** How much larger than the drawn box its field is on each side, so that it is hit more easily; in points. */
    private static final double AROUND_A_BOX = 2;
    /** How far above the rule a line's field ends, so that letters with a tail stay clear of it. */
    private static final double ABOVE_THE_RULE = 0.6;

    private static final double SMALL_HEIGHT = 13;
    private static final double LARGE_HEIGHT = 15;

    /** What is filled in. */
    public enum Kind {
        BOX(0, 0, false),
        /** A day, in a few letters. */
        DAY(AS_LARGE_AS_FITS, 40, false),
        /** A short answer, which may be longer than its line. */
        ANSWER(AS_LARGE_AS_FITS, 200, true),
        /** A line of notes, as long as the line is. */
        NOTE(LARGE, 200, false);

        private final double size;
        private final int longest;
        private final boolean scrolls;

        Kind(double size, int longest, boolean scrolls) {
            this.size = size;
            this.longest = longest;
            this.scrolls = scrolls;
        }

        /** The type size of what is typed, in points. */
        double size() {
            return size;
        }

        /** So many letters can be typed. */
        int longest() {
            return longest;
        }

        /** Whether one may type on where the line ends. */
        boolean scrolls() {
            return scrolls;
        }
    }

    public FormField {
        requireNonNull(kind);
        requireNonNull(name);
        requireNonNull(description);
    }

    /** A box to tick, over a drawn box with this upper left corner. */
    public static FormField box(String name, String description, double x, double y, double size) {
        return new FormField(
                Kind.BOX,
                name,
                description,
                x - AROUND_A_BOX,
                y - AROUND_A_BOX,
                size + 2 * AROUND_A_BOX,
                size + 2 * AROUND_A_BOX);
    }

    /** A line to type on, above a drawn rule that reaches from {@code x} to {@code end} at this height. */
    public static FormField line(Kind kind, String name, String description, double x, double end, double ruleY) {
        double height = kind == Kind.NOTE ? LARGE_HEIGHT : SMALL_HEIGHT;
        return new FormField(kind, name, description, x, ruleY - ABOVE_THE_RULE - height, end - x, height);
    }
}
