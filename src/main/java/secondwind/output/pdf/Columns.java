package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
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
     * @param element what they are read out as
     */
    record Cell(double x, Style style, List<Line> lines, Element element) {
        Cell lines(int first, int end) {
            return new Cell(
                    x, style, lines.subList(Math.min(first, lines.size()), Math.min(end, lines.size())), element);
        }
    }

    /** A row with more lines than these may break between them. */
    private static final int MOST_LINES = 12;

    private final Galley galley;

    Columns(Galley galley) {
        this.galley = galley;
    }

    /**
     * The row as strips: one, unless it is very high. Within a strip each cell is drawn whole before the next one, so
     * that it is also read whole.
     *
     * @param cells the cells, each with its own leading; their first lines share one baseline
     */
    List<Strip> row(List<Cell> cells) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int start = 0; start < count; start += MOST_LINES) {
            int first = start;
            strips.add(strip(cells.stream()
                    .map(cell -> cell.lines(first, first + MOST_LINES))
                    .toList()));
        }
        return strips;
    }

    private Strip strip(List<Cell> cells) {
        double baseline = cells.stream()
                .mapToDouble(cell -> cell.style().baseline())
                .max()
                .orElse(0);
        double height = cells.stream()
                .mapToDouble(cell -> shift(cell, baseline) + galley.height(cell.lines(), cell.style()))
                .max()
                .orElse(0);
        return Strip.of(height, (canvas, x, y) -> {
            for (Cell cell : cells) {
                Strip.Drawing words = galley.lines(cell.lines(), cell.style(), cell.x());
                canvas.reading(cell.element(), () -> words.draw(canvas, x, y + shift(cell, baseline)));
            }
        });
    }

    /** How far down a cell moves, so that label and value sit on one line. */
    private static double shift(Cell cell, double baseline) {
        return baseline - cell.style().baseline();
    }
}
