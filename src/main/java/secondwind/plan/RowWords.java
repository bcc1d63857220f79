package secondwind.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;

/**
 * Phrases looked for in what the person typed. A phrase that the same clause denies ("not automated") or only supposes
 * ("if it is reposted") does not count.
 */
final class RowWords {
    /** The cells in which people tell what happened. */
    static final List<Field> STORY = List.of(Field.NOTES, Field.OUTCOME, Field.STAGE);

    private static final Pattern DENIED_OR_SUPPOSED = Pattern.compile(
            "(?:\\b(?:not|no|never|without|if|whether|unless|until|in case|watch for|check for|ask for|hope|hoping)\\b|n['\u2019]t\\b)"
                    + "[^.;,!?\\n]{0,25}$",
            Pattern.CASE_INSENSITIVE);

    private RowWords() {}

    /** A pattern of whole words in any case. */
    static Pattern phrase(String... alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first of these cells that says the phrase and means it. */
    static Optional<Cell> findStated(Pattern phrase, Application application, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> application.cell(field).stream())
                .filter(cell -> states(phrase, cell.text()))
                .findFirst();
    }

    /** The first of these cells that says the phrase, whatever stands around it. */
    static Optional<Cell> findAnywhere(Pattern phrase, Application application, List<Field> fields) {
        return fields.stream()
                .flatMap(field -> application.cell(field).stream())
                .filter(cell -> phrase.matcher(cell.text()).find())
                .findFirst();
    }

    static boolean states(Pattern phrase, String text) {
        Matcher matcher = phrase.matcher(text);
        while (matcher.find()) {
            if (!DENIED_OR_SUPPOSED.matcher(text.substring(0, matcher.start())).find()) {
                return true;
            }
        }
        return false;
    }
}
