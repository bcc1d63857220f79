package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import secondwind.output.pdf.form.FieldName;
import secondwind.output.pdf.form.FieldName.Part;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.page.FormField;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Block.Checklist.Box;
import secondwind.packet.StepForm;

/** The dated checklist. */
final class Steps {

    private static final double BOX = 11;
    private static final double BOX_WEIGHT = 1;
    private static final double GUTTER = 12;
    private static final double TEXT_INDENT = 22;
    private static final double STEP_SHARE = 0.36;
    private static final double WHEN_SHARE = 0.19;
    private static final String DAY = "Done on";
    private static final String RESULT = "Result";
    private static final String NAME = "Name";
    private static final double LABEL_GAP = 5;
    /** Room for a day in a quick hand, such as "Dec 14"; in points. */
    private static final double DAY_ROOM = 70;

    private static final double BEHIND_THE_DAY = 10;
    private static final String DAY_HINT = ". Type the day it was done, such as 24 Nov or 2026-11-24.";
    private static final String RESULT_HINT =
            ". Type what came of it if it is not simply done: no answer, voicemail, not needed, or closed for no more"
                    + " packets.";
    private static final String NAME_HINT = ". Type the name here, and into your log.";

    private final Galley galley;

    Steps(Galley galley) {
        this.galley = galley;
    }

    List<Strip> checklist(Block.Checklist checklist) {
        List<Strip> strips = new ArrayList<>();
        boolean isRuledOff = false;
        Element list = galley.section().add(Role.LIST);
        int left = checklist.items().size();
        for (Block.Checklist.Item item : checklist.items()) {
            left--;
            Strip above = strips.isEmpty()
                    ? ruleAbove(Stylesheet.MEDIUM_RULE, Stylesheet.INK).below(galley.space(8))
                    : betweenSteps(isRuledOff);
            List<Strip> set = Galley.together(item(item, above, list.add(Role.ITEM)));
            // On a second page the last step is not alone.
            strips.addAll(left == 1 ? Galley.keptWithNext(set) : set);
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
        Element label = element.add(Role.LABEL);
        List<Strip> rows = rows(item, element.add(Role.ITEM_BODY));
        strips.add(withBox(item, label, rows.get(0)));
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

        List<Line> what = galley.typesetter().wrap(item.step(), step, whenX - TEXT_INDENT - GUTTER);
        // The note begins where the step ends, and is yet a paragraph of its own.
        List<Line> below = new ArrayList<>(Collections.nCopies(what.size(), Line.EMPTY));
        if (!item.note().isEmpty()) {
            below.addAll(galley.typesetter().wrap(item.note(), note, wide * STEP_SHARE - GUTTER));
        }
        List<Line> when = galley.typesetter().wrap(item.when(), cell.emphasised(), whomX - whenX - GUTTER);
        List<Line> whom = galley.wrap(item.whomAndHow(), cell, galley.measure() - whomX);

        List<Strip> strips = new ArrayList<>(new Columns(galley)
                .row(List.of(
                        new Columns.Cell(TEXT_INDENT, step, what, body.add(Role.PARAGRAPH)),
                        new Columns.Cell(TEXT_INDENT, step, below, body.add(Role.PARAGRAPH)),
                        new Columns.Cell(whenX, cell, when, body.add(Role.PARAGRAPH)),
                        new Columns.Cell(whomX, cell, whom, body.add(Role.PARAGRAPH)))));
        Strip first = strips.get(0);
        strips.set(0, first.below(galley.spaceAbove(whom, cell, 0)));
        if (hasResultLine(item)) {
            double right = Math.max(galley.height(when, cell), galley.height(whom, cell));
            addResultLine(item, strips, whenX, galley.height(below, step) - right, body);
        }
        return strips;
    }

    /** The result line stands at the right of the note where the note reaches {@code free} points farther down. */
    private void addResultLine(Block.Checklist.Item item, List<Strip> strips, double x, double free, Element body) {
        double room = galley.density().resultHeight();
        Strip last = strips.remove(strips.size() - 1);
        double height = last.height() + Math.max(0, room - Math.max(0, free));
        Strip.Drawing result = resultLine(item, x, height, body);
        strips.add(Strip.of(height, (canvas, left, y) -> {
                    last.drawing().draw(canvas, left, y);
                    result.draw(canvas, left, y);
                })
                .below(last.spaceAbove()));
    }

    private Strip.Drawing resultLine(Block.Checklist.Item item, double start, double height, Element body) {
        Element dayElement = body.add(Role.PARAGRAPH);
        Element resultElement = body.add(Role.PARAGRAPH);
        Line day = galley.typesetter().line(DAY, galley.styles().note());
        Line result = galley.typesetter()
                .line(item.asksForDay() ? RESULT : NAME, galley.styles().note());
        return (canvas, x, y) -> {
            double baseline = y + height - 4;
            double ruleY = baseline + 2.5;
            double resultX = x + start;
            if (item.asksForDay()) {
                double dayX = ruleBehind(canvas, day, dayElement, resultX, baseline);
                resultX = dayX + DAY_ROOM + BEHIND_THE_DAY;
                rule(canvas, dayX, dayX + DAY_ROOM, ruleY);
                item.form()
                        .ifPresent(form -> canvas.field(
                                FormField.line(
                                        FormField.Kind.DAY,
                                        FieldName.below(form, Part.DAY),
                                        "Day: " + form.description() + DAY_HINT,
                                        dayX,
                                        dayX + DAY_ROOM,
                                        ruleY),
                                dayElement));
            }
            double resultRule = ruleBehind(canvas, result, resultElement, resultX, baseline);
            double right = x + galley.measure();
            rule(canvas, resultRule, right, ruleY);
            item.form()
                    .ifPresent(form -> canvas.field(
                            FormField.line(
                                    FormField.Kind.ANSWER,
                                    FieldName.below(form, Part.RESULT),
                                    (form.asksForName() ? "Name: " : "Result: ")
                                            + form.description()
                                            + (form.asksForName() ? NAME_HINT : RESULT_HINT),
                                    resultRule,
                                    right,
                                    ruleY),
                            resultElement));
        };
    }

    /** Draws a label; gives where the rule behind it begins. */
    private static double ruleBehind(Canvas canvas, Line label, Element element, double x, double baseline) {
        canvas.reading(element, () -> canvas.text(label, x, baseline));
        return x + label.width() + LABEL_GAP;
    }

    private static void rule(Canvas canvas, double start, double end, double y) {
        canvas.rule(start, y, end, y, Stylesheet.HAIRLINE, Stylesheet.QUIET);
    }

    /** What somebody who cannot see the box is told. */
    private static String words(Box box) {
        return switch (box) {
            case EMPTY -> "To do";
            case TICKED -> "Done";
            case STRUCK -> "Not to be done";
        };
    }

    private Strip withBox(Block.Checklist.Item item, Element label, Strip strip) {
        Strip.Drawing words = strip.drawing();
        double above = (galley.styles().step().leading() - BOX) / 2;
        Element figure = label.add(Role.FIGURE).saying(words(item.box()));
        return Strip.of(strip.height(), (canvas, x, y) -> {
                    Runnable box = () -> drawBox(canvas, item.box(), x + 1, y + above);
                    if (canvas.isFillable() && item.form().isPresent()) {
                        // The field says whether it is done; the box is no more than its frame.
                        box.run();
                        canvas.field(tick(item.form().get(), x + 1, y + above), label);
                    } else {
                        canvas.reading(figure, box);
                    }
                    words.draw(canvas, x, y);
                })
                .below(strip.spaceAbove());
    }

    private static FormField tick(StepForm form, double x, double y) {
        return FormField.box(FieldName.below(form, Part.DONE), "Done: " + form.description(), x, y, BOX);
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
