package secondwind.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Envelope;
import secondwind.output.Paper;
import secondwind.output.pdf.Fonts;
import secondwind.output.pdf.PdfRenderer;
import secondwind.packet.Packet;
import secondwind.packet.Text;
import secondwind.packet.Wording;

/** The letter in the file beside the one that we print: the same words, and in the same places. */
class LetterInPrintTest {
    private static final Fonts FONTS = Fonts.bundled();
    private static final int MINUTES = 3;
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir
    private Path folder;

    private static byte[] file(Packet packet, Paper paper) {
        return new LetterFiles(paper, new Wording(Wording.English.AMERICAN))
                .letter(packet)
                .orElseThrow();
    }

    private static PrintedLetter printed(Packet packet, Paper paper) throws IOException {
        return PrintedLetter.of(new PdfRenderer(FONTS, paper).packet(packet).bytes());
    }

    private static String words(byte[] file) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }

    /** Spaces and line ends apart; in print, a hyphen at which no line breaks is a hyphen like any other. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\h]+", "").replace('\u2011', '-');
    }

    static Stream<Arguments> names() {
        List<String> names = List.of(
                "Vera Osei",
                "Zo\u00eb \u0141ukasi\u0144ska-\u00d8ster\u00e5s",
                "\u0391\u03b8\u03b7\u03bd\u03b1\u03ca\u03ba\u03ae \u0395\u03c4\u03b1\u03b9\u03c1\u03b5\u03af\u03b1",
                "\u0418\u043d\u0436\u0435\u043d\u0435\u0440 \u043f\u043e \u043b\u043e\u0433\u0438\u0441\u0442\u0438\u043a\u0435",
                "Nguye\u0302\u0303n Th\u1ecb Ng\u1ecdc \u00c1nh",
                "Anne\u2011Marie\u00a0O\u2019Hara, \"Mo\" & <Sons>",
                "Bell\tLabs\u0007 \u00ad\u202eInc.",
                "Wilhelmina-Alexandra Featherstonehaugh-Cholmondeley of the Incorporated Society of Freight Forwarders",
                "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft");
        return Stream.of(Paper.values()).flatMap(paper -> names.stream().map(name -> Arguments.of(paper, name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatThePrintedOneSays(Paper paper, String name) throws IOException {
        Packet packet = LetterPackets.packet(name, name, name);
        assertThat(plain(words(file(packet, paper))))
                .isEqualTo(plain(printed(packet, paper).text()));
    }

    private static Packet ready(List<Text> recipient) {
        return LetterPackets.packet(
                LetterPackets.texts(
                        "Dana Whitlock",
                        "14 Alder Street",
                        "Riverton, OH 45001",
                        "217-555-0117",
                        "dana@example.com",
                        "linkedin.example/in/dana"),
                recipient,
                LetterPackets.texts(
                        "Dear Vera Osei,",
                        "Thank you for letting me know. ".repeat(12),
                        "I will not hide my disappointment. ".repeat(12),
                        "My interest is as strong as it was on the day I applied. ".repeat(6)),
                "Dana Whitlock");
    }

    /** As LibreOffice sets it; left out where it is not installed, or cannot read letters. */
    private PrintedLetter setByAnOfficeSuite(Packet packet, Paper paper) throws IOException {
        Path letter = Files.write(folder.resolve("letter.docx"), file(packet, paper));
        try {
            run(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    letter.toString());
        } catch (IOException missing) {
            Assumptions.abort("LibreOffice is not installed");
        }
        Path pdf = folder.resolve("letter.pdf");
        Assumptions.assumeTrue(Files.exists(pdf), "LibreOffice is installed without its Writer");
        return PrintedLetter.of(Files.readAllBytes(pdf));
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    void standsWhereThePrintedOneStandsAndOnOnePage(Paper paper) throws IOException {
        Packet packet = ready(LetterPackets.texts(
                "Vera Osei", "Operations Manager", "Fernhill Logistics", "2200 Depot Street", "Springfield, IL 62703"));
        PrintedLetter ours = printed(packet, paper);
        PrintedLetter theirs = setByAnOfficeSuite(packet, paper);

        assertThat(theirs.pages()).isOne();
        assertThat(plain(theirs.text())).isEqualTo(plain(ours.text()));
        for (String words :
                List.of("Dana Whitlock", "14 Alder", "Vera Osei", "Springfield", "Dear Vera", "Thank you")) {
            assertThat(theirs.find(words).x())
                    .as(words)
                    .isEqualTo(ours.find(words).x(), within(2 * MILLIMETRE));
            assertThat(theirs.find(words).y())
                    .as(words)
                    .isEqualTo(ours.find(words).y(), within(2 * MILLIMETRE));
        }
        assertThat(theirs.find("November").y()).isEqualTo(ours.find("November").y(), within(2 * MILLIMETRE));
        assertThat(theirs.find("linkedin").y()).isEqualTo(ours.find("linkedin").y(), within(2 * MILLIMETRE));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheAddressInTheWindowWhenLinesAreAddedAndTakenAway(Paper paper) throws IOException {
        Envelope envelope = Envelope.of(paper);
        List<String> lines = List.of(
                "Vera Osei", "Operations Manager", "Fernhill Logistics", "Gate 7", "2200 Depot Street", "Springfield");
        for (int count : new int[] {2, 6}) {
            List<Text> address = LetterPackets.texts(lines.subList(6 - count, 6).toArray(String[]::new));
            PrintedLetter theirs = setByAnOfficeSuite(ready(address), paper);
            double firstLine = theirs.find(lines.get(6 - count)).y();

            assertThat(theirs.find("Springfield").y()).isEqualTo(envelope.lastLine(), within(2 * MILLIMETRE));
            assertThat(firstLine - 9).isGreaterThan(envelope.start());
            assertThat(theirs.find("Dear Vera").y() - 9).isGreaterThan(envelope.end());
        }
    }
}
