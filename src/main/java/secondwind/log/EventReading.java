package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.Progress;
import secondwind.application.Rejection;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DayReading;

/** Reads what happened on which day; a day that cannot be is left out and said so. */
final class EventReading {
    private static final Set<Field> PROGRESS = EnumSet.of(
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.CLOSED);
    private static final int OLDEST_YEAR = 1990;
    /** An appointment, or a first day, further ahead than this is a slip of the keys. */
    private static final int DAYS_AHEAD = 730;

    private static final int NEXT_MONTHS = 180;

    private static final int MOST_NOTICES = 20;

    private final List<Notice> notices = new ArrayList<>();
    private int more;
    private final Columns columns;
    private final DateOrders orders;
    private final LocalDate today;

    EventReading(Columns columns, DateOrders orders, LocalDate today) {
        this.columns = columns;
        this.orders = orders;
        this.today = today;
    }

    /** What happened, as far as the row says. */
    record Events(
            Optional<LocalDate> applied,
            List<LocalDate> interviews,
            Optional<LocalDate> decided,
            Optional<LocalDate> start,
            Progress progress) {
        Events {
            requireNonNull(applied);
            interviews = List.copyOf(interviews);
            requireNonNull(decided);
            requireNonNull(start);
            requireNonNull(progress);
        }
    }

    Events read(SheetRow row, Map<Field, Cell> cells, List<Rejection> rejected) {
        Optional<LocalDate> applied = day(row, cells, Field.APPLIED_DATE, today, rejected);
        Optional<LocalDate> decided = day(row, cells, Field.DECISION_DATE, today, rejected);
        if (decided.isPresent() && applied.isPresent() && decided.get().isBefore(applied.get())) {
            reject(
                    requireNonNull(cells.get(Field.DECISION_DATE)),
                    "a day on or after the application, which is " + applied.get(),
                    rejected);
            decided = Optional.empty();
        }
        Optional<LocalDate> start = day(row, cells, Field.START_DATE, today.plusDays(DAYS_AHEAD), rejected);
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        for (Field field : PROGRESS) {
            Cell cell = cells.get(field);
            if (cell != null) {
                int column = columns.find(field).map(Columns.Chosen::column).orElse(0);
                MarkReading.read(field, row.cell(column), cell, orders.dayFirst(column), today, rejected)
                        .ifPresent(mark -> marks.put(field, mark));
                if (!marks.containsKey(field) && MarkReading.isUnknown(field, row.cell(column))) {
                    unknown(cell);
                }
            }
        }
        return new Events(applied, interviews(row, cells, applied, rejected), decided, start, new Progress(marks));
    }

    private void unknown(Cell cell) {
        if (notices.size() == MOST_NOTICES) {
            more++;
            return;
        }
        notices.add(new Notice(
                cell.ref().file() + ", " + cell.ref().a1(),
                "\u201c" + cell.text() + "\u201d under \u201c" + cell.header()
                        + "\u201d was not understood, and counts as not done.",
                "Type yes, no or the day."));
    }

    /** What the user should know of the cells read so far. */
    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        if (more > 0) {
            String where = notices.get(0).where();
            all.add(new Notice(
                    where.substring(0, where.lastIndexOf(',')),
                    more + " more cells about what is done were not understood.",
                    "Type yes, no or the day into them."));
        }
        return all;
    }

    private Optional<LocalDate> day(
            SheetRow row, Map<Field, Cell> cells, Field field, LocalDate latest, List<Rejection> rejected) {
        Cell cell = cells.get(field);
        Optional<Columns.Chosen> chosen = columns.find(field);
        if (cell == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        int column = chosen.get().column();
        LocalDate yearless = field == Field.START_DATE ? today.plusDays(NEXT_MONTHS) : today;
        DayReading reading = DayReading.of(row.cell(column), orders.dayFirst(column), yearless);
        Optional<LocalDate> day = reading.latest();
        if (day.isEmpty()) {
            reading.impossible().ifPresent(none -> reject(cell, "a day that exists, like " + today, rejected));
            return Optional.empty();
        }
        if (day.get().isAfter(latest)) {
            reject(
                    cell,
                    field == Field.START_DATE ? "a day within two years" : "a day up to today, " + today,
                    rejected);
            return Optional.empty();
        }
        if (day.get().getYear() < OLDEST_YEAR) {
            reject(cell, "a day after " + OLDEST_YEAR, rejected);
            return Optional.empty();
        }
        return day;
    }

    private List<LocalDate> interviews(
            SheetRow row, Map<Field, Cell> cells, Optional<LocalDate> applied, List<Rejection> rejected) {
        List<LocalDate> days = new ArrayList<>();
        columns.find(Field.INTERVIEW).ifPresent(chosen -> {
            DayReading reading = interview(row.cell(chosen.column()), chosen.column(), applied);
            Cell cell = cells.get(Field.INTERVIEW);
            if (cell != null) {
                boolean tooFar = reading.days().stream().anyMatch(day -> !isLikely(day));
                if (tooFar || (reading.days().isEmpty() && reading.impossible().isPresent())) {
                    reject(cell, "a day that exists, like " + today, rejected);
                }
            }
            days.addAll(reading.days());
        });
        for (Columns.Chosen further : columns.interviews()) {
            days.addAll(interview(row.cell(further.column()), further.column(), applied)
                    .days());
        }
        return days.stream().filter(this::isLikely).distinct().sorted().toList();
    }

    private boolean isLikely(LocalDate day) {
        return !day.isAfter(today.plusDays(DAYS_AHEAD)) && day.getYear() >= OLDEST_YEAR;
    }

    /** An interview without a year may lie ahead, where looking back would put it before the application. */
    private DayReading interview(TypedCell cell, int column, Optional<LocalDate> applied) {
        if (cell.isEmpty() || cell instanceof TypedCell.Failure) {
            return new DayReading(List.of(), Optional.empty());
        }
        DayReading back = DayReading.of(cell, orders.dayFirst(column), today);
        boolean before = applied.isPresent() && back.days().stream().anyMatch(day -> day.isBefore(applied.get()));
        return before ? DayReading.of(cell, orders.dayFirst(column), today.plusDays(NEXT_MONTHS)) : back;
    }

    static void reject(Cell cell, String expected, List<Rejection> rejected) {
        CellRef where = cell.ref();
        rejected.add(new Rejection(where, cell.text(), expected, "Correct " + where.a1() + ", or clear it."));
    }
}
