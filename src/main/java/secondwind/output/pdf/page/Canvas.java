package secondwind.output.pdf.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** What is drawn outside every element: rules, boxes, the running foot. */
    private static final Optional<Element> NOBODY = Optional.empty();

    private final int pageIndex;
    private final boolean isFillable;
    private final double pageHeight;
    private final List<Element> marked = new ArrayList<>();
    private final Map<Face, BitSet> characters = new TreeMap<>(Comparator.comparingInt(Face::number));
    private final List<PlacedField> fields = new ArrayList<>();
    private byte[] content = new byte[4096];
    private int length;

    private Optional<Ink> fillInk = Optional.empty();
    private Optional<Ink> strokeInk = Optional.empty();
    private double strokeWeight = -1;

    private Optional<Element> read = NOBODY;
    private boolean isRepeating;
    private boolean isMarking;
    private Optional<Element> marking = NOBODY;

    Canvas(int pageIndex, double pageHeight, boolean isFillable) {
        this.pageIndex = pageIndex;
        this.isFillable = isFillable;
        this.pageHeight = pageHeight;
    }

    /** Draws the content of this element. Within another element it is that one's part, and only the inner one counts. */
    public void reading(Element element, Runnable drawing) {
        Optional<Element> around = read;
        read = isRepeating ? NOBODY : Optional.of(element);
        drawing.run();
        read = around;
    }

    /** Draws something again that has been read already, such as the header of a table on its second page. */
    public void repeating(Runnable drawing) {
        Optional<Element> around = read;
        boolean before = isRepeating;
        read = NOBODY;
        isRepeating = true;
        drawing.run();
        isRepeating = before;
        read = around;
    }

    /** Draws a line of text; {@code y} is its baseline. */
    public void text(Line line, double x, double y) {
        if (line.parts().isEmpty()) {
            return;
        }
        markAs(read);
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
        write("BT /")
                .write(letters.face().resourceName())
                .write(' ')
                .write(letters.size())
                .write("Tf ");
        write(x).write(pageHeight - y).write("Td [(");
        int[] codes = letters.codes();
        for (int i = 0; i < codes.length; i++) {
            used.set(codes[i]);
            writeCode(codes[i]);
            int kerning = letters.kerning()[i];
            if (kerning != 0) {
                write(')').write(Integer.toString(-kerning)).write('(');
            }
        }
        write(")]TJ ET\n");
    }

    private void mark(Line.Mark mark, double x, double y) {
        fillWith(mark.ink());
        double unit = mark.size() / 1000;
        for (Outline.Step step : mark.face().outline(mark.glyph()).steps()) {
            List<Double> points = step.points();
            for (int i = 0; i < points.size(); i += 2) {
                write(x + points.get(i) * unit).write(pageHeight - y + mark.y() + points.get(i + 1) * unit);
            }
            write(step.operator()).write(' ');
        }
        write("f\n");
    }

    /** Draws a straight line. */
    public void rule(double x1, double y1, double x2, double y2, double weight, Ink ink) {
        markShape();
        stroke(x1, y1, x2, y2, weight, ink);
    }

    private void stroke(double x1, double y1, double x2, double y2, double weight, Ink ink) {
        strokeWith(ink, weight);
        moveTo(x1, y1).lineTo(x2, y2).write("S\n");
    }

    /** Draws a path of straight lines through these points: x, y, x, y and so on. */
    public void path(double weight, Ink ink, double... points) {
        markShape();
        strokeWith(ink, weight);
        moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            lineTo(points[i], points[i + 1]);
        }
        write("S\n");
    }

    /** Fills the shape with these corners: x, y, x, y and so on. */
    public void fill(Ink ink, double... corners) {
        markShape();
        fillWith(ink);
        moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            lineTo(corners[i], corners[i + 1]);
        }
        write("f\n");
    }

    /** Draws the outline of a rectangle. */
    public void box(double x, double y, double width, double height, double weight, Ink ink) {
        markShape();
        strokeWith(ink, weight);
        write(x).write(pageHeight - y - height).write(width).write(height).write("re S\n");
    }

    /** Fills a rectangle. */
    public void area(double x, double y, double width, double height, Ink ink) {
        markShape();
        fillWith(ink);
        write(x).write(pageHeight - y - height).write(width).write(height).write("re f\n");
    }

    /** A rectangle. */
    public record Area(double x, double y, double width, double height) {}

    /** Fills these rectangles in one stroke, so that no viewer shows a seam where two of them meet. */
    public void areas(Ink ink, List<Area> areas) {
        markShape();
        fillWith(ink);
        for (Area area : areas) {
            write(area.x()).write(pageHeight - area.y() - area.height());
            write(area.width()).write(area.height()).write("re ");
        }
        write("f\n");
    }

    /** Draws a disc with an outline; {@code inside} fills it. */
    public void disc(double x, double y, double radius, double weight, Ink outline, Ink inside) {
        markShape();
        strokeWith(outline, weight);
        fillWith(inside);
        double away = radius * QUARTER_CIRCLE;
        moveTo(x + radius, y);
        curveTo(x + radius, y + away, x + away, y + radius, x, y + radius);
        curveTo(x - away, y + radius, x - radius, y + away, x - radius, y);
        curveTo(x - radius, y - away, x - away, y - radius, x, y - radius);
        curveTo(x + away, y - radius, x + radius, y - away, x + radius, y);
        write("b\n");
    }

    private void markShape() {
        markAs(read.filter(element -> element.role() == Role.FIGURE));
    }

    private void markAs(Optional<Element> element) {
        if (isMarking && marking.equals(element)) {
            return;
        }
        endMarking();
        isMarking = true;
        marking = element;
        if (element.isEmpty()) {
            write("/Artifact BMC\n");
            return;
        }
        int number = marked.size();
        marked.add(element.get());
        element.get().stands(new Element.Content(pageIndex, number));
        write('/').write(element.get().role().type()).write("<</MCID ");
        write(Integer.toString(number)).write(">>BDC\n");
    }

    private void endMarking() {
        if (isMarking) {
            write("EMC\n");
            isMarking = false;
        }
    }

    /** The elements whose content stands here, by the numbers of their pieces. */
    List<Element> marked() {
        return marked;
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
        endMarking();
        return Deflated.of(content, length);
    }

    /** Which characters of which font the page uses. */
    Map<Face, BitSet> characters() {
        return characters;
    }

    private void fillWith(Ink ink) {
        if (!fillInk.equals(Optional.of(ink))) {
            fillInk = Optional.of(ink);
            write(ink.red()).write(ink.green()).write(ink.blue()).write("rg ");
        }
    }

    private void strokeWith(Ink ink, double weight) {
        if (!strokeInk.equals(Optional.of(ink))) {
            strokeInk = Optional.of(ink);
            write(ink.red()).write(ink.green()).write(ink.blue()).write("RG ");
        }
        if (strokeWeight != weight) {
            strokeWeight = weight;
            write(weight).write("w ");
        }
    }

    private Canvas moveTo(double x, double y) {
        return write(x).write(pageHeight - y).write("m ");
    }

    private Canvas lineTo(double x, double y) {
        return write(x).write(pageHeight - y).write("l ");
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        write(x1).write(pageHeight - y1).write(x2).write(pageHeight - y2);
        write(x3).write(pageHeight - y3).write("c ");
    }

    private void writeCode(int code) {
        writeEscaped(code >> 8);
        writeEscaped(code & 0xFF);
    }

    private void writeEscaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> write('\\').write((char) value);
            case '\r' -> write("\\r");
            default -> write((char) value);
        }
    }

    /** A number with at most two decimals, which is finer than any printer. */
    private Canvas write(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            write('-');
            hundredths = -hundredths;
        }
        write(Long.toString(hundredths / 100));
        long rest = hundredths % 100;
        if (rest != 0) {
            write('.').write((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                write((char) ('0' + rest % 10));
            }
        }
        return write(' ');
    }

    private Canvas write(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
        return this;
    }

    private Canvas write(char single) {
        makeRoom(1);
        content[length++] = (byte) single;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > content.length) {
            content = Arrays.copyOf(content, 2 * content.length + more);
        }
    }
}
