package secondwind.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateOrder;
import secondwind.log.value.DayReading;
import secondwind.log.value.RecentTexts;

/** Reads the days in the columns of one sheet, each in the order of day and month that its column has. */
final class ColumnDays {
    private final DateOrders orders;
    private final LocalDate latest;
    private final Map<Integer, RecentTexts<DayReading>> recentByColumn = new HashMap<>();

    /** A date without a year is the latest one that is not after this day. */
    ColumnDays(DateOrders orders, LocalDate latest) {
        this.orders = orders;
        this.latest = latest;
    }

    DayReading read(TypedCell cell, int column) {
        if (cell instanceof TypedCell.Text text) {
            return recentByColumn.computeIfAbsent(column, this::texts).read(text.text());
        }
        return DayReading.of(cell, orders.order(column), latest);
    }

    private RecentTexts<DayReading> texts(int column) {
        DateOrder order = orders.order(column);
        return new RecentTexts<>(text -> DayReading.of(new TypedCell.Text(text), order, latest));
    }
}
