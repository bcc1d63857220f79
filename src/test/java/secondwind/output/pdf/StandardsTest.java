package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;

/** Packets keep to PDF/UA-1, and books to PDF/A-2a as well, whatever names stand in them. */
class StandardsTest {

    private static final Fonts FONTS = Fonts.bundled();

    static Stream<Arguments> papersAndNames() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(
                                Fixtures.PLAIN,
                                Fixtures.LONG,
                                Fixtures.UNBREAKABLE,
                                Fixtures.ALPHABETS,
                                Fixtures.UNPRINTABLE)
                        .map(names -> Arguments.of(paper, names)));
    }

    @ParameterizedTest
    @MethodSource("papersAndNames")
    void aPacketCanBeUsedByEveryone(Paper paper, Fixtures.Names names) {
        byte[] packet =
                new PdfRenderer(FONTS, paper).packet(Fixtures.packet(names)).bytes();

        assertThat(Validator.againstUniversalAccess(packet)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papersAndNames")
    void aBookCanBeUsedByEveryoneAndKept(Paper paper, Fixtures.Names names) {
        byte[] book = new PdfRenderer(FONTS, paper)
                .book(Fixtures.book(names, Fixtures.PLAIN))
                .bytes();

        assertThat(Validator.againstUniversalAccess(book)).isEmpty();
        assertThat(Validator.againstArchive(book)).isEmpty();
    }
}
