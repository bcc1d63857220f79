package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files to edit and to send: the same words as in print, for the right people, and never lost. */
class LettersAndDraftsTest {
    private static final String HEADERS = "Company,Position,Hiring manager,Manager email,Hired person,"
            + "Hired person contact,Outcome,Date told,Letter sent\n";

    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("out");
    }

    private List<Path> files(String below, String suffix) throws IOException {
        try (Stream<Path> all = Files.exists(output()) ? Files.walk(output()) : Stream.empty()) {
            return all.filter(path -> path.toString().contains("/" + below + "/"))
                    .filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "a4"})
    void lettersOfTheSamplesSayWhatThePrintedOnesSay(String paper) throws IOException {
        Program.run("run", "samples", "--as-of", "2026-11-23", "--paper", paper, "-o", output());
        assertThat(files("letters", ".docx")).hasSize(4);
        assertThat(LettersInPrint.expectTheSameWords(output())).isEqualTo(4);
    }

    private Path log(String... rows) throws IOException {
        return Files.writeString(folder.resolve("dana.csv"), HEADERS + String.join("\n", rows) + "\n");
    }

    private Program run(Path log, String day) {
        return Program.run("run", log, "--as-of", day, "-o", output());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The draft for this step, each header behind a line feed; empty when there is none. */
    private String mail(String step) throws IOException {
        return files("mail", "-" + step + ".eml").stream()
                .map(file -> "\n" + text(file))
                .findFirst()
                .orElse("");
    }

    @Test
    void draftsGoToThePersonWhomTheirStepIsAbout() throws IOException {
        Program run = run(
                log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,Jordan Ames,jordan@ames.example,"
                        + "Runner-up,2026-11-20,"),
                "2026-11-23");
        assertThat(mail("letter")).contains("\nTo: Maria Okafor <maria@fernhill.example>\n");
        assertThat(mail("feedback")).contains("\nTo: Maria Okafor <maria@fernhill.example>\n");
        assertThat(mail("person-hired"))
                .contains("\nTo: Jordan Ames <jordan@ames.example>\n", "\n\nDear Jordan Ames,\n");
        assertThat(run.out()).contains("  dana/letters: 1 letter for Word\n", "  dana/mail: 4 e-mail drafts\n");
    }

    @Test
    void draftsToThePersonHiredNameNobodyWhereOnlyAPhoneIsKnown() throws IOException {
        run(
                log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,Jordan Ames,555-0134567,"
                        + "Runner-up,2026-11-20,"),
                "2026-11-23");
        assertThat(mail("person-hired"))
                .contains("\nSubject: Congratulations")
                .doesNotContain("\nTo:", "maria@fernhill.example");
    }

    @Test
    void lettersAndDraftsGoWithoutAWordOnceTheirStepIsDone() throws IOException {
        String row = "Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,,,Runner-up,2026-11-20,";
        run(log(row), "2026-11-23");
        assertThat(files("letters", ".docx")).hasSize(1);
        assertThat(mail("letter")).isNotEmpty();
        Program second = run(log(row + "2026-11-23"), "2026-11-24");
        assertThat(second.out() + second.err()).doesNotContain("no longer needed");
        assertThat(files("letters", ".docx")).isEmpty();
        assertThat(mail("letter")).isEmpty();
        assertThat(mail("feedback")).isNotEmpty();
    }

    @Test
    void aLetterThatSomebodyHasChangedIsKept() throws IOException {
        Path log = log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,,,Runner-up,2026-11-20,");
        run(log, "2026-11-23");
        Path letter = files("letters", ".docx").get(0);
        Path draft = files("mail", "-letter.eml").get(0);
        byte[] changed = {'P', 'K', 'm', 'i', 'n', 'e'};
        Files.write(letter, changed);
        Files.writeString(draft, "P.S. Thank you for the coffee.\r\n", StandardOpenOption.APPEND);
        Program second = run(log, "2026-11-24");
        assertThat(letter.resolveSibling("Fernhill-Dispatcher (kept 2026-11-24).docx"))
                .hasBinaryContent(changed);
        assertThat(LettersInPrint.words(letter)).contains("Dear Maria Okafor,");
        assertThat(text(draft))
                .as("its words are the same on the next day, so there is no new one")
                .endsWith("P.S. Thank you for the coffee.\n");
        assertThat(draft.resolveSibling("Fernhill-Dispatcher-letter (kept 2026-11-24).eml"))
                .doesNotExist();
        assertThat(second.out() + second.err()).contains("it is kept as");
    }

    @Test
    void anUnchangedLetterIsTheSameFileOnTheNextDaySoAChangedOneKeepsItsName() throws IOException {
        Path log = log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,,,Runner-up,2026-11-20,");
        run(log, "2026-11-21");
        Path letter = files("letters", ".docx").get(0);
        byte[] saturday = Files.readAllBytes(letter);
        run(log, "2026-11-22");
        assertThat(letter).hasBinaryContent(saturday);
        byte[] changed = {'P', 'K', 'm', 'i', 'n', 'e'};
        Files.write(letter, changed);

        Program again = run(log, "2026-11-21");

        assertThat(letter).hasBinaryContent(changed);
        assertThat(files("letters", ".docx")).containsExactly(letter);
        assertThat(again.out() + again.err()).doesNotContain("kept as", "You have changed");
    }

    @Test
    void aLetterThatCannotBeWrittenCostsNothingElse() throws IOException {
        Files.createDirectories(output().resolve("dana"));
        Files.writeString(output().resolve("dana/letters"), "a file where the folder is to be");
        Program run = run(
                log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,,,Runner-up,2026-11-20,"), "2026-11-23");
        assertThat(run.out() + run.err()).contains("letters");
        assertThat(mail("letter")).isNotEmpty();
        assertThat(output().resolve("dana/book.pdf")).exists();
        assertThat(output().resolve("actions.csv")).exists();
    }

    @Test
    void aSecondRunOnTheSameDayWritesTheSameBytes() throws IOException {
        Path log = log("Fernhill,Dispatcher,Maria Okafor,maria@fernhill.example,,,Runner-up,2026-11-20,");
        run(log, "2026-11-23");
        byte[] letter = Files.readAllBytes(files("letters", ".docx").get(0));
        byte[] draft = Files.readAllBytes(files("mail", ".eml").get(0));
        run(log, "2026-11-23");
        assertThat(files("letters", ".docx").get(0)).hasBinaryContent(letter);
        assertThat(files("mail", ".eml").get(0)).hasBinaryContent(draft);
    }
}
