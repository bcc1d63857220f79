package secondwind.log.format.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.TooLargeException;
import secondwind.log.sheet.TypedCell;

/** The strings that the cells of a workbook share, packed as bytes: a million of them must fit a small heap. */
final class SharedStrings {
    /** All strings together; more than this does not fit a heap of 256 MB with room to work. */
    private static final long MOST_BYTES = 120_000_000;

    private static final int MOST_STRINGS = 4_000_000;

    private static final int CHUNK = 1 << 20;
    private static final int RECENT = 1 << 13;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] starts = new long[256];
    private int[] lengths = new int[256];
    private int count;
    private int usedOfLast = CHUNK;
    private final TypedCell.Text[] recentText = new TypedCell.Text[RECENT];
    private final int[] recentIndex = new int[RECENT];

    private SharedStrings() {
        Arrays.fill(recentIndex, -1);
    }

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads sharedStrings.xml. */
    static SharedStrings read(XMLStreamReader xml) throws XMLStreamException {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                text.setLength(0);
                PartReader.runs(xml, text);
                strings.add(PartReader.unescape(text.toString()).strip());
            }
        }
        return strings;
    }

    /** The string with this index, trimmed; empty text when the table has none. */
    TypedCell.Text get(int index) {
        if (index < 0 || index >= count) {
            return TypedCell.Text.EMPTY;
        }
        int slot = index & (RECENT - 1);
        if (recentIndex[slot] != index) {
            byte[] chunk = chunks.get((int) (starts[index] >>> 32));
            recentText[slot] = new TypedCell.Text(new String(chunk, (int) starts[index], lengths[index], UTF_8));
            recentIndex[slot] = index;
        }
        return recentText[slot];
    }

    private void add(String text) throws XMLStreamException {
        byte[] bytes = text.getBytes(UTF_8);
        if (chunks.isEmpty() || usedOfLast + bytes.length > CHUNK) {
            if ((long) chunks.size() * CHUNK > MOST_BYTES) {
                throw new TooLargeException("its text is larger than " + MOST_BYTES / 1_000_000 + " MB");
            }
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            usedOfLast = 0;
        }
        if (count == MOST_STRINGS) {
            throw new TooLargeException("it holds more than " + MOST_STRINGS / 1_000_000 + " million texts");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), usedOfLast, bytes.length);
        starts[count] = ((long) (chunks.size() - 1) << 32) | usedOfLast;
        lengths[count] = bytes.length;
        usedOfLast += bytes.length;
        count++;
    }
}
