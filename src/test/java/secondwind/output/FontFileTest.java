package secondwind.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which font files can be printed with, and what is said of the others. */
class FontFileTest {

    @TempDir
    private Path folder;

    private FontFile saved(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return FontFile.named(name, folder);
    }

    @Test
    void aTrueTypeFontIsItself() throws Exception {
        FontFile font = saved("tiny.ttf", new TinyFont("\u4e00").file());

        font.check();
        assertThat(font.bytes()).isEqualTo(new TinyFont("\u4e00").file());
    }

    @Test
    void aMemberOfACollectionIsAFontByItself() throws Exception {
        byte[] collection = TinyFont.collection(List.of(new TinyFont("\u4e00"), new TinyFont("\u5000\u5001")));
        Files.write(folder.resolve("tiny.ttc"), collection);

        assertThat(FontFile.named("tiny.ttc", folder).bytes()).isEqualTo(new TinyFont("\u4e00").file());
        assertThat(FontFile.named("tiny.ttc#1", folder).bytes()).isEqualTo(new TinyFont("\u5000\u5001").file());
    }

    @Test
    void aWholePathCountsFromNoFolder() {
        Path whole = folder.resolve("tiny.ttf").toAbsolutePath();

        assertThat(FontFile.named(whole.toString(), Path.of("elsewhere")).path())
                .isEqualTo(whole);
    }

    static Stream<Arguments> unusable() {
        byte[] whole = new TinyFont("\u4e00").file();
        return Stream.of(
                Arguments.of(new byte[0], "no font file"),
                Arguments.of(
                        "This is a letter, not a font.".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        "no TrueType"),
                Arguments.of(new TinyFont("\u4e00").ofKind("OTTO").file(), "PostScript (CFF)"),
                Arguments.of(new TinyFont("\u4e00").with("CFF ", new byte[4]).file(), "PostScript (CFF)"),
                Arguments.of(new TinyFont("\u4e00").ofKind("wOF2").file(), "web font"),
                Arguments.of(new TinyFont("\u4e00").with("fvar", new byte[4]).file(), "variable font"),
                Arguments.of(new TinyFont("\u4e00").without("glyf").file(), "no table “glyf”"),
                Arguments.of(new TinyFont("\u4e00").permitting(0x0002).file(), "does not permit"),
                Arguments.of(new TinyFont("\u4e00").permitting(0x0100).file(), "does not permit"),
                Arguments.of(overlapping(whole), "overlap"),
                Arguments.of(Arrays.copyOf(whole, whole.length / 2), "ends too early"),
                Arguments.of(Arrays.copyOf(whole, 40), "cannot be read"));
    }

    /** Its first two tables are both the whole file. */
    private static byte[] overlapping(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font.clone());
        for (int table = 0; table < 2; table++) {
            bytes.putInt(12 + 16 * table + 8, 0).putInt(12 + 16 * table + 12, font.length);
        }
        return bytes.array();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBePrintedWithIsRefusedWithItsReason(byte[] bytes, String reason) throws Exception {
        FontFile font = saved("font.ttf", bytes);

        assertThatExceptionOfType(FontFileException.class)
                .isThrownBy(font::check)
                .extracting(FontFileException::why)
                .asString()
                .contains(reason);
        assertThatExceptionOfType(FontFileException.class).isThrownBy(font::bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x000C})
    void fontsThatMayBeEmbeddedForPrintingAreTaken(int permissions) throws Exception {
        FontFile font =
                saved("font.ttf", new TinyFont("\u4e00").permitting(permissions).file());

        font.check();
        assertThat(font.bytes()).isNotEmpty();
    }

    @Test
    void aMissingFileAFolderAndAMissingMemberAreTold() throws Exception {
        Files.createDirectory(folder.resolve("fonts.ttf"));
        Files.write(folder.resolve("tiny.ttc"), TinyFont.collection(List.of(new TinyFont("\u4e00"))));

        assertThatExceptionOfType(FontFileException.class)
                .isThrownBy(() -> FontFile.named("missing.ttf", folder).check())
                .withMessage("There is no such file.");
        assertThatExceptionOfType(FontFileException.class)
                .isThrownBy(() -> FontFile.named("fonts.ttf", folder).check());
        assertThatExceptionOfType(FontFileException.class)
                .isThrownBy(() -> FontFile.named("tiny.ttc#3", folder).check())
                .withMessage("The collection has no member 3.");
    }
}
