package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.ColumnChoice;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.Shapes;

/** Finds the row with the headers of a log, below titles, legends and blank rows. It may be two rows tall. */
final class HeaderSearch {
    /** Rows with something in them among which the header is looked for. */
    private static final int DEEPEST = 60;

    private static final int SAMPLE = 200;
    /** A day in figures, such as 2026-03-09 or 3/9/26. */
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T,].{0,20})?");

    /** A line that a program, or its author, wrote above the rows; "#" and "# of rounds" are headers. */
    private static final Pattern COMMENT = Pattern.compile("#+\\s*(?:[^\\s#]+\\s+){3,}.*", Pattern.DOTALL);

    /** "20 Jan", "Mon 3 March 2025": a day in words; what is longer only begins with one. */
    private static final int LONGEST_DAY = 16;

    private static final double DATA_IN_HEADER = 0.6;
    private static final int FEWEST_WITHOUT_COMPANY = 3;
    private static final int FEWEST_UNDERSTOOD = 2;
    private static final double SURE = 0.9;
    private static final double MOSTLY = 0.6;
    /** Five columns that are understood: only a second row of the same header can beat that. */
    private static final double CONVINCING = 4.5;

    /** So many headers in a row are headers, even where a day or a number stands beside them. */
    private static final int MANY_HEADERS = 4;

    /** Where not even one cell of so many is understood, the row holds names and no headers. */
    private static final int LEAST_SHARE = 8;

    private static final double NEARLY = 0.75;
    private static final int ROWS_OF_A_TALL_HEADER = 3;
    /** A second row that explains less than this more is no part of the header. */
    private static final double WORTH_A_ROW = 0.25;

    private final ColumnChoice choice;
    private final HeaderCells cells;

    HeaderSearch(Map<String, Field> userMapping) {
        this.choice = new ColumnChoice(userMapping);
        this.cells = new HeaderCells(userMapping);
    }

    /**
     * A header.
     *
     * @param row its words, and the number of its last row
     * @param columns what its columns mean
     * @param next the index of the first row behind it
     * @param score how much of it is understood
     */
    record Found(SheetRow row, Columns columns, int next, double score) {}

    Optional<Found> find(List<SheetRow> rows) {
        return alone(rows)
                .map(header -> taller(rows, header))
                .or(() -> ofTwoRows(rows))
                .map(header -> judged(rows, header))
                .filter(header -> LogColumns.areLog(header.columns()))
                .or(() -> byItsCells(rows));
    }

    /** The row that tells part of a log, such as all but the employers: the cells below it may tell the rest. */
    private Optional<Found> byItsCells(List<SheetRow> rows) {
        Found best = new Found(rows.get(0), Columns.NONE, 1, 0);
        for (int index = 0; index < Math.min(rows.size(), DEEPEST); index++) {
            SheetRow row = cells.plain(rows.get(index));
            Columns columns = row.filled() < FEWEST_WITHOUT_COMPANY ? Columns.NONE : choice.choose(row, List.of());
            if (LogColumns.understood(columns) >= FEWEST_UNDERSTOOD) {
                double score = scoreOfPart(row, columns);
                if (score > best.score()) {
                    best = new Found(row, columns, index + 1, score);
                }
            }
        }
        return Optional.of(best)
                .filter(found -> found.score() > 0)
                .map(found -> judged(rows, found))
                .filter(found -> LogColumns.areLog(found.columns()) && LogColumns.areBeyondDoubt(found.columns()));
    }

    /** Of few headers it must be the more that is understood; days and numbers beside them make it a row of data. */
    private static double scoreOfPart(SheetRow row, Columns columns) {
        boolean words = row.cells().stream().allMatch(cell -> cell.isEmpty() || isWords(cell));
        return words ? score(row, columns) : 0;
    }

    /** The first row that reads nearly as well as the best one: a later one begins another table. */
    private Optional<Found> alone(List<SheetRow> rows) {
        List<Found> found = new ArrayList<>();
        double best = 0;
        int last = Math.min(rows.size(), DEEPEST);
        for (int index = 0; index < last; index++) {
            Found here = at(rows, index);
            found.add(here);
            if (here.score() > best) {
                best = here.score();
                if (best >= CONVINCING) {
                    last = Math.min(last, index + 1 + ROWS_OF_A_TALL_HEADER);
                }
            }
        }
        double nearly = best * NEARLY;
        for (int index = 0; index < found.size(); index++) {
            Found here = found.get(index);
            if (here.score() > 0 && here.score() >= nearly) {
                return Optional.of(inTwoLanguages(here, index + 1 < found.size() ? found.get(index + 1) : here));
            }
        }
        return Optional.empty();
    }

    /** The same headers once more in the next row, in another language: the better row counts, the lower is the last. */
    private static Found inTwoLanguages(Found first, Found second) {
        boolean again = second.row().number() == first.row().number() + 1 && second.score() >= first.score() * NEARLY;
        if (!again) {
            return first;
        }
        SheetRow better = second.score() >= first.score() ? second.row() : first.row();
        Columns columns = second.score() >= first.score() ? second.columns() : first.columns();
        return new Found(
                new SheetRow(second.row().number(), better.hidden(), better.cells()),
                columns,
                second.next(),
                Math.max(first.score(), second.score()));
    }

    /** The header that this very row is; its score is 0 where it is none. */
    Found at(List<SheetRow> rows, int index) {
        return found(cells.plain(rows.get(index)), index + 1);
    }

    /** The header that these words are. */
    Found of(SheetRow words, int next) {
        return found(words, next);
    }

    /** This header with the meanings that these cells below it leave. */
    Found judged(Found header, List<SheetRow> below) {
        return new Found(header.row(), choice.choose(header.row(), below), header.next(), header.score());
    }

    /** How many cells of a row are headers of some field, beyond doubt. */
    long clearHeaders(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> cell instanceof TypedCell.Text && cells.weight(cell.text()) >= SURE)
                .count();
    }

    private Found judged(List<SheetRow> rows, Found header) {
        return judged(header, rows.subList(header.next(), Math.min(rows.size(), header.next() + SAMPLE)));
    }

    private Found found(SheetRow header, int next) {
        if (header.filled() < 2 || COMMENT.matcher(header.cell(0).text()).matches()) {
            return new Found(header, Columns.NONE, next, 0);
        }
        Columns columns = choice.choose(header, List.of());
        return new Found(header, columns, next, LogColumns.areLog(columns) ? score(header, columns) : 0);
    }

    /** The same header with the headings of groups above it, or with the row below, if either explains more. */
    private Found taller(List<SheetRow> rows, Found header) {
        int index = header.next() - 1;
        Found best = header;
        if (index > 0) {
            best = better(best, rows.get(index - 1), rows.get(index), header.next());
        }
        if (header.next() < rows.size() && leavesTheCompany(header, rows.get(header.next()))) {
            best = better(best, rows.get(index), rows.get(header.next()), header.next() + 1);
        }
        return best;
    }

    private Found better(Found than, SheetRow upper, SheetRow lower, int next) {
        if (isSideBySide(lower)) {
            return than;
        }
        return cells.stacked(cells.plain(upper), cells.plain(lower))
                .map(stacked -> found(stacked, next))
                .filter(stacked -> stacked.score() >= than.score() + WORTH_A_ROW)
                .orElse(than);
    }

    /** The first job names its company; the second row of a header leaves that column alone, or says "Name" there. */
    private boolean leavesTheCompany(Found header, SheetRow below) {
        Optional<Columns.Chosen> company = header.columns().find(Field.COMPANY);
        if (company.isEmpty()) {
            return false;
        }
        String text = below.cell(company.get().column()).text();
        return text.isEmpty()
                || text.equalsIgnoreCase(company.get().header())
                || (below.filled() > header.row().filled()
                        && cells.understands(text)
                        && understood(below) >= MOSTLY * below.filled());
    }

    private long understood(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> cell instanceof TypedCell.Text && cells.understands(cell.text()))
                .count();
    }

    /** Company, Role, Company, Role: the headings above name tables that stand side by side, and no groups of one. */
    private boolean isSideBySide(SheetRow header) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (TypedCell cell : header.cells()) {
            if (!cell.isEmpty() && !seen.add(cell.text())) {
                again.add(cell.text());
            }
        }
        return again.size() > 1 && again.stream().anyMatch(cells::isCompany);
    }

    private Optional<Found> ofTwoRows(List<SheetRow> rows) {
        Optional<Found> best = Optional.empty();
        for (int index = 0; index + 1 < Math.min(rows.size(), DEEPEST); index++) {
            int next = index + 2;
            Optional<Found> found = cells.stacked(cells.plain(rows.get(index)), cells.plain(rows.get(index + 1)))
                    .map(stacked -> found(stacked, next));
            if (found.isPresent()
                    && found.get().score() > best.map(Found::score).orElse(0.0)) {
                best = found;
            }
        }
        return best;
    }

    private static double score(SheetRow row, Columns columns) {
        double score = 0;
        Set<Integer> counted = new HashSet<>();
        for (Columns.Chosen chosen : columns.byField().values()) {
            if (counted.add(chosen.column())) {
                score += chosen.confidence();
            }
        }
        boolean holdsData = false;
        for (TypedCell cell : row.cells()) {
            if (!cell.isEmpty() && !(cell instanceof TypedCell.Failure) && !isWords(cell)) {
                score -= DATA_IN_HEADER;
                holdsData = true;
            }
        }
        // "Office Assistant" and "Runner-up" beside a day are a job, though each of them might be a header.
        boolean employersAreSure = columns.find(Field.COMPANY)
                .filter(chosen -> chosen.confidence() >= SURE)
                .isPresent();
        boolean fewOfMany = !employersAreSure && counted.size() * LEAST_SHARE < row.filled();
        return fewOfMany || (holdsData && counted.size() < MANY_HEADERS) ? 0 : score;
    }

    /** Whether a cell could be a header at all: no address, number or day, typed as such or as text. */
    private static boolean isWords(TypedCell cell) {
        String text = cell.text();
        return cell instanceof TypedCell.Text
                && !Shapes.hasEmail(text)
                && !Shapes.hasPhone(text)
                && !Shapes.isLink(text)
                && !FIGURES.matcher(text).matches()
                && !(text.length() <= LONGEST_DAY && DateWords.startsLikeADate(text));
    }
}
