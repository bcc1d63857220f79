package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;
import secondwind.output.pdf.text.Grid;

/** Where the words stand on the pages, whatever the names are. */
class PageGeometryTest {

    private static final Fonts FONTS = Fonts.bundled();

    static Stream<Arguments> everyPaperAndName() {
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
    @MethodSource("everyPaperAndName")
    void nothingStandsOutsideTheMargins(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs()).isNotEmpty();
        assertThat(PageGeometry.outsideTheMargins(found.glyphs(), paper, true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPaperAndName")
    void nothingIsSmallerThanNinePoints(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs()).allSatisfy(glyph -> assertThat(glyph.size()).isGreaterThanOrEqualTo(9));
    }

    @ParameterizedTest
    @MethodSource("everyPaperAndName")
    void noTwoLettersOverlap(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(PageGeometry.overlaps(found.glyphs())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPaperAndName")
    void everyBaselineStandsOnTheGrid(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs())
                .allSatisfy(glyph -> assertThat(Math.abs(glyph.y() - Grid.nearest(glyph.y())))
                        .as("%s", glyph)
                        .isLessThan(0.05));
    }
}
