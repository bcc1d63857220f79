package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;

/** Cells side by side. A row stays whole as long as a page can hold it; a very high one may break between its lines. */
final class Columns {

    /**
     * The words of one cell.
     *
     * @param x where it begins, in points from the left margin
     * @param style how its lines are set
     * @param lines its lines
     */
    record Cell(double x, Style style, List<Line> lines) {}

    /** A row with more lines than these may break between them. */
    private static final int MOST_LINES = 12;

    private Columns() {}

    /**
     * The row as strips: one, unless it is very high. Within a strip each cell is drawn whole before the next one, so
     * that it is also read whole.
     *
     * @param cells the cells; lines stand side by side at the widest leading
     */
    static List<Strip> row(List<Cell> cells) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double leading =
                cells.stream().mapToDouble(cell -> cell.style().leading()).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int first = 0; first < count; first += MOST_LINES) {
            int end = Math.min(first + MOST_LINES, count);
            strips.add(Strip.of((end - first) * leading, linesOf(cells, first, end, leading)));
        }
        return strips;
    }

    private static Strip.Drawing linesOf(List<Cell> cells, int first, int end, double leading) {
        // All cells share the tallest type's baseline, so that label and value sit on one line.
        double baseline = cells.stream()
                .mapToDouble(cell -> cell.style().leaded(leading).baseline())
                .max()
                .orElse(0);
        return (canvas, x, y) -> {
            for (Cell cell : cells) {
                for (int i = first; i < Math.min(end, cell.lines().size()); i++) {
                    canvas.text(cell.lines().get(i), x + cell.x(), y + (i - first) * leading + baseline);
                }
            }
        };
    }
}
