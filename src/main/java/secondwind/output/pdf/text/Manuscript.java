package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import secondwind.packet.Text;

/** A text as a row of atoms: every character printable, with the font that has it. */
final class Manuscript {

    private static final char OBJECT = '\ufffc';
    /** Less free room than this beside a hint is too little to write in, in points; the hint then goes below. */
    private static final double LEAST_ROOM = 90;
    /** How long a rule is that has a line to itself, so that the rules of one address end alike. */
    private static final double RULE_ON_ITS_OWN = 240;

    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final BitSet breaks = new BitSet();
    private final BitSet lastResorts = new BitSet();
    /** Which way each atom runs; empty when all of them run from left to right. */
    private byte[] levels = {};

    private final Typesetter.Setting setting;
    private final Typecase typecase;
    private final double measure;

    private Manuscript(Typesetter.Setting setting, double measure) {
        this.setting = setting;
        this.typecase = new Typecase(setting.missing(), setting.place());
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

    /** Whether some of it runs from right to left. */
    boolean isMixed() {
        return levels.length > 0;
    }

    /** The embedding level of an atom; odd ones run from right to left. */
    int level(int atom) {
        return levels.length == 0 ? 0 : levels[atom];
    }

    private static boolean endsLine(Text.Span span) {
        return span instanceof Text.Words words && words.words().endsWith("\n");
    }

    private static boolean beginsLine(Text.Span span) {
        return span instanceof Text.Words words && words.words().startsWith("\n");
    }

    private void words(String words, Style style) {
        String printable = Printable.of(words);
        characters.append(printable);
        typecase.set(printable, style, atoms);
    }

    private void blank(String hint, boolean alone) {
        String bracketed = Printable.of("[" + hint + "]").replace('\n', ' ');
        List<Atom> set = new ArrayList<>();
        typecase.set(bracketed, setting.hint(), set);
        List<Atom.Glyph> letters = set.stream().map(Atom.Glyph.class::cast).toList();
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

    private void findBreaks() {
        String all = characters.toString();
        BitSet places = Breaks.before(all);
        BitSet bonds = Bonds.in(all);
        int index = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            breaks.set(atom, places.get(index) && !bonds.get(index));
            lastResorts.set(atom, places.get(index) && bonds.get(index));
            index += atoms.get(atom).length();
        }
        if (Levels.areMixed(all)) {
            findDirections(Levels.of(all));
        }
    }

    private void findDirections(byte[] levelOfCharacter) {
        levels = new byte[atoms.size()];
        int index = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            levels[atom] = levelOfCharacter[index];
            index += atoms.get(atom).length();
            if (levels[atom] % 2 == 1 && atoms.get(atom) instanceof Atom.Glyph glyph) {
                atoms.set(atom, glyph.mirrored());
            }
        }
    }
}
