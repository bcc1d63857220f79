package secondwind.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Packet;
import secondwind.packet.Text;
import secondwind.packet.Wording;
import secondwind.packet.Wording.English;

class LetterFilesTest {
    private static final Packet PLAIN = LetterPackets.packet("Dana Whitlock", "Vera Osei", "Fernhill Logistics");

    private static byte[] bytes(Packet packet) {
        return bytes(packet, Paper.LETTER, English.AMERICAN);
    }

    private static byte[] bytes(Packet packet, Paper paper, English english) {
        return new LetterFiles(paper, new Wording(english)).letter(packet).orElseThrow();
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String words(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(open(bytes))) {
            return extractor.getText().replaceAll("\\s+", " ").strip();
        }
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                assertThat(entry.getTimeLocal().toString()).as(entry.getName()).isEqualTo("1980-01-01T00:00");
                parts.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String body(Packet packet) throws IOException {
        return parts(bytes(packet)).getOrDefault("word/document.xml", "");
    }

    private static Set<String> found(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void haveEveryWordInTheOrderOfReading() throws IOException {
        assertThat(words(bytes(PLAIN)))
                .isEqualTo("Dana Whitlock 14 Alder Street Riverton, OH 45001 November 23, 2026 217-555-0117"
                        + " dana@example.com Vera Osei Fernhill Logistics [street address] [city, state and ZIP]"
                        + " Dear Vera Osei, Thank you for the time at Fernhill Logistics. I enjoyed talking about"
                        + " [one thing from your conversations], and it has stayed with me. My interest is as strong"
                        + " as ever. You reach me at 217-555-0117. Sincerely, Dana Whitlock"
                        + " Copy: Jo Bell, Human Resources");
    }

    @Test
    void areNoneForAPacketWhoseLetterIsSent() {
        Packet sent = new Packet(PLAIN.plan(), PLAIN.title(), List.of());
        assertThat(new LetterFiles(Paper.A4, new Wording(English.BRITISH)).letter(sent))
                .isEmpty();
    }

    @Test
    void takeAllTheirLookFromStyles() throws IOException {
        Map<String, String> parts = parts(bytes(PLAIN));
        String body = parts.getOrDefault("word/document.xml", "");
        Set<String> used = found("<w:[pr]Style w:val=\"(\\w+)\"/>", body);
        assertThat(used)
                .containsExactly(
                        "Blank",
                        "BodyText",
                        "Closing",
                        "CopyTo",
                        "Date",
                        "Recipient",
                        "Salutation",
                        "Sender",
                        "SenderAddress",
                        "SenderContact",
                        "Signature",
                        "Strong");
        assertThat(found("w:styleId=\"(\\w+)\"", parts.getOrDefault("word/styles.xml", "")))
                .containsAll(used);
        assertThat(found("<w:pPr>(.*?)</w:pPr>", body)).allMatch(style -> style.matches("<w:pStyle w:val=\"\\w+\"/>"));
        assertThat(found("<w:rPr>(.*?)</w:rPr>", body)).allMatch(style -> style.matches("<w:rStyle w:val=\"\\w+\"/>"));
    }

    @Test
    void greetInTheStyleForAGreetingAndOnlyOnce() throws IOException {
        assertThat(body(PLAIN).split("<w:pStyle w:val=\"Salutation\"/>", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void areFilesThatWordHasNothingToRepairIn(Paper paper) throws Exception {
        Map<String, String> parts = parts(bytes(PLAIN, paper, English.AMERICAN));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Document xml = xml(part.getValue());
            assertThat(xml.getDocumentElement()).as(part.getKey()).isNotNull();
        }
        Document body = xml(parts.getOrDefault("word/document.xml", ""));
        assertThat(elements(body, "w:tc"))
                .allSatisfy(cell -> assertThat(last(cell)).isEqualTo("w:p"));
        assertThat(elements(body, "w:p")).allSatisfy(paragraph -> {
            assertThat(paragraph.getParentNode().getNodeName()).isIn("w:body", "w:tc");
            assertThat(paragraph.getTextContent()).isNotBlank();
            assertThat(children(paragraph)).first().isEqualTo("w:pPr");
            assertThat(children(paragraph)).isSubsetOf("w:pPr", "w:r", "w:sdt");
        });
        assertThat(elements(body, "w:sdt"))
                .allSatisfy(field -> assertThat(children(field)).containsExactly("w:sdtPr", "w:sdtContent"));
        assertThat(elements(body, "w:sdtContent"))
                .hasSize(3)
                .allSatisfy(content -> assertThat(children(content)).containsExactly("w:r"));
        assertThat(elements(body, "w:tbl")).hasSize(1);
        assertThat(children((Element) body.getDocumentElement().getFirstChild()))
                .last()
                .isEqualTo("w:sectPr");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    private static List<String> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> nodes.item(index).getNodeName())
                .toList();
    }

    private static String last(Element element) {
        List<String> names = children(element);
        return names.get(names.size() - 1);
    }

    @Test
    void sayWhatTheyAreAndWhoseAndWhenMade() throws IOException {
        try (XWPFDocument letter = open(bytes(PLAIN))) {
            CoreProperties properties = letter.getProperties().getCoreProperties();
            assertThat(properties.getTitle())
                    .isEqualTo("Letter draft \u00b7 Fernhill Logistics \u00b7 Night Dispatcher");
            assertThat(properties.getCreator()).isEqualTo("Dana Whitlock");
            assertThat(properties.getCreated().toInstant()).hasToString("2026-11-23T00:00:00Z");
            assertThat(properties.getModified()).isNull();
        }
        Packet nameless = LetterPackets.packet(
                List.of(LetterPackets.blank("your name")),
                LetterPackets.texts("Vera"),
                LetterPackets.texts("Dear"),
                "x");
        try (XWPFDocument letter = open(bytes(nameless))) {
            assertThat(letter.getProperties().getCoreProperties().getCreator()).isEqualTo("Second Wind");
        }
    }

    @ParameterizedTest
    @CsvSource({"AMERICAN, en-US, en-GB", "BRITISH, en-GB, en-US"})
    void nameTheLanguageForTheSpellingChecker(English english, String language, String other) throws IOException {
        Map<String, String> parts = parts(bytes(PLAIN, Paper.A4, english));
        assertThat(parts.get("word/styles.xml"))
                .contains("<w:lang w:val=\"" + language + "\"")
                .doesNotContain(other);
        assertThat(parts.get("word/settings.xml")).contains(language).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 12240, 15840", "A4, 11906, 16838"})
    void areForThisPaper(Paper paper, int width, int height) throws IOException {
        assertThat(parts(bytes(PLAIN, paper, English.BRITISH)).get("word/document.xml"))
                .contains("<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/>");
    }

    @Test
    void areTheSameBytesEachTimeAndOnEachThread() {
        byte[] first = bytes(PLAIN);
        LetterFiles shared = new LetterFiles(Paper.LETTER, new Wording(English.AMERICAN));
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(index -> shared.letter(PLAIN).orElseThrow())
                        .toList())
                .allSatisfy(letter -> assertThat(letter).isEqualTo(first));
    }

    @Test
    void haveFieldsForBlanksThatTypingReplaces() throws IOException {
        assertThat(body(PLAIN))
                .contains("<w:sdt><w:sdtPr><w:alias w:val=\"street address\"/><w:showingPlcHdr/></w:sdtPr>");
    }

    @Test
    void markNamesThatRunFromTheRight() throws IOException {
        String hebrew = "\u05e0\u05d5\u05e2\u05d4 \u05dc\u05d5\u05d9";
        String arabic = "\u0646\u0648\u0631 \u0627\u0644\u0647\u062f\u0649";
        String body = body(LetterPackets.packet(hebrew, arabic, "Fernhill " + hebrew + " Ltd"));
        assertThat(body)
                .contains(
                        "<w:rPr><w:rtl/><w:lang w:bidi=\"he-IL\"/></w:rPr><w:t xml:space=\"preserve\">" + hebrew + "<")
                .contains(
                        "<w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t xml:space=\"preserve\">" + arabic + "<")
                .contains("<w:r><w:t xml:space=\"preserve\">Fernhill </w:t></w:r><w:r><w:rPr><w:rtl/>")
                .contains("<w:r><w:t xml:space=\"preserve\"> Ltd</w:t></w:r>")
                .contains("<w:r><w:t xml:space=\"preserve\">Dear </w:t></w:r><w:r><w:rPr><w:rtl/>");
        assertThat(words(bytes(LetterPackets.packet(hebrew, arabic, "Fernhill"))))
                .contains("Dear " + arabic + ",")
                .startsWith(hebrew + " 14 Alder Street");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A & B <Test> \"GmbH\" 'x'",
                "]]> <!-- <w:p/> &amp;",
                "\ud83c\udf89 Party \u738b\u5c0f\u660e",
                "Zo\u00eb \u0141ukasi\u0144ska-\u00d8ster\u00e5s",
                "\u0391\u03b8\u03b7\u03bd\u03ac \u0418\u043d\u0436\u0435\u043d\u0435\u0440 Nguy\u1ec5n",
                "Anne\u2011Marie",
                "[[brackets]] {{mustache}}"
            })
    void keepEveryCharacterOfAName(String name) throws IOException {
        assertThat(words(bytes(LetterPackets.packet(name, name, name))))
                .startsWith(name + " 14 Alder")
                .contains("dana@example.com " + name + " " + name + " [street address]")
                .contains("Sincerely, " + name + " Copy");
    }

    @Test
    void leaveOutWhatNoFileCanHold() throws IOException {
        String text = words(bytes(LetterPackets.packet(
                "Da\u0000na\tW\u0007h", "Ve\ufffera\ud800 \u202eOsei\uffff", "Fern\u00adhill\nLogistics")));
        assertThat(text).startsWith("Da na W h 14 Alder").contains("Vera Osei Fernhill Logistics [street address]");
    }

    @Test
    void refuseWhatIsNoPartOfALetter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of("Call script")));
        Packet packet = LetterPackets.packet(blocks);
        assertThatThrownBy(() -> bytes(packet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found a heading");
    }

    @Test
    void needNoFontOfTheirOwn() throws IOException {
        Map<String, String> parts = parts(bytes(PLAIN));
        assertThat(parts.get("word/fontTable.xml"))
                .contains("w:name=\"Source Serif 4\"")
                .contains("<w:altName w:val=\"Georgia\"/>");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("fonts/"));
        assertThat(Pattern.compile("w:(?:ascii|hAnsi)=\"([^\"]+)\"")
                        .matcher(parts.getOrDefault("word/styles.xml", ""))
                        .results()
                        .map((MatchResult font) -> font.group(1)))
                .containsOnly("Source Serif 4");
    }
}
