package secondwind.output.pdf.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end. The rules for alphabets with spaces are our own, so that every Java breaks alike and addresses
 * and phone numbers stay whole; a {@link BreakIterator} decides for scripts that are written without spaces.
 */
final class Breaks {

    private static final int FIRST_WITHOUT_SPACES = 0x0E00;
    private static final int PUNCTUATION_START = 0x1E00;
    private static final int PUNCTUATION_END = 0x2E80;

    private Breaks() {}

    /** The indexes of the characters before which a line may end. */
    static BitSet before(String text) {
        BitSet breaks = new BitSet(text.length());
        for (int i = 1; i < text.length(); i++) {
            if (isAfterSpace(text, i) || isAfterHyphen(text, i)) {
                breaks.set(i);
            }
        }
        if (text.codePoints().anyMatch(Breaks::isWrittenWithoutSpaces)) {
            addBreaksWithoutSpaces(text, breaks);
        }
        return breaks;
    }

    private static boolean isAfterSpace(String text, int i) {
        if (text.charAt(i - 1) != ' ' || text.charAt(i) == ' ') {
            return false;
        }
        // A dash or a dot between words stays at the end of the line, not at the start of the next.
        boolean separatorFollows = "\u2013\u2014\u00b7".indexOf(text.charAt(i)) >= 0;
        boolean standsAlone = i + 1 < text.length() && text.charAt(i + 1) == ' ';
        return !(separatorFollows && standsAlone);
    }

    private static boolean isAfterHyphen(String text, int i) {
        char hyphen = text.charAt(i - 1);
        if (hyphen == '\u2014') {
            return text.charAt(i) != ' ';
        }
        return (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2013')
                && areLetters(text, i, i + 2)
                && areLetters(text, i - 3, i - 1)
                && !isPartOfAddress(text, i);
    }

    private static boolean areLetters(String text, int start, int end) {
        return start >= 0
                && end <= text.length()
                && text.substring(start, end).chars().allMatch(Character::isLetter);
    }

    /** A hyphen inside an e-mail or web address belongs to it; a reader must not wonder. */
    private static boolean isPartOfAddress(String text, int i) {
        int start = Math.max(text.lastIndexOf(' ', i - 1), text.lastIndexOf('\n', i - 1)) + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        String word = text.substring(start, end);
        return word.contains("@") || word.contains("/") || word.startsWith("www.");
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return character >= FIRST_WITHOUT_SPACES
                && (character < PUNCTUATION_START || character >= PUNCTUATION_END)
                && character != 0xFFFC;
    }

    private static void addBreaksWithoutSpaces(String text, BitSet breaks) {
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
        iterator.setText(text);
        for (int i = iterator.first(); i != BreakIterator.DONE; i = iterator.next()) {
            if (i > 0 && i < text.length() && isWrittenWithoutSpaces(text.codePointBefore(i))) {
                breaks.set(i);
            }
        }
    }
}
