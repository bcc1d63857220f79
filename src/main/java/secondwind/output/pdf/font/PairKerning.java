package secondwind.output.pdf.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pair kerning of a font's GPOS table (OpenType specification, "GPOS", lookup type 2): how much the pen
 * moves between two neighbours. Only the horizontal advance of the first glyph is read; that is all that kerning
 * uses.
 */
final class PairKerning {

    private static final int PAIR_LOOKUP = 2;

    private final List<List<PairTable>> lookups;

    private PairKerning(List<List<PairTable>> lookups) {
        this.lookups = lookups;
    }

    /** A font without kerning. */
    static PairKerning none() {
        return new PairKerning(List.of());
    }

    /** The kerning of this table. */
    static PairKerning of(LayoutTable positions, int glyphCount) {
        List<List<PairTable>> lookups = new ArrayList<>();
        for (LayoutTable.Lookup lookup : positions.lookups("kern")) {
            List<PairTable> tables = new ArrayList<>();
            for (int start : lookup.subtables()) {
                if (lookup.type() == PAIR_LOOKUP) {
                    tables.add(PairTable.read(positions.bytes(), start, glyphCount));
                }
            }
            lookups.add(tables);
        }
        return new PairKerning(List.copyOf(lookups));
    }

    /** The kerning between two glyphs, in the font's own units. */
    int between(int left, int right) {
        int sum = 0;
        for (List<PairTable> lookup : lookups) {
            for (PairTable table : lookup) {
                int value = table.find(left, right);
                if (value != PairTable.NOT_HERE) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    static int unsigned(ByteBuffer table, int offset) {
        return table.getShort(offset) & 0xFFFF;
    }

    /** The index of each glyph in a coverage table; -1 for those that are not covered. */
    static short[] coverage(ByteBuffer table, int start, int glyphCount) {
        short[] indexes = new short[glyphCount];
        Arrays.fill(indexes, (short) -1);
        int count = unsigned(table, start + 2);
        if (unsigned(table, start) == 1) {
            for (int i = 0; i < count; i++) {
                indexes[unsigned(table, start + 4 + 2 * i)] = (short) i;
            }
        } else {
            for (int i = 0; i < count; i++) {
                int range = start + 4 + 6 * i;
                int first = unsigned(table, range);
                for (int glyph = first; glyph <= unsigned(table, range + 2); glyph++) {
                    indexes[glyph] = (short) (unsigned(table, range + 4) + glyph - first);
                }
            }
        }
        return indexes;
    }

    /** The class of each glyph; 0 for those that are not named. */
    static short[] classes(ByteBuffer table, int start, int glyphCount) {
        short[] classes = new short[glyphCount];
        if (unsigned(table, start) == 1) {
            int first = unsigned(table, start + 2);
            for (int i = 0; i < unsigned(table, start + 4); i++) {
                classes[first + i] = table.getShort(start + 6 + 2 * i);
            }
        } else {
            for (int i = 0; i < unsigned(table, start + 2); i++) {
                int range = start + 4 + 6 * i;
                for (int glyph = unsigned(table, range); glyph <= unsigned(table, range + 2); glyph++) {
                    classes[glyph] = table.getShort(range + 4);
                }
            }
        }
        return classes;
    }
}
