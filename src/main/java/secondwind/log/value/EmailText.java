package secondwind.log.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses that were written so that no program should find them: "jane (at) example dot com". */
final class EmailText {
    private static final String WORD = "[\\p{L}\\p{N}_%+-]+";
    private static final String OPEN = "\\s*[(\\[{<]\\s*";
    private static final String CLOSE = "\\s*[)\\]}>]\\s*";
    private static final String DOT = "(?:" + OPEN + "(?:dot|\\.|punkt|punto|point|ponto)" + CLOSE
            + "|\\s+(?:dot|punkt|punto|point|ponto)\\s+|\\.)";
    private static final String AT = OPEN + "(?:at|@|\u00e4t|arroba|chez|chiocciola)" + CLOSE;

    private static final Pattern HIDDEN = Pattern.compile("(?i)(?<local>" + WORD + "(?:" + DOT + WORD + ")*)" + AT
            + "(?<domain>" + WORD + "(?:" + DOT + WORD + ")+)");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?<local>" + WORD + "(?:\\." + WORD
            + ")*)\\s+at\\s+(?<domain>" + WORD + "(?:\\." + WORD + ")*(?:\\s+dot\\s+" + WORD + ")+)");
    private static final Pattern SPACED = Pattern.compile(
            "(?<local>[\\p{Ll}\\p{N}._+-]+)\\s*@\\s*(?<domain>[\\p{Ll}\\p{N}-]+(?:\\.[\\p{Ll}\\p{N}-]+)*\\.\\p{Ll}{2,})");
    /** How the words in brackets begin. */
    private static final String INITIALS = "@.ac\u00e4dp";

    private static final Pattern DOTS = Pattern.compile("(?i)" + DOT);

    /** Nobody hides an address in a story, and to look for one there would take long. */
    private static final int LONGEST = 1_000;

    private EmailText() {}

    /** The same text, in which such addresses are written plainly. */
    static String plain(String text) {
        if (text.length() > LONGEST || !mayBeHidden(text)) {
            return text;
        }
        Matcher spaced = SPACED.matcher(text);
        if (spaced.matches()) {
            return spaced.group("local") + "@" + spaced.group("domain");
        }
        return rewritten(IN_WORDS, rewritten(HIDDEN, text));
    }

    private static boolean mayBeHidden(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if ((character == '(' || character == '[' || character == '{' || character == '<')
                    && mayBeginAt(text, index + 1)) {
                return true;
            }
            if (character == ' '
                    && (isAt(text, index - 1)
                            || isAt(text, index + 1)
                            || text.regionMatches(true, index, " at ", 0, 4))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word in brackets may be one for "at", or a dot may stand in them. */
    private static boolean mayBeginAt(String text, int behindBracket) {
        int start = behindBracket;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < text.length() && INITIALS.indexOf(Character.toLowerCase(text.charAt(start))) >= 0;
    }

    private static boolean isAt(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) == '@';
    }

    private static String rewritten(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(DOTS.matcher(match.group(1)).replaceAll(".")
                                + "@"
                                + DOTS.matcher(match.group(2)).replaceAll(".")));
    }
}
