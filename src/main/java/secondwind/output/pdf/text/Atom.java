package secondwind.output.pdf.text;

import java.util.List;
import secondwind.output.pdf.font.Face;

/** The smallest thing that a line is made of. */
sealed interface Atom {

    /** How far the pen moves, in points, kerning apart. */
    double advance();

    /** How many characters of the text it stands for, in UTF-16. */
    int length();

    /**
     * A character, or several that one glyph stands for, with the marks on it.
     *
     * @param character the first of them
     * @param dressing its marks, and what it carries along
     */
    record Glyph(Style style, Face face, int code, int character, int length, Dressing dressing) implements Atom {

        static Glyph of(Style style, Face face, int code, int character) {
            return new Glyph(style, face, code, character, Character.charCount(character), Dressing.NONE);
        }

        @Override
        public double advance() {
            return (face.advance(code) + dressing.room()) * size() / 1000;
        }

        /** The size of its letters in points. */
        double size() {
            return style.sizeIn(face);
        }

        boolean isSpace() {
            return character == ' ' && dressing.marks().isEmpty();
        }

        /** Whether no line may begin with it, because it sits on the character before it. */
        boolean isCombining() {
            return Clusters.isMark(character);
        }

        boolean joins(Glyph other) {
            return face == other.face && style.equals(other.style);
        }

        /** The same as it looks among letters that run from right to left. */
        Glyph mirrored() {
            int other = Levels.mirrored(character);
            int otherCode = other == character ? 0 : face.code(other);
            return otherCode == 0 ? this : new Glyph(style, face, otherCode, character, length, dressing);
        }
    }

    /** A rule to write on, with its hint at its right end, where it is out of the pen's way; at least {@code least} points long. */
    record Gap(List<Glyph> hint, double advance, double least) implements Atom {
        Gap shorterBy(double excess) {
            return new Gap(hint, advance - excess, least);
        }

        @Override
        public int length() {
            return 1;
        }
    }

    /** A forced new line. */
    record LineEnd() implements Atom {
        @Override
        public double advance() {
            return 0;
        }

        @Override
        public int length() {
            return 1;
        }
    }
}
