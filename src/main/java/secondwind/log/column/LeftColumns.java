package secondwind.log.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;

/**
 * The columns of a log whose headers say nothing that is known, and what their cells tell: "Rang them" above days is the
 * day of the application, "Gaffer" above names is the person to call.
 */
final class LeftColumns {
    static final String DAYS = "it is the only day before the outcome that no header explains";
    static final String LETTERS = "its letter went out before the outcome, so it is the application";
    static final String ENDINGS = "its cells say how it ended";
    static final String PERSONS = "its cells name persons";
    static final String REMARKS = "its cells hold remarks, behind the outcome";

    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    private static final int FEWEST = 3;
    private static final int LAST_COLUMNS = 3;

    private final List<SheetRow> rows;
    private final Map<Field, Columns.Chosen> byField;
    private final Set<Integer> taken;
    private final List<Integer> unexplained;
    private final Map<Integer, ColumnContent> contents = new HashMap<>();

    /**
     * The columns that are left.
     *
     * @param rows the rows, each with a few cells
     * @param byField the columns chosen so far
     * @param taken the columns that a field has
     * @param unexplained the columns whose headers mean nothing, from left to right
     */
    LeftColumns(
            List<SheetRow> rows, Map<Field, Columns.Chosen> byField, Set<Integer> taken, List<Integer> unexplained) {
        this.rows = rows;
        this.byField = byField;
        this.taken = taken;
        this.unexplained = unexplained;
    }

    /** Those that no field has, from left to right. */
    List<Integer> unexplained() {
        return unexplained.stream().filter(column -> !taken.contains(column)).toList();
    }

    private ColumnContent content(int column) {
        return contents.computeIfAbsent(column, here -> ColumnContent.of(here, rows));
    }

    /** The days of the applications: of those before the outcome the first one, which nearly every row has. */
    Optional<Integer> days() {
        int end = column(Field.OUTCOME).or(() -> column(Field.DECISION_DATE)).orElse(Integer.MAX_VALUE);
        return unexplained().stream()
                .filter(column -> column < end)
                .filter(column ->
                        content(column).dates() > NEARLY_ALL && content(column).values() >= MOST * rows.size())
                .findFirst();
    }

    /** A letter on a day before the outcome, in a log that has no other day of the application. */
    Optional<Integer> letters() {
        Optional<Integer> outcome = column(Field.OUTCOME).or(() -> column(Field.DECISION_DATE));
        return column(Field.LETTER_SENT)
                .filter(letter -> outcome.isPresent() && letter < outcome.get())
                .filter(letter ->
                        content(letter).dates() > NEARLY_ALL && content(letter).values() >= MOST * rows.size());
    }

    /**
     * How it ended, in a log that has no status: in words known from logs, else as the only question that is answered at
     * length.
     */
    Optional<Integer> endings(IntPredicate isQuestion) {
        List<Integer> candidates = unexplained().stream()
                .filter(column -> column > column(Field.COMPANY).orElse(-1)
                        && content(column).values() >= FEWEST)
                .toList();
        Optional<Integer> inKnownWords = candidates.stream()
                .filter(column -> content(column).isAboutEndings())
                .findFirst();
        if (inKnownWords.isPresent()) {
            return inKnownWords;
        }
        List<Integer> answers = candidates.stream()
                .filter(column -> isQuestion.test(column) && content(column).answers() > HALF)
                .toList();
        return answers.size() == 1 && content(answers.get(0)).answersAtLength()
                ? Optional.of(answers.get(0))
                : Optional.empty();
    }

    /** Whom to call: persons, behind the employers. */
    Optional<Integer> persons() {
        int company = column(Field.COMPANY).orElse(-1);
        return unexplained().stream()
                .filter(column -> column > company)
                .filter(column ->
                        content(column).values() >= FEWEST && content(column).persons() > HALF)
                .findFirst();
    }

    /** What was remarked: the last column of different words behind the outcome, at the end of so many columns. */
    Optional<Integer> remarks(int width) {
        int outcome = column(Field.OUTCOME).orElse(Integer.MAX_VALUE);
        return unexplained().stream()
                .filter(column -> column > outcome && column >= width - LAST_COLUMNS && mayBeNotes(content(column)))
                .reduce((first, second) -> second);
    }

    /** Remarks of all kinds, and none of the names that other columns hold. */
    private static boolean mayBeNotes(ColumnContent content) {
        return content.isRemarks()
                && content.freeText() > NEARLY_ALL
                && content.isVaried()
                && content.persons() < SOME
                && content.employers() < HALF
                && content.jobs() < HALF
                && content.sources() < HALF;
    }

    private Optional<Integer> column(Field field) {
        return Optional.ofNullable(byField.get(field)).map(Columns.Chosen::column);
    }
}
