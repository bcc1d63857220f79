package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole runs, from a small log to its verdicts and dates. Each folder below {@code cases/runs} holds a log, the day of
 * the run, and what is expected: what a check says, and every dated step. {@code
 * mvn test -Dtest=RunCasesTest -Dcases.argument=-Dcases.write=true} writes the expectations anew; read what has changed before you commit it.
 */
class RunCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/runs");

    @TempDir
    private Path output;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsFindsAndPlansAsWorkedByHand(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String asOf = Files.readString(folder.resolve("as-of.txt")).strip();
        Path log = folder.resolve("log.csv");

        Program check = Program.run("check", log, "--as-of", asOf);
        Program run = Program.run("run", log, "--as-of", asOf, "-o", output);

        assertThat(run.exitCode()).isEqualTo(check.exitCode());
        expect(folder.resolve("check.txt"), check.out() + check.err());
        expect(
                folder.resolve("actions.csv"),
                Files.readString(output.resolve("actions.csv"))
                        .replace("\ufeff", "")
                        .replace("\r\n", "\n"));
    }

    private static void expect(Path file, String found) throws IOException {
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
