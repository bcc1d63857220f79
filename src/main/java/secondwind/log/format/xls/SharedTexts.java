package secondwind.log.format.xls;

import org.apache.poi.hssf.record.RecordInputStream;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.PackedTexts;

/** Reads the table of the texts that the cells of a workbook share, one text at a time. */
final class SharedTexts {
    private static final int WIDE = 0x01;
    private static final int WITH_READING_AID = 0x04;
    private static final int RICH = 0x08;
    private static final int BYTES_A_RUN = 4;

    private SharedTexts() {}

    static void read(Records records, PackedTexts into) throws BrokenFileException {
        RecordInputStream content = records.content();
        content.readInt();
        int count = content.readInt();
        for (int index = 0; index < count && records.hasMore(); index++) {
            into.add(text(records).strip());
        }
    }

    /** One text, without what says how it looks and how it is pronounced. */
    private static String text(Records records) {
        RecordInputStream content = records.content();
        int length = content.readUShort();
        int options = content.readUByte();
        int runs = (options & RICH) == 0 ? 0 : content.readUShort();
        int readingAid = (options & WITH_READING_AID) == 0 ? 0 : content.readInt();
        String text =
                (options & WIDE) == 0 ? content.readCompressedUnicode(length) : content.readUnicodeLEString(length);
        records.skip((long) runs * BYTES_A_RUN + Math.max(0, readingAid));
        return text;
    }
}
