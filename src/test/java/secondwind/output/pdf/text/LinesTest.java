package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.output.pdf.font.Face;
import secondwind.packet.Text;

/** Where lines end, and what a blank looks like on them. */
class LinesTest {

    private static final double ROOM_TO_WRITE = 150;
    private static final Face FACE = face();
    private static final Family SANS = new Family(List.of(FACE), List.of(FACE));
    private static final Style STYLE = new Style(SANS, false, 10, 14, Ink.BLACK);
    private static final Style HINT = new Style(SANS, false, 9, 12, Ink.BLACK);

    private static Face face() {
        try (InputStream file = requireNonNull(
                LinesTest.class.getResourceAsStream("/secondwind/output/pdf/fonts/SourceSans3-Regular.ttf"))) {
            return Face.parse(1, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Line> wrap(Text text, double measure) {
        return new Typesetter(HINT, ROOM_TO_WRITE, new MissingCharacters(), "Test").wrap(text, STYLE, measure);
    }

    private static List<String> lines(String words, double measure) {
        return wrap(Text.of(words), measure).stream().map(LinesTest::read).toList();
    }

    /** The printed words; a blank is {@code _}. */
    private static String read(Line line) {
        return line.parts().stream()
                .map(part -> part instanceof Line.Letters letters ? read(letters) : "_")
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String read(Line.Letters letters) {
        return IntStream.of(letters.codes())
                .map(code -> IntStream.range(' ', 0x180)
                        .filter(character -> FACE.code(character) == code)
                        .findFirst()
                        .orElse('?'))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static double width(String words) {
        return wrap(Text.of(words), 10_000).get(0).width();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(614) 555-0117",
                "+1 (513) 555-0100",
                "020 7946 0755",
                "01632 960 123",
                "555-0117",
                "(614) 555-0117 ext. 12",
                "Dr. Osei",
                "Mr Osei",
                "Mrs. Osei",
                "Ms. Osei",
                "Prof. Dr. Osei",
                "November 23, 2026",
                "Nov 23",
                "23 November 2026",
                "3 Sept",
                "May 2026",
                "Llewellyn-Hughes",
                "Wilhelmina-Alexandra-Marie"
            })
    void someThingsStayOnOneLine(String whole) {
        String words = "please do call " + whole + " soon enough";
        for (double measure = width(whole) + 2; measure < width(words); measure += 3) {
            assertThat(lines(words, measure)).as("%s points", measure).anyMatch(line -> line.contains(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday 23",
                "they may",
                "rows 2 of 3",
                "a well-known firm",
                "Forward-looking",
                "two or three",
                "pages 12 14",
                "Dr. 5"
            })
    void otherThingsMayBreak(String breakable) {
        assertThat(lines(breakable, width(breakable) - 1)).hasSize(2);
    }

    @Test
    void whatStaysTogetherBreaksWhenItIsWiderThanTheLine() {
        assertThat(lines("Llewellyn-Hughes", width("Llewellyn-Hugh"))).containsExactly("Llewellyn-", "Hughes");
        assertThat(lines("November 23, 2026", width("November 23, ")))
                .hasSize(2)
                .allMatch(line -> !line.endsWith("Nove"));
    }

    @Test
    void anEmailAddressBreaksOnlyAfterItsAtSignOrADot() {
        assertThat(lines("marguerite_osei-north@fernhill-logistics.example", width("marguerite_osei-north@fernhi")))
                .containsExactly("marguerite_osei-north@", "fernhill-logistics.example");
        assertThat(lines("m.osei@fernhilllogisticsgroup.example.org", width("m.osei@fernhilllogisticsgroup.example.o")))
                .containsExactly("m.osei@fernhilllogisticsgroup.", "example.org");
    }

    @Test
    void aLongWordLeavesNoCrumbs() {
        String word = "abcdefgh".repeat(10);
        for (int length = 20; length < 80; length++) {
            assertThat(lines(word, width(word.substring(0, length)) + 0.5))
                    .allMatch(line -> line.length() >= 4)
                    .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(word));
        }
    }

    @Test
    void aLineEndsWithASpaceThatTakesNoRoomUnlessAWordGoesOn() {
        List<Line> torn = wrap(Text.of("to the antidisestablishmentarianism"), 60);

        assertThat(torn.get(0).width()).isEqualTo(width("to the"));
        assertThat(whole(torn.get(0))).isEqualTo("to the ");
        assertThat(whole(torn.get(1))).doesNotEndWith(" ");
    }

    private static String whole(Line line) {
        return line.parts().stream().map(part -> read((Line.Letters) part)).collect(Collectors.joining());
    }

    private static Text blank(String before, String hint, String after) {
        return new Text(List.of(new Text.Words(before, false), new Text.Blank(hint), new Text.Words(after, false)));
    }

    private static Line.Blank blankOf(Line line) {
        return line.parts().stream()
                .filter(Line.Blank.class::isInstance)
                .map(Line.Blank.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static double hintStart(Line.Blank blank) {
        return blank.hint().get(0).x() - blank.x();
    }

    @Test
    void aBlankBeginsAtTheTextEdgeAndItsHintStandsAtItsEnd() {
        Line line = wrap(blank("", "their name", ", hello"), 400).get(0);

        assertThat(line.hasBlank()).isTrue();
        assertThat(blankOf(line).x()).isZero();
        assertThat(hintStart(blankOf(line))).isEqualTo(ROOM_TO_WRITE);
        Line.Letters comma = (Line.Letters) line.parts().get(line.parts().size() - 1);
        assertThat(comma.x()).isEqualTo(blankOf(line).width());
    }

    @Test
    void aBlankAtTheEndOfALineIsShorterRatherThanOnTheNext() {
        List<Line> lines = wrap(blank("May I speak to ", "their name", "? Thank you."), 240);

        assertThat(lines.get(0).width()).isEqualTo(240, org.assertj.core.api.Assertions.within(0.01));
        assertThat(read(lines.get(0))).isEqualTo("May I speak to _?");
        assertThat(hintStart(blankOf(lines.get(0)))).isBetween(90.0, 149.0);
    }

    @Test
    void aBlankThatWouldBeTooShortTakesTheNextLine() {
        List<Line> lines = wrap(blank("May I speak to ", "their name", "?"), 200);

        assertThat(lines).extracting(LinesTest::read).containsExactly("May I speak to", "_?");
    }

    @Test
    void blanksWithALineEachEndAlike() {
        List<Line> lines = wrap(
                new Text(List.of(
                        new Text.Blank("street"),
                        new Text.Words("\n", false),
                        new Text.Blank("town, state and ZIP code"))),
                400);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).width()).isEqualTo(lines.get(1).width());
    }

    @Test
    void inANarrowColumnTheHintStandsBelowTheRule() {
        List<Line> lines = wrap(new Text(List.of(new Text.Blank("name of the person"))), 120);

        assertThat(blankOf(lines.get(0)).width()).isEqualTo(120);
        assertThat(read(lines.get(0))).isEqualTo("_");
        assertThat(read(lines.get(1))).isEqualTo("[name of the person]");
    }
}
