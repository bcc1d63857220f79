package secondwind.output.pdf;

import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.code.QrCode;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.text.Grid;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Text;

/**
 * A code to scan, ready to be drawn: black on white, with its caption below it, both ending at the right margin.
 *
 * @param code its modules
 * @param module how wide a module is, in points
 * @param caption the lines below it
 * @param style how they are set
 * @param alternative what somebody who cannot scan it is told
 */
record CodeDrawing(QrCode code, double module, List<Line> caption, Style style, String alternative) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** A phone tells smaller modules apart on no office printer's paper; in points. */
    private static final double SMALLEST_MODULE = 0.34 * POINTS_PER_MILLIMETRE;

    private static final double CALL_SIZE = 18 * POINTS_PER_MILLIMETRE;
    private static final double CALENDAR_SIZE = 25.5 * POINTS_PER_MILLIMETRE;

    private static final double NARROWEST_CAPTION = 70;
    /** Clear of the words at its left, and wider than the quiet zone of any code. */
    private static final double GUTTER = 18;

    private static final Ink BLACK = Ink.grey(0);

    /** The drawing of this block; empty when its text is too long for a code of that size. */
    static Optional<CodeDrawing> of(Block.ScanCode block, QrCodes codes, Galley galley) {
        double size = size(block.use());
        return codes.of(block.payload(), (int) (size / SMALLEST_MODULE)).map(code -> {
            double module = Math.floor(100 * size / code.modulesWithQuietZone()) / 100;
            double width = Math.max(NARROWEST_CAPTION, module * code.modules());
            Style style = galley.styles().note();
            return new CodeDrawing(
                    code, module, galley.wrap(Text.of(block.caption()), style, width), style, block.alternative());
        });
    }

    /** With the quiet zone, in points. */
    private static double size(Block.ScanCode.Use use) {
        return switch (use) {
            case CALL -> CALL_SIZE;
            case CALENDAR -> CALENDAR_SIZE;
        };
    }

    private double darkSize() {
        return module * code.modules();
    }

    private double quietZone() {
        return module * QrCode.QUIET_ZONE;
    }

    /** What it takes from the width of the words at its left, in points. */
    double width() {
        return GUTTER + caption.stream().mapToDouble(Line::width).reduce(darkSize(), Math::max);
    }

    /** From the upper edge of the code to the lower edge of the caption, in points. */
    double height() {
        return Grid.notAbove(darkSize() + quietZone()) + Grid.UNIT + caption.size() * style.leading();
    }

    /** Draws it with its upper edge here; the quiet zone lies outside, in what is white anyway. */
    void draw(Canvas canvas, double right, double y, Element picture, Element words) {
        // On the grid of the numbers in a file, so that neighbours meet exactly.
        double left = Math.round(100 * (right - darkSize())) / 100.0;
        double top = Math.round(100 * y) / 100.0;
        double white = darkSize() + 2 * quietZone();
        canvas.area(left - quietZone(), top - quietZone(), white, white, Stylesheet.PAPER_WHITE);
        canvas.reading(
                picture,
                () -> canvas.areas(
                        BLACK,
                        code.darkParts().stream()
                                .map(part -> new Canvas.Area(
                                        left + module * part.column(),
                                        top + module * part.row(),
                                        module * part.width(),
                                        module * part.height()))
                                .toList()));
        double baseline = Grid.notAbove(top + darkSize() + quietZone()) + style.baseline();
        canvas.reading(words, () -> {
            for (int i = 0; i < caption.size(); i++) {
                Line line = caption.get(i);
                canvas.text(line, right - line.width(), baseline + i * style.leading());
            }
        });
    }
}
