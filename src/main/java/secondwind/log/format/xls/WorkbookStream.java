package secondwind.log.format.xls;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.WriteProtectRecord;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;
import secondwind.log.sheet.BrokenFileException;

/** The stream of a workbook inside its compound file, opened anew each time it is read. */
final class WorkbookStream {
    /** The last Excel whose workbooks are told apart by number; later ones write the same. */
    static final int EXCEL_97 = 8;

    private static final int VERSION_OF_EXCEL_95 = 0x0500;
    /** The records that say "here begins a part" in the streams of Excel 2, 3 and 4. */
    private static final int BEGIN_OF_EXCEL_2 = 0x0009;

    private static final int BEGIN_OF_EXCEL_3 = 0x0209;
    private static final int BEGIN_OF_EXCEL_4 = 0x0409;

    /** A stream of this size is kept: its many sheets would else be looked for in the file again and again. */
    private static final int MOST_HELD_BYTES = 8_000_000;

    private final DocumentEntry entry;
    private boolean holdable;
    private byte @Nullable [] held;
    /** Set when the workbook is encrypted with the password that everybody's Excel tries by itself. */
    private @Nullable EncryptionInfo key;

    private int startOfEncryption;

    WorkbookStream(DocumentEntry entry) {
        this.entry = entry;
        this.holdable = entry.getSize() <= MOST_HELD_BYTES;
    }

    /** Which Excel wrote the stream, from 2 on; 8 stands for Excel 97 and all that came after it. */
    int excel() throws IOException {
        try (InputStream stream = new DocumentInputStream(entry)) {
            Records records = new Records(stream, 0);
            if (!records.next()) {
                throw new EOFException("Nothing in it");
            }
            return switch (records.kind()) {
                case BEGIN_OF_EXCEL_2 -> 2;
                case BEGIN_OF_EXCEL_3 -> 3;
                case BEGIN_OF_EXCEL_4 -> 4;
                case BOFRecord.sid ->
                    new BOFRecord(records.content()).getVersion() <= VERSION_OF_EXCEL_95 ? 5 : EXCEL_97;
                default -> throw new IOException("No workbook");
            };
        }
    }

    /**
     * Looks whether the workbook is encrypted, and with the password that Excel tries by itself.
     *
     * @throws BrokenFileException when it is encrypted with another one
     */
    void unlock() throws IOException, BrokenFileException {
        try (InputStream stream = new DocumentInputStream(entry)) {
            Records records = new Records(stream, 0);
            while (records.next() && records.kind() != EOFRecord.sid) {
                if (records.kind() == FilePassRecord.sid) {
                    startOfEncryption = (int) records.nextPosition();
                    key = DefaultPassword.unlock(() -> new FilePassRecord(records.content()).getEncryptionInfo());
                    return;
                }
                // Only these may stand before it.
                if (records.kind() != BOFRecord.sid && records.kind() != WriteProtectRecord.sid) {
                    return;
                }
            }
        }
    }

    /** The records that hold for the whole workbook, without those that only say how it is encrypted. */
    Records ofWorkbook() throws IOException {
        return records(key == null ? 0 : startOfEncryption);
    }

    /** The records from this position on, which must be where a part of the workbook begins. */
    Records from(long position) throws IOException {
        if (key == null) {
            return records(position);
        }
        // How a byte is encrypted depends on the records before it.
        Records records = records(startOfEncryption);
        while (records.nextPosition() < position) {
            if (!records.next()) {
                throw new EOFException("No such part");
            }
        }
        records.begin();
        return records;
    }

    private Records records(long position) throws IOException {
        InputStream stream = open();
        skip(stream, position);
        return key == null ? new Records(stream, position) : new Records(stream, (int) position, key);
    }

    private InputStream open() throws IOException {
        if (held == null && holdable) {
            holdable = false;
            try (InputStream stream = new DocumentInputStream(entry)) {
                held = stream.readAllBytes();
            } catch (IOException | RuntimeException truncated) {
                // What stands before the break can still be streamed.
                return new BufferedInputStream(new DocumentInputStream(entry));
            }
        }
        return held == null ? new BufferedInputStream(new DocumentInputStream(entry)) : new ByteArrayInputStream(held);
    }

    /** Reads up to the position: the stream's own way of skipping takes as much memory as it skips. */
    private static void skip(InputStream stream, long position) throws IOException {
        byte[] block = new byte[8_192];
        long left = position;
        while (left > 0) {
            int read = stream.read(block, 0, (int) Math.min(left, block.length));
            if (read < 0) {
                throw new EOFException("No such part");
            }
            left -= read;
        }
    }
}
