package secondwind.output.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of an archive, which POI puts into every entry: equal letters are to be equal bytes. */
final class Timeless {
    /** The earliest day that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /** The same entries in the same order, without their times. */
    static byte[] archive(byte[] dated) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(dated.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(dated));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                to.putNextEntry(plain);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
