package secondwind.log;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.log.column.Columns;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.TypedDate;

/**
 * Whether the day or the month comes first in the typed dates of each column: as the values of the column settle it,
 * else those of the sheet's other columns, else as the options say.
 */
final class DateOrders {
    private static final Set<Field> WITH_DATES = EnumSet.of(
            Field.APPLIED_DATE,
            Field.INTERVIEW,
            Field.DECISION_DATE,
            Field.START_DATE,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.CLOSED);

    private final LogSheet log;
    private final boolean otherwise;
    private final Map<Integer, Evidence> byColumn = new TreeMap<>();
    /** The order of the columns asked for so far: it is asked for each cell. */
    private final Map<Integer, Boolean> known = new HashMap<>();

    /** What the values of one column have shown so far. */
    private static final class Evidence {
        private int dayFirst;
        private int monthFirst;
        private int open;
        private String example = "";

        private boolean settled() {
            return dayFirst != monthFirst;
        }
    }

    private DateOrders(LogSheet log, boolean otherwise) {
        Columns columns = log.columns();
        this.log = log;
        this.otherwise = otherwise;
        columns.byField().forEach((field, chosen) -> {
            if (WITH_DATES.contains(field)) {
                byColumn.put(chosen.column(), new Evidence());
            }
        });
        columns.interviews().forEach(chosen -> byColumn.put(chosen.column(), new Evidence()));
    }

    /** Looks at the first rows; what they leave open, a value near the end of the sheet may settle. */
    static DateOrders of(LogSheet log, LogOptions options) throws BrokenFileException {
        DateOrders orders = new DateOrders(log, options.dayFirst());
        if (orders.byColumn.isEmpty()) {
            return orders;
        }
        log.firstRows().forEach(orders::look);
        if (!log.isWhole() && orders.isOpen()) {
            orders.byColumn.replaceAll((column, evidence) -> new Evidence());
            log.sheet().read(row -> {
                orders.look(row);
                return orders.isOpen() || row.number() <= lastRow(log);
            });
        }
        return orders;
    }

    /** Whether the first rows leave a date open that a later value may settle. */
    private boolean isOpen() {
        return byColumn.values().stream().anyMatch(evidence -> evidence.open > 0 && !evidence.settled());
    }

    private static int lastRow(LogSheet log) {
        return log.firstRows().get(log.firstRows().size() - 1).number();
    }

    private void look(SheetRow row) {
        byColumn.forEach((column, evidence) -> {
            TypedCell cell = row.cell(column);
            if (cell instanceof TypedCell.Text && !cell.isEmpty()) {
                for (TypedDate date : DateWords.find(cell.text())) {
                    if (date.provesDayFirst()) {
                        evidence.dayFirst++;
                    } else if (date.provesMonthFirst()) {
                        evidence.monthFirst++;
                    } else if (date.isAmbiguous()) {
                        evidence.example = evidence.open == 0 ? date.text() : evidence.example;
                        evidence.open++;
                    }
                }
            }
        });
    }

    /** Whether the day comes first in this column. */
    boolean dayFirst(int column) {
        return known.computeIfAbsent(column, this::settle);
    }

    private boolean settle(int column) {
        Evidence evidence = byColumn.get(column);
        if (evidence != null && evidence.settled()) {
            return evidence.dayFirst > evidence.monthFirst;
        }
        return sheetSettles() ? sheetBalance() > 0 : otherwise;
    }

    private int sheetBalance() {
        return byColumn.values().stream()
                .mapToInt(evidence -> evidence.dayFirst - evidence.monthFirst)
                .sum();
    }

    private boolean sheetSettles() {
        return sheetBalance() != 0;
    }

    /** One notice for each column with dates that nothing settles. */
    List<Notice> undecided(String where) {
        List<Notice> notices = new ArrayList<>();
        byColumn.forEach((column, evidence) -> {
            boolean guessed = !evidence.settled() && !sheetSettles();
            boolean mixed = evidence.dayFirst > 0 && evidence.monthFirst > 0;
            if (evidence.open > 0 && (guessed || mixed)) {
                String order = dayFirst(column) ? "day first, then month" : "month first, then day";
                notices.add(new Notice(
                        where + ", " + log.words(column),
                        "Dates such as \u201c" + evidence.example + "\u201d can be read two ways; they were read as "
                                + order + ".",
                        "If that is wrong, set the order of day and month in the configuration, or type dates like"
                                + " 2026-11-23."));
            }
        });
        return notices;
    }
}
