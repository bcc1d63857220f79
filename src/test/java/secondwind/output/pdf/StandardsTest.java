package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;

/** Packets keep to PDF/UA-1, and books to PDF/A-2a as well, whatever names stand in them. */
class StandardsTest {

    private static final Fonts FONTS = Fonts.bundled();

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void aPacketCanBeUsedByEveryone(Paper paper, Fixtures.Names names) {
        byte[] packet =
                new PdfRenderer(FONTS, paper).packet(Fixtures.packet(names)).bytes();

        assertThat(Validator.againstUniversalAccess(packet)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void aBookCanBeUsedByEveryoneAndKept(Paper paper, Fixtures.Names names) {
        byte[] book = new PdfRenderer(FONTS, paper)
                .book(Fixtures.book(names, Fixtures.PLAIN))
                .bytes();

        assertThat(Validator.againstUniversalAccess(book)).isEmpty();
        assertThat(Validator.againstArchive(book)).isEmpty();
    }
}
