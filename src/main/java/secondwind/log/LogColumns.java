package secondwind.log;

import java.util.EnumSet;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.column.Columns;

/** Whether columns, by what they mean, are those of a log. */
final class LogColumns {
    private static final double UNDERSTOOD = 0.6;
    private static final double SURE = 0.9;
    private static final int SEVERAL = 3;
    /** What a log is about. */
    private static final Set<Field> CORE = EnumSet.of(Field.COMPANY, Field.ROLE, Field.APPLIED_DATE, Field.OUTCOME);

    private static final Set<Field> EVENTS = EnumSet.of(
            Field.APPLIED_DATE,
            Field.INTERVIEW,
            Field.OUTCOME,
            Field.STAGE,
            Field.RANK,
            Field.DECISION_DATE,
            Field.HIRED_PERSON,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.CLOSED);

    private LogColumns() {}

    /** An event that its header names, or all that a log is about. */
    static boolean areBeyondDoubt(Columns columns) {
        boolean named = columns.byField().entrySet().stream()
                .anyMatch(entry ->
                        EVENTS.contains(entry.getKey()) && entry.getValue().confidence() >= UNDERSTOOD);
        return (named && understood(columns) >= SEVERAL)
                || columns.byField().keySet().containsAll(CORE);
    }

    /** A company and something that happened; or a company and a job; or a job and how it ended. */
    static boolean areLog(Columns columns) {
        boolean event = hasEvent(columns);
        boolean company = columns.has(Field.COMPANY);
        boolean job = columns.find(Field.ROLE)
                .filter(chosen -> chosen.confidence() >= SURE)
                .isPresent();
        long different = columns.byField().values().stream()
                .map(Columns.Chosen::column)
                .distinct()
                .count();
        boolean ended = columns.has(Field.OUTCOME) && columns.has(Field.APPLIED_DATE);
        return different >= 2 && ((company && (event || job)) || (job && ended));
    }

    /** How many columns are understood by their headers. */
    static long understood(Columns columns) {
        return columns.byField().values().stream()
                .filter(chosen -> chosen.confidence() >= UNDERSTOOD)
                .map(Columns.Chosen::column)
                .distinct()
                .count();
    }

    /** Whether a column for this field says that something happened. */
    static boolean isEvent(Field field) {
        return EVENTS.contains(field);
    }

    /** Whether a column says that something happened. */
    static boolean hasEvent(Columns columns) {
        return columns.byField().keySet().stream().anyMatch(EVENTS::contains);
    }
}
