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
    /** Less free room than this beside a hint is too little to write in, in points; the hint then goes below. */
    private static final double LEAST_ROOM = 90;
    /** How long a rule is that has a line to itself, so that the rules of one address end alike. */
    private static final double RULE_ON_ITS_OWN = 240;

    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final BitSet breaks = new BitSet();
    private final BitSet lastResorts = new BitSet();
    private final Typesetter.Setting setting;
    private final double measure;

    private Manuscript(Typesetter.Setting setting, double measure) {
        this.setting = setting;
        this.measure = measure;
    }

    static Manuscript of(Text text, Style style, double measure, Typesetter.Setting setting) {
        Manuscript manuscript = new Manuscript(setting, measure);
        List<Text.Span> spans = text.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i) instanceof Text.Words words) {
                manuscript.words(words.words(), words.strong() ? style.emphasised() : style);
            } else if (spans.get(i) instanceof Text.Blank blank) {
                boolean alone = (i == 0 || endsLine(spans.get(i - 1)))
                        && (i == spans.size() - 1 || beginsLine(spans.get(i + 1)));
                manuscript.blank(blank.hint(), alone);
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

    /** Whether a line may end before this atom when what it would tear apart is wider than the line. */
    boolean mayBreakAsALastResort(int atom) {
        return lastResorts.get(atom);
    }

    private static boolean endsLine(Text.Span span) {
        return span instanceof Text.Words words && words.words().endsWith("\n");
    }

    private static boolean beginsLine(Text.Span span) {
        return span instanceof Text.Words words && words.words().startsWith("\n");
    }

    private void words(String words, Style style) {
        String printable = Printable.of(words);
        for (int i = 0; i < printable.length(); i += Character.charCount(printable.codePointAt(i))) {
            int character = printable.codePointAt(i);
            characters.appendCodePoint(character);
            atoms.add(character == '\n' ? new Atom.LineEnd() : glyph(printable, i, style));
        }
    }

    private void blank(String hint, boolean alone) {
        List<Atom.Glyph> letters = new ArrayList<>();
        String bracketed = Printable.of("[" + hint + "]").replace('\n', ' ');
        for (int i = 0; i < bracketed.length(); i += Character.charCount(bracketed.codePointAt(i))) {
            letters.add(glyph(bracketed, i, setting.hint()));
        }
        double hintWidth = Lines.width(letters);
        double wanted = hintWidth + setting.roomToWrite();
        double width = Math.min(measure, alone ? Math.max(RULE_ON_ITS_OWN, hintWidth + LEAST_ROOM) : wanted);
        characters.append(OBJECT);
        if (width - hintWidth >= LEAST_ROOM) {
            atoms.add(new Atom.Gap(letters, width, Math.min(width, hintWidth + LEAST_ROOM)));
        } else {
            // Too narrow a column for both: the rule has the line, and the words of the hint stand below it.
            atoms.add(new Atom.Gap(List.of(), width, width));
            words("\n" + bracketed, setting.hint());
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
        BitSet bonds = Bonds.in(characters.toString());
        int index = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            breaks.set(atom, places.get(index) && !bonds.get(index));
            lastResorts.set(atom, places.get(index) && bonds.get(index));
            index += Character.charCount(characters.codePointAt(index));
        }
    }
}
