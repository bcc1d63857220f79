package secondwind.output.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Notice;
import secondwind.output.Paper;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.text.MissingCharacters;
import secondwind.output.pdf.text.MissingCharacters.Missing;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Whatever a name is made of, each of its characters is printed and found again, or is a box and a line in the report. */
class HostileNamesTest {

    private static final Fonts FONTS = Fonts.bundled();
    private static final String BOX = "\u25a1";
    private static final String FOOT = "Test\u00b7Testpage1of1";

    static Stream<String> names() {
        try (InputStream file = requireNonNull(HostileNamesTest.class.getResourceAsStream("hostile-names.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(HostileNamesTest::unescaped);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String line) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("\\u", i)) {
                name.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                i += line.startsWith("\\\\", i) ? 1 : 0;
                name.append(line.charAt(i));
            }
        }
        return name.toString();
    }

    private static Document document(Document.Kind kind, String name) {
        return new Document(
                kind,
                "Test",
                List.of(
                        new Block.Paragraph(Block.Paragraph.Manner.BODY, Text.of(name)),
                        new Block.Paragraph(Block.Paragraph.Manner.BODY, new Text(List.of(new Text.Words(name, true)))),
                        new Block.Paragraph(Block.Paragraph.Manner.ENCOURAGEMENT, Text.of(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCharacterOfANameIsPrintedOrReported(String name) {
        for (Document.Kind kind : List.of(Document.Kind.ACTION_SHEET, Document.Kind.LETTER)) {
            Document document = document(kind, name);
            MissingCharacters missing = new MissingCharacters();
            LaidDocument.of(document, FONTS, new QrCodes(), Paper.A4, missing);
            RenderedPdf pdf =
                    new PdfRenderer(FONTS, Paper.A4).packet(new Packet(Fixtures.plan(), "Test", List.of(document)));

            String expected = printed(name, missing);
            String found = composed(ReadBack.of(pdf).text().replaceAll("[\u200c\u200d]", ""));
            if (isMixed(name)) {
                // Whoever extracts a text of both directions can only guess at the order that it was written in.
                assertThat(counts(found))
                        .containsAllEntriesOf(counts(expected.repeat(3) + (kind == Document.Kind.LETTER ? "" : FOOT)));
            } else {
                assertThat(found).contains(expected);
            }
            assertThat(pdf.notices().stream().anyMatch(HostileNamesTest::tellsOfBoxes))
                    .isEqualTo(!missing.all().isEmpty());
        }
    }

    /** What should be found: the name without what has no look of its own, and a box for each thing that no font has. */
    private static String printed(String name, MissingCharacters missing) {
        String printed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (String lacking : missing.all().stream()
                .map(Missing::characters)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            printed = printed.replace(lacking, BOX);
        }
        StringBuilder visible = new StringBuilder();
        printed.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT
                        && !(character >= 0xFE00 && character <= 0xFE0F))
                .map(character -> character == 0x2011 ? '-' : character)
                .map(character ->
                        Character.isISOControl(character) || Character.isSpaceChar(character) ? ' ' : character)
                .forEach(visible::appendCodePoint);
        return composed(visible.toString());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static boolean isMixed(String name) {
        return new Bidi(name, Bidi.DIRECTION_LEFT_TO_RIGHT).isMixed()
                && new Bidi(name, Bidi.DIRECTION_RIGHT_TO_LEFT).isMixed();
    }

    private static boolean tellsOfBoxes(Notice notice) {
        return notice.what().contains("a box is printed instead");
    }

    private static Map<Integer, Long> counts(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
