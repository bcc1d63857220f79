package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a manuscript into lines, each as full as it gets. */
final class Lines {

    /** Characters after which a word that is wider than the line breaks best; a hyphen there would be doubtful. */
    private static final String GOOD_PLACES = "@./_&=?+,:\\";
    /** The same for an e-mail address. */
    private static final String GOOD_PLACES_IN_EMAIL = "@.";
    /** Fewer letters of a word than these look lost on a line of their own. */
    private static final int FEWEST_LETTERS = 4;
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
        int lastResort = -1;
        for (int i = start; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom instanceof Atom.LineEnd) {
                return i;
            }
            if (i > start) {
                x += kerningInPoints(i - 1, i);
                if (manuscript.mayBreakBefore(i)) {
                    lastBreak = i;
                } else if (manuscript.mayBreakAsALastResort(i)) {
                    lastResort = i;
                }
            }
            x += atom.advance();
            if (x > measure + TOLERANCE && !isSpace(atom)) {
                int place = endWithShorterBlank(start, Math.max(start, lastBreak));
                if (place > start) {
                    return place;
                }
                return lastResort > 0 ? lastResort : Math.max(start + 1, insideWord(start, i));
            }
        }
        return atoms.size();
    }

    /** A blank that would not fit, or not with its comma, stays on this line if it can do with less room. */
    private int endWithShorterBlank(int start, int place) {
        if (atoms.get(place) instanceof Atom.Gap gap) {
            int end = place + 1;
            while (end < atoms.size() && !manuscript.mayBreakBefore(end) && !(atoms.get(end) instanceof Atom.LineEnd)) {
                end++;
            }
            if (built(trimmed(start, end), start).width() - measure <= gap.advance() - gap.least()) {
                return end;
            }
        }
        return place;
    }

    /** Where to break a word that fills more than the line; {@code tooFar} is the first atom that does not fit. */
    private int insideWord(int start, int tooFar) {
        if (!(atoms.get(tooFar) instanceof Atom.Glyph)) {
            return tooFar;
        }
        int end = endOfWord(tooFar);
        boolean isEmail = atoms.subList(start, end).stream().anyMatch(atom -> isOneOf("@", atom));
        String goodPlaces = isEmail ? GOOD_PLACES_IN_EMAIL : GOOD_PLACES;
        int earliest = isEmail ? start : tooFar - (int) ((tooFar - start) * EMPTY_SHARE);
        int latest = Math.min(tooFar, Math.max(start + FEWEST_LETTERS, end - FEWEST_LETTERS));
        for (int i = latest; i > Math.max(earliest, start + FEWEST_LETTERS - 1); i--) {
            if (isOneOf(goodPlaces, atoms.get(i - 1))) {
                return i;
            }
        }
        int place = latest;
        while (place > start + 1 && atoms.get(place) instanceof Atom.Glyph glyph && glyph.isCombining()) {
            place--;
        }
        return place;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < atoms.size()
                && atoms.get(end) instanceof Atom.Glyph glyph
                && !glyph.isSpace()
                && !manuscript.mayBreakBefore(end)) {
            end++;
        }
        return end;
    }

    private static boolean isOneOf(String characters, Atom atom) {
        return atom instanceof Atom.Glyph glyph && characters.indexOf(glyph.character()) >= 0;
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
        List<Atom> some = trimmed(start, end);
        Line line = built(some, start);
        double excess = line.width() - measure;
        Line fitting = excess > TOLERANCE ? built(shortened(some, excess), start) : line;
        return isWordEnd(end) ? fitting.endingAWord() : fitting;
    }

    /** Whether the line that ends here ends with a whole word, and more follows: not so inside a word that was torn. */
    private boolean isWordEnd(int end) {
        return end < atoms.size()
                && (atoms.get(end) instanceof Atom.LineEnd || isSpace(atoms.get(end)) || isSpace(atoms.get(end - 1)));
    }

    private List<Atom> trimmed(int start, int end) {
        int last = end;
        while (last > start && isSpace(atoms.get(last - 1))) {
            last--;
        }
        return atoms.subList(start, last);
    }

    /** The line of these atoms, the first of which is at {@code start} in the manuscript. */
    private Line built(List<Atom> some, int start) {
        LineBuilder builder = new LineBuilder();
        if (!manuscript.isMixed()) {
            for (int i = 0; i < some.size(); i++) {
                builder.add(some.get(i), i == 0 ? 0 : kerning(some.get(i - 1), some.get(i)));
            }
            return builder.line();
        }
        int[] order = Reordering.of(manuscript, start, some.size());
        for (int i = 0; i < order.length; i++) {
            int kerning = 0;
            if (i > 0 && Math.abs(order[i] - order[i - 1]) == 1) {
                int earlier = Math.min(order[i], order[i - 1]);
                boolean together = manuscript.level(start + earlier) == manuscript.level(start + earlier + 1);
                kerning = together ? kerning(some.get(earlier), some.get(earlier + 1)) : 0;
            }
            builder.add(some.get(order[i]), kerning);
        }
        return builder.line();
    }

    /** The same with the last blank shorter, if it can be. */
    private static List<Atom> shortened(List<Atom> some, double excess) {
        List<Atom> shortened = new ArrayList<>(some);
        for (int i = shortened.size() - 1; i >= 0; i--) {
            if (shortened.get(i) instanceof Atom.Gap gap && gap.advance() - gap.least() >= excess) {
                shortened.set(i, gap.shorterBy(excess));
                break;
            }
        }
        return shortened;
    }

    /** The width of these letters in one row, in points. */
    static double width(List<Atom.Glyph> letters) {
        double width = 0;
        for (int i = 0; i < letters.size(); i++) {
            Atom.Glyph letter = letters.get(i);
            width += letter.advance() + (i == 0 ? 0 : kerning(letters.get(i - 1), letter) * letter.size() / 1000);
        }
        return width;
    }

    private double kerningInPoints(int left, int right) {
        if (manuscript.level(left) == manuscript.level(right) && atoms.get(right) instanceof Atom.Glyph glyph) {
            return kerning(atoms.get(left), glyph) * glyph.size() / 1000;
        }
        return 0;
    }

    /** What to add between two neighbours in the order of reading, in thousandths of their size. */
    static int kerning(Atom first, Atom second) {
        if (first instanceof Atom.Glyph one && second instanceof Atom.Glyph other && one.joins(other)) {
            return one.face().kerning(one.code(), other.code());
        }
        return 0;
    }
}
