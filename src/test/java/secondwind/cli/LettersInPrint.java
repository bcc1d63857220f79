package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Compares the letters to edit in an output folder with those in its printed packets. */
final class LettersInPrint {
    private static final String LETTER = "Letter draft";

    private LettersInPrint() {}

    /**
     * Each printed letter has its file, and each file says what is printed, spaces and line ends apart.
     *
     * @return how many there are
     */
    static int expectTheSameWords(Path output) throws IOException {
        int letters = 0;
        for (Path packet : packets(output)) {
            String name = packet.getFileName().toString().replace(".pdf", ".docx");
            Path letter = packet.resolveSibling("../letters/" + name).normalize();
            Optional<String> printed = printed(packet);
            assertThat(Files.exists(letter)).as(name).isEqualTo(printed.isPresent());
            if (printed.isPresent()) {
                assertThat(withoutSpaces(words(letter))).isEqualTo(withoutSpaces(printed.get()));
                letters++;
            }
        }
        return letters;
    }

    private static List<Path> packets(Path output) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(path -> path.endsWith(Path.of("packets", String.valueOf(path.getFileName()))))
                    .sorted()
                    .toList();
        }
    }

    /** The text of the letter's pages; empty when the packet has none. */
    private static Optional<String> printed(Path packet) throws IOException {
        try (PDDocument file = Loader.loadPDF(packet.toFile())) {
            for (PDOutlineItem item :
                    file.getDocumentCatalog().getDocumentOutline().children()) {
                if (item.getTitle().equals(LETTER)) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    int page = file.getPages().indexOf(item.findDestinationPage(file)) + 1;
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    return Optional.of(stripper.getText(file));
                }
            }
        }
        return Optional.empty();
    }

    static String words(Path letter) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(letter)))) {
            return extractor.getText();
        }
    }

    private static String withoutSpaces(String words) {
        return words.replaceAll("[\\s\\h]+", "");
    }
}
