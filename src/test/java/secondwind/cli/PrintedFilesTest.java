package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;
import secondwind.output.pdf.PageGeometry;
import secondwind.output.pdf.Validator;

/**
 * Every PDF that a run writes, for every variation that there is a case of and on both papers: usable by everyone
 * (PDF/UA-1), a book also to be kept (PDF/A-2a), with nothing outside the margins and nothing on top of anything else.
 */
class PrintedFilesTest {

    /** Everything in these has ended. */
    private static final Set<String> NOTHING_TO_PRINT = Set.of(
            "closed",
            "closed-with-steps-done",
            "employer-says-stop",
            "first-seen-after-half-a-year",
            "offer-accepted-since");

    @TempDir
    private Path output;

    static Stream<Arguments> casesAndPapers() throws IOException {
        List<String> cases = RunCasesTest.cases();
        return cases.stream().flatMap(name -> Stream.of(Paper.values()).map(paper -> Arguments.of(name, paper)));
    }

    @ParameterizedTest
    @MethodSource("casesAndPapers")
    void everyFileKeepsToItsStandards(String name, Paper paper) throws IOException {
        Path folder = RunCasesTest.CASES.resolve(name);
        String asOf = Files.readString(folder.resolve("as-of.txt")).strip();

        Program.run(
                "run",
                folder.resolve("log.csv"),
                "--as-of",
                asOf,
                "-o",
                output,
                "--paper",
                paper.name().toLowerCase(Locale.ROOT));

        assertThat(printed().isEmpty()).isEqualTo(NOTHING_TO_PRINT.contains(name));
        for (Path file : printed()) {
            byte[] pdf = Files.readAllBytes(file);
            boolean isBook = file.endsWith("book.pdf");
            assertThat(Validator.againstUniversalAccess(pdf)).as("%s", file).isEmpty();
            assertThat(isBook ? Validator.againstArchive(pdf) : List.of())
                    .as("%s", file)
                    .isEmpty();
            assertThat(isBook ? PageGeometry.faultsOfABook(pdf, paper) : PageGeometry.faults(pdf, paper))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    private List<Path> printed() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
