package secondwind.output.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import secondwind.output.pdf.font.Deflated;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.font.Outline;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Line;

/**
 * One page to draw on. Lengths in points; {@code x} counts from the left edge, {@code y} downwards from the upper edge.
 * Writes the operators of the page's content stream (PDF 32000-1, 8 and 9) as they come.
 *
 * <p>All that is drawn is marked (PDF 32000-1, 14.6): words as content of the element that is being
 * {@linkplain #reading read}, rules and shapes as artifacts, which nobody reads out, unless they are a picture.
 */
public final class Canvas {

    /** Clear of the descenders of a hint. */
    private static final double BLANK_RULE_BELOW_BASELINE = 3;

    private static final double BLANK_RULE_WEIGHT = 0.5;
    private static final Ink BLANK_RULE_INK = Ink.grey(0.32);
    /** How far the control points of a quarter circle lie from its ends, as a share of the radius. */
    private static final double QUARTER_CIRCLE = 0.5523;

    private final boolean isFillable;
    private final double pageHeight;
    private final Map<Face, BitSet> characters = new TreeMap<>(Comparator.comparingInt(Face::number));
    private final List<PlacedField> fields = new ArrayList<>();
    private final Operators out = new Operators();
    private final Marking marking;

    private Optional<Ink> fillInk = Optional.empty();
    private Optional<Ink> strokeInk = Optional.empty();
    private double strokeWeight = -1;

    Canvas(int pageIndex, double pageHeight, boolean isFillable) {
        this.marking = new Marking(pageIndex, out);
        this.isFillable = isFillable;
        this.pageHeight = pageHeight;
    }

    /** Draws the content of this element. Within another element it is that one's part, and only the inner one counts. */
    public void reading(Element element, Runnable drawing) {
        marking.reading(element, drawing);
    }

    /** Draws something again that has been read already, such as the header of a table on its second page. */
    public void repeating(Runnable drawing) {
        marking.repeating(drawing);
    }

    /** Draws a line of text; {@code y} is its baseline. */
    public void text(Line line, double x, double y) {
        if (line.parts().isEmpty()) {
            return;
        }
        marking.markWords();
        for (Line.Part part : line.parts()) {
            if (part instanceof Line.Letters letters) {
                letters(letters, x + part.x(), y);
            } else if (part instanceof Line.Mark mark) {
                mark(mark, x + part.x(), y);
            } else if (part instanceof Line.Blank blank) {
                double ruleY = y + BLANK_RULE_BELOW_BASELINE;
                double start = x + blank.x();
                text(new Line(blank.hint(), blank.width()), x, y);
                stroke(start, ruleY, start + blank.width(), ruleY, BLANK_RULE_WEIGHT, BLANK_RULE_INK);
            }
        }
    }

    private void letters(Line.Letters letters, double x, double y) {
        BitSet used = characters.computeIfAbsent(letters.face(), face -> new BitSet());
        fillWith(letters.style().ink());
        out.write("BT /")
                .write(letters.face().resourceName())
                .write(' ')
                .write(letters.size())
                .write("Tf ");
        out.write(x).write(pageHeight - y).write("Td [(");
        int[] codes = letters.codes();
        for (int i = 0; i < codes.length; i++) {
            used.set(codes[i]);
            out.writeCode(codes[i]);
            int kerning = letters.kerning()[i];
            if (kerning != 0) {
                out.write(')').write(Integer.toString(-kerning)).write('(');
            }
        }
        out.write(")]TJ ET\n");
    }

    private void mark(Line.Mark mark, double x, double y) {
        fillWith(mark.ink());
        double unit = mark.size() / 1000;
        for (Outline.Step step : mark.face().outline(mark.glyph()).steps()) {
            List<Double> points = step.points();
            for (int i = 0; i < points.size(); i += 2) {
                out.write(x + points.get(i) * unit).write(pageHeight - y + mark.y() + points.get(i + 1) * unit);
            }
            out.write(step.operator()).write(' ');
        }
        out.write("f\n");
    }

    /** Draws a straight line. */
    public void rule(double x1, double y1, double x2, double y2, double weight, Ink ink) {
        marking.markShape();
        stroke(x1, y1, x2, y2, weight, ink);
    }

    private void stroke(double x1, double y1, double x2, double y2, double weight, Ink ink) {
        strokeWith(ink, weight);
        moveTo(x1, y1);
        lineTo(x2, y2);
        out.write("S\n");
    }

    /** Draws a path of straight lines through these points: x, y, x, y and so on. */
    public void path(double weight, Ink ink, double... points) {
        marking.markShape();
        strokeWith(ink, weight);
        moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            lineTo(points[i], points[i + 1]);
        }
        out.write("S\n");
    }

    /** Fills the shape with these corners: x, y, x, y and so on. */
    public void fill(Ink ink, double... corners) {
        marking.markShape();
        fillWith(ink);
        moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            lineTo(corners[i], corners[i + 1]);
        }
        out.write("f\n");
    }

    /** Draws the outline of a rectangle. */
    public void box(double x, double y, double width, double height, double weight, Ink ink) {
        marking.markShape();
        strokeWith(ink, weight);
        out.write(x).write(pageHeight - y - height).write(width).write(height).write("re S\n");
    }

    /** Fills a rectangle. */
    public void area(double x, double y, double width, double height, Ink ink) {
        marking.markShape();
        fillWith(ink);
        out.write(x).write(pageHeight - y - height).write(width).write(height).write("re f\n");
    }

    /** A rectangle. */
    public record Area(double x, double y, double width, double height) {}

    /** Fills these rectangles in one stroke, so that no viewer shows a seam where two of them meet. */
    public void areas(Ink ink, List<Area> areas) {
        marking.markShape();
        fillWith(ink);
        for (Area area : areas) {
            out.write(area.x()).write(pageHeight - area.y() - area.height());
            out.write(area.width()).write(area.height()).write("re ");
        }
        out.write("f\n");
    }

    /** Draws a disc with an outline; {@code inside} fills it. */
    public void disc(double x, double y, double radius, double weight, Ink outline, Ink inside) {
        marking.markShape();
        strokeWith(outline, weight);
        fillWith(inside);
        double away = radius * QUARTER_CIRCLE;
        moveTo(x + radius, y);
        curveTo(x + radius, y + away, x + away, y + radius, x, y + radius);
        curveTo(x - away, y + radius, x - radius, y + away, x - radius, y);
        curveTo(x - radius, y - away, x - away, y - radius, x, y - radius);
        curveTo(x + away, y - radius, x + radius, y - away, x + radius, y);
        out.write("b\n");
    }

    /** The elements whose content stands here, by the numbers of their pieces. */
    List<Element> marked() {
        return marking.marked();
    }

    /**
     * Adds a place that is filled in on a screen; in a file that is not fillable it comes to nothing.
     *
     * @param parent what the field is read with
     */
    public void field(FormField field, Element parent) {
        if (isFillable) {
            fields.add(new PlacedField(field, parent.add(Role.FIELD).saying(field.description())));
        }
    }

    /** Whether fields come to something. */
    public boolean isFillable() {
        return isFillable;
    }

    /** A field and what it is read as. */
    record PlacedField(FormField field, Element element) {}

    /** The places to fill in, in the order in which they are read. */
    List<PlacedField> fields() {
        return fields;
    }

    double height() {
        return pageHeight;
    }

    /** The page's content, compressed; nothing can be drawn after that. */
    Deflated content() {
        marking.end();
        return out.deflated();
    }

    /** Which characters of which font the page uses. */
    Map<Face, BitSet> characters() {
        return characters;
    }

    private void fillWith(Ink ink) {
        if (!fillInk.equals(Optional.of(ink))) {
            fillInk = Optional.of(ink);
            out.write(ink.red()).write(ink.green()).write(ink.blue()).write("rg ");
        }
    }

    private void strokeWith(Ink ink, double weight) {
        if (!strokeInk.equals(Optional.of(ink))) {
            strokeInk = Optional.of(ink);
            out.write(ink.red()).write(ink.green()).write(ink.blue()).write("RG ");
        }
        if (strokeWeight != weight) {
            strokeWeight = weight;
            out.write(weight).write("w ");
        }
    }

    private void moveTo(double x, double y) {
        out.write(x).write(pageHeight - y).write("m ");
    }

    private void lineTo(double x, double y) {
        out.write(x).write(pageHeight - y).write("l ");
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        out.write(x1).write(pageHeight - y1).write(x2).write(pageHeight - y2);
        out.write(x3).write(pageHeight - y3).write("c ");
    }
}
