package secondwind.log;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.column.ColumnChoice;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.Shapes;

/** Finds the row with the headers of a log, below titles, legends and blank rows. */
final class HeaderSearch {
    /** Rows with something in them among which the header is looked for. */
    private static final int DEEPEST = 60;

    private static final int SAMPLE = 200;
    private static final double DATA_IN_HEADER = 0.6;
    private static final double SURE = 0.9;
    /** Five columns that are understood: only a second row of the same header can beat that. */
    private static final double CONVINCING = 4.5;

    private static final int ROWS_OF_A_TALL_HEADER = 3;
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

    private HeaderSearch() {}

    /** The header row and what its columns mean. */
    record Found(SheetRow row, Columns columns) {}

    static Optional<Found> find(List<SheetRow> rows, ColumnChoice choice) {
        int best = -1;
        double bestScore = 0;
        int last = Math.min(rows.size(), DEEPEST);
        for (int index = 0; index < last; index++) {
            double score = score(rows.get(index), choice);
            if (score > bestScore) {
                best = index;
                bestScore = score;
                if (score >= CONVINCING) {
                    last = Math.min(last, index + 1 + ROWS_OF_A_TALL_HEADER);
                }
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        List<SheetRow> below = rows.subList(best + 1, Math.min(rows.size(), best + 1 + SAMPLE));
        Columns columns = choice.choose(rows.get(best), below);
        return isLog(columns) ? Optional.of(new Found(rows.get(best), columns)) : Optional.empty();
    }

    private static double score(SheetRow row, ColumnChoice choice) {
        if (row.filled() < 2) {
            return 0;
        }
        Columns columns = choice.choose(row, List.of());
        if (!isLog(columns)) {
            return 0;
        }
        double score = 0;
        Set<Integer> counted = new HashSet<>();
        for (Columns.Chosen chosen : columns.byField().values()) {
            if (counted.add(chosen.column())) {
                score += chosen.confidence();
            }
        }
        for (TypedCell cell : row.cells()) {
            boolean words =
                    cell instanceof TypedCell.Text && !Shapes.hasEmail(cell.text()) && !Shapes.hasPhone(cell.text());
            if (!cell.isEmpty() && !words) {
                score -= DATA_IN_HEADER;
            }
        }
        return score;
    }

    /** A company and something that happened; or a company and a job; or a job and how it ended. */
    private static boolean isLog(Columns columns) {
        boolean event = columns.byField().keySet().stream().anyMatch(EVENTS::contains);
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
}
