package secondwind.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import secondwind.application.Notice;
import secondwind.batch.BatchReport;

/** What both commands tell on standard error, and the exit code that goes with it. */
final class Messages {
    /** More would hide what matters. */
    private static final int MOST_NOTES = 25;

    private Messages() {}

    /** Everything, with what the pages lack of the sender. */
    static void print(BatchReport report, PrintStream err) {
        List<Notice> notices = new ArrayList<>(report.notices());
        notices.addAll(report.missingDetails());
        print(report, notices, err);
    }

    /** The files that were not read, and these notices. */
    static void print(BatchReport report, List<Notice> notices, PrintStream err) {
        for (Notice notice : report.unreadable()) {
            err.println("Not read: " + notice.line());
        }
        notices.stream().limit(MOST_NOTES).forEach(notice -> err.println("Note: " + notice.line()));
        int others = notices.size() - MOST_NOTES;
        if (others > 0) {
            err.println("Note: and " + others + " more; each stands on the agenda of the person it is about.");
        }
    }

    static int exitCode(BatchReport report) {
        if (report.nothingWasRead()) {
            return ExitCode.NOTHING_DONE;
        }
        return report.somethingWasRejected() ? ExitCode.SOMETHING_REJECTED : ExitCode.DONE;
    }
}
