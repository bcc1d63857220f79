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
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final LocalDate twoYearsAhead;
    private final MarkReading marks;
    private final ColumnDays days;
    private final ColumnDays daysAhead;

    EventReading(Columns columns, DateOrders orders, LocalDate today) {
        this.columns = columns;
        this.orders = orders;
        this.today = today;
        this.twoYearsAhead = today.plusDays(DAYS_AHEAD);
        this.marks = new MarkReading(today);
        this.days = new ColumnDays(orders, today);
        this.daysAhead = new ColumnDays(orders, today.plusDays(NEXT_MONTHS));
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
        Optional<LocalDate> start = day(row, cells, Field.START_DATE, twoYearsAhead, rejected);
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        for (Field field : PROGRESS) {
            Cell cell = cells.get(field);
            if (cell != null) {
                int column = columns.find(field).map(Columns.Chosen::column).orElse(0);
                MarkReading.Reading reading = this.marks.read(field, row.cell(column), orders.dayFirst(column));
                if (reading.planned()) {
                    reject(cell, "a day up to today, " + today, rejected);
                }
                reading.mark(cell).ifPresent(mark -> marks.put(field, mark));
                if (reading.isUnknown()) {
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
        DayReading reading = (field == Field.START_DATE ? daysAhead : days).read(row.cell(column), column);
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
        SortedSet<LocalDate> met = new TreeSet<>();
        Cell cell = cells.get(Field.INTERVIEW);
        Optional<Columns.Chosen> chosen = columns.find(Field.INTERVIEW);
        if (cell != null && chosen.isPresent()) {
            int column = chosen.get().column();
            DayReading reading = interview(row.cell(column), column, applied);
            boolean tooFar = !addLikely(reading.days(), met);
            if (tooFar || (reading.days().isEmpty() && reading.impossible().isPresent())) {
                reject(cell, "a day that exists, like " + today, rejected);
            }
        }
        for (Columns.Chosen further : columns.interviews()) {
            addLikely(
                    interview(row.cell(further.column()), further.column(), applied)
                            .days(),
                    met);
        }
        return List.copyOf(met);
    }

    /** Adds the days on which an interview may have been; answers whether all of them are such days. */
    private boolean addLikely(List<LocalDate> named, Set<LocalDate> likely) {
        boolean all = true;
        for (LocalDate day : named) {
            if (!day.isAfter(twoYearsAhead) && day.getYear() >= OLDEST_YEAR) {
                likely.add(day);
            } else {
                all = false;
            }
        }
        return all;
    }

    /** An interview without a year may lie ahead, where looking back would put it before the application. */
    private DayReading interview(TypedCell cell, int column, Optional<LocalDate> applied) {
        if (cell.isEmpty() || cell instanceof TypedCell.Failure) {
            return new DayReading(List.of(), Optional.empty());
        }
        DayReading back = days.read(cell, column);
        for (LocalDate day : back.days()) {
            if (applied.isPresent() && day.isBefore(applied.get())) {
                return daysAhead.read(cell, column);
            }
        }
        return back;
    }

    private static void reject(Cell cell, String expected, List<Rejection> rejected) {
        CellRef where = cell.ref();
        rejected.add(new Rejection(where, cell.text(), expected, "Correct " + where.a1() + ", or clear it."));
    }
}
