package secondwind.log.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with a sign in the place of each date: a date may hold commas and dots, which part nothing.
 *
 * @param text the text with the signs
 * @param dates the dates in their order, one for each sign
 */
record MarkedDays(String text, List<TypedDate> dates) {
    static final char DATE = '\u00a7';
    /** "Sent it Nov 20. She was out": that dot ends a sentence; the one of "Nov 20. Sent it" and "20.11." does not. */
    private static final Pattern LAST_DOT = Pattern.compile("[^.]*[\\p{L}/][^.]*\\d\\.");

    private static final Pattern NEW_SUBJECT = Pattern.compile("\\s+(?:She|He|They|It|HR|No)\\b");

    MarkedDays {
        dates = List.copyOf(dates);
    }

    static MarkedDays of(String typed) {
        List<TypedDate> dates = DateWords.find(typed);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (TypedDate date : dates) {
            int at = typed.indexOf(date.text(), from);
            String before = typed.substring(from, at);
            boolean ends = LAST_DOT.matcher(date.text()).matches()
                    && (before.codePoints().anyMatch(Character::isLetter)
                            || NEW_SUBJECT
                                    .matcher(typed)
                                    .region(at + date.text().length(), typed.length())
                                    .lookingAt())
                    && !before.stripTrailing().endsWith(".");
            marked.append(before.replace(DATE, ' ')).append(DATE).append(ends ? "." : "");
            from = at + date.text().length();
        }
        return new MarkedDays(
                marked.append(typed.substring(from).replace(DATE, ' ')).toString(), dates);
    }

    /** How many dates stand in this piece. */
    static int count(String piece) {
        return (int) piece.chars().filter(sign -> sign == DATE).count();
    }

    /** This piece as it was typed, with its own dates. */
    static String typed(String piece, List<TypedDate> dates) {
        StringBuilder typed = new StringBuilder();
        int next = 0;
        for (int index = 0; index < piece.length(); index++) {
            char sign = piece.charAt(index);
            if (sign == DATE && next < dates.size()) {
                String date = dates.get(next++).text();
                boolean dotted = date.endsWith(".") && index + 1 < piece.length() && piece.charAt(index + 1) == '.';
                typed.append(dotted ? date.substring(0, date.length() - 1) : date);
            } else {
                typed.append(sign);
            }
        }
        return typed.toString();
    }
}
