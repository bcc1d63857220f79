package secondwind.log;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Whether the words of a table say that somebody applied for a job. */
final class Applying {
    private static final Pattern APPLYING = Pattern.compile(
            "(?i)\\bappl(?:y|ied|ic)|interview|\\boffer|reject|hired|runner|bewerb|candidat|postul|sollicit|ba\u015fvuru|entrevist|entretien|absage|zusage|\u6295\u9012|\u5fdc\u52df|\u9762\u8bd5|\u9762\u8a66");
    /** What only a log has beside its jobs. */
    private static final Pattern OF_VACANCIES = Pattern.compile(
            "(?i)\\bjob (?:announcement|posting|listing|ad|advert|link|url|description)|\\bvacanc|cover letter|\\bresum[e\u00e9]|\\bcv\\b");

    /** One such word in the cells may be chance, and so may be a few among many rows. */
    private static final int SEVERAL = 2;

    private static final int ROWS_FOR_ANOTHER = 15;
    /** A longer cell describes something. */
    private static final int LONGEST = 150;

    private static final Set<Field> NAMES = EnumSet.of(Field.COMPANY, Field.ROLE, Field.POSTING_LINK);

    private Applying() {}

    /** Whether its header or several of its first cells do. */
    static boolean isIn(LogSheet log) {
        if (count(log.header(), APPLYING) > 0) {
            return true;
        }
        Set<Integer> names = new HashSet<>();
        NAMES.forEach(field -> log.columns().find(field).ifPresent(chosen -> names.add(chosen.column())));
        long found = log.firstRows().stream()
                .filter(row -> row.number() > log.header().number())
                .mapToLong(row -> countBeside(names, row))
                .sum();
        return found >= SEVERAL + log.firstRows().size() / ROWS_FOR_ANOTHER;
    }

    /** Whether its header speaks of vacancies, which nobody notes beside a person to talk to. */
    static boolean isAboutVacancies(LogSheet log) {
        return count(log.header(), OF_VACANCIES) > 0;
    }

    /** Employers and jobs have such words in their names ("Applied Materials"), and so has what a vacancy tells. */
    private static long countBeside(Set<Integer> names, SheetRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !names.contains(column) && isIn(row.cell(column), APPLYING))
                .filter(column -> row.cell(column).text().length() <= LONGEST)
                .count();
    }

    /** How many cells of a row have such words. */
    static long count(SheetRow row, Pattern words) {
        return row.cells().stream().filter(cell -> isIn(cell, words)).count();
    }

    private static boolean isIn(TypedCell cell, Pattern words) {
        return !cell.text().contains("://") && words.matcher(cell.text()).find();
    }
}
