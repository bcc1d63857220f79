package secondwind.cli;

import java.io.PrintStream;
import secondwind.application.Notice;
import secondwind.batch.BatchReport;

/** What both commands tell on standard error, and the exit code that goes with it. */
final class Messages {
    private Messages() {}

    static void print(BatchReport report, PrintStream err) {
        for (Notice notice : report.unreadable()) {
            err.println("Not read: " + notice.line());
        }
        for (Notice notice : report.notices()) {
            err.println("Note: " + notice.line());
        }
    }

    static int exitCode(BatchReport report) {
        if (report.nothingWasRead()) {
            return ExitCode.NOTHING_DONE;
        }
        return report.somethingWasRejected() ? ExitCode.SOMETHING_REJECTED : ExitCode.DONE;
    }
}
