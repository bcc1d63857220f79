package secondwind.output.pdf.text;

import java.util.List;
import secondwind.output.pdf.font.Face;

/** The smallest thing that a line is made of. */
sealed interface Atom {

    /** How far the pen moves, in points, kerning apart. */
    double advance();

    /** A character. */
    record Glyph(Style style, Face face, int code, int character) implements Atom {
        @Override
        public double advance() {
            return face.advance(code) * style.size() / 1000;
        }

        boolean isSpace() {
            return character == ' ';
        }

        /** Whether no line may begin with it, because it sits on the character before it. */
        boolean isCombining() {
            int type = Character.getType(character);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }

        boolean joins(Glyph other) {
            return face == other.face && style.equals(other.style);
        }
    }

    /** A rule to write on, with its hint at its right end, where it is out of the pen's way; at least {@code least} points long. */
    record Gap(List<Glyph> hint, double advance, double least) implements Atom {
        Gap shorterBy(double excess) {
            return new Gap(hint, advance - excess, least);
        }
    }

    /** A forced new line. */
    record LineEnd() implements Atom {
        @Override
        public double advance() {
            return 0;
        }
    }
}
