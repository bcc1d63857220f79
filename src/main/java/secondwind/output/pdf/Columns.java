package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;

/** Cells side by side. A row stays whole as long as a page can hold it; a higher one breaks between its lines. */
final class Columns {

    /**
     * The words of one cell.
     *
     * @param x where it begins, in points from the left margin
     * @param style how its lines are set
     * @param lines its lines
     */
    record Cell(double x, Style style, List<Line> lines) {}

    private Columns() {}

    /**
     * The row as strips, one for each line, the longest cell giving their number.
     *
     * @param cells the cells; their styles share one leading, so that their lines stand side by side
     */
    static List<Strip> row(List<Cell> cells) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double leading =
                cells.stream().mapToDouble(cell -> cell.style().leading()).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strips.add(Strip.of(leading, lineOf(cells, i, leading)));
        }
        return strips;
    }

    private static Strip.Drawing lineOf(List<Cell> cells, int index, double leading) {
        // All cells share the tallest type's baseline, so that label and value sit on one line.
        double baseline = cells.stream()
                .mapToDouble(cell -> cell.style().leaded(leading).baseline())
                .max()
                .orElse(0);
        return (canvas, x, y) -> {
            for (Cell cell : cells) {
                if (index < cell.lines().size()) {
                    canvas.text(cell.lines().get(index), x + cell.x(), y + baseline);
                }
            }
        };
    }
}
