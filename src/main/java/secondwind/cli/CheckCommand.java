package secondwind.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import secondwind.batch.Batch;
import secondwind.batch.BatchReport;
import secondwind.batch.RowListener;
import secondwind.output.OutputFolderException;
import secondwind.settings.SettingsException;

/** Says how a log is read, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Says how your log is read: which sheet, which column for what, the verdict of every row and why, and"
                        + " what would be written. Writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private RunArguments arguments = new RunArguments();

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "text to read (the default), or csv for a program: one line a row")
    private Format format = Format.TEXT;

    @Option(names = "--columns", description = "only how the columns are understood")
    private boolean columns;

    /** How the check speaks. */
    enum Format {
        TEXT,
        CSV
    }

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = PlainStream.before(err);
    }

    @Override
    public Integer call() {
        try {
            arguments.check();
            return check();
        } catch (SettingsException broken) {
            err.println(broken.notice().line());
            return ExitCode.WRONG_USAGE;
        } catch (OutputFolderException impossible) {
            throw new IllegalStateException("A check writes nothing", impossible);
        } finally {
            err.flush();
        }
    }

    private int check() throws OutputFolderException {
        try (Check check = check(format, columns)) {
            Batch batch = new Batch(arguments.options(Optional.empty(), true), check.listener());
            BatchReport report = batch.run(arguments.logs());
            check.finish(report);
            if (check.tellsWhatIsMissing()) {
                Messages.print(report, report.notices(), err);
            } else {
                Messages.print(report, err);
            }
            return Messages.exitCode(report);
        }
    }

    private Check check(Format how, boolean columnsOnly) {
        return switch (how) {
            case CSV -> columnsOnly ? Check.columnsAsCsv(out) : Check.rowsAsCsv(out);
            case TEXT -> new CheckText(PlainStream.before(out), columnsOnly);
        };
    }

    /** One way of showing how logs are read. */
    interface Check extends AutoCloseable {
        RowListener listener();

        void finish(BatchReport report);

        /** Whether it has told already what the packets lack, the sender's details included. */
        default boolean tellsWhatIsMissing() {
            return false;
        }

        @Override
        void close();

        static Check columnsAsCsv(PrintStream out) {
            return new CheckColumnsCsv(out);
        }

        static Check rowsAsCsv(PrintStream out) {
            return new CheckRowsCsv(out);
        }
    }
}
