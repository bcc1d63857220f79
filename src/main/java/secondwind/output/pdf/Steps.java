package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Block.Checklist.Box;

/** The dated checklist. */
final class Steps {

    private static final double BOX = 11;
    private static final double BOX_WEIGHT = 1;
    private static final double GUTTER = 12;
    private static final double TEXT_INDENT = 22;
    private static final double STEP_SHARE = 0.36;
    private static final double WHEN_SHARE = 0.19;
    private static final double RESULT_HEIGHT = 18;
    private static final double CLOSE_RESULT_HEIGHT = 16;
    private static final String RESULT = "Result";

    private final Galley galley;

    Steps(Galley galley) {
        this.galley = galley;
    }

    List<Strip> checklist(Block.Checklist checklist) {
        List<Strip> strips = new ArrayList<>();
        boolean isRuledOff = false;
        Element list = galley.section().add(Role.LIST);
        for (Block.Checklist.Item item : checklist.items()) {
            Strip above = strips.isEmpty()
                    ? ruleAbove(Stylesheet.MEDIUM_RULE, Stylesheet.INK).below(galley.space(8))
                    : betweenSteps(isRuledOff);
            strips.addAll(Galley.together(item(item, above, list.add(Role.ITEM))));
            isRuledOff = hasResultLine(item);
        }
        strips.add(betweenSteps(isRuledOff));
        return strips;
    }

    /** A result line is a rule by itself: a second one right below it would only be noise. */
    private Strip betweenSteps(boolean isRuledOff) {
        return isRuledOff ? Strip.empty(padding()) : ruleAbove(Stylesheet.HAIRLINE, Stylesheet.RULE);
    }

    private static boolean hasResultLine(Block.Checklist.Item item) {
        return item.box() == Box.EMPTY;
    }

    private double padding() {
        return galley.space(6);
    }

    private Strip ruleAbove(double weight, Ink ink) {
        double right = galley.measure();
        return Strip.of(padding(), (canvas, x, y) -> canvas.rule(x, y, x + right, y, weight, ink));
    }

    private List<Strip> item(Block.Checklist.Item item, Strip above, Element element) {
        List<Strip> strips = new ArrayList<>();
        strips.add(above);
        Element box = element.add(Role.LABEL).add(Role.FIGURE).saying(words(item.box()));
        List<Strip> rows = rows(item, element.add(Role.ITEM_BODY));
        strips.add(withBox(item.box(), box, rows.get(0)));
        strips.addAll(rows.subList(1, rows.size()));
        strips.add(Strip.empty(padding()));
        return strips;
    }

    /** The step with its note below, the day, and whom and how; below these, where there is room, the result line. */
    private List<Strip> rows(Block.Checklist.Item item, Element body) {
        double wide = galley.measure() - TEXT_INDENT;
        double whenX = TEXT_INDENT + wide * STEP_SHARE;
        double whomX = whenX + wide * WHEN_SHARE;
        Style step = galley.styles().step();
        Style cell = galley.styles().cell();
        Style note = galley.styles().note().leaded(step.leading());

        List<Line> left = new ArrayList<>(galley.typesetter().wrap(item.step(), step, whenX - TEXT_INDENT - GUTTER));
        if (!item.note().isEmpty()) {
            left.addAll(galley.typesetter().wrap(item.note(), note, wide * STEP_SHARE - GUTTER));
        }
        List<Line> when = galley.typesetter().wrap(item.when(), cell.emphasised(), whomX - whenX - GUTTER);
        List<Line> whom = galley.wrap(item.whomAndHow(), cell, galley.measure() - whomX);

        List<Strip> strips = new ArrayList<>(new Columns(galley)
                .row(List.of(
                        new Columns.Cell(TEXT_INDENT, step, left, body.add(Role.PARAGRAPH)),
                        new Columns.Cell(whenX, cell, when, body.add(Role.PARAGRAPH)),
                        new Columns.Cell(whomX, cell, whom, body.add(Role.PARAGRAPH)))));
        Strip first = strips.get(0);
        strips.set(0, first.below(galley.spaceAbove(whom, cell, 0)));
        if (hasResultLine(item)) {
            double right = Math.max(galley.height(when, cell), galley.height(whom, cell));
            addResultLine(strips, whenX, galley.height(left, step) - right, body.add(Role.PARAGRAPH));
        }
        return strips;
    }

    /** The result line stands at the right of the note where the note reaches {@code free} points farther down. */
    private void addResultLine(List<Strip> strips, double x, double free, Element element) {
        double room = galley.density().hasCloseLines() ? CLOSE_RESULT_HEIGHT : RESULT_HEIGHT;
        Strip last = strips.remove(strips.size() - 1);
        double height = last.height() + Math.max(0, room - Math.max(0, free));
        Strip.Drawing result = resultLine(x, height);
        strips.add(Strip.of(height, (canvas, left, y) -> {
                    last.drawing().draw(canvas, left, y);
                    canvas.reading(element, () -> result.draw(canvas, left, y));
                })
                .below(last.spaceAbove()));
    }

    private Strip.Drawing resultLine(double start, double height) {
        Line label = galley.typesetter().line(RESULT, galley.styles().note());
        double right = galley.measure();
        return (canvas, x, y) -> {
            double baseline = y + height - 4;
            canvas.text(label, x + start, baseline);
            double ruleY = baseline + 2.5;
            double ruleStart = x + start + label.width() + 6;
            canvas.rule(ruleStart, ruleY, x + right, ruleY, Stylesheet.HAIRLINE, Stylesheet.QUIET);
        };
    }

    /** What somebody who cannot see the box is told. */
    private static String words(Box box) {
        return switch (box) {
            case EMPTY -> "To do";
            case TICKED -> "Done";
            case STRUCK -> "Not to be done";
        };
    }

    private Strip withBox(Box box, Element figure, Strip strip) {
        Strip.Drawing words = strip.drawing();
        double above = (galley.styles().step().leading() - BOX) / 2;
        return Strip.of(strip.height(), (canvas, x, y) -> {
                    canvas.reading(figure, () -> drawBox(canvas, box, x + 1, y + above));
                    words.draw(canvas, x, y);
                })
                .below(strip.spaceAbove());
    }

    private static void drawBox(Canvas canvas, Box box, double x, double y) {
        canvas.box(x, y, BOX, BOX, BOX_WEIGHT, Stylesheet.INK);
        switch (box) {
            case EMPTY -> {}
            case TICKED -> canvas.path(1.8, Stylesheet.ACCENT, x + 2.2, y + 5.8, x + 4.8, y + 8.6, x + 10.4, y + 0.4);
            case STRUCK -> canvas.path(BOX_WEIGHT, Stylesheet.INK, x, y + BOX, x + BOX, y);
        }
    }
}
