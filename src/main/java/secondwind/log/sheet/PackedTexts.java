package secondwind.log.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook share, packed as bytes: a million of them must fit a small heap. */
public final class PackedTexts {
    /** All texts together; more than this does not fit a heap of 256 MB with room to work. */
    private static final long MOST_BYTES = 120_000_000;

    private static final int MOST_TEXTS = 4_000_000;

    /** A cell whose text got lost, as in a file that was not wholly saved. */
    private static final TypedCell MISSING = new TypedCell.Failure("#MISSING!");

    private static final int CHUNK = 1 << 20;
    private static final int RECENT = 1 << 13;
    /** Longer texts are unpacked each time: thousands of them kept unpacked would fill the heap. */
    private static final int LONGEST_RECENT = 1_000;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] starts = new long[256];
    private int[] lengths = new int[256];
    private int count;
    private int usedOfLast = CHUNK;
    private final TypedCell.Text[] recentText = new TypedCell.Text[RECENT];
    private final int[] recentIndex = new int[RECENT];

    public PackedTexts() {
        Arrays.fill(recentIndex, -1);
    }

    /** The text with this index, counted from 0 as they were added; an error when there is none. */
    public TypedCell get(int index) {
        if (index < 0 || index >= count) {
            return MISSING;
        }
        int slot = index & (RECENT - 1);
        if (recentIndex[slot] == index) {
            return recentText[slot];
        }
        byte[] chunk = chunks.get((int) (starts[index] >>> 32));
        TypedCell.Text text = new TypedCell.Text(new String(chunk, (int) starts[index], lengths[index], UTF_8));
        if (lengths[index] <= LONGEST_RECENT) {
            recentText[slot] = text;
            recentIndex[slot] = index;
        }
        return text;
    }

    /**
     * Adds the next text.
     *
     * @throws BrokenFileException when the file has more or longer texts than any log
     */
    public void add(String text) throws BrokenFileException {
        byte[] bytes = text.getBytes(UTF_8);
        if (chunks.isEmpty() || usedOfLast + bytes.length > CHUNK) {
            if ((long) chunks.size() * CHUNK > MOST_BYTES) {
                throw tooLarge("its text is larger than " + MOST_BYTES / 1_000_000 + " MB");
            }
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            usedOfLast = 0;
        }
        if (count == MOST_TEXTS) {
            throw tooLarge("it holds more than " + MOST_TEXTS / 1_000_000 + " million texts");
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

    private static BrokenFileException tooLarge(String what) {
        return new BrokenFileException(
                "The file is too large to read: " + what + ".", "Copy the rows of your log into a new workbook.");
    }
}
