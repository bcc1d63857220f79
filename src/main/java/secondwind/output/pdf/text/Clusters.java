package secondwind.output.pdf.text;

import secondwind.output.pdf.font.Invisible;

/**
 * What is read as one character: a letter with its marks, a picture made of several. The rules are our own, so that every
 * Java divides alike.
 */
final class Clusters {

    private static final int JOINER = 0x200D;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private Clusters() {}

    /** Where the cluster that begins at {@code start} ends. */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int previous = first;
        int end = start + Character.charCount(first);
        boolean flagIsOpen = isFlagLetter(first);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean joined = previous == JOINER && isPicture(next) && isPicture(first);
            boolean flag = flagIsOpen && isFlagLetter(next);
            if (!joined && !flag && !belongsToTheOneBefore(next)) {
                break;
            }
            flagIsOpen = false;
            previous = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(int character) {
        return isMark(character) || Invisible.is(character) || (character >= FIRST_SKIN && character <= LAST_SKIN);
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isFlagLetter(int character) {
        return character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER;
    }

    private static boolean isPicture(int character) {
        return (character >= 0x1F000 && character <= 0x1FBFF) || (character >= 0x203C && character <= 0x2BFF);
    }

    /** Whether some of these characters do not simply stand side by side: marks, joined letters, pictures of several. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x300 && !standsAlone(character)) {
                return true;
            }
        }
        return false;
    }

    /** Greek, Cyrillic, the Latin alphabet of Vietnam, punctuation, currencies and signs. */
    private static boolean standsAlone(char character) {
        return (character >= 0x370 && character < 0x483)
                || (character >= 0x48A && character < 0x530)
                || (character >= 0x1E00 && character < 0x200C)
                || (character >= 0x200E && character < 0x20D0)
                || (character >= 0x2100 && character < 0x2600);
    }
}
