package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Notice;
import secondwind.output.FontFile;
import secondwind.output.Paper;
import secondwind.output.TinyFont;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Fonts that were given, or that the machine has, print what those of the program cannot. */
class FontsFromOutsideTest {

    private static final Fonts FONTS = Fonts.bundled();

    @TempDir
    private Path folder;

    private FontFile saved(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return new FontFile(folder.resolve(name), 0);
    }

    private static RenderedPdf render(Fonts fonts, String words) {
        Document document = new Document(
                Document.Kind.ACTION_SHEET,
                "Test",
                List.of(new Block.Paragraph(Block.Paragraph.Manner.BODY, Text.of(words))));
        return new PdfRenderer(fonts, Paper.A4).packet(new Packet(Fixtures.plan(), "Test", List.of(document)));
    }

    @Test
    void aGivenFontPrintsItsCharactersAndTheReportSaysSo() throws Exception {
        Fonts fonts = FONTS.with(List.of(saved("tiny.ttf", new TinyFont("\u738b\u738c").file())), InstalledFonts.NONE);

        RenderedPdf pdf = render(fonts, "\u738b Fernhill \u5c0f");

        assertThat(ReadBack.of(pdf).text()).contains("\u738b Fernhill \u25a1");
        assertThat(pdf.notices())
                .extracting(Notice::what)
                .anySatisfy(what -> assertThat(what).contains("“tiny.ttf” helped out", "“\u738b”"));
        assertThat(pdf.notices())
                .extracting(Notice::what)
                .anySatisfy(what -> assertThat(what).contains("U+5C0F").doesNotContain("U+738B"));
    }

    @Test
    void aMemberOfACollectionPrintsToo() throws Exception {
        saved("tiny.ttc", TinyFont.collection(List.of(new TinyFont("\u4e00"), new TinyFont("\u5000"))));
        Fonts fonts = FONTS.with(List.of(new FontFile(folder.resolve("tiny.ttc"), 1)), InstalledFonts.NONE);

        assertThat(ReadBack.of(render(fonts, "a\u5000b\u4e00c")).text()).contains("a\u5000b\u25a1c");
    }

    @Test
    void anInstalledFontIsFoundByItsNameInFoldersBelow() throws Exception {
        Files.createDirectories(folder.resolve("truetype/noto"));
        saved("truetype/noto/NotoSansSC-Regular.ttf", new TinyFont("\u738b").file());
        Fonts fonts = FONTS.with(List.of(), InstalledFonts.in(List.of(folder.resolve("none"), folder)));

        RenderedPdf pdf = render(fonts, "\u738b");

        assertThat(ReadBack.of(pdf).text()).contains("\u738b");
        assertThat(pdf.notices())
                .singleElement()
                .extracting(Notice::what)
                .asString()
                .contains("NotoSansSC-Regular.ttf");
    }

    @Test
    void fontsOfTheProgramComeBeforeAllOthers() throws Exception {
        Fonts fonts = FONTS.with(List.of(saved("tiny.ttf", new TinyFont("\u05d0\u05d1").file())), InstalledFonts.NONE);

        assertThat(render(fonts, "\u05d0\u05d1").notices()).isEmpty();
        assertThat(render(fonts, "\u05d0\u05d1").bytes())
                .isEqualTo(render(FONTS, "\u05d0\u05d1").bytes());
    }

    @Test
    void anUnusableInstalledFontIsPassedOver() throws Exception {
        saved("msyh.ttc", TinyFont.collection(List.of(new TinyFont("\u738b").with("fvar", new byte[4]))));
        saved("simsun.ttc", TinyFont.collection(List.of(new TinyFont("\u738b"))));
        Fonts fonts = FONTS.with(List.of(), InstalledFonts.in(List.of(folder)));

        assertThat(render(fonts, "\u738b").notices())
                .singleElement()
                .extracting(Notice::what)
                .asString()
                .contains("simsun.ttc");
    }

    /** A font is a file like any other: whatever its bytes are, the packet is printed. */
    @Test
    void aDamagedFontNeverStopsThePrinting() throws Exception {
        Random random = new Random(27);
        for (int i = 0; i < 150; i++) {
            byte[] font = new TinyFont("\u738b\u738c").file();
            for (int k = 0; k < 1 + i / 10; k++) {
                font[172 + random.nextInt(font.length - 172)] = (byte) random.nextInt();
            }
            Fonts fonts = FONTS.with(List.of(saved("f" + i + ".ttf", font)), InstalledFonts.NONE);

            RenderedPdf pdf = render(fonts, "\u738b Fernhill");

            assertThat(pdf.notices()).isNotEmpty();
            assertThat(new String(pdf.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void aGivenFontThatTurnsOutDamagedIsNamed() throws Exception {
        byte[] font = new TinyFont("\u738b")
                .with("cmap", new byte[] {0, 0, 0, 9, 1, 2, 3})
                .file();
        PdfRenderer renderer =
                new PdfRenderer(FONTS.with(List.of(saved("broken.ttf", font)), InstalledFonts.NONE), Paper.A4);

        renderer.packet(Fixtures.packet(Fixtures.UNPRINTABLE));

        assertThat(renderer.damagedFonts()).containsExactly("broken.ttf");
    }
}
