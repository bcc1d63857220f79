package secondwind.log.sheet;

/** What the user sees of a text: without the characters that no program shows, and with plain spaces. */
final class VisibleText {
    private static final char FIRST_BEYOND_LATIN = '\u0300';

    private VisibleText() {}

    /** The same text as the user sees it, without spaces around it. */
    static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if ((character < ' ' || character > '~') && (isSpace(character) || isUnseen(character))) {
                return cleaned(text);
            }
        }
        return stripped(text);
    }

    private static String stripped(String text) {
        boolean spaced = !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
        return spaced ? text.strip() : text;
    }

    private static String cleaned(String text) {
        boolean rightToLeft = text.codePoints().anyMatch(VisibleText::isRightToLeft);
        StringBuilder visible = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isBreak(character)) {
                visible.append('\n');
            } else if (isSpace(character)) {
                visible.append(' ');
            } else if (!isUnseen(character) || (rightToLeft && isMark(character))) {
                visible.append(character);
            }
        }
        return visible.toString().strip();
    }

    /** Line ends of other programs: the vertical tab of a word processor, and those of Unicode. */
    private static boolean isBreak(char character) {
        return character == '\u000B' || character == '\u0085' || character == '\u2028' || character == '\u2029';
    }

    /** Spaces that do not break a line, or have a width of their own. */
    private static boolean isSpace(char character) {
        return isBreak(character)
                || character == '\u00A0'
                || (character >= '\u2000' && character <= '\u200A')
                || character == '\u202F'
                || character == '\u205F';
    }

    /**
     * Control characters, soft hyphens, spaces without a width, and signs of direction. The joiners stay, for Persian,
     * the scripts of India and many an emoji are written with them.
     */
    private static boolean isUnseen(char character) {
        if (character < FIRST_BEYOND_LATIN) {
            return (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t')
                    || character == '\u00AD';
        }
        return character == '\u200B'
                || isMark(character)
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u206F')
                || character == '\uFEFF';
    }

    /** The marks that keep a full stop on its side of an Arabic or Hebrew word. */
    private static boolean isMark(char character) {
        return character == '\u200E' || character == '\u200F' || character == '\u061C';
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return Character.isLetter(codePoint)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
