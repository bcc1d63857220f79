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
import secondwind.log.value.PersonText;
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
    private static final double MOST = 0.7;
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
    /** No employer has a last name. */
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "(?iU).*\\b(?:first|last|sur|family|given|middle|full|maiden|fore)[ _-]?names?\\b.*|.*\\b(?:surname|nachname|vorname|apellidos?|pr\u00e9nom|cognome|achternaam|voornaam|soyad[\u0131i]?|nazwisko)\\b.*|\u59d3|\u540d");

    private static final String LINKS = "its cells hold links";
    private static final Pattern NAMES_A_LINK = Pattern.compile(
            "(?iU)\\burl|(?<!\\p{L})links?(?!\\p{L})|_url|job post|posting|advert|listing|announcement|anzeige|annonce|\u94fe\u63a5|\u9023\u7d50|\u7f51\u5740|\u7db2\u5740|\u30ea\u30f3\u30af|\ub9c1\ud06c");
    /** Pages of the employer, of a person, or of what was sent in. */
    private static final Pattern OTHER_LINK = Pattern.compile(
            "(?iU)linkedin|profile|company|employer|firm|website|home ?page|portal|login|account|resume|r\u00e9sum\u00e9|\\bcv\\b|portfolio|"
                    + "cover|calendar|meeting|zoom|teams|map|glassdoor|github|drive|status");

    private static final String JOBS = "its cells name jobs";

    private final SheetRow header;
    private final List<SheetRow> rows;
    private final Columns columns;
    private final List<Integer> unexplained;
    private final Set<Integer> taken = new HashSet<>();

    /**
     * What the cells below a header add to the columns that were chosen by it.
     *
     * @param unexplained the columns whose headers mean nothing, from left to right
     */
    RemainingColumns(SheetRow header, List<SheetRow> data, Columns columns, List<Integer> unexplained) {
        this.header = header;
        this.rows = data.stream().filter(row -> row.filled() > 1).toList();
        this.columns = columns;
        this.unexplained = unexplained;
        columns.byField().values().forEach(chosen -> taken.add(chosen.column()));
    }

    /** The same columns, with those of the most needed fields that were missing and could be told. */
    Columns completed() {
        if (rows.size() < FEWEST_ROWS) {
            return columns;
        }
        Map<Field, Columns.Chosen> byField = new EnumMap<>(Field.class);
        byField.putAll(columns.byField());
        if (!byField.containsKey(Field.APPLIED_DATE)) {
            entries().ifPresent(column -> take(byField, Field.APPLIED_DATE, column, ENTERED));
        }
        if (!byField.containsKey(Field.COMPANY)) {
            if (!byField.containsKey(Field.ROLE)) {
                jobs(candidates(), SOME).ifPresent(column -> take(byField, Field.ROLE, column, JOBS));
            }
            employers().or(() -> customers(byField)).ifPresent(column -> {
                byField.values().removeIf(chosen -> chosen.column() == column);
                take(byField, Field.COMPANY, column, LEFT);
            });
        }
        if (byField.containsKey(Field.COMPANY)) {
            completeAround(byField);
            if (!byField.containsKey(Field.POSTING_LINK)) {
                links().ifPresent(column -> take(byField, Field.POSTING_LINK, column, LINKS));
            }
        }
        return with(byField);
    }

    /** What belongs to a log with employers, and is told by the cells under headers of somebody's own. */
    private void completeAround(Map<Field, Columns.Chosen> byField) {
        LeftColumns left = new LeftColumns(rows, byField, taken, unexplained);
        if (!byField.containsKey(Field.OUTCOME)) {
            left.endings(column -> header.cell(column).text().endsWith("?"))
                    .ifPresent(column -> take(byField, Field.OUTCOME, column, LeftColumns.ENDINGS));
        }
        if (!byField.containsKey(Field.ROLE)) {
            jobs(left.unexplained(), HALF).ifPresent(column -> take(byField, Field.ROLE, column, JOBS));
        }
        if (!byField.containsKey(Field.APPLIED_DATE)) {
            left.letters().ifPresent(column -> {
                byField.remove(Field.LETTER_SENT);
                take(byField, Field.APPLIED_DATE, column, LeftColumns.LETTERS);
            });
        }
        if (!byField.containsKey(Field.APPLIED_DATE)) {
            left.days().ifPresent(column -> take(byField, Field.APPLIED_DATE, column, LeftColumns.DAYS));
        }
        if (!byField.containsKey(Field.CONTACT_NAME)) {
            left.persons().ifPresent(column -> take(byField, Field.CONTACT_NAME, column, LeftColumns.PERSONS));
        }
        if (!byField.containsKey(Field.NOTES)) {
            left.remarks(header.cells().size())
                    .ifPresent(column -> take(byField, Field.NOTES, column, LeftColumns.REMARKS));
        }
    }

    private Optional<Integer> jobs(List<Integer> among, double least) {
        return among.stream()
                .filter(column -> share(column, WorkText::isJob) > least
                        && share(column, WorkText::isJob) > 2 * share(column, WorkText::isEmployer))
                .findFirst();
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

    /** Links below a header that speaks of links, whatever else it says, such as "Job ID / Link". */
    private Optional<Integer> links() {
        for (int column = 0; column < header.cells().size(); column++) {
            String words = header.cell(column).text();
            if (!taken.contains(column)
                    && NAMES_A_LINK.matcher(words).find()
                    && !OTHER_LINK.matcher(words).find()
                    && share(column, Shapes::isLink) > HALF) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
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

    /** Somebody's customers, of whom each row has another one, are whom they work for. */
    private Optional<Integer> customers(Map<Field, Columns.Chosen> byField) {
        return Optional.ofNullable(byField.get(Field.CLIENT))
                .map(Columns.Chosen::column)
                .filter(column -> isVaried(column)
                        && share(column, RemainingColumns::isName) >= MOST
                        && byField.containsKey(Field.ROLE)
                        && byField.containsKey(Field.OUTCOME));
    }

    /** The columns of short, mostly different names whose headers mean nothing that is known. */
    private List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        int filled = 0;
        for (int column = 0; column < header.cells().size() && filled < FIRST_COLUMNS; column++) {
            String words = header.cell(column).text();
            filled += words.isEmpty() ? 0 : 1;
            boolean free = unexplained.contains(column)
                    && !OF_A_PERSON.matcher(words).matches()
                    && !words.endsWith("?")
                    && !taken.contains(column);
            if (free && share(column, RemainingColumns::isName) >= MOST && isVaried(column)) {
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
                && !PersonText.isPerson(text)
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
