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
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.Progress;
import secondwind.application.Rejection;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DayReading;
import secondwind.log.value.Shapes;

/** Reads what happened on which day; a day that cannot be is left out and said so. */
final class EventReading {
    /** Nobody keeps a search that began before this year; an older day is a slip of the keys. */
    static final int OLDEST_YEAR = 1990;

    private static final Set<Field> PROGRESS = EnumSet.of(
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.KEPT_IN_TOUCH,
            Field.CLOSED);
    /** An appointment, or a first day, further ahead than this is a slip of the keys. */
    private static final int DAYS_AHEAD = 730;

    private static final int FEWEST_DIGITS_OF_A_DATE = 4;
    private static final int NEXT_MONTHS = 180;

    private static final int MOST_NOTICES = 20;

    private final List<Notice> notices = new ArrayList<>();
    private int more;
    private final String file;
    private final LogSheet log;
    private final Columns columns;
    private final DateOrders orders;
    private final LocalDate today;
    private final LocalDate twoYearsAhead;
    private final MarkReading marks;
    private final ColumnDays days;
    private final ColumnDays daysAhead;

    EventReading(String file, LogSheet log, DateOrders orders, LocalDate today) {
        this.file = file;
        this.log = log;
        this.columns = log.columns();
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
        Optional<LocalDate> applied = day(row, cells, Field.APPLIED_DATE, rejected);
        Optional<LocalDate> decided = day(row, cells, Field.DECISION_DATE, rejected);
        if (decided.isPresent() && applied.isPresent() && decided.get().isBefore(applied.get())) {
            reject(
                    requireNonNull(cells.get(Field.DECISION_DATE)),
                    "a day on or after the application, which is " + applied.get(),
                    rejected);
            decided = Optional.empty();
        }
        Optional<LocalDate> start = day(row, cells, Field.START_DATE, rejected);
        Progress progress = progress(row, cells, rejected);
        return new Events(applied, interviews(row, cells, applied, rejected), decided, start, progress);
    }

    private Progress progress(SheetRow row, Map<Field, Cell> cells, List<Rejection> rejected) {
        Map<Field, Mark> found = new EnumMap<>(Field.class);
        for (Field field : PROGRESS) {
            Cell cell = cells.get(field);
            if (cell != null) {
                int column = columns.find(field).map(Columns.Chosen::column).orElse(0);
                MarkReading.Reading reading = marks.read(field, row.cell(column), orders.order(column));
                if (reading.planned()) {
                    reject(cell, "a day up to today, " + today, rejected);
                } else if (reading.flawed()) {
                    reject(cell, "yes, no or a day like " + today, rejected);
                }
                reading.mark(cell).ifPresent(mark -> found.put(field, mark));
                if (reading.isUnknown()) {
                    unknown(cell);
                }
            }
        }
        return new Progress(found);
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

    private Optional<LocalDate> day(SheetRow row, Map<Field, Cell> cells, Field field, List<Rejection> rejected) {
        Cell cell = cells.get(field);
        Optional<Columns.Chosen> chosen = columns.find(field);
        if (cell == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = field == Field.START_DATE;
        int column = chosen.get().column();
        DayReading reading = (ahead ? daysAhead : days).read(row.cell(column), column);
        LocalDate latest = ahead ? twoYearsAhead : today;
        if (reading.isOneDay() && isLikely(reading.days().get(0), latest)) {
            return reading.latest();
        }
        Optional<String> expected = reading.days().stream()
                .filter(day -> !isLikely(day, latest))
                .findFirst()
                .map(day -> day.getYear() < OLDEST_YEAR
                        ? "a day after " + OLDEST_YEAR
                        : ahead ? "a day within two years" : "a day up to today, " + today)
                .or(() -> reading.flaw().map(this::expected));
        expected.ifPresent(words -> reject(cell, words, rejected));
        return reading.days().stream().filter(day -> isLikely(day, latest)).max(LocalDate::compareTo);
    }

    private static boolean isLikely(LocalDate day, LocalDate latest) {
        return day.getYear() >= OLDEST_YEAR && !day.isAfter(latest);
    }

    private String expected(DayReading.Flaw flaw) {
        return switch (flaw) {
            case NO_SUCH_DAY -> "a day that exists, like " + today;
            case NO_DAY -> "the day as well as the month, like " + today;
            case NO_DATE -> "a date like " + today;
        };
    }

    private List<LocalDate> interviews(
            SheetRow row, Map<Field, Cell> cells, Optional<LocalDate> applied, List<Rejection> rejected) {
        Cell cell = cells.get(Field.INTERVIEW);
        List<LocalDate> first = cell == null
                ? List.of()
                : columns.find(Field.INTERVIEW)
                        .map(chosen -> interview(row, chosen, applied, rejected))
                        .orElse(List.of());
        if (columns.interviews().isEmpty() && first.size() < 2) {
            return first;
        }
        SortedSet<LocalDate> met = new TreeSet<>(first);
        for (Columns.Chosen further : columns.interviews()) {
            met.addAll(interview(row, further, applied, rejected));
        }
        return List.copyOf(met);
    }

    /** The days in one column about interviews; a count of them, or a number to call, is no date gone wrong. */
    private List<LocalDate> interview(
            SheetRow row, Columns.Chosen chosen, Optional<LocalDate> applied, List<Rejection> rejected) {
        TypedCell typed = row.cell(chosen.column());
        if (typed.isEmpty() || typed instanceof TypedCell.Failure) {
            return List.of();
        }
        DayReading reading = interview(typed, chosen.column(), applied);
        if (areAllLikely(reading.days()) && reading.flaw().isEmpty()) {
            return reading.days();
        }
        Cell cell = new Cell(log.cell(file, row, chosen.column()), chosen.header(), typed.text());
        List<LocalDate> likely = reading.days().stream()
                .filter(day -> isLikely(day, twoYearsAhead))
                .toList();
        if (likely.size() < reading.days().size()) {
            reject(cell, "days from " + OLDEST_YEAR + " to " + twoYearsAhead.getYear(), rejected);
        } else {
            reading.flaw()
                    .filter(flaw -> flaw != DayReading.Flaw.NO_DATE || !isCountOrPhone(cell.text()))
                    .ifPresent(flaw -> reject(cell, expected(flaw), rejected));
        }
        return likely;
    }

    private boolean areAllLikely(List<LocalDate> days) {
        for (LocalDate day : days) {
            if (!isLikely(day, twoYearsAhead)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCountOrPhone(String text) {
        return Shapes.digits(text) < FEWEST_DIGITS_OF_A_DATE || Shapes.hasPhone(text);
    }

    /** An interview without a year may lie ahead, where looking back would put it before the application. */
    private DayReading interview(TypedCell cell, int column, Optional<LocalDate> applied) {
        DayReading back = days.read(cell, column);
        for (LocalDate day : back.days()) {
            if (applied.isPresent() && day.isBefore(applied.get())) {
                return daysAhead.read(cell, column);
            }
        }
        return back;
    }

    private static void reject(Cell cell, String expected, List<Rejection> rejected) {
        rejected.add(new Rejection(
                cell.ref(), cell.text(), expected, "Correct " + cell.ref().a1() + ", or clear it."));
    }
}
