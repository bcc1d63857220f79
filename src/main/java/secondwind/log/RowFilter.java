package secondwind.log;

import java.util.regex.Pattern;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Tells the data rows of a log from what people put between them. */
final class RowFilter {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:grand |sub-?)?(?:totals?|sum|average|count|summe|gesamt|suma|totale|somme|toplam|totaal|\u5408\u8ba1|\u5408\u8a08|\u603b\u8ba1)\\b.*",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[\\d.,%\\s$\\u20ac\\u00a3]+");

    private final LogSheet log;

    RowFilter(LogSheet log) {
        this.log = log;
    }

    /** Whether a row is neither above the data, nor blank, a section title, a repeated header or a total. */
    boolean isData(SheetRow row) {
        return row.number() > log.header().number() && row.filled() > 1 && !isHeaderAgain(row) && !isTotal(row);
    }

    private boolean isHeaderAgain(SheetRow row) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            if (!text.isEmpty()
                    && text.equalsIgnoreCase(log.header().cell(column).text())) {
                same++;
            }
        }
        return same >= 2 && same * 2 > row.filled();
    }

    /** "Total" and numbers; a company may be called Total, and then words stand beside it. */
    private static boolean isTotal(SheetRow row) {
        boolean titled = false;
        for (TypedCell cell : row.cells()) {
            if (cell.isEmpty()) {
                continue;
            }
            boolean number = cell instanceof TypedCell.Numeral
                    || NUMBER.matcher(cell.text()).matches();
            if (!titled && TOTAL.matcher(cell.text()).matches()) {
                titled = true;
            } else if (!number) {
                return false;
            }
        }
        return titled;
    }
}
