package secondwind.log.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.Shapes;
import secondwind.log.value.WorkText;

/**
 * Finds the employers, and the jobs, in the columns that are left when a log's headers have said all they can: a log
 * with days, people and endings is about employers, whatever it calls them ("Carrier", "Spot", "Parish").
 */
final class RemainingColumns {
    /** Fewer jobs than this show nothing by what stands in them. */
    private static final int FEWEST_ROWS = 3;

    private static final int LONGEST_NAME = 60;
    private static final double NEARLY_ALL = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    private static final double FEW = 0.15;
    /** Nobody keeps the employers further to the right. */
    private static final int FIRST_COLUMNS = 5;

    private static final double GUESS = 0.56;
    private static final String LEFT = "it is the first column of names that no header explains";
    private static final String ENTERED = "it is the only day of the row";
    private static final Pattern ENTRY = Pattern.compile(
            "(?i)time ?stamp|time|date[ _/]?time|created(?:[ _](?:at|on|time|date))?|(?:date|time)[ _](?:added|created|logged)|(?:added|logged|entered)(?:[ _](?:at|on))?|log date|entry date");
    private static final String JOBS = "its cells name jobs";

    private final HeaderReader reader;
    private final SheetRow header;
    private final List<SheetRow> rows;
    private final Columns columns;
    private final Set<Integer> taken = new HashSet<>();

    RemainingColumns(HeaderReader reader, SheetRow header, List<SheetRow> data, Columns columns) {
        this.reader = reader;
        this.header = header;
        this.rows = data.stream().filter(row -> row.filled() > 1).toList();
        this.columns = columns;
        columns.byField().values().forEach(chosen -> taken.add(chosen.column()));
    }

    /** The same columns, with the employers or the jobs where they were missing and could be told. */
    Columns completed() {
        boolean lacking = !columns.has(Field.COMPANY) || !columns.has(Field.APPLIED_DATE);
        if (!lacking || rows.size() < FEWEST_ROWS) {
            return columns;
        }
        Map<Field, Columns.Chosen> byField = new EnumMap<>(Field.class);
        byField.putAll(columns.byField());
        if (!columns.has(Field.APPLIED_DATE)) {
            entries().ifPresent(column -> take(byField, Field.APPLIED_DATE, column, ENTERED));
        }
        if (columns.has(Field.COMPANY)) {
            return with(byField);
        }
        if (!columns.has(Field.ROLE)) {
            candidates().stream()
                    .filter(column -> share(column, WorkText::isJob) > SOME
                            && share(column, WorkText::isJob) > 2 * share(column, WorkText::isEmployer))
                    .findFirst()
                    .ifPresent(column -> take(byField, Field.ROLE, column, JOBS));
        }
        employers().ifPresent(column -> take(byField, Field.COMPANY, column, LEFT));
        return with(byField);
    }

    private Columns with(Map<Field, Columns.Chosen> byField) {
        return new Columns(byField, columns.runnersUp(), columns.people(), columns.interviews());
    }

    /** The one column of days that says when a row was entered, in a log that has no other day of the application. */
    private Optional<Integer> entries() {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++) {
            boolean entered = !taken.contains(column)
                    && ENTRY.matcher(header.cell(column).text().strip()).matches();
            if (entered && ColumnContent.of(column, rows).dates() > NEARLY_ALL) {
                found.add(column);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void take(Map<Field, Columns.Chosen> byField, Field field, int column, String because) {
        taken.add(column);
        byField.put(
                field,
                new Columns.Chosen(column, header.cell(column).text(), HeaderMeaning.ofCells(field, GUESS, because)));
    }

    private Optional<Integer> employers() {
        List<Integer> candidates = candidates();
        return candidates.stream()
                .filter(column -> share(column, WorkText::isEmployer) > FEW
                        && share(column, WorkText::isEmployer) > share(column, WorkText::isJob))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(column -> share(column, WorkText::isJob) <= HALF)
                        .findFirst());
    }

    /** The columns of short, mostly different names whose headers mean nothing that is known. */
    private List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        int filled = 0;
        for (int column = 0; column < header.cells().size() && filled < FIRST_COLUMNS; column++) {
            String words = header.cell(column).text();
            filled += words.isEmpty() ? 0 : 1;
            boolean unexplained = !words.isEmpty()
                    && !words.endsWith("?")
                    && !taken.contains(column)
                    && !reader.isLeftAlone(words)
                    && reader.meanings(words).isEmpty();
            if (unexplained && share(column, RemainingColumns::isName) >= NEARLY_ALL && isVaried(column)) {
                candidates.add(column);
            }
        }
        return candidates;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter)
                && !Shapes.hasEmail(text)
                && !Shapes.isOnlyWaysToReach(text)
                && !Shapes.isLink(text)
                && !DateWords.startsLikeADate(text)
                && !EndingText.isEndedOrUnderWay(text)
                && !EndingText.isProse(text)
                && !WorkText.isSource(text);
    }

    private boolean isVaried(int column) {
        long different = rows.stream()
                .map(row -> row.cell(column).text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return different > HALF * rows.size();
    }

    private double share(int column, Predicate<String> test) {
        long such =
                rows.stream().map(row -> row.cell(column).text()).filter(test).count();
        return (double) such / rows.size();
    }
}
