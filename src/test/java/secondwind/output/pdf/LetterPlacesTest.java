package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** What of a letter is seen through its envelope, and where it is folded; in points from the sheet's upper edge. */
class LetterPlacesTest {

    private static final Fonts FONTS = Fonts.bundled();
    private static final double MILLIMETRE = 72 / 25.4;

    private static RenderedPdf letter(Paper paper, List<Text> sender, List<Text> recipient) {
        List<Block> blocks = new ArrayList<>(Fixtures.letter(Fixtures.PLAIN).blocks());
        blocks.set(0, new Block.LetterHead(sender, "November 23, 2026", recipient));
        Document letter = new Document(Document.Kind.LETTER, "Letter draft", blocks);
        return new PdfRenderer(FONTS, paper).packet(new Packet(Fixtures.plan(), "Fernhill", List.of(letter)));
    }

    private static List<Text> words(String... lines) {
        return java.util.Arrays.stream(lines).map(Text::of).toList();
    }

    private static final List<Text> LONG_SENDER = words(
            "Zo\u00eb Whitlock",
            "14 Alder Row",
            "Quarndon",
            "Harrowmere",
            "HM4 2QT",
            "020 7946 0755",
            "zoe@example.org",
            "linkedin.example/in/zoe");

    private static final List<Text> ADDRESS = words(
            "Vera Osei", "Operations Manager", "Fernhill Logistics", "2200 Depot Street", "Springfield, IL 62703");

    private static double baseline(ReadBack found, String words) {
        StringBuilder all = new StringBuilder();
        found.glyphs().forEach(glyph -> all.append(glyph.character()));
        assertThat(all.indexOf(words)).as(words).isNotNegative();
        return found.glyphs().get(all.indexOf(words)).y();
    }

    @ParameterizedTest
    @EnumSource
    void fiveAddressLinesAreSeenWhereTheSheetRestsAndWhereItLiesInTheMiddle(Paper paper) {
        ReadBack found = ReadBack.of(letter(paper, LONG_SENDER, ADDRESS));
        double middleTop = paper == Paper.LETTER ? 2.27 * 72 : 51.5 * MILLIMETRE;
        double restBottom = paper == Paper.LETTER ? 3.17 * 72 : 81 * MILLIMETRE;

        assertThat(baseline(found, "Vera Osei") - 8.5).isGreaterThan(middleTop);
        assertThat(baseline(found, "Springfield") + 3).isLessThan(restBottom);
        assertThat(baseline(found, "Springfield") - baseline(found, "2200 Depot"))
                .isEqualTo(12, within());
    }

    @ParameterizedTest
    @EnumSource
    void linesOfAnAddressThatAreToBeFilledInAreSeenToo(Paper paper) {
        List<Text> address = new ArrayList<>(ADDRESS.subList(0, 3));
        address.addAll(words("Northern Division"));
        address.add(new Text(List.of(new Text.Blank("street address"))));
        address.add(new Text(List.of(new Text.Blank("city"))));
        double restBottom = paper == Paper.LETTER ? 3.17 * 72 : 81 * MILLIMETRE;

        double rule = baseline(ReadBack.of(letter(paper, LONG_SENDER, address)), "[city]") + 3;

        assertThat(rule).isLessThan(restBottom);
    }

    @ParameterizedTest
    @EnumSource
    void aShortAddressEndsWhereALongOneDoes(Paper paper) {
        double longEnd = baseline(ReadBack.of(letter(paper, LONG_SENDER, ADDRESS)), "Springfield");
        double shortEnd = baseline(ReadBack.of(letter(paper, LONG_SENDER, ADDRESS.subList(2, 5))), "Springfield");

        assertThat(shortEnd).isEqualTo(longEnd, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.02);
    }

    @ParameterizedTest
    @EnumSource
    void allOfTheSenderStandsAboveTheWindow(Paper paper) {
        ReadBack found = ReadBack.of(letter(paper, LONG_SENDER, ADDRESS));
        double window = paper == Paper.LETTER ? 2.04 * 72 : 46 * MILLIMETRE;

        assertThat(baseline(found, "HM4 2QT") + 3).isLessThan(window);
        assertThat(baseline(found, "linkedin") + 3).isLessThan(window);
        assertThat(baseline(found, "020 7946 0755")).isLessThan(baseline(found, "HM4 2QT"));
    }

    @ParameterizedTest
    @EnumSource
    void theSalutationIsClearOfTheFold(Paper paper) {
        ReadBack found = ReadBack.of(letter(paper, LONG_SENDER, ADDRESS));

        assertThat(baseline(found, "Dear Marguerite") - 9).isGreaterThan(fold(paper) + 2);
    }

    private static double fold(Paper paper) {
        return paper == Paper.LETTER ? 3.667 * 72 : 99 * MILLIMETRE;
    }

    @ParameterizedTest
    @EnumSource
    void smallTicksAtTheEdgeShowWhereToFold(Paper paper) throws IOException {
        assertThat(starts(letter(paper, LONG_SENDER, ADDRESS))).anySatisfy(start -> {
            assertThat(start[0]).isLessThan(20);
            assertThat(paper.height() - start[1]).isEqualTo(fold(paper), org.assertj.core.api.Assertions.within(0.1));
        });
    }

    /** Where the lines on the first page start, in points from its lower left corner. */
    private static List<double[]> starts(RenderedPdf pdf) throws IOException {
        List<double[]> starts = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
            List<Object> tokens = new PDFStreamParser(file.getPage(0)).parse();
            for (int i = 2; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator
                        && operator.getName().equals("m")
                        && tokens.get(i - 2) instanceof COSNumber x
                        && tokens.get(i - 1) instanceof COSNumber y) {
                    starts.add(new double[] {x.floatValue(), y.floatValue()});
                }
            }
        }
        return starts;
    }
}
