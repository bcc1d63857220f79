package secondwind.output.pdf.text;

import java.text.Normalizer;
import secondwind.output.pdf.font.Invisible;

/** Makes text printable: what has no look of its own gets one, or goes when nobody could have seen it anyway. */
final class Printable {

    /** A space at which no line breaks. */
    static final char FIRM_SPACE = '\u00a0';

    /** A hyphen at which no line breaks. */
    static final char FIRM_HYPHEN = '\u2011';

    private Printable() {}

    /** The text with line feeds as its only control characters. */
    static String of(String text) {
        if (text.chars().allMatch(character -> (character >= ' ' && character <= '~') || character == '\n')) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        withoutForms(composed).codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    /** Arabic letters that some program has already joined become letters again, which the font then joins. */
    private static String withoutForms(String text) {
        if (text.chars().noneMatch(Printable::isForm)) {
            return text;
        }
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .forEach(character -> letters.append(
                        isForm(character)
                                ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                                : Character.toString(character)));
        return letters.toString();
    }

    private static boolean isForm(int character) {
        return (character >= 0xFB50 && character <= 0xFBB1)
                || (character >= 0xFBD3 && character <= 0xFBFF)
                || (character >= 0xFE70 && character <= 0xFEFC);
    }

    private static void append(StringBuilder printable, int character) {
        if (isLineEnd(character)) {
            printable.append('\n');
        } else if (isFirmSpace(character)) {
            printable.append(FIRM_SPACE);
        } else if (Character.isSpaceChar(character) || Character.isISOControl(character)) {
            appendSpace(printable);
        } else if (!isInvisible(character) && !(Invisible.is(character) && isAtStart(printable))) {
            printable.appendCodePoint(character);
        }
    }

    /** Whether no character comes before that a joiner or a variation selector could be about. */
    private static boolean isAtStart(StringBuilder printable) {
        return printable.isEmpty() || printable.charAt(printable.length() - 1) <= ' ';
    }

    /** A control character beside a space adds no second one. */
    private static void appendSpace(StringBuilder printable) {
        if (printable.isEmpty() || printable.charAt(printable.length() - 1) != ' ') {
            printable.append(' ');
        }
    }

    private static boolean isLineEnd(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isFirmSpace(int character) {
        return character == FIRM_SPACE || character == 0x2007 || character == 0x202F;
    }

    /**
     * Soft hyphens, marks of direction and the like, which print nothing; a name that turns the line around it would
     * rather mislead. Joiners and variation selectors stay, for they say how their neighbours look.
     */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                && !isVisibleFormat(character)
                && !Invisible.is(character);
    }

    /** Signs that span the number after them, in Arabic and Kaithi. */
    private static boolean isVisibleFormat(int character) {
        return (character >= 0x0600 && character <= 0x0605)
                || character == 0x06DD
                || character == 0x08E2
                || character == 0x110BD
                || character == 0x110CD;
    }
}
