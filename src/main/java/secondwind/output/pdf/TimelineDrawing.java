package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Block.Timeline.Kind;

/**
 * The drawn line of the steps. Stops keep their order and, as far as their words allow, their distances in time; words
 * stand above and below by turns.
 */
final class TimelineDrawing {

    private static final double WIDEST_LABEL = 92;
    private static final double LABEL_GAP = 16;
    private static final double AXIS_GAP = 9;
    private static final double DOT = 3.6;
    private static final double TODAY_REACH = 7;
    private static final double TICK = 5;

    private final Galley galley;

    TimelineDrawing(Galley galley) {
        this.galley = galley;
    }

    /** A stop with its words set: the date first, the label below it. */
    private record SetStop(Kind kind, List<Line> lines, double width) {}

    List<Strip> timeline(Block.Timeline timeline) {
        List<Block.Timeline.Stop> stops = timeline.stops();
        if (stops.isEmpty()) {
            return List.of();
        }
        double widest = Math.min(WIDEST_LABEL, 2 * galley.measure() / (stops.size() + 1) - LABEL_GAP);
        List<SetStop> set = stops.stream().map(stop -> set(stop, widest)).toList();
        double[] places = StopPlaces.of(
                stops.stream().mapToLong(Block.Timeline.Stop::epochDay).toArray(),
                set.stream().mapToDouble(SetStop::width).toArray(),
                LABEL_GAP,
                galley.measure());
        Style style = galley.styles().stopLabel();
        double above = highest(set, 0) * style.leading();
        double below = highest(set, 1) * style.leading();
        double axis = above + AXIS_GAP;
        Element figure = galley.section().add(Role.FIGURE).saying(description(stops));
        return List.of(Strip.of(axis + AXIS_GAP + below, (canvas, x, y) -> draw(canvas, set, places, x, y + axis))
                .readAs(figure)
                .below(galley.space(16)));
    }

    private static String description(List<Block.Timeline.Stop> stops) {
        return stops.stream()
                .map(stop -> stop.date() + ": " + stop.label() + (stop.kind() == Kind.DONE ? " (done)" : ""))
                .collect(Collectors.joining("; ", "Timeline. ", "."));
    }

    private SetStop set(Block.Timeline.Stop stop, double widest) {
        boolean isToday = stop.kind() == Kind.TODAY;
        Style date = isToday
                ? galley.styles().stopDate().in(Stylesheet.ACCENT)
                : galley.styles().stopDate();
        Style label = isToday ? date : galley.styles().stopLabel();
        List<Line> lines = new ArrayList<>(galley.typesetter().wrap(stop.date(), date, widest));
        lines.addAll(galley.typesetter().wrap(stop.label(), label, widest));
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        return new SetStop(stop.kind(), lines, width);
    }

    private static int highest(List<SetStop> set, int side) {
        int most = 0;
        for (int i = side; i < set.size(); i += 2) {
            most = Math.max(most, set.get(i).lines().size());
        }
        return most;
    }

    private void draw(Canvas canvas, List<SetStop> set, double[] places, double x, double axis) {
        double told = x + places[0];
        double today = told;
        for (int i = 0; i < places.length; i++) {
            today = set.get(i).kind() == Kind.TODAY ? x + places[i] : today;
        }
        double end = x + galley.measure();
        // What has passed is a heavy line, what lies ahead a thin one: that needs no colour.
        canvas.rule(told, axis, today, axis, Stylesheet.HEAVY_RULE, Stylesheet.ACCENT);
        canvas.rule(today, axis, end - 6, axis, Stylesheet.MEDIUM_RULE, Stylesheet.ACCENT);
        canvas.fill(Stylesheet.ACCENT, end, axis, end - 7, axis - 3, end - 7, axis + 3);
        for (int i = 0; i < places.length; i++) {
            double place = x + places[i];
            mark(canvas, set.get(i).kind(), place, axis);
            words(canvas, set.get(i), place, axis, i % 2 == 0);
        }
    }

    private static void mark(Canvas canvas, Kind kind, double x, double y) {
        switch (kind) {
            case START -> canvas.rule(x, y - TICK, x, y + TICK, Stylesheet.HEAVY_RULE, Stylesheet.ACCENT);
            case DONE -> canvas.disc(x, y, DOT, 1.2, Stylesheet.ACCENT, Stylesheet.ACCENT);
            case PLANNED -> canvas.disc(x, y, DOT, 1.2, Stylesheet.ACCENT, Stylesheet.PAPER_WHITE);
            case TODAY ->
                canvas.fill(
                        Stylesheet.ACCENT,
                        x,
                        y - TODAY_REACH,
                        x + TODAY_REACH,
                        y,
                        x,
                        y + TODAY_REACH,
                        x - TODAY_REACH,
                        y);
        }
    }

    private void words(Canvas canvas, SetStop stop, double x, double axis, boolean above) {
        Style style = galley.styles().stopLabel();
        int count = stop.lines().size();
        double top = above ? axis - AXIS_GAP - count * style.leading() : axis + AXIS_GAP;
        for (int i = 0; i < count; i++) {
            Line line = stop.lines().get(i);
            canvas.text(line, x - line.width() / 2, top + i * style.leading() + style.baseline());
        }
    }
}
