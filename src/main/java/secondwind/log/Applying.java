package secondwind.log;

import java.util.regex.Pattern;
import secondwind.log.sheet.SheetRow;

/** Whether the words of a table say that somebody applied for a job. */
final class Applying {
    private static final Pattern APPLYING = Pattern.compile(
            "(?i)\\bappl(?:y|ied|ic)|interview|\\boffer|reject|hired|runner|bewerb|candidat|postul|sollicit|ba\u015fvuru|entrevist|entretien|absage|zusage|\u6295\u9012|\u5fdc\u52df|\u9762\u8bd5|\u9762\u8a66");
    /** One such word in the cells may be chance. */
    private static final int SEVERAL = 2;

    private Applying() {}

    /** Whether its header or several of its first cells do. */
    static boolean isIn(LogSheet log) {
        return count(log.header(), APPLYING) > 0
                || log.firstRows().stream()
                                .filter(row -> row.number() > log.header().number())
                                .mapToLong(row -> count(row, APPLYING))
                                .sum()
                        >= SEVERAL;
    }

    /** How many cells of a row have such words. */
    static long count(SheetRow row, Pattern words) {
        return row.cells().stream()
                .filter(cell -> !cell.text().contains("://")
                        && words.matcher(cell.text()).find())
                .count();
    }
}
