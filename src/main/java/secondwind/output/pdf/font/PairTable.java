package secondwind.output.pdf.font;

import static secondwind.output.pdf.font.PairKerning.unsigned;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One pair adjustment table: by pairs of glyphs (format 1), or by pairs of classes of glyphs (format 2). */
abstract class PairTable {

    /** The table says nothing about the pair; the next one of the lookup is asked. */
    static final int NOT_HERE = Integer.MIN_VALUE;

    private static final int ADVANCE = 0x0004;

    /** The kerning of the pair in font units, or {@link #NOT_HERE}. */
    abstract int find(int left, int right);

    static PairTable read(ByteBuffer table, int start, int glyphCount) {
        short[] covered = PairKerning.coverage(table, start + unsigned(table, start + 2), glyphCount);
        int leftFormat = unsigned(table, start + 4);
        int values = 2 * (Integer.bitCount(leftFormat) + Integer.bitCount(unsigned(table, start + 6)));
        // Values stand in the order of the format's bits; the advance comes after those for placement.
        int advanceAt = (leftFormat & ADVANCE) == 0 ? -1 : 2 * Integer.bitCount(leftFormat & (ADVANCE - 1));
        return unsigned(table, start) == 1
                ? byGlyph(table, start, covered, values, advanceAt)
                : byClass(table, start, covered, values, advanceAt, glyphCount);
    }

    private static PairTable byGlyph(ByteBuffer table, int start, short[] covered, int values, int advanceAt) {
        int sets = unsigned(table, start + 8);
        int[][] rights = new int[sets][];
        short[][] advances = new short[sets][];
        for (int set = 0; set < sets; set++) {
            int at = start + unsigned(table, start + 10 + 2 * set);
            int pairs = unsigned(table, at);
            rights[set] = new int[pairs];
            advances[set] = new short[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                int record = at + 2 + pair * (2 + values);
                rights[set][pair] = unsigned(table, record);
                advances[set][pair] = advanceAt < 0 ? 0 : table.getShort(record + 2 + advanceAt);
            }
        }
        return new PairTable() {
            @Override
            int find(int left, int right) {
                int set = covered[left];
                int pair = set < 0 ? -1 : Arrays.binarySearch(rights[set], right);
                return pair < 0 ? NOT_HERE : advances[set][pair];
            }
        };
    }

    private static PairTable byClass(
            ByteBuffer table, int start, short[] covered, int values, int advanceAt, int glyphCount) {
        short[] leftClasses = PairKerning.classes(table, start + unsigned(table, start + 8), glyphCount);
        short[] rightClasses = PairKerning.classes(table, start + unsigned(table, start + 10), glyphCount);
        int rightCount = unsigned(table, start + 14);
        short[] advances = new short[unsigned(table, start + 12) * rightCount];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = advanceAt < 0 ? 0 : table.getShort(start + 16 + i * values + advanceAt);
        }
        return new PairTable() {
            @Override
            int find(int left, int right) {
                return covered[left] < 0 ? NOT_HERE : advances[leftClasses[left] * rightCount + rightClasses[right]];
            }
        };
    }
}
