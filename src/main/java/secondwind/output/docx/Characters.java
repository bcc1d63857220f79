package secondwind.output.docx;

import java.text.Normalizer;

/** Makes any text one that XML can hold, with line feeds as its only control characters, as the printed letter has it. */
final class Characters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    static String of(String text) {
        StringBuilder written = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> append(written, character));
        return written.toString();
    }

    private static void append(StringBuilder written, int character) {
        if (isLineEnd(character)) {
            written.append('\n');
        } else if (Character.isISOControl(character)) {
            written.append(' ');
        } else if (!isNothing(character)) {
            written.appendCodePoint(character);
        }
    }

    private static boolean isLineEnd(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Marks that hide or turn the words after them, halves of characters, and what is no character at all. */
    private static boolean isNothing(int character) {
        boolean joins = character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
        return switch (Character.getType(character)) {
            case Character.FORMAT -> !joins;
            case Character.SURROGATE -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }
}
