package secondwind.log.value;

import java.util.regex.Pattern;

/** Parts a company's name from the phone numbers and e-mail addresses that share its cell. */
public final class CompanyText {
    /** What is longer is no name with a number beside it. */
    private static final int LONGEST = 500;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?<=^|[\\s,;:/|(-])(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|e-?mail|call|switchboard)\\s*[.:#]*\\s*)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s*[)\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:/|\\u2013\\u2014-]+|[\\s,;:/|(\\[\\u2013\\u2014-]+$");

    private CompanyText() {}

    /** The name alone; the whole cell where nothing else would be left. */
    public static String name(String cell) {
        if (!hasMore(cell)) {
            return cell;
        }
        String rest = cell;
        for (String email : Shapes.emails(cell)) {
            rest = without(rest, email);
        }
        for (String phone : Shapes.phones(rest)) {
            rest = without(rest, phone);
        }
        return rest.codePoints().anyMatch(Character::isLetter) ? rest : cell;
    }

    /** Whether a phone number or an e-mail address stands beside the name. */
    public static boolean hasMore(String cell) {
        return cell.length() <= LONGEST && (Shapes.hasEmail(cell) || Shapes.hasPhone(cell));
    }

    private static String without(String text, String piece) {
        int start = text.indexOf(piece);
        String before = LABEL.matcher(text.substring(0, start)).replaceAll("");
        String behind = text.substring(start + piece.length());
        String joined = EMPTY_BRACKETS.matcher(before + behind).replaceAll(" ");
        return EDGES.matcher(joined).replaceAll("").replaceAll("[ \\t]{2,}", " ");
    }
}
