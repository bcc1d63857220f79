package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts atoms beside one another from left to right; neighbours of the same font become one run of letters. */
final class LineBuilder {

    private final List<Line.Part> parts = new ArrayList<>();
    /** Marks follow the run of their letters. */
    private final List<Line.Mark> marks = new ArrayList<>();

    private Optional<Atom.Glyph> last = Optional.empty();
    private int[] codes = new int[32];
    /** What to add after each code of the run, in thousandths of its size. */
    private int[] kernings = new int[32];

    private int count;
    private int lastLetter;
    private double runStart;
    private double x;

    /** Adds what stands to the right; {@code kerning} is the one between it and what stands to its left. */
    void add(Atom atom, int kerning) {
        if (atom instanceof Atom.Glyph glyph) {
            add(glyph, kerning);
        } else if (atom instanceof Atom.Gap gap) {
            add(gap);
        }
    }

    private void add(Atom.Glyph glyph, int kerning) {
        boolean joined = count > 0 && last.orElseThrow().joins(glyph);
        if (!joined) {
            endRun();
            runStart = x;
            last = Optional.of(glyph);
        } else {
            x += kerning * glyph.size() / 1000;
        }
        Dressing dressing = glyph.dressing();
        double origin = x + Dressing.room(dressing.before()) * glyph.size() / 1000;
        for (Dressing.Mark mark : dressing.marks()) {
            marks.add(placed(mark, glyph.style(), origin));
        }
        printCarriers(dressing.before(), glyph);
        if (joined) {
            // A carrier keeps clear of the other letter even where that is drawn near.
            kernings[dressing.before().isEmpty() ? lastLetter : count - 1] += kerning;
        }
        lastLetter = count;
        print(glyph.code(), 0);
        printCarriers(dressing.after(), glyph);
        x += glyph.advance();
    }

    private static Line.Mark placed(Dressing.Mark mark, Style style, double origin) {
        double size = style.sizeIn(mark.face());
        return new Line.Mark(
                origin + mark.place().x() * size / 1000,
                mark.place().y() * size / 1000,
                size,
                style.ink(),
                mark.face(),
                mark.place().glyph());
    }

    private void printCarriers(List<Integer> carriers, Atom.Glyph glyph) {
        if (carriers.isEmpty()) {
            return;
        }
        if (count == 0) {
            runStart += Dressing.CLEARANCE * glyph.size() / 1000;
        } else {
            kernings[count - 1] += Dressing.CLEARANCE;
        }
        for (int carrier : carriers) {
            // In a font that has no glyph without width, the pen goes back.
            print(carrier, -glyph.face().advance(carrier));
        }
        kernings[count - 1] += Dressing.CLEARANCE;
    }

    private void print(int code, int kerning) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
            kernings = Arrays.copyOf(kernings, 2 * count);
        }
        codes[count] = code;
        kernings[count] = kerning;
        count++;
    }

    private void add(Atom.Gap gap) {
        endRun();
        double end = x + gap.advance();
        LineBuilder hint = new LineBuilder();
        hint.x = end - Lines.width(gap.hint());
        for (int i = 0; i < gap.hint().size(); i++) {
            hint.add(
                    gap.hint().get(i),
                    i == 0 ? 0 : Lines.kerning(gap.hint().get(i - 1), gap.hint().get(i)));
        }
        hint.endRun();
        parts.add(new Line.Blank(x, gap.advance(), hint.parts));
        x = end;
    }

    private void endRun() {
        if (count == 0) {
            return;
        }
        Atom.Glyph glyph = last.orElseThrow();
        parts.add(new Line.Letters(
                runStart, glyph.style(), glyph.face(), Arrays.copyOf(codes, count), Arrays.copyOf(kernings, count)));
        parts.addAll(marks);
        marks.clear();
        count = 0;
    }

    Line line() {
        endRun();
        return new Line(parts, x);
    }
}
