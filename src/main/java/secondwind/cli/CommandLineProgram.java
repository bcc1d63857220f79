package secondwind.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program with its streams: arguments in, an exit code out. */
public final class CommandLineProgram {
    private final PrintStream out;
    private final PrintStream err;

    /** A program that writes data to {@code out} and messages to {@code err}. */
    public CommandLineProgram(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Command(
            name = "secondwind",
            version = "Second Wind 0.1.0",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            usageHelpAutoWidth = true,
            description = {
                "Reads the log of your job search, finds the second places in it, and writes an action packet for each.",
                ""
            },
            commandListHeading = "%nCommands:%n",
            footer = {
                "",
                "The shortest way:  secondwind my-job-search.xlsx",
                "To see first how your log is read:  secondwind check my-job-search.xlsx",
                "",
                "Exit codes: 0 done; 1 done, but rows or files were left out; 2 wrong usage; 3 nothing could be read or"
                        + " written."
            })
    private static final class Top {}

    /**
     * Runs the command that the arguments ask for.
     *
     * @return the exit code: 0 done, 1 done with rejected rows or files, 2 wrong usage, 3 nothing could be read or
     *     written
     */
    public int run(String... arguments) {
        CommandLine program = new CommandLine(new Top())
                .addSubcommand(new RunCommand(out, err))
                .addSubcommand(new CheckCommand(out, err))
                .addSubcommand(new CadencesCommand(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(CommandLineProgram::wrongUsage)
                .setExecutionExceptionHandler(this::unexpected);
        if (arguments.length == 0) {
            program.usage(program.getOut());
            return ExitCode.DONE;
        }
        return endedWell(execute(program, arguments));
    }

    private int execute(CommandLine program, String[] arguments) {
        try {
            return program.execute(withDefaultCommand(program, arguments));
        } catch (OutOfMemoryError tooMuch) {
            err.println(
                    "There is not enough memory for so much at once. Run fewer logs at a time, or give Java more with"
                            + " -Xmx2g. Your logs have not been changed.");
            return ExitCode.NOTHING_DONE;
        }
    }

    /** A reader of our output must not take the half of it for the whole. */
    private int endedWell(int exitCode) {
        if (!out.checkError()) {
            return exitCode;
        }
        err.println("Standard output could not be written to the end.");
        return ExitCode.NOTHING_DONE;
    }

    /** Somebody who only names a log wants the packets. */
    private static String[] withDefaultCommand(CommandLine program, String[] arguments) {
        boolean named = program.getSubcommands().containsKey(arguments[0]);
        boolean aboutTheProgram = List.of("-h", "--help", "-V", "--version").contains(arguments[0]);
        if (named || aboutTheProgram || looksLikeACommand(arguments[0])) {
            return arguments;
        }
        String[] completed = new String[arguments.length + 1];
        completed[0] = "run";
        System.arraycopy(arguments, 0, completed, 1, arguments.length);
        return completed;
    }

    /** A bare word that is no file is rather a misspelt command than a log. */
    private static boolean looksLikeACommand(String argument) {
        return argument.matches("[a-z]{2,10}") && !Files.exists(Path.of(argument));
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCode.WRONG_USAGE;
    }

    /** The last net: whatever was not foreseen ends in a sentence too. */
    private int unexpected(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        err.println("Something went wrong that we did not foresee: " + failure + ".");
        err.println("Your log has not been changed. Please report this line, with the kind of file that you used.");
        return ExitCode.NOTHING_DONE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
