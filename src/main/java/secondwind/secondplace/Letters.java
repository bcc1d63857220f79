package secondwind.secondplace;

import java.text.Normalizer;
import java.util.Locale;

/** Brings one character to the plain form in which words are compared: lower case, no accents, no wide forms. */
final class Letters {
    private static final int LAST_ASCII = 127;

    private Letters() {}

    /** The plain form of one code point; empty for an accent that stands by itself. */
    static String plain(int codePoint) {
        return switch (codePoint) {
            case '\u0131', '\u0130' -> "i";
            case '\u00df' -> "ss";
            case '\u00f8', '\u00d8' -> "o";
            case '\u00e6', '\u00c6' -> "ae";
            case '\u00b0' -> "o";
            default -> withoutMarks(codePoint);
        };
    }

    /** Whether this is a letter or digit without any accent. */
    static boolean isAsciiWord(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    /** Whether this text has only plain letters, digits and signs, and thus no other form. */
    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Adds the plain form of one code point to a word. */
    static void appendPlain(int codePoint, StringBuilder plain) {
        if (codePoint <= LAST_ASCII) {
            plain.append((char) Character.toLowerCase(codePoint));
        } else {
            plain.append(plain(codePoint));
        }
    }

    private static String withoutMarks(int codePoint) {
        if (codePoint <= LAST_ASCII) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        if (isCharacterWord(codePoint)) {
            return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(part -> !isMark(part)).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether this is an accent, a variation selector or another sign that belongs to the character before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /** Whether each character counts as a word of its own, as in Chinese and Japanese, which write no spaces. */
    static boolean isCharacterWord(int codePoint) {
        return codePoint > LAST_ASCII && (Character.isIdeographic(codePoint) || isKana(codePoint));
    }

    private static boolean isKana(int codePoint) {
        return codePoint >= 0x3041 && codePoint <= 0x30ff && Character.isLetter(codePoint);
    }
}
