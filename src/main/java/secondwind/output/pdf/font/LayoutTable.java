package secondwind.output.pdf.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A font's GSUB or GPOS table: features, and the lookups that they name (OpenType specification, "OpenType Layout Common
 * Table Formats"). Scripts and languages are not told apart: a lookup says itself which glyphs it is about. Only reads,
 * so that threads can share it.
 */
final class LayoutTable {

    private static final int USES_FILTER_SET = 0x0010;

    /**
     * One lookup.
     *
     * @param index its place among all
     * @param type what its subtables are
     * @param flags which glyphs it passes over
     * @param filterSet the only marks that it sees, by the number of their set in GDEF; -1 for all
     * @param subtables where they begin
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once and never compared.
    record Lookup(int index, int type, int flags, int filterSet, int[] subtables) {}

    private final ByteBuffer bytes;
    private final List<Lookup> lookups;

    private LayoutTable(ByteBuffer bytes, List<Lookup> lookups) {
        this.bytes = bytes;
        this.lookups = lookups;
    }

    /** A font without such a table. */
    static LayoutTable none() {
        return new LayoutTable(ByteBuffer.allocate(12), List.of());
    }

    /** The bytes of another table, to be read by the same means. */
    static LayoutTable plain(byte[] content) {
        return new LayoutTable(ByteBuffer.wrap(content), List.of());
    }

    /**
     * Reads the table; one that is damaged counts as none, for a letter without kerning is better than no letter.
     *
     * @param extension the type of the lookups that only point at others
     */
    static LayoutTable read(byte[] content, int extension) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length == 0) {
            return none();
        }
        try {
            List<Lookup> lookups = new ArrayList<>();
            int list = bytes.getShort(8) & 0xFFFF;
            int count = bytes.getShort(list) & 0xFFFF;
            for (int i = 0; i < count; i++) {
                lookups.add(lookup(bytes, i, list + (bytes.getShort(list + 2 + 2 * i) & 0xFFFF), extension));
            }
            return new LayoutTable(bytes, List.copyOf(lookups));
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return none();
        }
    }

    private static Lookup lookup(ByteBuffer bytes, int index, int start, int extension) {
        int type = bytes.getShort(start) & 0xFFFF;
        int flags = bytes.getShort(start + 2) & 0xFFFF;
        int[] subtables = new int[bytes.getShort(start + 4) & 0xFFFF];
        int actual = type;
        for (int i = 0; i < subtables.length; i++) {
            subtables[i] = start + (bytes.getShort(start + 6 + 2 * i) & 0xFFFF);
            if (type == extension) {
                actual = bytes.getShort(subtables[i] + 2) & 0xFFFF;
                subtables[i] += bytes.getInt(subtables[i] + 4);
            }
        }
        int filterSet = (flags & USES_FILTER_SET) == 0 ? -1 : bytes.getShort(start + 6 + 2 * subtables.length) & 0xFFFF;
        return new Lookup(index, actual, flags, filterSet, subtables);
    }

    /** The lookups of these features, in the order in which they apply. */
    List<Lookup> lookups(String... features) {
        Set<Integer> indexes = new TreeSet<>();
        Set<Integer> wanted = new TreeSet<>();
        for (String feature : features) {
            wanted.add(
                    ByteBuffer.wrap(feature.getBytes(StandardCharsets.US_ASCII)).getInt());
        }
        int list = lookups.isEmpty() ? 0 : unsigned(6);
        for (int i = 0; list > 0 && i < unsigned(list); i++) {
            int record = list + 2 + 6 * i;
            if (wanted.contains(bytes.getInt(record))) {
                int feature = list + unsigned(record + 4);
                for (int k = 0; k < unsigned(feature + 2); k++) {
                    indexes.add(unsigned(feature + 4 + 2 * k));
                }
            }
        }
        return indexes.stream()
                .filter(index -> index < lookups.size())
                .map(lookups::get)
                .toList();
    }

    /** The lookup with this index. */
    Lookup lookup(int index) {
        return lookups.get(index);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    int unsigned(int offset) {
        return bytes.getShort(offset) & 0xFFFF;
    }

    int signed(int offset) {
        return bytes.getShort(offset);
    }

    /** The index of a glyph in the coverage table that begins here; -1 when it is not covered. */
    int covered(int start, int glyph) {
        boolean isList = unsigned(start) == 1;
        int low = 0;
        int high = unsigned(start + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = start + 4 + (isList ? 2 : 6) * middle;
            if (glyph < unsigned(at)) {
                high = middle - 1;
            } else if (glyph > unsigned(isList ? at : at + 2)) {
                low = middle + 1;
            } else {
                return isList ? middle : unsigned(at + 4) + glyph - unsigned(at);
            }
        }
        return -1;
    }

    /** All glyphs of the coverage table that begins here, in its order. */
    List<Integer> coveredGlyphs(int start) {
        List<Integer> glyphs = new ArrayList<>();
        boolean isList = unsigned(start) == 1;
        for (int i = 0; i < unsigned(start + 2); i++) {
            int at = start + 4 + (isList ? 2 : 6) * i;
            for (int glyph = unsigned(at); glyph <= unsigned(isList ? at : at + 2); glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** The class of a glyph in the class definition that begins here; 0 when it has none. */
    int classOf(int start, int glyph) {
        if (unsigned(start) == 1) {
            int place = glyph - unsigned(start + 2);
            return place >= 0 && place < unsigned(start + 4) ? unsigned(start + 6 + 2 * place) : 0;
        }
        int low = 0;
        int high = unsigned(start + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = start + 4 + 6 * middle;
            if (glyph < unsigned(at)) {
                high = middle - 1;
            } else if (glyph > unsigned(at + 2)) {
                low = middle + 1;
            } else {
                return unsigned(at + 4);
            }
        }
        return 0;
    }
}
