package secondwind.output.xlsx;

import java.util.regex.Pattern;

/** Any text as the characters of an XML part. */
final class XmlCharacters {
    /** The most characters that Excel takes in one cell. */
    static final int LONGEST_CELL = 32_767;

    /** Excel reads {@code _x000D_} as the character with that number, so an underscore of the person's own is written so. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private static final char NO_CHARACTER = '\ufffd';

    private XmlCharacters() {}

    /** The text of a cell: cut where it is longer than a cell can be, and nothing in it that a workbook cannot hold. */
    static String ofCell(String text) {
        String whole = LOOKS_ESCAPED.matcher(lineFeedsOnly(text)).replaceAll("_x005F_");
        return escaped(fitted(whole));
    }

    private static String lineFeedsOnly(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String fitted(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = LONGEST_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    /** The text with the characters replaced that mean something in XML, or that XML cannot hold. */
    static String escaped(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (Character.isHighSurrogate(letter)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                written.append(letter).append(text.charAt(++index));
            } else {
                append(written, letter);
            }
        }
        return written.toString();
    }

    private static void append(StringBuilder written, char letter) {
        switch (letter) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '"' -> written.append("&quot;");
            case '\t', '\n' -> written.append(letter);
            case '\ufffe', '\uffff' -> written.append(NO_CHARACTER);
            default -> {
                if (Character.isSurrogate(letter)) {
                    written.append(NO_CHARACTER);
                } else {
                    written.append(Character.isISOControl(letter) ? ' ' : letter);
                }
            }
        }
    }
}
