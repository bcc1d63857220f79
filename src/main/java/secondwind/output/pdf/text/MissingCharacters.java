package secondwind.output.pdf.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The characters of one packet that no font has, each with the first place where it stands. */
public final class MissingCharacters {

    private static final int LONGEST_WORD = 24;

    /**
     * A character that no font has.
     *
     * @param character its code point
     * @param word the word it stands in
     * @param place the document it stands in
     */
    public record Missing(int character, String word, String place) {
        /** Such as {@code U+738B in “王小明” (Action sheet)}. */
        public String description() {
            return "U+%04X in \u201c%s\u201d (%s)".formatted(character, word, place);
        }
    }

    private final Map<Integer, Missing> characters = new TreeMap<>();

    void add(int character, String text, int index, String place) {
        characters.computeIfAbsent(character, missing -> new Missing(missing, word(text, index), place));
    }

    /** All of them, in the order of Unicode. */
    public Collection<Missing> all() {
        return characters.values();
    }

    private static String word(String text, int index) {
        int start = index;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = index;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        if (end - start > LONGEST_WORD) {
            int length = Character.charCount(text.codePointAt(index));
            return text.substring(index, index + length);
        }
        return text.substring(start, end);
    }
}
