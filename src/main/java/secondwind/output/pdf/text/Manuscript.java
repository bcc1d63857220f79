package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import secondwind.output.pdf.font.Face;
import secondwind.packet.Text;

/** A text as a row of atoms: every character printable, with the font that has it. */
final class Manuscript {

    private static final char BOX = '\u25a1';
    private static final char OBJECT = '\ufffc';
    /** Free room to write on after a hint, in points: a name in a quick hand. */
    private static final double ROOM_TO_WRITE = 84;

    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final BitSet breaks = new BitSet();
    private final Typesetter.Setting setting;
    private final double measure;

    private Manuscript(Typesetter.Setting setting, double measure) {
        this.setting = setting;
        this.measure = measure;
    }

    static Manuscript of(Text text, Style style, double measure, Typesetter.Setting setting) {
        Manuscript manuscript = new Manuscript(setting, measure);
        for (Text.Span span : text.spans()) {
            if (span instanceof Text.Words words) {
                manuscript.words(words.words(), words.strong() ? style.emphasised() : style);
            } else if (span instanceof Text.Blank blank) {
                manuscript.blank(blank.hint());
            }
        }
        manuscript.findBreaks();
        return manuscript;
    }

    List<Atom> atoms() {
        return atoms;
    }

    boolean mayBreakBefore(int atom) {
        return breaks.get(atom);
    }

    private void words(String words, Style style) {
        String printable = Printable.of(words);
        for (int i = 0; i < printable.length(); i += Character.charCount(printable.codePointAt(i))) {
            int character = printable.codePointAt(i);
            characters.appendCodePoint(character);
            atoms.add(character == '\n' ? new Atom.LineEnd() : glyph(printable, i, style));
        }
    }

    private void blank(String hint) {
        List<Atom.Glyph> letters = new ArrayList<>();
        String bracketed = Printable.of("[" + hint + "]").replace('\n', ' ');
        for (int i = 0; i < bracketed.length(); i += Character.charCount(bracketed.codePointAt(i))) {
            letters.add(glyph(bracketed, i, setting.hint()));
        }
        double hintWidth = Lines.width(letters);
        if (hintWidth > measure) {
            // Too long a hint for a narrow column: its words wrap like others, and the rule follows.
            words(bracketed, setting.hint());
            characters.append(' ').append(OBJECT);
            atoms.add(glyph(" ", 0, setting.hint()));
            atoms.add(new Atom.Gap(List.of(), Math.min(measure, ROOM_TO_WRITE)));
        } else {
            characters.append(OBJECT);
            atoms.add(new Atom.Gap(letters, Math.min(measure, hintWidth + ROOM_TO_WRITE)));
        }
    }

    private Atom.Glyph glyph(String text, int index, Style style) {
        int character = text.codePointAt(index);
        int drawn = switch (character) {
            case Printable.FIRM_SPACE -> ' ';
            case Printable.FIRM_HYPHEN -> '-';
            default -> character;
        };
        // A firm space keeps its own character, so that it neither breaks nor hangs over the margin.
        for (Face face : style.family().faces(style.strong())) {
            int code = face.code(drawn);
            if (code != 0) {
                return new Atom.Glyph(style, face, code, character);
            }
        }
        setting.missing().add(character, text, index, setting.place());
        return box(style, character);
    }

    private static Atom.Glyph box(Style style, int character) {
        for (Face face : style.family().faces(style.strong())) {
            if (face.code(BOX) != 0) {
                return new Atom.Glyph(style, face, face.code(BOX), character);
            }
        }
        Face face = style.family().faces(style.strong()).get(0);
        return new Atom.Glyph(style, face, face.code('?'), character);
    }

    private void findBreaks() {
        BitSet places = Breaks.before(characters.toString());
        int index = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            breaks.set(atom, places.get(index));
            index += Character.charCount(characters.codePointAt(index));
        }
    }
}
