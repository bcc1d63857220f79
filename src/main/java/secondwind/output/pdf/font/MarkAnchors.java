package secondwind.output.pdf.font;

import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/**
 * Where a font wants marks to sit: on a base, on a part of a ligature, on another mark (OpenType specification, "GPOS",
 * lookup types 4, 5 and 6). Distances in the font's own units.
 */
final class MarkAnchors {

    static final int EXTENSION = 9;

    private static final int TO_BASE = 4;
    private static final int TO_LIGATURE = 5;
    private static final int TO_MARK = 6;

    /** How far the origin of a mark lies from that of what it sits on. */
    record Offset(int x, int y) {}

    private final LayoutTable table;
    private final GlyphClasses classes;
    private final List<Lookup> lookups;

    MarkAnchors(LayoutTable table, GlyphClasses classes) {
        this.table = table;
        this.classes = classes;
        // Thai and the scripts of India call theirs by other names.
        this.lookups = table.lookups("mark", "mkmk", "abvm", "blwm");
    }

    /** Where a mark sits on a base or a ligature; empty when the font does not say. */
    Optional<Offset> onBase(Letter base, Letter mark) {
        for (Lookup lookup : lookups) {
            for (int start : lookup.subtables()) {
                if (lookup.type() == TO_BASE || lookup.type() == TO_LIGATURE) {
                    Optional<Offset> offset = offset(start, base.glyph(), mark, lookup.type() == TO_LIGATURE);
                    if (offset.isPresent()) {
                        return offset;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a mark sits on the mark before it; empty when the font does not say, or says to pass over that one. */
    Optional<Offset> onMark(Letter lower, Letter mark) {
        for (Lookup lookup : lookups) {
            if (lookup.type() == TO_MARK && !classes.isPassedOver(lower.glyph(), lookup)) {
                for (int start : lookup.subtables()) {
                    Optional<Offset> offset = offset(start, lower.glyph(), mark, false);
                    if (offset.isPresent()) {
                        return offset;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The three types of table are alike, but that a ligature has a record for each of its parts. */
    private Optional<Offset> offset(int start, int base, Letter mark, boolean onLigature) {
        int markIndex = table.covered(start + table.unsigned(start + 2), mark.glyph());
        int baseIndex = markIndex < 0 ? -1 : table.covered(start + table.unsigned(start + 4), base);
        if (baseIndex < 0) {
            return Optional.empty();
        }
        int classCount = table.unsigned(start + 6);
        int marks = start + table.unsigned(start + 8);
        int markRecord = marks + 2 + 4 * markIndex;
        int bases = start + table.unsigned(start + 10);
        int records = bases + 2 + 2 * classCount * baseIndex;
        int origin = bases;
        if (onLigature) {
            origin = bases + table.unsigned(bases + 2 + 2 * baseIndex);
            int count = table.unsigned(origin);
            int part = mark.component() < 0 ? count - 1 : Math.min(mark.component(), count - 1);
            records = origin + 2 + 2 * classCount * part;
        }
        int anchor = table.unsigned(records + 2 * table.unsigned(markRecord));
        if (anchor == 0) {
            return Optional.empty();
        }
        int baseAnchor = origin + anchor;
        int markAnchor = marks + table.unsigned(markRecord + 2);
        return Optional.of(new Offset(
                table.signed(baseAnchor + 2) - table.signed(markAnchor + 2),
                table.signed(baseAnchor + 4) - table.signed(markAnchor + 4)));
    }
}
