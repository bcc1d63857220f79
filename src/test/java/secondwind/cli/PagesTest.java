package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How each kind of page looks, so that none changes unseen: a page of a run is drawn and compared with the picture of it
 * in {@code src/test/resources/pages}. {@code mvn test -Dtest=PagesTest -Dcases.argument=-Dcases.write=true} draws the
 * pictures anew; look at what has changed before you commit it.
 */
class PagesTest {
    private static final Path PICTURES = Path.of("src/test/resources/pages");
    private static final Path CHANGED = Path.of("target/pages-that-changed");
    /** Enough to see a letter that moved. */
    private static final float DOTS_PER_INCH = 60;
    /** The side of the squares that are compared, in dots. */
    private static final int SQUARE = 6;
    /** How far the mean grey of a square may be off, of 255: soft edges differ a little from machine to machine. */
    private static final int TOLERANCE = 8;

    @TempDir
    private Path output;

    /**
     * A page of a case.
     *
     * @param kind what kind of page it is, and the name of its picture
     * @param folder the case
     * @param paper letter or a4
     * @param isBook whether it stands in the book and not in the only packet
     * @param words words that stand on no other page before it
     */
    record Page(String kind, String folder, String paper, boolean isBook, String words) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static List<Page> pages() {
        return List.of(
                new Page("agenda", "two-roles-two-circumstances", "letter", true, "Agenda from"),
                new Page("agenda-a4", "offer-accepted-and-old-questions", "a4", true, "Questions to answer"),
                new Page("action-sheet", "fresh", "letter", false, "What to do"),
                new Page("action-sheet-a4", "late-and-merged", "a4", false, "What to do"),
                new Page("action-sheet-begun", "letter-sent-then-voicemail", "letter", false, "What to do"),
                new Page("letter", "fresh", "letter", false, "Sincerely"),
                new Page("letter-a4", "public-body-in-england", "a4", false, "Yours sincerely"),
                new Page("letter-with-blanks", "manager-unknown", "letter", false, "Sincerely"),
                new Page("feedback-call", "fresh", "letter", false, "Feedback call, then openings"),
                new Page("debrief-a4", "public-body-in-england", "a4", false, "Debrief call, then openings"),
                new Page("feedback-by-e-mail", "email-only", "letter", false, "Feedback and openings, by e-mail"),
                new Page("openings-call", "openings-still-to-ask", "letter", false, "Call about openings"),
                new Page("keep-in-touch", "only-keeping-in-touch", "letter", false, "Goal:"),
                new Page("friend-hired", "friend-hired", "letter", false, "be a friend"),
                new Page("person-hired", "fresh", "letter", false, "The person hired"),
                new Page("check-back", "fresh", "letter", false, "Check-back call"),
                new Page("e-mails", "fresh", "letter", false, "The same by e-mail"),
                new Page("outcome-slip", "fresh", "letter", false, "Outcome slip"),
                new Page("outcome-slip-a4", "jobs-in-columns", "a4", false, "Outcome slip"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksAsItDid(Page page) throws IOException {
        BufferedImage found = drawn(page);
        Path picture = PICTURES.resolve(page.kind() + ".png");
        if (Boolean.getBoolean("cases.write")) {
            Files.createDirectories(PICTURES);
            ImageIO.write(found, "png", picture.toFile());
        }

        BufferedImage expected = ImageIO.read(picture.toFile());
        int difference = difference(expected, found);

        if (difference > TOLERANCE) {
            Files.createDirectories(CHANGED);
            ImageIO.write(found, "png", CHANGED.resolve(page.kind() + ".png").toFile());
        }
        assertThat(difference)
                .as("how far %s is off, of 255; see %s", picture, CHANGED)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private BufferedImage drawn(Page page) throws IOException {
        Path folder = RunCasesTest.CASES.resolve(page.folder());
        String asOf = Files.readString(folder.resolve("as-of.txt")).strip();
        Program.run("run", folder.resolve("log.csv"), "--as-of", asOf, "-o", output, "--paper", page.paper());
        try (PDDocument document = Loader.loadPDF(file(page.isBook()).toFile())) {
            for (int index = 0; index < document.getNumberOfPages(); index++) {
                if (words(document, index).contains(page.words())) {
                    return new PDFRenderer(document).renderImageWithDPI(index, DOTS_PER_INCH, ImageType.GRAY);
                }
            }
        }
        throw new AssertionError(
                String.format(Locale.ROOT, "no page of %s says \u201c%s\u201d", page.folder(), page.words()));
    }

    private Path file(boolean isBook) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> isBook
                            ? file.endsWith("book.pdf")
                            : file.toString().endsWith(".pdf")
                                    && file.toString().contains("packets"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String words(PDDocument document, int index) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        return stripper.getText(document);
    }

    /** How far the square that differs most is off. */
    private static int difference(BufferedImage expected, BufferedImage found) {
        if (expected.getWidth() != found.getWidth() || expected.getHeight() != found.getHeight()) {
            return 255;
        }
        int most = 0;
        for (int top = 0; top < found.getHeight(); top += SQUARE) {
            for (int left = 0; left < found.getWidth(); left += SQUARE) {
                most = Math.max(most, Math.abs(grey(expected, left, top) - grey(found, left, top)));
            }
        }
        return most;
    }

    private static int grey(BufferedImage image, int left, int top) {
        int right = Math.min(left + SQUARE, image.getWidth());
        int bottom = Math.min(top + SQUARE, image.getHeight());
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
