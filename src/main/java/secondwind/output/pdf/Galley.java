package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.text.Grid;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.output.pdf.text.Typesetter;
import secondwind.packet.Text;

/**
 * What every block needs to be set.
 *
 * @param typesetter sets its words
 * @param styles how they look
 * @param density how generous the white is
 * @param frame where the document stands
 * @param section what the document means; every block adds its part
 */
record Galley(Typesetter typesetter, Stylesheet styles, Density density, Frame frame, Element section) {

    /** From the baseline of a line with a blank to the tallest letters of the next line: the rule, and 3 points and more free. */
    private static final double CLEAR_BELOW_BLANK = 6;
    /** The height of the tallest letters as a share of the type size. */
    private static final double ASCENDER_SHARE = 0.74;

    /** The width of the text in points. */
    double measure() {
        return frame.measure();
    }

    /** The same with more or less white. */
    Galley inDensity(Density other) {
        return new Galley(typesetter, styles, other, frame, section);
    }

    /** The same, leaving so much free at the right. */
    Galley narrower(double points) {
        return new Galley(typesetter, styles, density, frame.narrower(points), section);
    }

    double space(double roomy) {
        return density.space(roomy);
    }

    List<Line> wrap(Text text, Style style, double width) {
        return typesetter.wrap(text, style, width);
    }

    /** Draws lines one below the other, the first with its top at {@code y}. */
    Strip.Drawing lines(List<Line> lines, Style style, double indent) {
        return lines(lines, style, line -> indent);
    }

    /** The same, each line ending {@code right} points from {@code x}. */
    Strip.Drawing linesEndingAt(List<Line> lines, Style style, double right) {
        return lines(lines, style, line -> right - line.width());
    }

    private Strip.Drawing lines(List<Line> lines, Style style, ToDoubleFunction<Line> indent) {
        return (canvas, x, y) -> {
            double baseline = y + style.baseline();
            for (int i = 0; i < lines.size(); i++) {
                baseline += i == 0 ? 0 : distance(lines.get(i - 1), lines.get(i), style);
                canvas.text(lines.get(i), x + indent.applyAsDouble(lines.get(i)), baseline);
            }
        };
    }

    /** How high these lines are together, in points. */
    double height(List<Line> lines, Style style) {
        double height = lines.isEmpty() ? 0 : style.leading();
        for (int i = 1; i < lines.size(); i++) {
            height += distance(lines.get(i - 1), lines.get(i), style);
        }
        return height;
    }

    /** From the baseline of one line to that of the next: farther where one of them is filled in by hand. */
    private double distance(Line upper, Line lower, Style style) {
        double distance = style.leading();
        if (upper.hasBlank()) {
            distance = Math.max(distance, Grid.notAbove(CLEAR_BELOW_BLANK + ASCENDER_SHARE * style.size()));
        }
        return lower.hasBlank() ? Math.max(distance, density.blankLeading()) : distance;
    }

    /** The space above a first line, which is larger where that is filled in by hand. */
    double spaceAbove(List<Line> lines, Style style, double space) {
        return !lines.isEmpty() && lines.get(0).hasBlank()
                ? Math.max(space, density.blankLeading() - style.leading())
                : space;
    }

    /** A paragraph that may run over to the next page, but leaves no line alone on either. */
    List<Strip> paragraph(List<Line> lines, Style style, double indent, double spaceAbove) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double more = i == 0 ? 0 : distance(lines.get(i - 1), lines.get(i), style) - style.leading();
            Strip.Drawing words = lines(List.of(lines.get(i)), style, indent);
            Strip strip = Strip.of(style.leading() + more, (canvas, x, y) -> words.draw(canvas, x, y + more));
            boolean firstOfSeveral = i == 0 && lines.size() > 1;
            boolean lastButOne = i == lines.size() - 2;
            strip = firstOfSeveral || lastButOne ? strip.keptWithTheNext() : strip;
            strips.add(i == 0 ? strip.below(spaceAbove(lines, style, spaceAbove)) : strip);
        }
        return strips;
    }

    /** These strips, read out as this. */
    static List<Strip> readAs(Element element, List<Strip> strips) {
        return strips.stream().map(strip -> strip.readAs(element)).toList();
    }

    /** These strips on one page, as long as a page can hold them. */
    static List<Strip> together(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            kept.add(i < strips.size() - 1 ? strips.get(i).keptWithTheNext() : strips.get(i));
        }
        return kept;
    }

    /** These strips, each on the same page as its next, the last one with whatever follows. */
    static List<Strip> keptWithNext(List<Strip> strips) {
        return strips.stream().map(Strip::keptWithTheNext).toList();
    }
}
