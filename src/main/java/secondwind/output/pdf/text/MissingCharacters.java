package secondwind.output.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the fonts of the program could not do in one packet, each with the first place where it was wanted. */
public final class MissingCharacters {

    private static final int LONGEST_WORD = 24;
    /** A letter under a pile of marks is named by no more than these. */
    private static final int MOST_NAMED = 8;

    private static final int REPLACEMENT = 0xFFFD;

    /**
     * A character that no font has, or a sequence that is read as one.
     *
     * @param characters itself
     * @param word the word it stands in
     * @param place the document it stands in
     */
    public record Missing(String characters, String word, String place) {
        /** Such as {@code U+738B in “王小明” (Action sheet)}. */
        public String description() {
            int count = characters.codePointCount(0, characters.length());
            return characters
                            .codePoints()
                            .limit(MOST_NAMED)
                            .mapToObj("U+%04X"::formatted)
                            .collect(Collectors.joining(" "))
                    + (count > MOST_NAMED ? " and " + (count - MOST_NAMED) + " more on it" : "")
                    + " in \u201c" + word + "\u201d (" + place + ")";
        }
    }

    /**
     * Letters that were printed, but not as well as they might be.
     *
     * @param what the font from outside the program, or the script that is printed letter by letter
     * @param word the first word
     * @param place the document it stands in
     */
    public record Remark(String what, String word, String place) {
        /** Such as {@code “王小明” (Action sheet)}. */
        public String description() {
            return "\u201c" + word + "\u201d (" + place + ")";
        }
    }

    private final Map<String, Missing> characters = new TreeMap<>(MissingCharacters::inOrderOfUnicode);
    private final Map<String, Remark> borrowed = new LinkedHashMap<>();
    private final Map<String, Remark> unjoined = new LinkedHashMap<>();

    void add(String what, String text, int index, String place) {
        characters.computeIfAbsent(what, missing -> new Missing(missing, word(text, index), place));
    }

    void borrow(String font, String text, int index, String place) {
        borrowed.computeIfAbsent(font, file -> new Remark(file, word(text, index), place));
    }

    void leaveUnjoined(UnicodeScript script, String text, int index, String place) {
        String name = script.name().charAt(0)
                + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        unjoined.computeIfAbsent(name, same -> new Remark(same, word(text, index), place));
    }

    /** All that no font has, in the order of Unicode. */
    public Collection<Missing> all() {
        return characters.values();
    }

    /** The fonts from outside the program that helped out. */
    public Collection<Remark> borrowed() {
        return borrowed.values();
    }

    /** The scripts whose letters stand one by one although they ought to be joined. */
    public Collection<Remark> unjoined() {
        return unjoined.values();
    }

    private static int inOrderOfUnicode(String one, String other) {
        return java.util.Arrays.compare(
                one.codePoints().toArray(), other.codePoints().toArray());
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
            start = index;
            end = Math.min(Clusters.end(text, index), index + LONGEST_WORD);
        }
        return sayable(text.substring(start, end));
    }

    /** Half a character could not be written into a report. */
    private static String sayable(String word) {
        StringBuilder sayable = new StringBuilder();
        word.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character)
                .forEach(sayable::appendCodePoint);
        return sayable.toString();
    }
}
