package secondwind.log;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.value.EndingText;

/**
 * How much speaks for it that a table is a log of applications. Many a table has a column that reads like one of a log:
 * a budget names contractors and days, a library publishers and titles. A log has several that leave no doubt.
 */
final class SignsOfALog {
    static final String REASON = "hardly anything in it says that somebody applied for jobs";

    /** Two clear signs; a table on its side, where any list of words might be headers, needs one more. */
    private static final double ENOUGH = 2;

    private static final double ENOUGH_IF_TURNED = 3;
    private static final double HALF_SIGN = 0.5;
    private static final double SPEAKS_OF_APPLYING = 1.5;
    private static final double FAIRLY_SURE = 0.56;
    private static final int SEVERAL = 2;

    /** How sure a column must be to be a sign of its own; a less sure one is half a sign. */
    private static final Map<Field, Double> SIGNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.COMPANY, 0.95),
            Map.entry(Field.ROLE, 0.95),
            Map.entry(Field.APPLIED_DATE, 0.8),
            Map.entry(Field.INTERVIEW, 0.8),
            Map.entry(Field.OUTCOME, 0.7),
            Map.entry(Field.STAGE, 0.7),
            Map.entry(Field.RANK, 0.8),
            Map.entry(Field.DECISION_DATE, 0.8),
            Map.entry(Field.HIRED_PERSON, 0.7),
            Map.entry(Field.LETTER_SENT, 0.8),
            Map.entry(Field.FEEDBACK_CALL_DONE, 0.8)));

    private static final Set<Field> OF_ANY_LIST = EnumSet.of(
            Field.COMPANY, Field.OUTCOME, Field.STAGE, Field.ADDRESS, Field.POSTING_LINK, Field.CONTACT_TITLE);

    private static final Pattern STATUS = Pattern.compile("(?i)status|state|stage");

    /** What other lists have too. */
    private static final Map<Field, Double> ASIDE = new EnumMap<>(Map.of(
            Field.CONTACT_NAME, 0.5,
            Field.CONTACT_EMAIL, 0.25,
            Field.CONTACT_PHONE, 0.25,
            Field.SOURCE, 0.5,
            Field.NOTES, 0.25,
            Field.CLIENT, 0.25));

    private SignsOfALog() {}

    static boolean areFew(LogSheet log) {
        double enough = log.turned() ? ENOUGH_IF_TURNED : ENOUGH;
        double signs = ofColumns(log.columns());
        if (isOfEmployersAndStates(log.columns()) && hasOneState(log) && !speaksOfApplying(log)) {
            return true;
        }
        return signs < enough && (log.turned() || signs + SPEAKS_OF_APPLYING < enough || !speaksOfApplying(log));
    }

    /** Whether the columns alone are no clear sign, whatever stands in their cells. */
    static boolean areFewColumns(Columns columns) {
        return ofColumns(columns) < ENOUGH;
    }

    /** A list of employers with a status, such as "Active", and nothing that anybody did. */
    private static boolean isOfEmployersAndStates(Columns columns) {
        return columns.byField().keySet().stream()
                .allMatch(field -> ASIDE.containsKey(field) || OF_ANY_LIST.contains(field));
    }

    /** Whether several employers have one and the same status. */
    private static boolean hasOneState(LogSheet log) {
        List<String> states = log.columns()
                .find(Field.OUTCOME)
                .filter(outcome -> STATUS.matcher(outcome.header()).find())
                .map(outcome -> log.firstRows().stream()
                        .filter(row -> row.number() > log.header().number())
                        .map(row -> row.cell(outcome.column()).text())
                        .filter(text -> !text.isEmpty())
                        .toList())
                .orElse(List.of());
        return states.size() > SEVERAL && states.stream().distinct().count() == 1;
    }

    private static double ofColumns(Columns columns) {
        double signs = 0;
        for (Map.Entry<Field, Columns.Chosen> entry : columns.byField().entrySet()) {
            double confidence = entry.getValue().confidence();
            Double clear = SIGNS.get(entry.getKey());
            if (confidence > FAIRLY_SURE) {
                signs += clear == null ? ASIDE.getOrDefault(entry.getKey(), 0.0) : confidence >= clear ? 1 : HALF_SIGN;
            }
        }
        return signs;
    }

    private static boolean speaksOfApplying(LogSheet log) {
        return Applying.isIn(log)
                || log.columns()
                        .find(Field.OUTCOME)
                        .filter(outcome -> log.firstRows().stream()
                                        .filter(row ->
                                                row.number() > log.header().number())
                                        .map(row -> row.cell(outcome.column()).text())
                                        .filter(EndingText::isEndedOrUnderWay)
                                        .limit(SEVERAL)
                                        .count()
                                == SEVERAL)
                        .isPresent();
    }
}
