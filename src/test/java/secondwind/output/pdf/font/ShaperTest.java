package secondwind.output.pdf.font;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters take the forms that their neighbours ask for, and marks sit where the font has them. */
class ShaperTest {

    private static final String SERIF = "ScheherazadeNew-Regular";
    private static final String SANS = "Vazirmatn-Regular";

    private static byte[] file(String name) {
        try (InputStream file =
                requireNonNull(ShaperTest.class.getResourceAsStream("/secondwind/output/pdf/fonts/" + name + ".ttf"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names that the font's maker gave to the glyphs, in the order of reading. */
    private static List<String> glyphs(String font, String text) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file(font)))) {
            Face face = Face.parse(1, file(font));
            return face.shape(text).stream()
                    .map(glyph -> {
                        try {
                            return requireNonNull(parsed.getPostScript()).getName(face.glyph(glyph.code()));
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, uni0645.init uni062D.medi uni0645.medi uni062F.fina",
        "دار, uni062F uni0627 uni0631",
        "پژ, uni067E.init uni0698.fina",
        "ٹیپ, uni0679.init uni06CC.medi uni067E.fina",
        "ڕۆژ, uni0695 uni06C6 uni0698",
        "هـ, uni0647.init uni0640"
    })
    void lettersJoin(String text, String expected) {
        assertThat(glyphs(SERIF, text)).containsExactly(expected.split(" "));
    }

    @Test
    void aNonJoinerPartsLettersAndAJoinerBindThem() {
        assertThat(glyphs(SERIF, "می\u200cخ")).containsExactly("uni0645.init", "uni06CC.fina", "uni062E");
        assertThat(glyphs(SERIF, "ه\u200d")).containsExactly("uni0647.init");
    }

    @Test
    void marksDoNotPartLetters() {
        assertThat(glyphs(SERIF, "مُحَ")).containsExactly("uni0645.init", "uni062D.fina");
    }

    @Test
    void lamAndAlefAreTiedAndBothExtract() {
        Face face = Face.parse(1, file(SANS));

        List<ShapedGlyph> glyphs = face.shape("سلا");

        assertThat(glyphs).hasSize(2);
        ShapedGlyph tied = glyphs.get(1);
        assertThat(face.character(tied.code())).isEqualTo('ا');
        assertThat(tied.after()).hasSize(1);
        assertThat(face.character(tied.after().get(0))).isEqualTo('ل');
        assertThat(face.advance(tied.after().get(0))).isZero();
    }

    @Test
    void aFormExtractsAsItsLetterEvenWhereTwoLettersShareIt() {
        Face face = Face.parse(1, file(SANS));

        assertThat(face.shape("یم").get(0).code())
                .isNotEqualTo(face.shape("يم").get(0).code());
        assertThat(face.character(face.shape("یم").get(0).code())).isEqualTo('ی');
        assertThat(face.character(face.shape("يم").get(0).code())).isEqualTo('ي');
    }

    @Test
    void marksAreCarriedOnTheSideWhereTheyAreRead() {
        Face hebrew = Face.parse(1, file("NotoSansHebrew-Regular"));
        ShapedGlyph shin = hebrew.shape("שָׁ").get(0);
        ShapedGlyph latin =
                Face.parse(1, file("SourceSans3-Regular")).shape("x\u0302").get(0);

        assertThat(shin.before()).hasSize(2);
        assertThat(hebrew.character(shin.before().get(1))).isEqualTo("שָׁ".codePointAt(1));
        assertThat(shin.after()).isEmpty();
        assertThat(latin.before()).isEmpty();
        assertThat(latin.after()).hasSize(1);
    }

    @Test
    void aMarkSitsOverTheMiddleOfItsLetterAndHigherOnACapital() {
        Face face = Face.parse(1, file("SourceSans3-Regular"));
        ShapedGlyph.Mark onSmall = face.shape("x\u0302").get(0).marks().get(0);
        ShapedGlyph.Mark onCapital = face.shape("K\u0302").get(0).marks().get(0);

        GlyphBox letter = face.box(face.glyph(face.code('x')));
        GlyphBox mark = face.box(onSmall.glyph()).movedBy(onSmall.x(), onSmall.y());
        assertThat((mark.left() + mark.right()) / 2).isBetween(letter.left() + 100, letter.right() - 100);
        assertThat(mark.bottom()).isGreaterThan(letter.top());
        GlyphBox capital = face.box(face.glyph(face.code('K')));
        assertThat(face.box(onCapital.glyph())
                        .movedBy(onCapital.x(), onCapital.y())
                        .bottom())
                .isGreaterThanOrEqualTo(capital.top());
    }

    @Test
    void withoutAnchorsAMarkIsCentredAboveOrBelow() {
        Face base = Face.parse(1, file("NotoSansSymbols-Regular"));
        Face other = Face.parse(2, file("SourceSans3-Regular"));
        int code = base.code(0x2648);

        ShapedGlyph.Mark above = base.centred(code, other, 0x0302);
        ShapedGlyph.Mark below = base.centred(code, other, 0x0323);

        GlyphBox letter = base.box(base.glyph(code));
        GlyphBox high = other.box(above.glyph()).movedBy(above.x(), above.y());
        GlyphBox low = other.box(below.glyph()).movedBy(below.x(), below.y());
        assertThat(high.bottom()).isGreaterThanOrEqualTo(letter.top());
        assertThat(low.top()).isLessThanOrEqualTo(letter.bottom());
        assertThat((high.left() + high.right()) / 2)
                .isCloseTo((letter.left() + letter.right()) / 2, org.assertj.core.data.Offset.offset(2));
    }

    @Test
    void aPileOfMarksStaysNearItsLetter() {
        ShapedGlyph pile = Face.parse(1, file("NotoSans-Regular"))
                .shape("a" + "\u0301".repeat(300))
                .get(0);

        assertThat(pile.marks())
                .hasSize(300)
                .allSatisfy(mark -> assertThat(mark.y()).isBetween(-330, 420));
    }
}
