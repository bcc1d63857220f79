package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Rules and bars: what is drawn on a page and is not a letter. */
class DrawnLinesTest {

    private static final Fonts FONTS = Fonts.bundled();

    /** The operands of each operator of this name on the first page. */
    private static List<double[]> drawn(String name, int operands, Document.Kind kind, Block... blocks) {
        Document document = new Document(kind, "Sheet", List.of(blocks));
        byte[] bytes = new PdfRenderer(FONTS, Paper.LETTER)
                .packet(new Packet(Fixtures.plan(), "Fernhill", List.of(document)))
                .bytes();
        List<double[]> drawn = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            List<Object> tokens = new PDFStreamParser(file.getPage(0)).parse();
            for (int i = operands; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator
                        && operator.getName().equals(name)) {
                    drawn.add(tokens.subList(i - operands, i).stream()
                            .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                            .toArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return drawn;
    }

    @Test
    void theBarsOfTwoCuesStayApartHoweverTightThePage() {
        Block cues = new Block.Cues(List.of(
                new Block.Cues.Cue("First", Text.of("Say this.")), new Block.Cues.Cue("Then", Text.of("Say that."))));
        for (int lines = 1; lines < 34; lines++) {
            List<double[]> bars = drawn("re", 4, Document.Kind.CALL_SCRIPT, cues, new Block.NoteLines(lines));
            double lowerEdge = bars.get(0)[1];
            double nextUpperEdge = bars.get(1)[1] + bars.get(1)[3];

            assertThat(lowerEdge - nextUpperEdge).as("%s lines", lines).isGreaterThanOrEqualTo(5.99);
        }
    }

    @Test
    void noRuleFollowsCloselyBelowALineForTheResult() {
        List<double[]> starts = drawn("m", 2, Document.Kind.ACTION_SHEET, Fixtures.checklist(Fixtures.PLAIN, 8));
        List<Double> heights =
                starts.stream().map(start -> start[1]).distinct().sorted().toList();

        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void theStrokeOfThePastBeginsWhereTheSeekerWasTold() {
        List<double[]> starts = drawn("m", 2, Document.Kind.ACTION_SHEET, Fixtures.timeline(9));

        // The heavy stroke comes first, then the line of what lies ahead, the arrow's head, and the tick.
        assertThat(starts.get(0)[0]).isEqualTo(starts.get(3)[0]).isGreaterThan(64);
    }

    @Test
    void linesToWriteOnAreSolid() {
        List<double[]> starts = drawn("m", 2, Document.Kind.CALL_SCRIPT, new Block.NoteLines(5));

        assertThat(starts).hasSize(5);
        assertThat(drawn("w", 1, Document.Kind.CALL_SCRIPT, new Block.NoteLines(5)))
                .singleElement()
                .satisfies(
                        weight -> assertThat(weight[0]).isEqualTo(0.5, org.assertj.core.api.Assertions.within(0.001)));
        assertThat(drawn("d", 0, Document.Kind.CALL_SCRIPT, new Block.NoteLines(5)))
                .isEmpty();
    }
}
