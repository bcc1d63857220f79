package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a manuscript into lines, each as full as it gets. */
final class Lines {

    /** Characters after which a word that is wider than the line breaks best; a hyphen there would be doubtful. */
    private static final String GOOD_PLACES = "@./_&=?+,:\\";
    /** How much of a line may stay empty for the sake of such a place. */
    private static final double EMPTY_SHARE = 0.4;

    /** Widths are sums of rounded numbers; a line may be fuller than the measure by this much. */
    private static final double TOLERANCE = 0.001;

    private final Manuscript manuscript;
    private final List<Atom> atoms;
    private final double measure;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Manuscript manuscript, double measure) {
        this.manuscript = manuscript;
        this.atoms = manuscript.atoms();
        this.measure = measure;
    }

    static List<Line> of(Manuscript manuscript, double measure) {
        return new Lines(manuscript, measure).all();
    }

    private List<Line> all() {
        int start = 0;
        while (start < atoms.size()) {
            int end = end(start);
            lines.add(line(start, end));
            boolean forced = end < atoms.size() && atoms.get(end) instanceof Atom.LineEnd;
            start = forced ? end + 1 : skipSpaces(end);
        }
        return lines.isEmpty() ? List.of(Line.EMPTY) : lines;
    }

    /** The index after the last atom of the line that begins at {@code start}. */
    private int end(int start) {
        double x = 0;
        int lastBreak = -1;
        for (int i = start; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom instanceof Atom.LineEnd) {
                return i;
            }
            if (i > start) {
                x += kerning(atoms.get(i - 1), atom);
                if (manuscript.mayBreakBefore(i)) {
                    lastBreak = i;
                }
            }
            x += atom.advance();
            if (x > measure + TOLERANCE && !isSpace(atom)) {
                return lastBreak > 0 ? lastBreak : Math.max(start + 1, insideWord(start, i));
            }
        }
        return atoms.size();
    }

    /** Where to break a word that fills more than the line; {@code tooFar} is the first atom that does not fit. */
    private int insideWord(int start, int tooFar) {
        int earliest = tooFar - (int) ((tooFar - start) * EMPTY_SHARE);
        for (int i = tooFar; i > earliest; i--) {
            if (atoms.get(i - 1) instanceof Atom.Glyph glyph && GOOD_PLACES.indexOf(glyph.character()) >= 0) {
                return i;
            }
        }
        int place = tooFar;
        while (place > start + 1 && atoms.get(place) instanceof Atom.Glyph glyph && glyph.isCombining()) {
            place--;
        }
        return place;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < atoms.size() && isSpace(atoms.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(Atom atom) {
        return atom instanceof Atom.Glyph glyph && glyph.isSpace();
    }

    private Line line(int start, int end) {
        int last = end;
        while (last > start && isSpace(atoms.get(last - 1))) {
            last--;
        }
        LineBuilder builder = new LineBuilder();
        atoms.subList(start, last).forEach(builder::add);
        return builder.line();
    }

    /** The width of these letters in one row, in points. */
    static double width(List<Atom.Glyph> letters) {
        double width = 0;
        for (int i = 0; i < letters.size(); i++) {
            width += letters.get(i).advance() + (i == 0 ? 0 : kerning(letters.get(i - 1), letters.get(i)));
        }
        return width;
    }

    /** What to add between two neighbours, in points. */
    static double kerning(Atom left, Atom right) {
        if (left instanceof Atom.Glyph one && right instanceof Atom.Glyph other && one.joins(other)) {
            return one.face().kerning(one.code(), other.code()) * one.style().size() / 1000;
        }
        return 0;
    }
}
