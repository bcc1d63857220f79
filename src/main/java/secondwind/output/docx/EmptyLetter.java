package secondwind.output.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A letter in which nothing stands yet: its styles, its settings and its fonts' stand-ins, from the program's resources. */
final class EmptyLetter {
    private static final String FOLDER = "letter/";
    /** The language that the resources name. */
    private static final String THEIR_LANGUAGE = "en-US";

    /** Each part by its name in the archive, with the file that holds it. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "_rels/package.rels",
            "docProps/app.xml", "docProps/app.xml",
            "docProps/core.xml", "docProps/core.xml",
            "word/_rels/document.xml.rels", "word/_rels/document.xml.rels",
            "word/document.xml", "word/document.xml",
            "word/fontTable.xml", "word/fontTable.xml",
            "word/settings.xml", "word/settings.xml",
            "word/styles.xml", "word/styles.xml"));

    private final byte[] bytes;

    private EmptyLetter(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The empty letter in this language, such as {@code en-GB}. */
    static EmptyLetter in(String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(
                        text(part.getValue()).replace(THEIR_LANGUAGE, language).getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new EmptyLetter(bytes.toByteArray());
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = EmptyLetter.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Expected a resource called " + FOLDER + file + ", but there is none");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
