package secondwind.log;

import java.util.List;
import java.util.regex.Pattern;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Why a sheet without a header of a log is passed over, as far as its cells tell. */
final class NoLog {
    static final String NO_COMPANY = "it has no column with the company or employer";
    private static final String NO_HEADER = "no row of it reads like the headers of a log";

    private static final Pattern PIVOT = Pattern.compile(
            "(?i)row labels|column labels|grand total|(?:sum|count|counta|average) of .+|zeilenbeschriftungen|gesamtergebnis|\u00e9tiquettes de lignes|etiquetas de fila");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo");
    private static final Pattern CUT_WITH_COMMAS =
            Pattern.compile("[^,;|\\t]++(?:[,;|\\t][^,;|\\t]*+){2,}+", Pattern.DOTALL);
    private static final int DAYS_OF_A_WEEK = 5;
    private static final int FEWEST_PIVOT_WORDS = 2;
    private static final double MOST = 0.8;

    private NoLog() {}

    static String reason(List<SheetRow> rows) {
        if (count(rows, PIVOT) >= FEWEST_PIVOT_WORDS) {
            return "it is a pivot table";
        }
        if (rows.stream().anyMatch(row -> count(List.of(row), WEEKDAY) >= DAYS_OF_A_WEEK)) {
            return "it is a calendar";
        }
        double lines = share(rows, row -> row.filled() == 1);
        if (rows.size() > 1 && lines >= MOST) {
            boolean uncut = share(rows, NoLog::isUncut) >= MOST;
            return uncut
                    ? "each row stands in one cell, with commas or the like between; cut it into columns"
                            + " (Data, Text to Columns)"
                    : "it has a single column of text, and no table";
        }
        if (HeaderlessTable.isLikely(rows)) {
            return "it has no row of headers, and its columns are not clear without; write one above the rows, such as"
                    + " Company, Position, Date Applied, Outcome";
        }
        return NO_HEADER;
    }

    private static boolean isUncut(SheetRow row) {
        return row.filled() == 1
                && row.cells().stream()
                        .anyMatch(cell -> CUT_WITH_COMMAS.matcher(cell.text()).matches());
    }

    private static long count(List<SheetRow> rows, Pattern words) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof TypedCell.Text
                        && words.matcher(cell.text()).matches())
                .count();
    }

    private static double share(List<SheetRow> rows, java.util.function.Predicate<SheetRow> test) {
        return (double) rows.stream().filter(test).count() / rows.size();
    }
}
