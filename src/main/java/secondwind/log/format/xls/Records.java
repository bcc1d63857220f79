package secondwind.log.format.xls;

import java.io.InputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.RecordFormatException;

/** The records of a workbook stream, one after the other; what nobody takes from a record is skipped. */
final class Records {
    private static final int HEADER_BYTES = 4;

    private final RecordInputStream content;
    private long nextPosition;
    private int depth;

    /** The records from this position on, at which the stream stands. */
    Records(InputStream stream, long position) {
        this.content = new RecordInputStream(stream);
        this.nextPosition = position;
    }

    /** The records of an encrypted stream from this position on, at which the stream stands. */
    Records(InputStream stream, int position, EncryptionInfo key) {
        this.content = new RecordInputStream(stream, key, position);
        this.nextPosition = position;
    }

    /** Says that a part of the workbook begins with the next record. */
    void begin() {
        depth = 0;
    }

    /** Goes to the next record; answers whether there is one. */
    boolean next() {
        if (content.remaining() > 0) {
            content.readRemainder();
        }
        if (!content.hasNextRecord()) {
            return false;
        }
        content.nextRecord();
        nextPosition += HEADER_BYTES + content.remaining();
        if (kind() == BOFRecord.sid) {
            depth++;
        } else if (kind() == EOFRecord.sid) {
            depth--;
        }
        return true;
    }

    /** The number of the record's kind. */
    int kind() {
        return content.getSid() & 0xFFFF;
    }

    /** Whether the record stands in the part it began with, and not in a chart inside that. */
    boolean outermost() {
        return depth == 1;
    }

    /** Whether the part it began with has ended. */
    boolean ended() {
        return depth <= 0;
    }

    /** Where the record behind this one begins; true as long as nothing was read over the end of a record. */
    long nextPosition() {
        return nextPosition;
    }

    /** What stands in the record; reading on goes over into the records that continue it. */
    RecordInputStream content() {
        return content;
    }

    /** Whether anything is left of this record and those that continue it. */
    boolean hasMore() {
        return content.remaining() > 0
                || (content.hasNextRecord() && (content.getNextSid() & 0xFFFF) == ContinueRecord.sid);
    }

    /** Leaves out so many bytes of this record and those that continue it. */
    void skip(long bytes) {
        byte[] left = new byte[(int) Math.min(bytes, 1024)];
        long rest = bytes;
        while (rest > 0) {
            if (!hasMore()) {
                throw new RecordFormatException("The record ends too early");
            }
            if (content.remaining() == 0) {
                content.nextRecord();
            }
            int step = (int) Math.min(Math.min(rest, left.length), content.remaining());
            content.readFully(left, 0, step);
            rest -= step;
        }
    }
}
