package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;

/** Where the words stand on the pages, whatever the names are. */
class PageGeometryTest {

    private static final Fonts FONTS = Fonts.bundled();
    private static final double PUNCHED_HOLES = 20 * 72 / 25.4;
    private static final double SMALLEST_MARGIN = 30;

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

        assertThat(found.glyphs()).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.x()).isGreaterThanOrEqualTo(PUNCHED_HOLES);
            assertThat(glyph.x() + glyph.width()).isLessThanOrEqualTo(paper.width() - SMALLEST_MARGIN);
            assertThat(glyph.y() - glyph.size()).isGreaterThanOrEqualTo(SMALLEST_MARGIN);
            assertThat(glyph.y()).isLessThanOrEqualTo(paper.height() - SMALLEST_MARGIN);
        });
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

        assertThat(overlaps(found.glyphs())).isEmpty();
    }

    private static List<String> overlaps(List<ReadBack.Glyph> glyphs) {
        List<ReadBack.Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.character().isBlank())
                .sorted(Comparator.comparingInt(ReadBack.Glyph::page).thenComparingDouble(ReadBack.Glyph::y))
                .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int k = i + 1; k < sorted.size() && mayTouch(sorted.get(i), sorted.get(k)); k++) {
                double shared = Math.min(right(sorted.get(i)), right(sorted.get(k)))
                        - Math.max(sorted.get(i).x(), sorted.get(k).x());
                if (shared > 0.25 * sorted.get(i).size()) {
                    overlaps.add(sorted.get(i) + " and " + sorted.get(k));
                }
            }
        }
        return overlaps;
    }

    private static boolean mayTouch(ReadBack.Glyph upper, ReadBack.Glyph lower) {
        return upper.page() == lower.page() && lower.y() - upper.y() < 0.9 * lower.size();
    }

    private static double right(ReadBack.Glyph glyph) {
        return glyph.x() + glyph.width();
    }
}
