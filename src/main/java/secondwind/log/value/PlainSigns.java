package secondwind.log.value;

/** The digits and the signs between them, of any script, as the plain ones. */
final class PlainSigns {
    private static final char FIRST_FULL_WIDTH = '\uff01';
    private static final char LAST_FULL_WIDTH = '\uff5e';
    private static final int FULL_WIDTH_AHEAD = 0xfee0;

    private PlainSigns() {}

    /** The same text, character by character, with plain digits, dots, slashes, hyphens and spaces. */
    static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (plain(character) != character) {
                StringBuilder plain = new StringBuilder(text);
                for (int rest = index; rest < plain.length(); rest++) {
                    plain.setCharAt(rest, plain(plain.charAt(rest)));
                }
                return plain.toString();
            }
        }
        return text;
    }

    private static char plain(char character) {
        if (character < 128) {
            return character == '\\' ? '/' : character;
        }
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return (char) (character - FULL_WIDTH_AHEAD);
        }
        if ((character >= '\u2010' && character <= '\u2015') || character == '\u2212') {
            return '-';
        }
        return switch (character) {
            case '\u2044', '\u2215' -> '/';
            case '\u3000', '\u200e', '\u200f', '\u061c' -> ' ';
            default -> Character.isDigit(character) ? (char) ('0' + Character.digit(character, 10)) : character;
        };
    }
}
