package secondwind.output.pdf.text;

import java.text.Bidi;
import secondwind.output.pdf.font.Directions;

/**
 * Which way the characters of a text run (Unicode Standard Annex 9). A paragraph runs from right to left when all of
 * its letters do; otherwise names in Hebrew or Arabic stand within a text of ours, which runs as English does.
 */
final class Levels {

    private static final String MIRRORED =
            "()[]{}<>\u00ab\u00bb\u2039\u203a\u2264\u2265\u2045\u2046\u207d\u207e\u27e8\u27e9"
                    + "\u2e28\u2e29\u300a\u300b\u3008\u3009\u300c\u300d\u300e\u300f\u3010\u3011\uff08\uff09";

    private static final int FIRST_FROM_RIGHT = 0x590;

    private Levels() {}

    /** Whether anything in it runs from right to left. */
    static boolean areMixed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= FIRST_FROM_RIGHT && Directions.isRightToLeft(Character.codePointAt(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** The embedding level of each character; odd ones run from right to left. Line feeds part paragraphs. */
    static byte[] of(String text) {
        byte[] levels = new byte[text.length()];
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String paragraph = withoutNumbers(text.substring(start, end));
            if (areMixed(paragraph)) {
                int base = runsFromRight(paragraph) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
                Bidi bidi = new Bidi(paragraph, base);
                for (int i = 0; i < paragraph.length(); i++) {
                    levels[start + i] = (byte) bidi.getLevelAt(i);
                }
            }
            start = end + 1;
        }
        return levels;
    }

    /** A phone number is one thing that runs from left to right, whatever stands before it: here it counts as a Latin word. */
    private static String withoutNumbers(String paragraph) {
        StringBuilder words = new StringBuilder(paragraph);
        Bonds.phoneNumbers(paragraph)
                .forEach(number -> words.replace(
                        number.start(), number.end(), "n".repeat(number.group().length())));
        return words.toString();
    }

    private static boolean runsFromRight(String paragraph) {
        return paragraph.codePoints().filter(Levels::isStrong).allMatch(Directions::isRightToLeft);
    }

    private static boolean isStrong(int character) {
        return Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || Directions.isRightToLeft(character);
    }

    /** The bracket or sign that looks the other way; the character itself when there is none. */
    static int mirrored(int character) {
        int place = character > 0xFFFF ? -1 : MIRRORED.indexOf((char) character);
        return place < 0 ? character : MIRRORED.charAt(place ^ 1);
    }
}
