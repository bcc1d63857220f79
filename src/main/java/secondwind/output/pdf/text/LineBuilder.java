package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import secondwind.output.pdf.font.Face;

/** Puts atoms beside one another from left to right; neighbours of the same font become one run of letters. */
final class LineBuilder {

    private final List<Line.Part> parts = new ArrayList<>();
    private final List<Atom.Glyph> run = new ArrayList<>();
    /** What to add before each letter of the run, in thousandths of its size. */
    private final List<Integer> kernings = new ArrayList<>();

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
        x += kerning * glyph.size() / 1000;
        if (run.isEmpty() || !run.get(run.size() - 1).joins(glyph)) {
            endRun();
            runStart = x;
        }
        run.add(glyph);
        kernings.add(kerning);
        double glyphStart = x;
        x += glyph.advance();
        if (!glyph.marks().isEmpty()) {
            // Whoever extracts the text finds a mark only beside its letter.
            endRun();
            glyph.marks().forEach(mark -> add(mark, glyph.style(), glyphStart));
        }
    }

    private void add(Atom.Mark mark, Style style, double glyphStart) {
        double unit = style.size() * mark.face().origin().scale() / 1000;
        parts.add(new Line.Letters(
                glyphStart + mark.place().x() * unit,
                style,
                mark.face(),
                new int[] {mark.place().code()},
                new int[] {0},
                mark.place().y() * unit));
    }

    private void add(Atom.Gap gap) {
        endRun();
        double end = x + gap.advance();
        LineBuilder hint = new LineBuilder();
        hint.x = end - Lines.width(gap.hint());
        for (int i = 0; i < gap.hint().size(); i++) {
            hint.add(gap.hint().get(i), i == 0 ? 0 : Lines.kerning(gap.hint().get(i - 1), gap.hint().get(i)));
        }
        hint.endRun();
        List<Line.Letters> letters = hint.parts.stream()
                .flatMap(part -> part instanceof Line.Letters some ? Stream.of(some) : Stream.empty())
                .toList();
        parts.add(new Line.Blank(x, gap.advance(), letters));
        x = end;
    }

    private void endRun() {
        if (run.isEmpty()) {
            return;
        }
        Style style = run.get(0).style();
        Face face = run.get(0).face();
        int[] codes = new int[run.size()];
        int[] kerning = new int[run.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = run.get(i).code();
            if (i > 0) {
                kerning[i - 1] = kernings.get(i);
            }
        }
        parts.add(new Line.Letters(runStart, style, face, codes, kerning, 0));
        run.clear();
        kernings.clear();
    }

    Line line() {
        endRun();
        return new Line(parts, x);
    }
}
