package secondwind.output.pdf.font;

/** The classes of a font's GDEF table, by which a lookup passes over glyphs (OpenType specification, "GDEF"). */
final class GlyphClasses {

    private static final int BASE = 1;
    private static final int LIGATURE = 2;
    private static final int MARK = 3;
    private static final int IGNORE_BASES = 0x0002;
    private static final int IGNORE_LIGATURES = 0x0004;
    private static final int IGNORE_MARKS = 0x0008;

    private final LayoutTable table;
    private final int classes;
    private final int attachments;
    private final int filterSets;

    private GlyphClasses(LayoutTable table, int classes, int attachments, int filterSets) {
        this.table = table;
        this.classes = classes;
        this.attachments = attachments;
        this.filterSets = filterSets;
    }

    /** A font that does not tell. */
    static GlyphClasses none() {
        return new GlyphClasses(LayoutTable.none(), 0, 0, 0);
    }

    /** Reads the table. */
    static GlyphClasses read(byte[] definitions) {
        LayoutTable table = LayoutTable.plain(definitions);
        if (definitions.length < 12) {
            return none();
        }
        boolean hasSets = table.unsigned(2) >= 2 && definitions.length >= 14;
        return new GlyphClasses(table, table.unsigned(4), table.unsigned(10), hasSets ? table.unsigned(12) : 0);
    }

    /** Whether a lookup sees this glyph as little as if it were not there. */
    boolean isPassedOver(int glyph, LayoutTable.Lookup lookup) {
        if (lookup.flags() == 0 || classes == 0) {
            return false;
        }
        int flags = lookup.flags();
        return switch (table.classOf(classes, glyph)) {
            case BASE -> (flags & IGNORE_BASES) != 0;
            case LIGATURE -> (flags & IGNORE_LIGATURES) != 0;
            case MARK -> isMarkPassedOver(glyph, flags, lookup.filterSet());
            default -> false;
        };
    }

    private boolean isMarkPassedOver(int glyph, int flags, int filterSet) {
        if ((flags & IGNORE_MARKS) != 0) {
            return true;
        }
        if (filterSet >= 0 && filterSets != 0) {
            int set = filterSets + table.bytes().getInt(filterSets + 4 + 4 * filterSet);
            return table.covered(set, glyph) < 0;
        }
        int wanted = flags >> 8;
        return wanted != 0 && attachments != 0 && table.classOf(attachments, glyph) != wanted;
    }
}
