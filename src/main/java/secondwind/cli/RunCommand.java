package secondwind.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import secondwind.batch.Batch;
import secondwind.batch.BatchReport;
import secondwind.batch.RowListener;
import secondwind.output.OutputFolderException;
import secondwind.output.Paper;
import secondwind.settings.SettingsException;

/** Writes the packets. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Writes an action packet for each second place in your log. This is what happens when you name a log"
                        + " and no command.")
final class RunCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private RunArguments arguments = new RunArguments();

    @Option(
            names = "--paper",
            paramLabel = "letter|a4",
            description = "print on this paper, wherever the log comes from")
    private @Nullable Paper paper;

    @Option(names = "--dry-run", description = "say what would be written, and write nothing")
    private boolean dryRun;

    RunCommand(PrintStream out, PrintStream err) {
        this.out = PlainStream.before(out);
        this.err = PlainStream.before(err);
    }

    @Override
    public Integer call() {
        try {
            return run();
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run() {
        try {
            arguments.check();
        } catch (SettingsException broken) {
            err.println(broken.notice().line());
            return ExitCode.WRONG_USAGE;
        }
        try {
            Batch batch = new Batch(arguments.options(Optional.ofNullable(paper), dryRun), RowListener.NONE);
            BatchReport report = batch.run(arguments.logs());
            Messages.print(report, err);
            if (!report.nothingWasRead()) {
                new Summary(out).print(report);
            }
            return Messages.exitCode(report);
        } catch (OutputFolderException failure) {
            err.println(failure.notice().line());
            return ExitCode.NOTHING_DONE;
        }
    }
}
