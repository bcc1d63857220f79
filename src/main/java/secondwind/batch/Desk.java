package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.application.Rejection;
import secondwind.log.Log;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.RunLock;
import secondwind.output.csv.ActionsCsv;
import secondwind.output.csv.QuestionsCsv;
import secondwind.output.csv.RejectedCsv;
import secondwind.output.csv.RowsCsv;

/** Where a run puts what it makes: the lists as rows pass, then the pages. */
interface Desk extends AutoCloseable {
    /** The names of the lists at the top of the output folder. */
    Set<String> LISTS = Set.of("actions.csv", "questions.csv", "rows.csv", "rejected.csv");

    /** The desk of this run; one that puts nothing anywhere when nothing is to be written. */
    static Desk open(BatchOptions options) throws OutputFolderException {
        return options.dryRun() ? new Nowhere() : Folder.open(options);
    }

    /** A listener that also writes down each row it hears of. */
    RowListener listening(RowListener listener);

    /** Writes down a rejected cell or row. */
    void rejected(Rejection rejection);

    /** Never removes these logs, should they lie among what earlier runs wrote. */
    void spare(List<Path> logs);

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
        public void spare(List<Path> logs) {}

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
        private final ListFile<RowsCsv> rows;
        private final ListFile<RejectedCsv> rejected;
        private final ListFile<ActionsCsv> actions;
        private final ListFile<QuestionsCsv> questions;
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
            rows = ListFile.begin(folder, "rows.csv", RowsCsv::new, RowsCsv::close);
            rejected = ListFile.begin(folder, "rejected.csv", RejectedCsv::new, RejectedCsv::close);
            actions = ListFile.begin(folder, "actions.csv", ActionsCsv::new, ActionsCsv::close);
            questions = ListFile.begin(folder, "questions.csv", QuestionsCsv::new, QuestionsCsv::close);
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
                    row.writeTo(rows.lines());
                    listener.row(row);
                }

                @Override
                public void rejectedAnswer(Rejection rejection) {
                    listener.rejectedAnswer(rejection);
                }
            };
        }

        @Override
        public void rejected(Rejection rejection) {
            rejected.lines().add(rejection);
        }

        @Override
        public void spare(List<Path> logs) {
            logs.forEach(folder::spare);
        }

        @Override
        public void write(
                Caseload caseload, List<PlannedSearch> planned, List<ComposedSearch> composed, List<PlanFile> plans)
                throws OutputFolderException {
            caseload.unreadable().forEach(rejected.lines()::addFile);
            for (PlannedSearch search : planned) {
                search.searchPlan().plans().forEach(actions.lines()::add);
                for (OpenQuestion question : search.openQuestions()) {
                    questions.lines().add(question.about(), question.cell(), question.words());
                }
            }
            PrintShop shop = new PrintShop(folder);
            for (ComposedSearch search : composed) {
                shop.print(search);
                shop.writeToSend(search);
            }
            plans.forEach(shop::write);
            notices.addAll(shop.notices());
            // Whoever was not met in this run, such as the people of a log that cannot be read, keeps their files.
            Set<String> people = caseload.folders().all();
            folder.keepAllBut(people);
            people.stream().flatMap(ComposedSearch::foldersOfSteps).forEach(folder::passing);
        }

        @Override
        public List<Notice> finish() throws OutputFolderException {
            List<ListFile<?>> lists = List.of(rows, rejected, actions, questions);
            try {
                lists.forEach(ListFile::end);
            } catch (UncheckedIOException full) {
                throw OutputFolderException.cannotWrite(folder.root(), requireNonNull(full.getCause()));
            }
            for (ListFile<?> list : lists) {
                list.publish();
            }
            notices.addAll(folder.finish());
            return List.copyOf(notices);
        }

        @Override
        public void close() throws OutputFolderException {
            rows.close();
            rejected.close();
            actions.close();
            questions.close();
            lock.close();
        }
    }
}
