package secondwind.output.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import secondwind.output.pdf.font.Face;

/** Puts atoms beside one another; neighbours of the same font become one run of letters. */
final class LineBuilder {

    private final List<Line.Part> parts = new ArrayList<>();
    private final List<Atom.Glyph> run = new ArrayList<>();
    private double runStart;
    private double x;

    void add(Atom atom) {
        if (atom instanceof Atom.Glyph glyph) {
            add(glyph);
        } else if (atom instanceof Atom.Gap gap) {
            add(gap);
        }
    }

    private void add(Atom.Glyph glyph) {
        if (!run.isEmpty() && run.get(run.size() - 1).joins(glyph)) {
            x += Lines.kerning(run.get(run.size() - 1), glyph);
        } else {
            endRun();
            runStart = x;
        }
        run.add(glyph);
        x += glyph.advance();
    }

    private void add(Atom.Gap gap) {
        endRun();
        double end = x + gap.advance();
        LineBuilder hint = new LineBuilder();
        hint.x = end - Lines.width(gap.hint());
        gap.hint().forEach(hint::add);
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
                kerning[i - 1] = face.kerning(codes[i - 1], codes[i]);
            }
        }
        parts.add(new Line.Letters(runStart, style, face, codes, kerning));
        run.clear();
    }

    Line line() {
        endRun();
        return new Line(parts, x);
    }
}
