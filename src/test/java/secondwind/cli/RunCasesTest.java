package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole runs, from a small log to its verdicts and dates. Each folder below {@code cases/runs} holds a log, the day of
 * the run, and what is expected: what a check says, every dated step, and in {@code words.txt} what is printed. {@code
 * mvn test -Dtest=RunCasesTest -Dcases.argument=-Dcases.write=true} writes the expectations anew; read what has changed before you commit it.
 */
class RunCasesTest {
    static final Path CASES = Path.of("src/test/resources/cases/runs");

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
        expectWords(folder.resolve("words.txt"));
        LettersInPrint.expectTheSameWords(output);
    }

    /**
     * What the printed packets say, where a case looks at it: lines such as {@code has: posted again} and
     * {@code not: front desk}, in the words of all packets of the run.
     */
    private void expectWords(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String words = printed();
        for (String line : Files.readAllLines(file)) {
            String phrase = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("has: ")) {
                assertThat(words).contains(phrase);
            } else if (line.startsWith("not: ")) {
                assertThat(words).doesNotContain(phrase);
            } else {
                throw new IllegalArgumentException("Expected has: or not: in " + file + ", but found " + line);
            }
        }
    }

    private String printed() throws IOException {
        StringBuilder words = new StringBuilder();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(path -> path.toString().contains("packets") && Files.isRegularFile(path))
                    .sorted()
                    .toList()) {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    words.append(new PDFTextStripper().getText(document)).append('\n');
                }
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    @Test
    void everyVariationAndBandIsSeenInPrintByACase() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("words.txt"))))
                    .extracting(folder -> folder.getFileName().toString())
                    .contains(
                            "manager-unknown",
                            "recruiter-only",
                            "friend-hired",
                            "internal-hire-with-start-date",
                            "hire-unknown",
                            "remote-interviews",
                            "email-only",
                            "no-calls",
                            "automated-rejection",
                            "signed-by-hr",
                            "public-body-in-england",
                            "posted-again",
                            "hire-left",
                            "late-without-apology",
                            "late-with-a-sentence",
                            "late-and-merged",
                            "closed-with-steps-done");
        }
    }

    private static void expect(Path file, String found) throws IOException {
        if (Boolean.getBoolean("cases.write")) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
