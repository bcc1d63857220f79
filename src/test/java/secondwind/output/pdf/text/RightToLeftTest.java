package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.output.pdf.font.Face;
import secondwind.packet.Text;

/** The order of letters on the page, from left to right. */
class RightToLeftTest {

    private static final Face LATIN = face(1, "SourceSans3-Regular");
    private static final Face HEBREW = face(2, "NotoSansHebrew-Regular");
    private static final Family SANS = new Family(List.of(LATIN, HEBREW), List.of(LATIN, HEBREW));
    private static final Style STYLE = new Style(SANS, false, 10, 14, Ink.BLACK);

    private static Face face(int number, String name) {
        try (InputStream file = requireNonNull(
                RightToLeftTest.class.getResourceAsStream("/secondwind/output/pdf/fonts/" + name + ".ttf"))) {
            return Face.parse(number, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Line> lines(Text text, double measure) {
        return new Typesetter(STYLE, 100, new MissingCharacters(), "Test").wrap(text, STYLE, measure);
    }

    private static String seen(Line line) {
        StringBuilder seen = new StringBuilder();
        for (Line.Part part : line.parts()) {
            if (part instanceof Line.Letters letters) {
                for (int code : letters.codes()) {
                    seen.appendCodePoint(character(letters.face(), code));
                }
            } else if (part instanceof Line.Blank) {
                seen.append('_');
            }
        }
        return seen.toString();
    }

    private static int character(Face face, int code) {
        for (int character = ' '; character < 0x700; character++) {
            if (face.code(character) == code) {
                return character;
            }
        }
        return '?';
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "שלום | םולש",
                "שלום כהן | ןהכ םולש",
                "Ask שלום כהן today. | Ask ןהכ םולש today.",
                "Ltd. שלום 12 | Ltd. 12 םולש",
                "שלום כהן Ltd. 12 | ןהכ םולש Ltd. 12",
                "(שלום) | (םולש)",
                "Cohen (כהן) & Sons | Cohen (ןהכ) & Sons",
                "שלום (A) [ב] | םולש (A) [ב]",
                "יעל 217-555-0142 | לעי 217-555-0142",
                "נעמה כהן, +972 3 555 0188 | ןהכ המענ, +972 3 555 0188",
                "Naama Cohen נעמה כהן, 03-555-0189 | Naama Cohen ןהכ המענ, 03-555-0189",
                "A-ב-C-ד | A-ב-C-ד",
                "שלום - Dana Whitlock and others | םולש - Dana Whitlock and others"
            })
    void eachRunStandsInItsOwnDirection(String text, String expected) {
        assertThat(seen(lines(Text.of(text), 10_000).get(0))).isEqualTo(expected);
    }

    @Test
    void linesBreakInTheOrderOfReading() {
        List<Line> lines = lines(Text.of("Dana met שלום כהן and יעל לוי in the office in the morning."), 70);

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(seen(lines.get(0)).strip()).isEqualTo("Dana met םולש");
        assertThat(seen(lines.get(1))).startsWith("ןהכ and ");
    }

    @Test
    void noLineIsWiderThanItsMeasure() {
        String text = "Dana met שלום כהן (חיפה) and יעל לוי 12, בְּרֵאשִׁית in the office. ".repeat(6);
        for (double measure = 40; measure < 240; measure += 7) {
            for (Line line : lines(Text.of(text), measure)) {
                assertThat(line.width()).isLessThanOrEqualTo(measure + 0.01);
            }
        }
    }

    @Test
    void partsFollowOneAnotherWithoutOverlap() {
        Line line = lines(Text.of("Ask שלום (כהן) 12 today"), 10_000).get(0);
        double end = 0;
        for (Line.Part part : line.parts()) {
            Line.Letters letters = (Line.Letters) part;
            assertThat(letters.x()).isCloseTo(end, offset(0.01));
            double width = 0;
            for (int i = 0; i < letters.codes().length; i++) {
                width += letters.face().advance(letters.codes()[i]) + letters.kerning()[i];
            }
            end = letters.x() + width * letters.size() / 1000;
        }
        assertThat(end).isCloseTo(line.width(), offset(0.01));
    }

    @Test
    void aBlankKeepsItsPlaceAmongNames() {
        Text text = new Text(List.of(
                new Text.Words("שלום כהן, ", false), new Text.Blank("day"), new Text.Words(" in Haifa now", false)));

        assertThat(seen(lines(text, 10_000).get(0))).isEqualTo("ןהכ םולש, _ in Haifa now");
    }

    @Test
    void marksStandOverTheirLetters() {
        Line line = lines(Text.of("חַנָּה"), 10_000).get(0);

        assertThat(line.parts().stream().filter(Line.Mark.class::isInstance)).hasSize(3);
        assertThat(line.parts().stream().filter(Line.Mark.class::isInstance))
                .allSatisfy(mark -> assertThat(mark.x()).isBetween(0.0, line.width()));
    }
}
