package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Strip;
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
 */
record Galley(Typesetter typesetter, Stylesheet styles, Density density, Frame frame) {

    /** The width of the text in points. */
    double measure() {
        return frame.measure();
    }

    double space(double roomy) {
        return density.space(roomy);
    }

    List<Line> wrap(Text text, Style style, double width) {
        return typesetter.wrap(text, style, width);
    }

    /** Draws lines one below the other, the first with its top at {@code y}. */
    static Strip.Drawing lines(List<Line> lines, Style style, double indent) {
        return (canvas, x, y) -> {
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), x + indent, y + i * style.leading() + style.baseline());
            }
        };
    }

    /** A paragraph that may run over to the next page, but leaves no line alone on either. */
    static List<Strip> paragraph(List<Line> lines, Style style, double indent, double spaceAbove) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = Strip.of(style.leading(), lines(List.of(lines.get(i)), style, indent));
            boolean firstOfSeveral = i == 0 && lines.size() > 1;
            boolean lastButOne = i == lines.size() - 2;
            strip = firstOfSeveral || lastButOne ? strip.keptWithTheNext() : strip;
            strips.add(i == 0 ? strip.below(spaceAbove) : strip);
        }
        return strips;
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
