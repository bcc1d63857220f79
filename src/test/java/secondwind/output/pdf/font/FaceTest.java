package secondwind.output.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

    private static final Face SERIF = face("SourceSerif4-Regular");
    private static final Face SANS = face("SourceSans3-Regular");

    private static Face face(String name) {
        try (InputStream file = FaceTest.class.getResourceAsStream("/secondwind/output/pdf/fonts/" + name + ".ttf")) {
            return Face.parse(1, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int kerning(Face face, String pair) {
        return face.kerning(face.code(pair.charAt(0)), face.code(pair.charAt(1)));
    }

    /** The values that an independent reading of the fonts' GPOS tables gives for such pairs are negative. */
    @ParameterizedTest
    @CsvSource({"AV", "To", "Te", "LT", "P.", "y."})
    void openPairsAreSetCloser(String pair) {
        assertThat(kerning(SERIF, pair)).isBetween(-200, -5);
        assertThat(kerning(SANS, pair)).isBetween(-200, -5);
    }

    @Test
    void straightPairsAreLeftAlone() {
        assertThat(kerning(SERIF, "nn")).isZero();
        assertThat(kerning(SANS, "HH")).isZero();
    }

    @Test
    void aCharacterThatTheFontLacksHasNoCode() {
        assertThat(SERIF.code(0x738B)).isZero();
        assertThat(SERIF.code(0x1F389)).isZero();
        assertThat(SERIF.code('A')).isPositive();
        assertThat(SERIF.code(0x1EC5)).isPositive();
    }

    @Test
    void widthsAreThoseOfTheFont() {
        assertThat(SANS.advance(SANS.code('0'))).isEqualTo(SANS.advance(SANS.code('7')));
        assertThat(SERIF.advance(SERIF.code('W'))).isGreaterThan(SERIF.advance(SERIF.code('i')) * 2);
    }

    @Test
    void charactersThatShareAGlyphKeepCodesOfTheirOwn() {
        assertThat(SANS.code(0x2010)).isNotEqualTo(SANS.code(0x2011)).isPositive();
    }

    @Test
    void theSameCharactersShareOneSubset() {
        BitSet plain = new BitSet();
        plain.set(SERIF.code('x'));
        BitSet greek = new BitSet();
        greek.set(SERIF.code(0x3B1));

        assertThat(SERIF.subset(plain)).isSameAs(SERIF.subset(new BitSet()));
        assertThat(SERIF.subset(greek)).isNotSameAs(SERIF.subset(plain));
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> Face.parse(1, new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }
}
