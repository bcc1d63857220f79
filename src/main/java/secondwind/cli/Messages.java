package secondwind.cli;

import java.io.PrintStream;
import secondwind.application.Notice;
import secondwind.batch.BatchReport;

/** What both commands tell on standard error, and the exit code that goes with it. */
final class Messages {
    /** More would hide what matters. */
    private static final int MOST_NOTES = 25;

    private Messages() {}

    static void print(BatchReport report, PrintStream err) {
        for (Notice notice : report.unreadable()) {
            err.println("Not read: " + notice.line());
        }
        report.notices().stream().limit(MOST_NOTES).forEach(notice -> err.println("Note: " + notice.line()));
        int others = report.notices().size() - MOST_NOTES;
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
