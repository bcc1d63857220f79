package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import secondwind.output.Paper;

/** Finds what stands where it must not: outside the margins, or on top of something else. */
public final class PageGeometry {

    /** Room for punched holes is 20 mm; the margins are wider. In points. */
    private static final double INNER = 64;

    private static final double OUTER = 50;
    private static final double TOP = 30;
    private static final double BOTTOM = 33;
    private static final double ROUNDING = 0.5;

    private PageGeometry() {}

    /** What is wrong on the pages of this file, a line for each place. */
    public static List<String> faults(byte[] pdf, Paper paper) {
        ReadBack found = ReadBack.of(new RenderedPdf(pdf, List.of()));
        return faults(found, paper, false);
    }

    /** The same for a book, whose even pages are the backs of sheets, with the wide margin at the right. */
    public static List<String> faultsOfABook(byte[] pdf, Paper paper) {
        return faults(ReadBack.of(new RenderedPdf(pdf, List.of())), paper, true);
    }

    private static List<String> faults(ReadBack found, Paper paper, boolean isBook) {
        List<String> faults = new ArrayList<>(outsideTheMargins(found.glyphs(), paper, isBook));
        faults.addAll(overlaps(found.glyphs()));
        found.glyphs().stream()
                .filter(glyph -> glyph.size() < 8.99)
                .forEach(glyph -> faults.add("too small: " + glyph));
        return faults;
    }

    static List<String> outsideTheMargins(List<ReadBack.Glyph> glyphs, Paper paper, boolean isBook) {
        return glyphs.stream()
                .filter(glyph -> !glyph.character().isBlank())
                .filter(glyph -> glyph.x() < left(glyph, isBook) - ROUNDING
                        || right(glyph) > paper.width() - (INNER + OUTER - left(glyph, isBook)) + ROUNDING
                        || glyph.y() - glyph.size() < TOP
                        || glyph.y() > paper.height() - BOTTOM)
                .map(glyph -> "outside the margins: " + glyph)
                .toList();
    }

    private static double left(ReadBack.Glyph glyph, boolean isBook) {
        return isBook && glyph.page() % 2 == 0 ? OUTER : INNER;
    }

    static List<String> overlaps(List<ReadBack.Glyph> glyphs) {
        List<ReadBack.Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.character().isBlank() && !isMark(glyph))
                .sorted(Comparator.comparingInt(ReadBack.Glyph::page).thenComparingDouble(ReadBack.Glyph::y))
                .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int k = i + 1; k < sorted.size() && mayTouch(sorted.get(i), sorted.get(k)); k++) {
                double shared = Math.min(right(sorted.get(i)), right(sorted.get(k)))
                        - Math.max(sorted.get(i).x(), sorted.get(k).x());
                if (shared > 0.25 * sorted.get(i).size()) {
                    overlaps.add("overlap: " + sorted.get(i) + " and " + sorted.get(k));
                }
            }
        }
        return overlaps;
    }

    /** A mark stands on its letter. */
    private static boolean isMark(ReadBack.Glyph glyph) {
        int type = Character.getType(glyph.character().codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean mayTouch(ReadBack.Glyph upper, ReadBack.Glyph lower) {
        return upper.page() == lower.page() && lower.y() - upper.y() < 0.9 * lower.size();
    }

    private static double right(ReadBack.Glyph glyph) {
        return glyph.x() + glyph.width();
    }
}
