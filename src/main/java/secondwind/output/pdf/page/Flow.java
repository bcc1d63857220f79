package secondwind.output.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Lays strips on pages, one below the other. */
public final class Flow {

    /** Heights are sums of rounded numbers; a page may be fuller by this much. */
    private static final double TOLERANCE = 0.01;

    /**
     * A strip and where it goes.
     *
     * @param strip what
     * @param y the distance of its top from the page's upper edge, in points
     */
    public record Placed(Strip strip, double y) {}

    private final double top;
    private final double bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double y;

    private Flow(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        this.y = top;
    }

    /**
     * Lays the strips on as few pages as keep together what belongs together.
     *
     * @param top where pages begin, as a distance from the upper edge in points
     * @param bottom where they end, likewise
     * @return the pages; at least one, and none of them empty unless there are no strips
     */
    public static List<List<Placed>> paginate(List<Strip> strips, double top, double bottom) {
        Flow flow = new Flow(top, bottom);
        for (int start = 0; start < strips.size(); ) {
            int end = groupEnd(strips, start);
            flow.placeGroup(strips.subList(start, end));
            start = end;
        }
        if (!flow.page.isEmpty() || flow.pages.isEmpty()) {
            flow.pages.add(flow.page);
        }
        return flow.pages;
    }

    private static int groupEnd(List<Strip> strips, int start) {
        int end = start;
        while (end < strips.size() - 1 && strips.get(end).keptWithNext()) {
            end++;
        }
        return end + 1;
    }

    private void placeGroup(List<Strip> group) {
        if (!page.isEmpty() && !fits(group)) {
            turnPage();
        }
        // A group that is higher than a page breaks where it must; a header that repeats never repeats at once.
        for (Strip strip : group) {
            if (!page.isEmpty() && endOf(strip, y, false) > bottom + TOLERANCE) {
                turnPage();
            }
            place(strip);
        }
    }

    private boolean fits(List<Strip> group) {
        double end = y;
        for (Strip strip : group) {
            end = endOf(strip, end, false);
        }
        return end <= bottom + TOLERANCE;
    }

    private static double topOf(Strip strip, double from, boolean first) {
        return Math.max(from + (first ? 0 : strip.spaceAbove()), strip.notAbove());
    }

    private static double endOf(Strip strip, double from, boolean first) {
        return topOf(strip, from, first) + strip.height();
    }

    private void place(Strip strip) {
        if (page.isEmpty() && strip.repeated().isPresent()) {
            Strip header = strip.repeated().get();
            page.add(new Placed(header.again(), y));
            y += header.height();
        }
        double stripTop = topOf(strip, y, page.isEmpty());
        page.add(new Placed(strip, stripTop));
        y = stripTop + strip.height();
    }

    private void turnPage() {
        pages.add(page);
        page = new ArrayList<>();
        y = top;
    }
}
