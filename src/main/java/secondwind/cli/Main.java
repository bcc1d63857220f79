package secondwind.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts and ends. */
public final class Main {
    /** Kept so that the level below is not lost with the logger. */
    private static final Logger ROOT = Logger.getLogger("");

    private Main() {}

    /** Runs the command that the arguments ask for and ends the process with its exit code when that is not 0. */
    public static void main(String[] arguments) {
        // What libraries have to say of a broken file is said by us, in one line.
        ROOT.setLevel(Level.OFF);
        int exitCode = new CommandLineProgram(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments);
        System.out.flush();
        if (exitCode != ExitCode.DONE) {
            System.exit(exitCode);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
