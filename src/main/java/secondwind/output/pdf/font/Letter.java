package secondwind.output.pdf.font;

/**
 * A glyph on its way to the page.
 *
 * @param glyph which one
 * @param text the characters that it stands for
 * @param start where these begin in the text
 * @param component the part of the ligature before it that a mark belongs to, from 0; -1 for the last
 */
record Letter(int glyph, String text, int start, int component) {

    Letter(int glyph, String text, int start) {
        this(glyph, text, start, -1);
    }

    Letter shapedAs(int other) {
        return new Letter(other, text, start, component);
    }

    Letter onComponent(int part) {
        return new Letter(glyph, text, start, part);
    }

    boolean isMark() {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The character that its glyph extracts as: of a ligature that runs from right to left the last, which is its left end. */
    int extracted() {
        int first = text.codePointAt(0);
        return Directions.isRightToLeft(first) ? text.codePointBefore(text.length()) : first;
    }
}
