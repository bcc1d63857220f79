package secondwind.output.pdf.form;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a PDF before it is parsed: the parser unpacks streams of objects whole, and a few kilobytes may
 * unpack to more than the memory holds.
 */
final class PackedObjects {
    /** What all of them may unpack to, in bytes. */
    private static final long MOST = 64L << 20;

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    /** What a stream of objects, or the table of objects as a stream, is called. */
    private static final Pattern PACKED = Pattern.compile("/Type\\s{0,20}/(?:Obj(?:S|#53)(?:t|#74)m|XRef)\\b");

    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    /** More than any program makes of a packet. */
    private static final int MOST_STREAMS = 5_000;

    private static final Pattern ONE_FILTER = Pattern.compile("/FlateDecode|/Fl\\b");
    private static final Pattern OTHER_FILTERS = Pattern.compile("/(?:LZW|RunLength|ASCII85|ASCIIHex)Decode");
    private static final int DICTIONARY_ROOM = 2_000;

    private PackedObjects() {}

    /** Whether the file is encrypted, with or without a password for opening it. */
    static boolean isProtected(byte[] bytes) {
        return ENCRYPTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    }

    /** Whether its packed objects are as many as a packet may have. */
    static boolean areModest(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher packed = PACKED.matcher(text);
        long left = MOST;
        for (int count = 0; packed.find() && left > 0; count++) {
            Matcher stream =
                    STREAM.matcher(text).region(packed.end(), Math.min(text.length(), packed.end() + DICTIONARY_ROOM));
            if (count == MOST_STREAMS) {
                return false;
            }
            if (!stream.find()) {
                continue;
            }
            String room = text.substring(Math.max(0, packed.start() - DICTIONARY_ROOM), stream.end());
            int length = stream.end() - packed.start();
            String before = room.substring(Math.max(0, room.lastIndexOf("obj", room.length() - length)));
            if (OTHER_FILTERS.matcher(before).find()
                    || ONE_FILTER.matcher(before).results().count() > 1) {
                return false;
            }
            left -= unpacked(bytes, stream.end(), left);
        }
        return left > 0;
    }

    private static long unpacked(byte[] bytes, int start, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            while (count < most && !inflater.finished()) {
                int some = inflater.inflate(buffer);
                if (some == 0) {
                    break;
                }
                count += some;
            }
            return count;
        } catch (DataFormatException otherwisePacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
