package secondwind.output.pdf.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a glyph, to be filled.
 *
 * @param steps what the pen does, one after another
 */
public record Outline(List<Step> steps) {

    static final Outline EMPTY = new Outline(List.of());

    /**
     * One move of the pen, to the last point: a jump has one point, a curve the two that bend it before (PDF 32000-1,
     * 8.5.2.2), and the last of a contour has none.
     *
     * @param operator {@code m}, {@code l}, {@code c} or {@code h}
     * @param points x, y, x, y and so on
     */
    public record Step(char operator, List<Double> points) {}

    public Outline {
        steps = List.copyOf(steps);
    }

    static Outline of(Path2D path, double scale) {
        List<Step> steps = new ArrayList<>();
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(points);
            for (int i = 0; i < points.length; i++) {
                points[i] *= scale;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> steps.add(new Step('m', List.of(points[0], points[1])));
                case PathIterator.SEG_LINETO -> steps.add(new Step('l', List.of(points[0], points[1])));
                case PathIterator.SEG_QUADTO -> steps.add(cubic(x, y, points));
                case PathIterator.SEG_CLOSE -> steps.add(new Step('h', List.of()));
                default -> throw new IllegalArgumentException("A TrueType outline has no such curve");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = points[last];
                y = points[last + 1];
            }
        }
        return new Outline(steps);
    }

    /** A TrueType curve has one point that bends it, one of a page has two. */
    private static Step cubic(double x, double y, double[] points) {
        return new Step(
                'c',
                List.of(
                        x + 2 * (points[0] - x) / 3,
                        y + 2 * (points[1] - y) / 3,
                        points[2] + 2 * (points[0] - points[2]) / 3,
                        points[3] + 2 * (points[1] - points[3]) / 3,
                        points[2],
                        points[3]));
    }
}
