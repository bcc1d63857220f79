package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.application.Notice;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** What a packet says when it is read back. */
class PdfRendererTest {

    private static final Fonts FONTS = Fonts.bundled();

    private static ReadBack packet(Paper paper, Document... documents) {
        return ReadBack.of(render(paper, documents));
    }

    private static RenderedPdf render(Paper paper, Document... documents) {
        Packet packet = new Packet(Fixtures.plan(), "Fernhill Logistics \u00b7 Dispatcher", List.of(documents));
        return new PdfRenderer(FONTS, paper).packet(packet);
    }

    private static Document sheet(Block... blocks) {
        return new Document(Document.Kind.OUTCOME_SLIP, "Slip", List.of(blocks));
    }

    private static Document sheetSaying(String words) {
        return sheet(Fixtures.paragraph(Block.Paragraph.Manner.BODY, words));
    }

    @ParameterizedTest
    @EnumSource
    void aFullPacketOfFiveDocumentsHasFivePages(Paper paper) {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, paper).packet(Fixtures.packet(Fixtures.PLAIN)));

        assertThat(found.pageCount()).isEqualTo(5);
        for (int page : List.of(1, 3, 4, 5)) {
            assertThat(found.page(page)).contains("Fernhill Logistics").contains("page " + page + " of 5");
        }
    }

    @Test
    void aLetterDoesNotTellItsReaderThatItIsAPageOfAPacket() {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.PLAIN)));

        assertThat(found.page(2))
                .contains("Sincerely,")
                .doesNotContain("Letter draft")
                .doesNotContain("page 2");
    }

    @Test
    void everyWordOfTheActionSheetIsReadBackInOrder() {
        String text = packet(Paper.LETTER, Fixtures.actionSheet(Fixtures.PLAIN)).text();

        assertThat(text)
                .containsSubsequence(
                        "Fernhill Logistics",
                        "you came second, and there is still a lot to win.",
                        "Outcome, H17: \u201c2nd of 3, they liked me\u201d",
                        "Told",
                        "Friday 20 November 2026",
                        "Manager",
                        "Marguerite Osei",
                        "20 Nov",
                        "Told",
                        "23 Nov",
                        "Today",
                        "23 Nov",
                        "Letter",
                        "19 Jan",
                        "Keep in touch",
                        "What to do, and when",
                        "Find the manager\u2019s name",
                        "done 22 Nov",
                        "Send the letter",
                        "23 to 24 Nov",
                        "Mon 23 Nov",
                        "To Marguerite Osei, by e-mail: m.osei@fernhill.example",
                        "Result",
                        "You only fail when you stop trying.");
    }

    @Test
    void everyWordOfTheScriptIsReadBackInOrder() {
        String text = packet(Paper.A4, Fixtures.feedbackScript(Fixtures.PLAIN), Fixtures.emailTwin(Fixtures.PLAIN))
                .text();

        assertThat(text)
                .containsSubsequence(
                        "Ask for feedback",
                        "Goal: to learn one thing to keep and one thing to change.",
                        "Open with",
                        "and I am pursuing other opportunities. Might I have five minutes",
                        "1.",
                        "How did I conduct myself in the interviews? What should I keep?",
                        "3.",
                        "Was there any experience that you missed in me?",
                        "\u201cWe don\u2019t give feedback.\u201d",
                        "I understand, and thank you all the same.",
                        "Voicemail",
                        "Once more, that is 217-555-0117. Thank you.",
                        "\u2022 Never argue, and never mention the posting.",
                        "Never reply to an automated address",
                        "Subject",
                        "Three short questions, five minutes",
                        "Kind regards, Dana Whitlock");
    }

    @ParameterizedTest
    @EnumSource
    void anActionSheetWithNineStepsIsOnePage(Paper paper) {
        List<Block> blocks =
                new ArrayList<>(Fixtures.actionSheet(Fixtures.PLAIN).blocks());
        blocks.replaceAll(block -> block instanceof Block.Checklist ? Fixtures.checklist(Fixtures.PLAIN, 9) : block);
        blocks.replaceAll(block -> block instanceof Block.Timeline ? Fixtures.timeline(10) : block);

        assertThat(packet(paper, new Document(Document.Kind.ACTION_SHEET, "Action sheet", blocks))
                        .pageCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void evenVeryLongNamesLeaveTheActionSheetOnOnePage(Paper paper) {
        assertThat(packet(paper, Fixtures.actionSheet(Fixtures.LONG)).pageCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLetterOf180WordsIsOnePage(Paper paper) {
        Document letter = Fixtures.letter(
                Fixtures.PLAIN,
                List.of(
                        "I also want to say that the way in which you ran the conversations, with the whole team at the"
                                + " table and with a plain account of what the winter is like, has stayed with me as the"
                                + " best that I have seen this year, and I have told others so.",
                        "My telephone number and my address are above."));

        assertThat(packet(paper, letter).pageCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theRecipientStandsWhereTheEnvelopeHasItsWindow(Paper paper) {
        ReadBack found = packet(paper, Fixtures.letter(Fixtures.PLAIN));
        // What a window shows when the sheet lies in the middle of its envelope, in points from the letter's edges.
        double top = paper == Paper.LETTER ? 2.27 * 72 : 51.5 * 72 / 25.4;
        double bottom = paper == Paper.LETTER ? 3.4 * 72 : 86.5 * 72 / 25.4;

        List<Double> recipient = baselinesOf(found, "Operations Manager", "2200 Depot Street", "Springfield, IL 62703");
        assertThat(recipient).allSatisfy(y -> assertThat(y).isBetween(top + 9, bottom));
        assertThat(baselinesOf(found, "Dear Marguerite Osei", "November 23, 2026"))
                .allSatisfy(y -> assertThat(y).matches(where -> where < top || where - 9 > bottom));
    }

    private static List<Double> baselinesOf(ReadBack found, String... lines) {
        StringBuilder all = new StringBuilder();
        found.glyphs().forEach(glyph -> all.append(glyph.character()));
        List<Double> baselines = new ArrayList<>();
        for (String line : lines) {
            int index = all.indexOf(line);
            assertThat(index).as(line).isNotNegative();
            baselines.add(found.glyphs().get(index).y());
        }
        return baselines;
    }

    @Test
    void aBlankIsReadBackAsItsHint() {
        assertThat(packet(Paper.LETTER, Fixtures.letter(Fixtures.PLAIN)).text())
                .containsPattern("what you told me of \\[one thing from your conversations\\] ?, and it has only");
    }

    @Test
    void aHintThatIsWiderThanItsColumnWraps() {
        Text hint = Fixtures.blank("the name of the person who signed the last e-mail that you had from them");
        Block table = new Block.Table(
                List.of(1, 1, 1, 1),
                List.of("A", "B", "C", "D"),
                List.of(List.of(hint, Text.of("b"), Text.of("c"), Text.of("d"))));

        assertThat(packet(Paper.LETTER, sheet(table)).letters())
                .contains("[thenameofthepersonwhosignedthelaste-mailthatyouhadfromthem]");
    }

    @Test
    void longWordsAreBrokenAndLoseNothing() {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.UNBREAKABLE)));

        assertThat(found.letters())
                .contains(Fixtures.UNBREAKABLE.company())
                .contains(Fixtures.UNBREAKABLE.role())
                .contains(Fixtures.UNBREAKABLE.email())
                .contains("A/B\"Test\"GmbH");
    }

    @Test
    void namesInLatinGreekCyrillicAndVietnameseAreReadBackWhole() {
        RenderedPdf pdf = new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.ALPHABETS));

        assertThat(ReadBack.of(pdf).text())
                .contains(Fixtures.ALPHABETS.company())
                .contains(Fixtures.ALPHABETS.role())
                .contains(Fixtures.ALPHABETS.manager())
                .contains(Fixtures.ALPHABETS.seeker());
        assertThat(pdf.notices()).isEmpty();
    }

    @Test
    void everyCharacterUpToCyrillicIsReadBackAsItself() {
        StringBuilder all = new StringBuilder();
        for (int character = '!'; character < 0x460; character++) {
            boolean printable = Character.isLetterOrDigit(character) || character < 0x7F;
            boolean composed =
                    java.text.Normalizer.isNormalized(Character.toString(character), java.text.Normalizer.Form.NFC);
            if (printable
                    && composed
                    && render(Paper.A4, sheetSaying(Character.toString(character)))
                            .notices()
                            .isEmpty()) {
                all.appendCodePoint(character);
            }
        }

        assertThat(all.length()).isGreaterThan(650);
        assertThat(packet(Paper.A4, sheetSaying(all.toString())).letters()).contains(all);
    }

    @Test
    void decomposedLettersArePrintedComposed() {
        assertThat(packet(Paper.A4, sheetSaying("Rene\u0301e Nguye\u0302\u0303n"))
                        .text())
                .contains("Ren\u00e9e Nguy\u1ec5n");
    }

    @Test
    void aCharacterThatNoFontHasIsABoxAndOneNotice() {
        RenderedPdf pdf = new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.UNPRINTABLE));

        assertThat(ReadBack.of(pdf).text())
                .contains("\u25a1\u25a1\u25a1 Trading \u25a1")
                .contains("Ren\u00e9e \u25a1");
        assertThat(pdf.notices())
                .singleElement()
                .extracting(Notice::line)
                .satisfies(line -> assertThat(line)
                        .startsWith(Fixtures.UNPRINTABLE.company())
                        .contains(
                                "U+738B in \u201c\u738b\u5c0f\u660e\u201d (Action sheet)",
                                "U+5C0F",
                                "U+660E",
                                "U+1F389"));
    }

    @Test
    void manyMissingCharactersAreCountedAndNotAllNamed() {
        RenderedPdf pdf = render(Paper.A4, sheetSaying("\u4e00\u4e01\u4e02\u4e03\u4e04\u4e05\u4e06\u4e07\u4e08\u4e09"));

        assertThat(pdf.notices())
                .singleElement()
                .extracting(Notice::what)
                .satisfies(what -> assertThat(what)
                        .contains("U+4E07 ")
                        .doesNotContain("U+4E08 ")
                        .contains("and 2 more characters"));
    }

    @Test
    void controlCharactersTabsAndExoticSpacesArePrintedAsSpaces() {
        RenderedPdf pdf = render(Paper.A4, sheetSaying("a\tb\u0007c\u2003d\u202fe\u00a0f\u200bg\ufeffh\u00adi\u2011j"));

        assertThat(ReadBack.of(pdf).text()).contains("a b c d e fghi-j");
        assertThat(pdf.notices()).isEmpty();
    }

    @Test
    void aLineFeedForcesANewLine() {
        assertThat(packet(Paper.A4, sheetSaying("one\ntwo\r\nthree\u000bfour")).page(1))
                .contains("one \ntwo \nthree \nfour\n");
    }

    @Test
    void firmSpacesAndFirmHyphensDoNotBreak() {
        String filler = "word ".repeat(400);
        String spaced = packet(Paper.A4, sheetSaying(filler.replace("word ", "aa\u00a0bb\u2011cc ")))
                .page(1);

        assertThat(spaced.lines().filter(line -> line.startsWith("aa")))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.strip()).matches("(aa bb-cc ?)+"));
    }

    @Test
    void phoneNumbersAndAddressesDoNotBreakAtTheirHyphens() {
        String text = packet(Paper.A4, sheetSaying("x 217-555-0142 dana-w@north-field.example ".repeat(40)))
                .page(1);

        assertThat(text.lines()).noneMatch(line -> line.strip().endsWith("-"));
    }

    @Test
    void wordsBreakAfterHyphens() {
        assertThat(packet(Paper.A4, sheetSaying("a forward-looking man ".repeat(40)))
                        .page(1)
                        .lines())
                .anyMatch(line -> line.strip().endsWith("forward-"));
    }

    @Test
    void aParagraphNeverEndsInALineOfOneShortWord() {
        String words = "The person who was hired starts next month, and you will want to wish them well on the way, is";
        for (int extra = 0; extra < 40; extra++) {
            String page = packet(Paper.A4, sheetSaying("i".repeat(extra) + " " + words + " so."))
                    .page(1);
            List<String> lines = page.lines().toList();
            assertThat(lines.get(lines.size() - 2).strip()).as(page).isNotEqualTo("so.");
        }
    }

    @Test
    void aTableRepeatsItsHeaderOnEveryPage() {
        ReadBack found = packet(Paper.LETTER, Fixtures.agenda(60));

        assertThat(found.pageCount()).isGreaterThan(1);
        for (int page = 1; page < found.pageCount(); page++) {
            assertThat(found.page(page)).contains("Day Step Company Phone");
        }
        assertThat(found.text()).contains("Call for feedback, number 1 ").contains("Call for feedback, number 60 ");
    }

    @Test
    void noPageHasOneRowOfATableAlone() {
        for (int rows = 20; rows < 50; rows++) {
            ReadBack found = packet(Paper.LETTER, Fixtures.agenda(rows));
            for (int page = 1; page <= found.pageCount(); page++) {
                assertThat(found.page(page).split("Call for feedback, number", -1).length - 1)
                        .as("%s rows, page %s", rows, page)
                        .isNotEqualTo(1);
            }
        }
    }

    @Test
    void aFewTurnsOfACallStayOnOnePage() {
        Block turns = new Block.Turns(java.util.Collections.nCopies(
                6, new Block.Turns.Turn(Text.of("They say something."), Text.of("You answer."))));
        for (int before = 30; before < 55; before++) {
            ReadBack found = packet(Paper.LETTER, agendaOf(before, Fixtures.heading(2, "If they say"), turns));
            for (int page = 1; page <= found.pageCount(); page++) {
                int turnsThere = found.page(page).split("They say something", -1).length - 1;
                assertThat(turnsThere).as("%s lines before", before).isIn(0, 6);
                assertThat(found.page(page).contains("If they say")).isEqualTo(turnsThere == 6);
            }
        }
    }

    @Test
    void aHeadingStandsNearerToWhatItBeginsHoweverTightThePage() {
        for (int lines = 1; lines < 40; lines++) {
            ReadBack found = packet(
                    Paper.LETTER,
                    new Document(
                            Document.Kind.CALL_SCRIPT,
                            "Script",
                            List.of(
                                    Fixtures.paragraph(Block.Paragraph.Manner.BODY, "Before."),
                                    Fixtures.heading(2, "Heading"),
                                    new Block.Questions(List.of(new Block.Questions.Question(Text.of("Question?"), 1))),
                                    new Block.NoteLines(lines))));
            List<Double> baselines = baselinesOf(found, "Before.", "Heading", "Question?");

            assertThat(baselines.get(1) - baselines.get(0))
                    .as("%s lines", lines)
                    .isGreaterThan(baselines.get(2) - baselines.get(1) + 3);
        }
    }

    @Test
    void aCellThatIsHigherThanAPageBreaksAndLosesNothing() {
        String numbers = java.util.stream.IntStream.range(0, 2500)
                .mapToObj(Integer::toString)
                .collect(java.util.stream.Collectors.joining(" "));
        Block table = new Block.Table(
                List.of(1, 2), List.of("Short", "Long"), List.of(List.of(Text.of("short"), Text.of(numbers))));
        ReadBack found = packet(Paper.A4, sheet(table));

        assertThat(found.pageCount()).isGreaterThan(1);
        assertThat(found.text()).contains(" 2499 ");
        assertThat(found.glyphs()).allSatisfy(glyph -> assertThat(glyph.y()).isLessThan(Paper.A4.height() - 30));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        byte[] once = new PdfRenderer(FONTS, Paper.A4)
                .packet(Fixtures.packet(Fixtures.ALPHABETS))
                .bytes();
        byte[] again = new PdfRenderer(Fonts.bundled(), Paper.A4)
                .packet(Fixtures.packet(Fixtures.ALPHABETS))
                .bytes();

        assertThat(again).isEqualTo(once);
    }

    @Test
    void oneRendererServesManyThreads() throws Exception {
        PdfRenderer renderer = new PdfRenderer(Fonts.bundled(), Paper.LETTER);
        byte[] expected = renderer.packet(Fixtures.packet(Fixtures.PLAIN)).bytes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Fixtures.Names names = i % 2 == 0 ? Fixtures.PLAIN : Fixtures.ALPHABETS;
                tasks.add(() -> renderer.packet(Fixtures.packet(names)).bytes());
            }
            List<Future<byte[]>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i += 2) {
                assertThat(results.get(i).get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aPacketHasABookmarkForEachDocument() {
        ReadBack found = packet(Paper.LETTER, Fixtures.actionSheet(Fixtures.PLAIN), Fixtures.letter(Fixtures.PLAIN));

        assertThat(found.bookmarks()).containsExactly("Action sheet @1", "Letter draft @2");
    }

    @Test
    void noParagraphLeavesOneLineAloneOnAPage() {
        String four = "alpha ".repeat(45).strip() + " omega.";
        for (int before = 30; before < 55; before++) {
            ReadBack found =
                    packet(Paper.LETTER, agendaOf(before, Fixtures.paragraph(Block.Paragraph.Manner.BODY, four)));
            for (int page = 1; page <= found.pageCount(); page++) {
                long lines = found.page(page)
                        .lines()
                        .filter(line -> line.startsWith("alpha"))
                        .count();
                assertThat(lines).as("%s lines before, page %s", before, page).isNotEqualTo(1);
            }
        }
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() {
        for (int before = 30; before < 55; before++) {
            ReadBack found = packet(
                    Paper.LETTER,
                    agendaOf(
                            before,
                            Fixtures.heading(2, "The heading"),
                            Fixtures.paragraph(Block.Paragraph.Manner.BODY, "What follows.")));
            for (int page = 1; page <= found.pageCount(); page++) {
                assertThat(found.page(page).contains("The heading"))
                        .as("%s lines before, page %s", before, page)
                        .isEqualTo(found.page(page).contains("What follows."));
            }
        }
    }

    /** An agenda, for these may run over several pages and are never set closer. */
    private static Document agendaOf(int linesBefore, Block... blocks) {
        List<Block> all = new ArrayList<>();
        all.add(Fixtures.paragraph(Block.Paragraph.Manner.NOTE, "line\n".repeat(linesBefore) + "line"));
        all.addAll(List.of(blocks));
        return new Document(Document.Kind.AGENDA, "Agenda", all);
    }

    @Test
    void aLongTitleIsShortenedInTheFootAndTheDocumentStaysNamed() {
        ReadBack found = ReadBack.of(new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.LONG)));

        assertThat(found.page(1)).contains("\u2026 \u00b7 Action sheet").contains("page 1 of 5");
    }

    @Test
    void manyShortFactsStandInTwoColumnsAndLongOnesInOne() {
        assertThat(packet(Paper.A4, Fixtures.actionSheet(Fixtures.PLAIN)).page(1))
                .contains("Told Friday 20 November 2026 Manager Marguerite Osei\n");
        assertThat(packet(Paper.A4, Fixtures.actionSheet(Fixtures.LONG)).page(1))
                .contains("Told Friday 20 November 2026\n");
    }

    @Test
    void stepsThatAreDoneOrStruckHaveNoResultLine() {
        String text =
                packet(Paper.A4, sheet(Fixtures.checklist(Fixtures.PLAIN, 9))).text();

        assertThat(text.split("Result", -1)).hasSize(7 + 1);
    }

    @Test
    void aFileSaysWhatItIsAndWhichDayItWasMadeFor() throws java.io.IOException {
        RenderedPdf pdf = new PdfRenderer(FONTS, Paper.A4).packet(Fixtures.packet(Fixtures.PLAIN));

        try (org.apache.pdfbox.pdmodel.PDDocument file = org.apache.pdfbox.Loader.loadPDF(pdf.bytes())) {
            assertThat(file.getVersion()).isEqualTo(1.7f);
            assertThat(file.getDocument().getVersion()).isEqualTo(1.7f);
            assertThat(file.getDocumentCatalog().getVersion()).isEqualTo("1.7");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo("Fernhill Logistics \u00b7 Night Dispatcher");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(java.time.Instant.parse("2026-11-23T00:00:00Z"));
        }
    }

    @Test
    void emptyBlocksAreNoTrouble() {
        ReadBack found = packet(
                Paper.LETTER,
                sheet(
                        Fixtures.paragraph(Block.Paragraph.Manner.BODY, ""),
                        new Block.Bullets(List.of()),
                        new Block.Questions(List.of()),
                        new Block.KeyFacts(List.of()),
                        new Block.Checklist(List.of()),
                        new Block.Timeline(List.of()),
                        new Block.Message(Optional.empty(), List.of()),
                        new Block.NoteLines(0)));

        assertThat(found.text()).contains("page 1 of 1");
    }
}
