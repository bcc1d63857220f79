package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import secondwind.application.Field;
import secondwind.log.column.ColumnChoice;
import secondwind.log.column.Columns;
import secondwind.log.column.HeaderMeaning;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.PersonText;
import secondwind.log.value.Shapes;
import secondwind.log.value.WorkText;

/**
 * A log without a row of headers, known by its cells alone: days, endings, and one column each that can only be the
 * employers and the jobs. Where two columns could be the employers, none is.
 */
final class HeaderlessTable {
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_NAME = 60;
    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.8;
    private static final double MANY = 0.4;
    private static final double FEW = 0.15;
    private static final double TWICE = 1.9;
    private static final double BY_CELLS_ALONE = 0.58;

    private final List<SheetRow> rows;
    private final Columns byCells;
    private final Set<Integer> taken = new HashSet<>();

    private HeaderlessTable(List<SheetRow> rows) {
        this.rows = rows.stream().filter(row -> row.filled() > RowWording.FEW).toList();
        this.byCells = new ColumnChoice(Map.of()).choose(none(), this.rows);
        byCells.byField().values().forEach(chosen -> taken.add(chosen.column()));
    }

    /** The header of a table that has none. */
    private static SheetRow none() {
        return new SheetRow(1, false, List.of());
    }

    /** What the columns of these rows mean, if that is beyond doubt. */
    static Optional<Columns> find(List<SheetRow> rows) {
        return new HeaderlessTable(rows).columns();
    }

    /** Whether these rows hold days and endings, so that only a row of headers seems to be missing. */
    static boolean isLikely(List<SheetRow> rows) {
        HeaderlessTable table = new HeaderlessTable(rows);
        return table.rows.size() >= FEWEST_ROWS && table.hasDaysAndEndings();
    }

    private boolean hasDaysAndEndings() {
        return byCells.has(Field.APPLIED_DATE) && byCells.has(Field.OUTCOME);
    }

    private Optional<Columns> columns() {
        if (rows.size() < FEWEST_ROWS || !hasDaysAndEndings()) {
            return Optional.empty();
        }
        Optional<Integer> job = byCells(Field.ROLE).or(() -> only(WorkText::isJob, WorkText::isEmployer));
        Optional<Integer> employer = byAddresses(job)
                .or(() -> byCells(Field.COMPANY))
                .or(() -> only(WorkText::isEmployer, WorkText::isJob))
                .or(() -> remaining(job));
        if (employer.isEmpty() || employer.equals(job)) {
            return Optional.empty();
        }
        Map<Field, Columns.Chosen> chosen = new EnumMap<>(Field.class);
        chosen.putAll(byCells.byField());
        chosen.put(Field.COMPANY, chosen(Field.COMPANY, employer.get()));
        job.ifPresent(column -> chosen.put(Field.ROLE, chosen(Field.ROLE, column)));
        return Optional.of(new Columns(chosen, Map.of(), List.of(), List.of()));
    }

    private Optional<Integer> byCells(Field field) {
        return byCells.find(field).map(Columns.Chosen::column);
    }

    private static Columns.Chosen chosen(Field field, int column) {
        return new Columns.Chosen(column, "", HeaderMeaning.ofCells(field, BY_CELLS_ALONE, "the words in its cells"));
    }

    /** The column of short texts in which many cells have such words, at least twice as many as in any other. */
    private Optional<Integer> only(Predicate<String> words, Predicate<String> others) {
        Optional<Integer> best = Optional.empty();
        double most = 0;
        double next = 0;
        for (int column : texts()) {
            double share = share(column, words);
            if (share <= share(column, others)) {
                continue;
            }
            if (share > most) {
                next = most;
                most = share;
                best = Optional.of(column);
            } else {
                next = Math.max(next, share);
            }
        }
        return most >= MANY && most > TWICE * next && best.isPresent() && most > TWICE * share(best.get(), others)
                ? best
                : Optional.empty();
    }

    /** The first column of different texts that is left beside the jobs, if they are no names of people. */
    private Optional<Integer> remaining(Optional<Integer> job) {
        List<Integer> others = texts().stream()
                .filter(column -> !job.equals(Optional.of(column)))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        int column = others.get(0);
        if (others.size() == 1 && isOnlyEmployers(column)) {
            return Optional.of(column);
        }
        long different = rows.stream()
                .map(row -> row.cell(column).text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean employers = job.isPresent()
                && rows.size() >= FEWEST_ROWS
                && different >= NEARLY_ALL * rows.size()
                && share(column, PersonText::isPerson) <= FEW;
        return employers ? Optional.of(column) : Optional.empty();
    }

    /** The only names in rows of days and endings are those of the employers, who may come again. */
    private boolean isOnlyEmployers(int column) {
        long different = rows.stream()
                .map(row -> row.cell(column).text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return different >= FEWEST_ROWS
                && share(column, PersonText::isPerson) <= FEW
                && share(column, WorkText::isSource) <= FEW
                && share(column, WorkText::isJob) <= MANY;
    }

    /** The one column of texts whose words stand in the addresses beside them: Acme, kb@acme.example. */
    private Optional<Integer> byAddresses(Optional<Integer> job) {
        List<Integer> found = new ArrayList<>();
        for (int column : texts()) {
            int together = 0;
            int addresses = 0;
            for (SheetRow row : rows) {
                String address = address(row);
                if (!address.isEmpty()) {
                    addresses++;
                    together += stem(row.cell(column).text())
                                    .filter(address::contains)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            if (addresses >= FEWEST_ROWS && together >= MOST * addresses && !job.equals(Optional.of(column))) {
                found.add(column);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String address(SheetRow row) {
        for (TypedCell cell : row.cells()) {
            List<String> emails = Shapes.emails(cell.text());
            if (!emails.isEmpty()) {
                String email = emails.get(0);
                return email.substring(email.indexOf('@')).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static Optional<String> stem(String name) {
        String first = name.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)[0];
        return first.length() > 2 ? Optional.of(first) : Optional.empty();
    }

    /** Columns of short, mostly different texts that nothing else is read from. */
    private List<Integer> texts() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Integer> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (!taken.contains(column) && share(column, HeaderlessTable::isShortText) >= MOST) {
                texts.add(column);
            }
        }
        return texts;
    }

    private static boolean isShortText(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter)
                && !Shapes.hasEmail(text)
                && !Shapes.hasPhone(text)
                && !Shapes.isLink(text)
                && !DateWords.startsLikeADate(text)
                && !EndingText.isEndedOrUnderWay(text)
                && !EndingText.isProse(text);
    }

    private double share(int column, Predicate<String> test) {
        long such =
                rows.stream().map(row -> row.cell(column).text()).filter(test).count();
        return (double) such / rows.size();
    }
}
