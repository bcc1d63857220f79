package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;
import secondwind.output.pdf.text.Grid;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Where the words stand on the pages, whatever the names are. */
class PageGeometryTest {

    private static final Fonts FONTS = Fonts.bundled();

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void nothingStandsOutsideTheMargins(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs()).isNotEmpty();
        assertThat(PageGeometry.outsideTheMargins(found.glyphs(), paper, true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void nothingIsSmallerThanNinePoints(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs()).allSatisfy(glyph -> assertThat(glyph.size()).isGreaterThanOrEqualTo(9));
    }

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void noTwoLettersOverlap(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(PageGeometry.overlaps(found.glyphs())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("secondwind.output.pdf.Fixtures#everyPaperAndName")
    void everyBaselineStandsOnTheGrid(Paper paper, Fixtures.Names names) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).book(Fixtures.book(names)));

        assertThat(found.glyphs())
                .allSatisfy(glyph -> assertThat(Math.abs(glyph.y() - Grid.nearest(glyph.y())))
                        .as("%s", glyph)
                        .isLessThan(0.05));
    }

    @ParameterizedTest
    @EnumSource
    void aHeadingWithItsNoteStaysWithTheFirstQuestion(Paper paper) {
        for (int lines = 1; lines < 34; lines++) {
            Document sheet = new Document(
                    Document.Kind.AGENDA,
                    "Agenda",
                    List.of(
                            new Block.NoteLines(lines),
                            new Block.Heading(2, Text.of("Questions to answer")),
                            new Block.Paragraph(
                                    Block.Paragraph.Manner.NOTE, Text.of("The answers belong into the log.")),
                            new Block.Questions(List.of(new Block.Questions.Question(Text.of("Who was it?"), 1)))));

            String page = pageWith("Questions to answer", sheet, paper);

            assertThat(page)
                    .as("%s lines", lines)
                    .contains("belong into the log")
                    .contains("Who was it?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastStepIsNotAloneOnAPage(Paper paper) {
        for (int steps = 9; steps < 40; steps++) {
            Block.Checklist.Item step = new Block.Checklist.Item(
                    Block.Checklist.Box.EMPTY, "Call again", "Mon 23 Nov", "", Text.of("Vera Osei"), Optional.empty());
            Document sheet = new Document(
                    Document.Kind.ACTION_SHEET,
                    "Sheet",
                    List.of(new Block.Checklist(Collections.nCopies(steps, step))));
            ReadBack found = packet(sheet, paper);

            String last = found.page(found.pageCount());

            assertThat(last.split("Call again", -1).length - 1)
                    .as("%s steps", steps)
                    .isGreaterThan(1);
        }
    }

    private static String pageWith(String words, Document sheet, Paper paper) {
        ReadBack found = packet(sheet, paper);
        for (int page = 1; page <= found.pageCount(); page++) {
            if (found.page(page).contains(words)) {
                return found.page(page);
            }
        }
        throw new AssertionError("no page says " + words);
    }

    private static ReadBack packet(Document sheet, Paper paper) {
        return ReadBack.of(
                new PdfRenderer(FONTS, paper).packet(new Packet(Fixtures.plan(), "Fernhill", List.of(sheet))));
    }
}
