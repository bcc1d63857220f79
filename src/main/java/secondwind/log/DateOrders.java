package secondwind.log;

import java.util.ArrayList;
import java.util.BitSet;
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
import secondwind.log.value.DateOrder;
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
            Field.KEPT_IN_TOUCH,
            Field.CLOSED);

    private final LogSheet log;
    private final boolean otherwise;
    private final Map<Integer, Evidence> byColumn = new TreeMap<>();
    /** The order of the columns asked for so far: it is asked for each cell. */
    private final Map<Integer, DateOrder> known = new HashMap<>();

    /** What the values of one column have shown so far. */
    private static final class Evidence {
        private int dayFirst;
        private int monthFirst;
        private int dayFirstWithDots;
        private int monthFirstWithDots;
        private int open;
        private String example = "";
        private int notBegunWithTheYear;
        private int notEndedWithTheYear;
        private final BitSet first = new BitSet();
        private final BitSet last = new BitSet();

        private boolean settled() {
            return dayFirst != monthFirst;
        }

        private void add(TypedDate date) {
            if (date.isShort()) {
                notBegunWithTheYear += date.mayBeginWithTheYear() ? 0 : 1;
                notEndedWithTheYear += date.mayEndWithTheYear() ? 0 : 1;
                first.set(date.first());
                last.set(date.year().orElse(0));
            }
            if (date.isDotted()) {
                dayFirstWithDots += date.provesDayFirst() ? 1 : 0;
                monthFirstWithDots += date.provesMonthFirst() ? 1 : 0;
            } else if (date.provesDayFirst()) {
                dayFirst++;
            } else if (date.provesMonthFirst()) {
                monthFirst++;
            } else if (date.isAmbiguous()) {
                example = open == 0 ? date.text() : example;
                open++;
            }
        }

        /** In 24-06-03 the year comes first where the first numbers vary less than the last ones. */
        private boolean yearFirst() {
            return notBegunWithTheYear == notEndedWithTheYear
                    ? first.cardinality() < last.cardinality()
                    : notBegunWithTheYear < notEndedWithTheYear;
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

    /** Whether the day comes first in the typed dates of these logs, as their first rows show; else as the options say. */
    static boolean dayFirst(List<LogSheet> logs, LogOptions options) {
        int balance = 0;
        for (LogSheet log : logs) {
            DateOrders orders = new DateOrders(log, options.dayFirst());
            log.firstRows().forEach(orders::look);
            balance += orders.sheetBalance();
        }
        return balance == 0 ? options.dayFirst() : balance > 0;
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
                DateWords.find(cell.text()).forEach(evidence::add);
            }
        });
    }

    /** The order in this column. */
    DateOrder order(int column) {
        return known.computeIfAbsent(column, this::settle);
    }

    private DateOrder settle(int column) {
        Evidence evidence = byColumn.getOrDefault(column, new Evidence());
        boolean dayFirst = evidence.settled()
                ? evidence.dayFirst > evidence.monthFirst
                : sheetSettles() ? sheetBalance() > 0 : otherwise;
        boolean dayFirstWithDots = evidence.monthFirstWithDots <= evidence.dayFirstWithDots;
        return new DateOrder(dayFirst, dayFirstWithDots, evidence.yearFirst());
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
            boolean guessed = !evidence.settled() && !sheetSettles() && !evidence.yearFirst();
            boolean mixed = evidence.dayFirst > 0 && evidence.monthFirst > 0;
            if (evidence.open > 0 && (guessed || mixed)) {
                String order = order(column).dayFirst() ? "day first, then month" : "month first, then day";
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
