package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first command: the samples, on the day for which they are made. */
class DemonstrationTest {
    private static final Pattern FOOT = Pattern.compile("\u00b7 ([^\u00b7\\n]+?)\\s*page (\\d+) of (\\d+)");

    @TempDir
    private static Path output;

    private static Program program;

    @BeforeAll
    static void run() {
        program = Program.run("run", "samples", "-o", output, "--as-of", "2026-11-23");
    }

    @Test
    void endsWithNothingRejectedAndNothingToComplainOf() throws IOException {
        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(Files.readAllLines(output.resolve("rejected.csv"))).hasSize(1);
    }

    @Test
    void findsEachSecondPlaceAndEachRowToAskAbout() throws IOException {
        List<String> rows = Files.readAllLines(output.resolve("rows.csv"));
        assertThat(rows.stream().filter(row -> row.contains(",second-place,")))
                .extracting(DemonstrationTest::fileAndRow)
                .containsExactlyInAnyOrder(
                        "coach-caseload.xlsx 3",
                        "coach-caseload.xlsx 15",
                        "coach-caseload.xlsx 16",
                        "coach-caseload.xlsx 20",
                        "coach-caseload.xlsx 25",
                        "dana-job-search.xlsx 39",
                        "dana-job-search.xlsx 45",
                        "dana-job-search.xlsx 48",
                        "uk-public-sector-log.xlsx 17",
                        "uk-public-sector-log.xlsx 19");
        assertThat(rows.stream().filter(row -> row.contains(",ask,")))
                .extracting(DemonstrationTest::fileAndRow)
                .containsExactlyInAnyOrder(
                        "coach-caseload.xlsx 30",
                        "coach-caseload.xlsx 34",
                        "dana-job-search.xlsx 44",
                        "uk-public-sector-log.xlsx 15");
    }

    private static String fileAndRow(String line) {
        String[] cells = line.split(",", 4);
        return cells[0] + " " + cells[2];
    }

    @Test
    void printsEachDocumentOfAPacketOnOnePage() throws IOException {
        List<Path> packets = packets();
        assertThat(packets).hasSize(9);
        for (Path packet : packets) {
            List<String> titles = new ArrayList<>();
            for (String page : pages(packet)) {
                Matcher foot = FOOT.matcher(page);
                titles.add(foot.find() ? foot.group(1) : "letter");
            }
            assertThat(titles).as(packet.toString()).doesNotHaveDuplicates().startsWith("Action sheet");
        }
    }

    @Test
    void writesLettersOfHalfAPage() throws IOException {
        int letters = 0;
        for (Path packet : packets()) {
            for (String page : pages(packet)) {
                if (page.contains("Dear ") && page.contains("incerely,")) {
                    letters++;
                    String body = page.substring(
                            page.indexOf(",\n", page.indexOf("Dear ")) + 2, page.lastIndexOf("incerely,"));
                    // The last word of the body is the first half of the close.
                    assertThat(body.trim().split("\\s+")).as(body).hasSizeBetween(120, 182);
                }
            }
        }
        assertThat(letters).isEqualTo(4);
    }

    @Test
    void leavesOutWhatIsBrokenOnPurposeAndUsesTheRest(@TempDir Path folder) throws IOException {
        Program broken = Program.run(
                "run",
                "src/test/resources/secondwind/samples/broken-on-purpose.xlsx",
                "-o",
                folder,
                "--as-of",
                "2026-11-23");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).contains("Rejected: 2 rows and 5 cells");
        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .contains(
                        "Log,2,A,",
                        "Log,3,C,2026-02-30",
                        "Log,4,H,2027-01-15",
                        "Log,6,C,2062-10-07",
                        "Log,7,G,\"#REF!\"")
                .contains("Log,8,H,2026-10-09", "Log,11,A,\"#REF!\"");
        assertThat(folder.resolve("broken-on-purpose/packets/Good-Row-Ltd-Planner.pdf"))
                .exists();
    }

    @Test
    void printsOnThePaperOfTheReadersCountry() throws IOException {
        assertThat(width("dana-job-search")).isEqualTo(612);
        assertThat(width("uk-public-sector-log")).isBetween(595f, 596f);
    }

    private static float width(String folder) throws IOException {
        try (PDDocument book =
                Loader.loadPDF(output.resolve(folder).resolve("book.pdf").toFile())) {
            return book.getPage(0).getMediaBox().getWidth();
        }
    }

    private static List<Path> packets() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(
                            file -> output.relativize(file).toString().contains("packets") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
