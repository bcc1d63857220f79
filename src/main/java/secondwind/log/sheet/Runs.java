package secondwind.log.sheet;

/**
 * Cuts short what a long text repeats without saying more: a thousand spaces between two words mean what twenty mean,
 * and no letter carries twenty accents. Whoever looks for words would try each of the thousand in turn.
 */
final class Runs {
    /** A shorter text has no runs that matter. */
    private static final int SHORT = 200;

    private static final int LONGEST = 20;

    private Runs() {}

    /** The same text with at most {@value #LONGEST} spaces, line ends or combining accents one behind the other. */
    static String shortened(String text) {
        return text.length() > SHORT && hasLong(text) ? rebuilt(text) : text;
    }

    private static boolean hasLong(String text) {
        int run = 0;
        for (int index = 0; index < text.length(); index++) {
            run = saysLittle(text.charAt(index)) ? run + 1 : 0;
            if (run > LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static String rebuilt(String text) {
        StringBuilder shortened = new StringBuilder(text.length());
        int run = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            run = saysLittle(character) ? run + 1 : 0;
            if (run <= LONGEST) {
                shortened.append(character);
            }
        }
        return shortened.toString();
    }

    private static boolean saysLittle(char character) {
        if (character > ' ' && character < '\u007f') {
            return false;
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
    }
}
