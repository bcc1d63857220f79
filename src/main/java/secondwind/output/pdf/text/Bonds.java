package secondwind.output.pdf.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stays on one line although a space or a hyphen would let it break: a phone number, a title and its name, the
 * parts of a date, a double name. Only when such a thing is wider than the whole line may it break there after all.
 */
final class Bonds {

    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    /** Groups of digits beside one another, with the signs of a phone number between them. */
    private static final Pattern DIGIT_GROUPS = Pattern.compile(
            "\\+?\\(?\\d{1,5}\\)?(?:[ .\u00a0/-]{1,2}\\(?\\d{1,5}\\)?){1,6}" + "(?: ?(?:ext\\.?|x) ?\\d{1,5})?");
    /** Fewer digits than these are a range of years or pages, but no phone number. */
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern TITLE = Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Mx|Prof)\\.? (?=\\p{L})");
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2} " + MONTH + "(?: \\d{4}\\b)?|\\b" + MONTH
            + " \\d{1,2}\\b(?:, \\d{4}\\b)?|\\b" + MONTH + " \\d{4}\\b");
    /** Both sides of a hyphen begin with a capital, as in many a surname. */
    private static final Pattern DOUBLE_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}*[-\u2010](?=\\p{Lu}\\p{L}*+(?!\\p{N}))");

    private Bonds() {}

    /** The indexes of the characters that stay with the one before them. */
    static BitSet in(String text) {
        BitSet bonds = new BitSet(text.length());
        for (Pattern pattern : new Pattern[] {TITLE, DATE, DOUBLE_NAME}) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                bonds.set(found.start() + 1, found.end() + (pattern.equals(DATE) ? 0 : 1));
            }
        }
        phoneNumbers(text).forEach(number -> bonds.set(number.start() + 1, number.end()));
        return bonds;
    }

    /** Where the phone numbers of this text stand. */
    static List<MatchResult> phoneNumbers(CharSequence text) {
        return DIGIT_GROUPS
                .matcher(text)
                .results()
                .filter(number ->
                        number.group().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .toList();
    }
}
