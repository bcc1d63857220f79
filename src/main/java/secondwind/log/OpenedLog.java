package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import secondwind.application.Application;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.application.Progress;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.RowsAhead;
import secondwind.log.sheet.Workbook;

/** A log whose sheets and columns are settled, and whose rows stream from the file. */
final class OpenedLog implements Log {
    private final String name;
    private final Workbook workbook;
    private final LogOptions options;
    private final List<SheetReading> readings;
    private final List<LogSheet> logs;
    private final WhoseLog whose;
    private final List<Notice> surveyNotices;
    private final Optional<PlanAnswers> plan;
    private final Map<String, NotesReading> notesBySheet = new HashMap<>();
    private List<Notice> rowNotices = List.of();

    OpenedLog(
            String name,
            Workbook workbook,
            LogOptions options,
            List<SheetReading> readings,
            List<LogSheet> logs,
            WhoseLog whose,
            List<Notice> notices,
            Optional<PlanAnswers> plan) {
        this.name = name;
        this.workbook = workbook;
        this.options = options;
        this.readings = List.copyOf(readings);
        this.logs = List.copyOf(logs);
        this.whose = whose;
        this.surveyNotices = List.copyOf(notices);
        this.plan = requireNonNull(plan);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<SheetReading> sheets() {
        return readings;
    }

    @Override
    public Profile profile() {
        return whose.profile();
    }

    @Override
    public Map<String, Profile> clients() {
        return whose.clients();
    }

    @Override
    public Optional<PlanAnswers> plan() {
        return plan;
    }

    @Override
    public boolean dayFirst() {
        return DateOrders.dayFirst(logs, options);
    }

    @Override
    public Progress toldInNotes(Application application) {
        NotesReading notes = notesBySheet.get(application.row().sheet());
        return notes == null ? Progress.NONE : notes.read(application);
    }

    @Override
    public void forEachRow(Consumer<LogRow> rows) throws UnreadableLogException {
        Delivery delivery = new Delivery(rows);
        List<Notice> notices = new ArrayList<>();
        Duplicates duplicates = new Duplicates(name);
        List<BrokenFileException> broken = new ArrayList<>();
        try {
            for (LogSheet log : logs) {
                try {
                    read(log, delivery, duplicates, notices);
                } catch (BrokenFileException brokenSheet) {
                    // The sheets behind it may be whole, and their rows are worth having.
                    broken.add(brokenSheet);
                }
            }
        } catch (RuntimeException unexpected) {
            if (delivery.failure != null) {
                throw delivery.failure;
            }
            throw LogReader.damaged(name, unexpected);
        } finally {
            notices.addAll(duplicates.notices());
            rowNotices = List.copyOf(notices);
        }
        if (!broken.isEmpty()) {
            throw LogReader.unreadable(name, broken.get(0).after(delivery.count));
        }
    }

    private void read(LogSheet log, Delivery delivery, Duplicates duplicates, List<Notice> notices)
            throws BrokenFileException {
        String where =
                log.sheet().name().isEmpty() ? name : name + ", " + log.sheet().name();
        DateOrders orders = DateOrders.of(log, options);
        notices.addAll(orders.undecided(where));
        notesBySheet.put(log.sheet().name(), new NotesReading(log, orders, options.today()));
        RowFilter filter = new RowFilter(log);
        RowReading reading = new RowReading(name, log, orders, options);
        AtomicInteger hidden = new AtomicInteger();
        RowsAhead.read(log.sheet(), row -> {
            reading.pass(row);
            if (filter.isData(row)) {
                Optional<LogRow> read = reading.read(row);
                read.ifPresent(data -> {
                    hidden.addAndGet(row.hidden() ? 1 : 0);
                    duplicates.look(data);
                    delivery.accept(data);
                });
            } else {
                reading.told(row).ifPresent(delivery::accept);
            }
            return true;
        });
        notices.addAll(reading.notices());
        filter.otherOrder()
                .ifPresent(row -> notices.add(new Notice(
                        where,
                        "In row " + row + " the headers stand in another order, so nothing below it was read.",
                        "Put that part into a sheet of its own.")));
        if (hidden.get() > 0) {
            notices.add(new Notice(
                    where,
                    hidden.get() == 1 ? "1 hidden row was read too." : hidden.get() + " hidden rows were read too.",
                    ""));
        }
    }

    /** What the caller's own code throws is not the file's fault, and passes through as it is. */
    private static final class Delivery {
        private final Consumer<LogRow> rows;
        private @Nullable RuntimeException failure;
        private int count;

        Delivery(Consumer<LogRow> rows) {
            this.rows = rows;
        }

        void accept(LogRow row) {
            try {
                rows.accept(row);
                count++;
            } catch (RuntimeException thrown) {
                failure = thrown;
                throw thrown;
            }
        }
    }

    @Override
    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>(surveyNotices);
        for (Workbook.Remark remark : workbook.remarks()) {
            String where = remark.sheet().isEmpty() ? name : name + ", " + remark.sheet();
            all.add(new Notice(where, remark.what(), remark.remedy()));
        }
        all.addAll(rowNotices);
        return List.copyOf(all);
    }

    @Override
    public void close() {
        workbook.close();
    }
}
