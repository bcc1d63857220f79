package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The little that a template can say inside a line: {@code [[hint]]} is a blank to fill in, {@code **words**} are
 * strong, and a backslash takes the next character as it is. A name may end in a mark of its own, as "Acme Inc." and
 * "Yahoo!" do; it is quoted with a backslash, and the template's mark after it is left out.
 */
final class Inline {
    /** In characters; the log itself keeps everything. */
    private static final int LONGEST = 240;

    /** Within a word that is no address; there it is an apostrophe, whatever the keyboard had. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})(?![^\\s@]*@)(?<!@[^\\s@]{1,80})");

    private static final String ENDS_A_SENTENCE = ".!?\u2026";

    private static final String SPECIAL = "\\[]*";
    private static final String SPECIAL_AT_LINE_START = "#>-?@!~=|{";

    private final String source;
    private final List<Text.Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean strong;
    private int position;

    private Inline(String source) {
        this.source = source;
    }

    /** The text that this line of a template means. */
    static Text parse(String source) {
        return new Inline(source).parse();
    }

    /** The user's own words, made safe to stand anywhere in a template: on one line, and meaning nothing but themselves. */
    static String quote(String words) {
        String line = fitted(words);
        StringBuilder quoted = new StringBuilder();
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            boolean atLineStart = index == 0 && SPECIAL_AT_LINE_START.indexOf(letter) >= 0;
            boolean lastMark = index == line.length() - 1 && ENDS_A_SENTENCE.indexOf(letter) >= 0;
            if (atLineStart || lastMark || SPECIAL.indexOf(letter) >= 0) {
                quoted.append('\\');
            }
            quoted.append(letter);
        }
        return quoted.toString();
    }

    /**
     * The words on one line, with apostrophes as print has them, cut where they are longer than any name or sentence that
     * can be printed.
     */
    static String fitted(String words) {
        String start = words.length() > LONGEST * 4 ? words.substring(0, LONGEST * 4) : words;
        String oneLine = start.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String line = oneLine.indexOf('\'') < 0
                ? oneLine
                : APOSTROPHE.matcher(oneLine).replaceAll("\u2019");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /** The quoted words, or a blank with this hint when there are none. */
    static String quoteOrBlank(Optional<String> words, String hint) {
        return words.filter(known -> !known.isBlank()).map(Inline::quote).orElse("[[" + hint + "]]");
    }

    private Text parse() {
        while (position < source.length()) {
            char letter = source.charAt(position);
            if (letter == '\\' && position + 1 < source.length()) {
                quoted(source.charAt(position + 1));
            } else if (source.startsWith("[[", position) && source.indexOf("]]", position) > 0) {
                blank();
            } else if (source.startsWith("**", position)) {
                flush();
                strong = !strong;
                position += 2;
            } else {
                words.append(letter);
                position++;
            }
        }
        flush();
        return new Text(spans);
    }

    private void quoted(char letter) {
        words.append(letter);
        position += 2;
        if (ENDS_A_SENTENCE.indexOf(letter) >= 0
                && position < source.length()
                && isSaidBy(letter, source.charAt(position))) {
            position++;
        }
    }

    /** Whether the name's mark also says what the sentence's says: a question stays one after "Inc." and "Yahoo!". */
    private static boolean isSaidBy(char ofName, char ofSentence) {
        return ofSentence == '.' || ofSentence == '!' || (ofSentence == '?' && ofName == '?');
    }

    private void blank() {
        flush();
        int end = source.indexOf("]]", position);
        spans.add(new Text.Blank(source.substring(position + 2, end)));
        position = end + 2;
    }

    private void flush() {
        if (!words.isEmpty()) {
            spans.add(new Text.Words(words.toString(), strong));
            words.setLength(0);
        }
    }
}
