package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.application.Rejection;
import secondwind.log.Log;
import secondwind.output.FileDraft;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.RunLock;
import secondwind.output.csv.ActionsCsv;
import secondwind.output.csv.CsvDestination;
import secondwind.output.csv.RejectedCsv;
import secondwind.output.csv.RowsCsv;
import secondwind.plan.ActionPlan;

/** Where a run puts what it makes: the lists as rows pass, then the pages. */
interface Desk extends AutoCloseable {
    /** The names of the lists at the top of the output folder. */
    Set<String> LISTS = Set.of("actions.csv", "rows.csv", "rejected.csv");

    /** The desk of this run; one that puts nothing anywhere when nothing is to be written. */
    static Desk open(BatchOptions options) throws OutputFolderException {
        return options.dryRun() ? new Nowhere() : Folder.open(options);
    }

    /** A listener that also writes down each row it hears of. */
    RowListener listening(RowListener listener);

    /** Writes down a rejected cell or row. */
    void rejected(Rejection rejection);

    /** Writes the plans, the pages, and the workbooks on which to answer. */
    void write(Caseload caseload, List<PlannedSearch> planned, List<ComposedSearch> composed, List<PlanFile> plans)
            throws OutputFolderException;

    /** Ends the run; returns what the user should know about the files. */
    List<Notice> finish() throws OutputFolderException;

    @Override
    void close() throws OutputFolderException;

    /** The desk of a dry run. */
    final class Nowhere implements Desk {
        @Override
        public RowListener listening(RowListener listener) {
            return listener;
        }

        @Override
        public void rejected(Rejection rejection) {}

        @Override
        public void write(
                Caseload caseload, List<PlannedSearch> planned, List<ComposedSearch> composed, List<PlanFile> plans) {}

        @Override
        public List<Notice> finish() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    /** The desk of a run that writes. */
    final class Folder implements Desk {
        private final RunLock lock;
        private final OutputFolder folder;
        private final FileDraft rowsDraft;
        private final FileDraft rejectedDraft;
        private final FileDraft actionsDraft;
        private final RowsCsv rows;
        private final RejectedCsv rejected;
        private final ActionsCsv actions;
        private final List<Notice> notices = new ArrayList<>();

        static Folder open(BatchOptions options) throws OutputFolderException {
            RunLock lock = RunLock.take(options.output());
            try {
                return new Folder(lock, OutputFolder.open(options.output(), options.today()));
            } catch (OutputFolderException failure) {
                lock.close();
                throw failure;
            }
        }

        private Folder(RunLock lock, OutputFolder folder) throws OutputFolderException {
            this.lock = lock;
            this.folder = folder;
            rowsDraft = folder.draft("rows.csv");
            rejectedDraft = folder.draft("rejected.csv");
            actionsDraft = folder.draft("actions.csv");
            rows = new RowsCsv(rowsDraft.stream(), CsvDestination.FILE);
            rejected = new RejectedCsv(rejectedDraft.stream(), CsvDestination.FILE);
            actions = new ActionsCsv(actionsDraft.stream(), CsvDestination.FILE);
        }

        @Override
        public RowListener listening(RowListener listener) {
            return new RowListener() {
                @Override
                public void opened(Log log) {
                    listener.opened(log);
                }

                @Override
                public void row(JudgedRow row) {
                    row.writeTo(rows);
                    listener.row(row);
                }
            };
        }

        @Override
        public void rejected(Rejection rejection) {
            rejected.add(rejection);
        }

        @Override
        public void write(
                Caseload caseload, List<PlannedSearch> planned, List<ComposedSearch> composed, List<PlanFile> plans)
                throws OutputFolderException {
            caseload.unreadable().forEach(rejected::addFile);
            for (PlannedSearch search : planned) {
                for (ActionPlan plan : search.searchPlan().plans()) {
                    actions.add(plan);
                }
            }
            PrintShop shop = new PrintShop(folder);
            for (ComposedSearch search : composed) {
                shop.print(search);
            }
            plans.forEach(shop::write);
            notices.addAll(shop.notices());
            // Whoever was not met in this run, such as the people of a log that cannot be read, keeps their files.
            folder.keepAllBut(caseload.folders().all());
        }

        @Override
        public List<Notice> finish() throws OutputFolderException {
            try {
                rows.close();
                rejected.close();
                actions.close();
            } catch (UncheckedIOException full) {
                throw OutputFolderException.cannotWrite(folder.root(), requireNonNull(full.getCause()));
            }
            rowsDraft.publish();
            rejectedDraft.publish();
            actionsDraft.publish();
            notices.addAll(folder.finish());
            return List.copyOf(notices);
        }

        @Override
        public void close() throws OutputFolderException {
            rowsDraft.close();
            rejectedDraft.close();
            actionsDraft.close();
            lock.close();
        }
    }
}
