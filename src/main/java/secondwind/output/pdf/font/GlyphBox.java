package secondwind.output.pdf.font;

/**
 * The space that a glyph's ink takes, in thousandths of the type size from its origin.
 *
 * @param left its left edge
 * @param bottom its lower edge
 * @param right its right edge
 * @param top its upper edge
 */
record GlyphBox(int left, int bottom, int right, int top) {

    static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);

    GlyphBox movedBy(int x, int y) {
        return new GlyphBox(left + x, bottom + y, right + x, top + y);
    }

    GlyphBox scaledBy(double share) {
        return new GlyphBox(
                (int) Math.round(left * share), (int) Math.round(bottom * share), (int) Math.round(right * share), (int)
                        Math.round(top * share));
    }
}
