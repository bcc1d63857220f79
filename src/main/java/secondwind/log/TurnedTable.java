package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.Shapes;

/** Finds out whether a sheet is a log on its side: the names of the fields in a column, and a column for each job. */
final class TurnedTable {
    /** The names of the fields stand in one of the first columns, or not at all. */
    private static final int RIGHTMOST_NAMES = 4;

    private static final double LEAST_SCORE = 2.4;
    private static final double CLEARLY_BETTER = 1.5;
    private static final int SEVERAL_JOBS = 3;
    private static final int LONGEST_COMPANY = 80;
    private static final Set<Field> DAYS =
            EnumSet.of(Field.APPLIED_DATE, Field.INTERVIEW, Field.DECISION_DATE, Field.START_DATE, Field.LETTER_SENT);
    private static final Pattern ABOUT_A_PERSON =
            Pattern.compile("(?i).*\\b(?:profile?|about me|my details|sender|personal)\\b.*");

    private static final double CLEAR = 0.8;
    private static final double LEAST_SHARE = 0.2;

    private TurnedTable() {}

    /**
     * The header of the turned sheet, if its first columns read like headers clearly better than any of its rows.
     *
     * @param turned the columns of the sheet as rows
     * @param upright how well the best row of the sheet reads, 0 for none
     */
    static Optional<HeaderSearch.Found> find(
            String sheetName, List<SheetRow> turned, double upright, Map<String, Field> userMapping) {
        HeaderSearch search = new HeaderSearch(userMapping);
        int names = (int)
                turned.stream().filter(row -> row.number() <= RIGHTMOST_NAMES).count();
        Optional<HeaderSearch.Found> best = Optional.empty();
        for (int index = 0; index < names; index++) {
            HeaderSearch.Found found = search.at(turned, index);
            if (found.score() > best.map(HeaderSearch.Found::score).orElse(0.0)) {
                best = Optional.of(found);
            }
        }
        return best.filter(header -> header.score() >= LEAST_SCORE && header.score() > CLEARLY_BETTER * upright)
                .filter(header -> header.columns().has(Field.COMPANY))
                .filter(TurnedTable::isMostlyUnderstood)
                .filter(header -> !ABOUT_A_PERSON.matcher(sheetName).matches())
                .map(header -> judged(search, header, turned.subList(header.next(), turned.size())))
                .filter(TurnedTable::namesTheCompany)
                .filter(header -> holdsJobs(header, turned.subList(header.next(), turned.size())));
    }

    /** A line in which no job says anything is the title of a section, unless no other line has its field. */
    private static HeaderSearch.Found judged(HeaderSearch search, HeaderSearch.Found header, List<SheetRow> jobs) {
        List<TypedCell> filled = new ArrayList<>();
        for (int line = 0; line < header.row().cells().size(); line++) {
            int here = line;
            boolean says = jobs.stream().anyMatch(job -> !job.cell(here).isEmpty());
            filled.add(says ? header.row().cell(line) : TypedCell.Text.EMPTY);
        }
        SheetRow withoutTitles = new SheetRow(header.row().number(), false, filled);
        Columns of =
                search.judged(search.of(withoutTitles, header.next()), jobs).columns();
        Map<Field, Columns.Chosen> byField =
                new EnumMap<>(search.judged(header, jobs).columns().byField());
        Set<Integer> used = new HashSet<>();
        of.byField().forEach((field, chosen) -> {
            byField.put(field, chosen);
            used.add(chosen.column());
        });
        byField.entrySet()
                .removeIf(entry -> !entry.getValue().equals(of.byField().get(entry.getKey()))
                        && used.contains(entry.getValue().column()));
        return new HeaderSearch.Found(
                header.row(),
                new Columns(byField, of.runnersUp(), of.people(), of.interviews()),
                header.next(),
                header.score());
    }

    /** Among two hundred employers in a column, a few are called like a header. */
    private static boolean isMostlyUnderstood(HeaderSearch.Found header) {
        return header.columns().byField().size() >= LEAST_SHARE * header.row().filled();
    }

    /** A comparison of offers has lines in which employers are named too; a log has one that says so. */
    private static boolean namesTheCompany(HeaderSearch.Found header) {
        return header.columns()
                .find(Field.COMPANY)
                .filter(company -> company.confidence() >= CLEAR)
                .isPresent();
    }

    /** A list of what the fields mean, or a form about the seeker, has the same names and no jobs beside them. */
    private static boolean holdsJobs(HeaderSearch.Found header, List<SheetRow> jobs) {
        int named = 0;
        int proven = 0;
        boolean repeated = header.columns()
                        .find(Field.COMPANY)
                        .map(company -> count(header.row(), company.header()))
                        .orElse(0L)
                > 1;
        if (repeated) {
            // Cards below one another: only the first of them would be read.
            return false;
        }
        for (SheetRow job : jobs) {
            String company = text(header.columns(), Field.COMPANY, job);
            boolean sameThroughout =
                    !company.isEmpty() && company.equalsIgnoreCase(text(header.columns(), Field.ROLE, job));
            if (EndingText.isProse(company) || company.length() > LONGEST_COMPANY || sameThroughout) {
                return false;
            }
            if (!company.isEmpty() && !Shapes.isPlaceholder(company)) {
                named++;
                proven += isProven(header.columns(), job) ? 1 : 0;
            }
        }
        return named > 0 && (named >= SEVERAL_JOBS || proven == named);
    }

    private static long count(SheetRow header, String words) {
        return header.cells().stream()
                .filter(cell -> cell.text().equalsIgnoreCase(words))
                .count();
    }

    private static boolean isProven(Columns columns, SheetRow job) {
        boolean day = DAYS.stream()
                .flatMap(field -> columns.find(field).stream())
                .map(chosen -> job.cell(chosen.column()))
                .anyMatch(cell -> cell instanceof TypedCell.Moment || DateWords.startsLikeADate(cell.text()));
        return day
                || EndingText.isEndedOrUnderWay(text(columns, Field.OUTCOME, job))
                || EndingText.isEndedOrUnderWay(text(columns, Field.STAGE, job));
    }

    private static String text(Columns columns, Field field, SheetRow job) {
        return columns.find(field)
                .map(chosen -> job.cell(chosen.column()).text())
                .orElse("");
    }
}
