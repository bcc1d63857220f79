package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.output.Paper;
import secondwind.packet.Book;

/** A packet can be filled in on a screen, and nobody sees it on paper. */
class FillablePacketTest {

    private static final double FROM_INNER_TO_OUTER = 14;

    private static List<COSDictionary> widgets(PDPage page) {
        List<COSDictionary> all = new ArrayList<>();
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int index = 0; annotations != null && index < annotations.size(); index++) {
            all.add((COSDictionary) annotations.getObject(index));
        }
        return all;
    }

    @Test
    void everyOpenStepHasABoxADayAndAResultAndEveryLineToWriteOnAField() throws IOException {
        try (Pen pen = Pen.on(FillablePackets.bytes())) {
            List<String> parts = pen.fields().stream()
                    .map(PDTerminalField::getFullyQualifiedName)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .toList();

            assertThat(parts)
                    .containsExactly(
                            "done", "result", "done", "day", "result", "done", "day", "result", "note-1", "note-2",
                            "note-3", "note-4", "note-5", "note-6");
        }
    }

    @Test
    void everyFieldHasANameOfItsOwnAndSaysWhatItIsFor() throws IOException {
        try (Pen pen = Pen.on(FillablePackets.bytes())) {
            assertThat(pen.fields())
                    .extracting(PDTerminalField::getFullyQualifiedName)
                    .doesNotHaveDuplicates();
            assertThat(pen.fields())
                    .extracting(PDTerminalField::getAlternateFieldName)
                    .doesNotContainNull()
                    .contains(
                            "Done: Send the letter, Ruth Hale, planned for Tue, Nov 24",
                            "Answer to question 1, \u201cWhat should I keep?\u201d, line 2 of 2",
                            "Answer to question 2, \u201cWhat should I change?\u201d",
                            "Notes, line 3 of 3")
                    .anyMatch(words -> words.startsWith("Day: Send the letter") && words.contains("such as 24 Nov"));
        }
    }

    @Test
    void aBoxIsOffUntilItIsTickedAndHasAPictureOfEach() throws IOException {
        try (Pen pen = Pen.on(FillablePackets.bytes())) {
            COSDictionary box = pen.fields().get(0).getCOSObject();

            assertThat(box.getNameAsString(COSName.AS)).isEqualTo("Off");
            assertThat(box.getCOSDictionary(COSName.AP)
                            .getCOSDictionary(COSName.N)
                            .keySet())
                    .extracting(COSName::getName)
                    .containsExactlyInAnyOrder("Off", "Yes");
        }
    }

    @Test
    void fieldsArePrintedWithoutBorderOrBackgroundAndInTheOrderOfThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(FillablePackets.bytes())) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
                double lastTop = 0;
                for (COSDictionary widget : widgets(page)) {
                    PDRectangle place = new PDRectangle(widget.getCOSArray(COSName.RECT));
                    double middle =
                            page.getMediaBox().getHeight() - (place.getLowerLeftY() + place.getUpperRightY()) / 2;
                    assertThat(middle).isGreaterThan(lastTop - 1);
                    lastTop = middle;
                    assertThat(place.getLowerLeftX()).isGreaterThan(50);
                    assertThat(place.getUpperRightX())
                            .isLessThan(page.getMediaBox().getWidth() - 49);
                    assertThat(widget.getInt(COSName.F)).isEqualTo(4);
                    assertThat(widget.containsKey(COSName.MK)).isFalse();
                    assertThat(widget.getCOSDictionary(COSName.BS).getInt(COSName.W))
                            .isZero();
                    assertThat(widget.getCOSDictionary(COSName.AP).containsKey(COSName.N))
                            .isTrue();
                    assertThat(widget.getCOSDictionary(COSName.P)).isSameAs(page.getCOSObject());
                }
            }
        }
    }

    @Test
    void whatIsTypedIsShownInAnEmbeddedFontWithTheWholeWindowsCodePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(FillablePackets.bytes())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getCOSObject().containsKey(COSName.NEED_APPEARANCES))
                    .isFalse();
            COSName name = form.getDefaultResources().getFontNames().iterator().next();
            PDFont font = form.getDefaultResources().getFont(name);

            assertThat(form.getDefaultAppearance()).startsWith("/" + name.getName() + " ");
            assertThat(font).isInstanceOf(PDTrueTypeFont.class);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(((PDTrueTypeFont) font).getEncoding()).isInstanceOf(WinAnsiEncoding.class);
            for (char letter : "AZaz09\u20ac\u00e9\u00df\u017d\u201c\u2014\u00ff".toCharArray()) {
                int code = font.encode(String.valueOf(letter))[0] & 0xFF;
                assertThat(((PDTrueTypeFont) font).codeToGID(code))
                        .as("%c", letter)
                        .isPositive();
                assertThat(font.getWidth(code))
                        .as("%c", letter)
                        .isCloseTo(font.getWidthFromFont(code), org.assertj.core.data.Offset.offset(1f));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBookShowsTheVerySamePagesFlat(Paper paper) throws IOException {
        PdfRenderer renderer = new PdfRenderer(FillablePackets.FONTS, paper);
        byte[] packet = FillablePackets.bytes(paper);
        byte[] book = renderer.book(new Book("Book", Fixtures.agenda(3), List.of(FillablePackets.packet()), List.of()))
                .bytes();

        try (PDDocument fillable = Loader.loadPDF(packet);
                PDDocument flat = Loader.loadPDF(book)) {
            assertThat(flat.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(flat.getPages()).allMatch(page -> widgets(page).isEmpty());
            for (int index = 0; index < fillable.getNumberOfPages(); index++) {
                String content = drawn(fillable.getPage(index));
                assertThat(content).isNotEmpty();
                boolean isBack = (index + 2) % 2 == 1;
                assertThat(moved(drawn(flat.getPage(index + 2)), isBack ? FROM_INNER_TO_OUTER : 0))
                        .isEqualTo(moved(content, 0));
            }
        }
    }

    /** On the back of a sheet everything stands farther left; each place is given as whole points. */
    private static String moved(String content, double right) {
        return Pattern.compile("([\\d.]+) ([\\d.]+) (Td|m|l)\\b")
                .matcher(content)
                .replaceAll(place -> Math.round(Double.parseDouble(place.group(1)) + right) + " " + place.group(2) + " "
                        + place.group(3));
    }

    /** All that is drawn, whatever it is read as: a box is a picture where it is no field. */
    private static String drawn(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1)
                .replaceAll("/\\w+( BMC|<</MCID \\d+>>BDC)\n|EMC\n", "");
    }

    @Test
    void theSamePacketGivesTheSameBytes() {
        byte[] again = new PdfRenderer(Fonts.bundled(), Paper.LETTER)
                .packet(FillablePackets.packet())
                .bytes();

        assertThat(again).isEqualTo(FillablePackets.bytes());
    }
}
