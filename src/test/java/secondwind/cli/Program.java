package secondwind.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a test runs it: its exit code and what it said. A check that names no output folder looks into none, and
 * not into the one that may stand where the tests run.
 */
record Program(int exitCode, String out, String err) {
    static Program run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        if (words.size() > 1 && words.get(0).equals("check") && !words.contains("-o")) {
            words.addAll(List.of("-o", "no-such-output-folder"));
        }
        int exitCode = new CommandLineProgram(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words.toArray(String[]::new));
        return new Program(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
