package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of where people are: their days off, and the hours on their clocks. */
class PlacesOfARunTest {
    private static final String SENDER = "[profile]\naddress = [\"14 Alder Street\", \"Riverton, OH 45001\"]\n";

    @TempDir
    private Path folder;

    private String page(String settings, String address) throws IOException {
        Path output = run(settings, "", address, "2026-11-20", "2026-11-23");
        try (PDDocument book = Loader.loadPDF(output.resolve("log/book.pdf").toFile())) {
            return new PDFTextStripper().getText(book).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private String letterDay(String settings, String address, String told) throws IOException {
        Path output = run(settings, "", address, told, told);
        return Files.readString(output.resolve("actions.csv"))
                .lines()
                .filter(line -> line.contains(",letter,"))
                .map(line -> line.split(",", -1)[5])
                .findFirst()
                .orElseThrow();
    }

    private Path run(String settings, String client, String address, String told, String today) throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"),
                "Client,Company,Position,Hiring manager,Phone,Email,Address,Outcome,Date told\n" + client
                        + ",Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,maria@fernhill.example,\"" + address
                        + "\",Runner-up," + told + "\n");
        Files.writeString(folder.resolve("secondwind.toml"), settings);
        Path output = folder.resolve("out");
        Program program = Program.run(log, "-o", output, "--as-of", today);
        assertThat(program.exitCode()).as(program.err()).isZero();
        return output;
    }

    @Test
    void ownAddressOrTheConfigurationTellsTheClockOfTheCaller() throws IOException {
        String sacramento = "9 Pier Road, Sacramento, CA 95814";
        assertThat(page(SENDER, sacramento))
                .contains("between 9 and 11, their time (noon to 2 pm for you)")
                .contains("9 to 11 there, noon to 2 pm for you");
        assertThat(page("time-zone = \"America/Denver\"\n" + SENDER, sacramento))
                .contains("between 9 and 11, their time (10 am to noon for you)");
        assertThat(page("", sacramento))
                .contains("between 9 and 11, their time")
                .doesNotContain("for you)");
        assertThat(page(SENDER, "1 Oak Street, Dayton, OH 45402"))
                .contains("between 9 and 11, their time")
                .doesNotContain("for you)");
    }

    @Test
    void regionOfTheConfigurationOrOfTheOwnAddressHasItsDaysOff() throws IOException {
        assertThat(letterDay("country = \"CA\"\n", "", "2026-06-23")).isEqualTo("2026-06-24");
        assertThat(letterDay("country = \"CA-QC\"\n", "", "2026-06-23")).isEqualTo("2026-06-25");
        String montreal = "[profile]\naddress = [\"88 Rue Guy\", \"Montréal QC H3A 1A1\"]\n";
        assertThat(letterDay(montreal, "", "2026-06-23")).isEqualTo("2026-06-25");
        assertThat(letterDay(montreal, "88 King St W, Toronto, ON M5X 1A9", "2026-06-23"))
                .isEqualTo("2026-06-24");
    }

    @Test
    void countryOfAClientBeatsTheOneForEverybody() throws IOException {
        String settings = "country = \"US\"\n[clients.Ana]\ncountry = \"CA-QC\"\n";
        Path output = run(settings, "Ana", "", "2026-06-23", "2026-06-23");
        assertThat(Files.readString(output.resolve("actions.csv"))).contains("letter,due,2026-06-25");
    }
}
