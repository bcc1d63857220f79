package secondwind.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The archive of a workbook that is being written: entries copied as they are packed, and entries of ours. */
final class WorkbookArchive {
    /** The earliest day that an archive can name: equal workbooks are to be equal bytes, whenever they are made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipArchiveOutputStream archive;

    /** Begins an archive on this stream, which stays open. */
    WorkbookArchive(OutputStream out) {
        archive = new ZipArchiveOutputStream(out);
    }

    /** What writes the characters of one part. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Copies an entry without unpacking it. */
    void copy(PackageFile file, ZipArchiveEntry entry) throws IOException {
        archive.addRawArchiveEntry(entry, file.packed(entry));
    }

    /** Adds a part of ours. */
    void add(String part, String text) throws IOException {
        add(part.substring(1), StandardCharsets.UTF_8, writer -> writer.write(text));
    }

    /** Adds an entry of ours under a name of the archive's own. */
    void add(String entryName, Charset encoding, Content content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(entryName);
        entry.setTimeLocal(NO_TIME);
        archive.putArchiveEntry(entry);
        Writer writer = new OutputStreamWriter(archive, encoding.newEncoder());
        content.writeTo(writer);
        writer.flush();
        archive.closeArchiveEntry();
    }

    /** Ends the archive; the stream stays open. */
    void finish() throws IOException {
        archive.finish();
    }
}
