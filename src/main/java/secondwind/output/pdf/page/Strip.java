package secondwind.output.pdf.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import secondwind.output.pdf.structure.Element;

/**
 * A strip of a page that is never torn apart. All lengths in points.
 *
 * @param spaceAbove what stays empty above it, unless it is the first on its page
 * @param height how high it is
 * @param keptWithNext whether it may not be the last on its page
 * @param notAbove the distance from the page's upper edge above which it must not begin; 0 for anywhere
 * @param repeated what is drawn again above it when it begins a page: the header of its table
 * @param drawing draws it
 */
public record Strip(
        double spaceAbove,
        double height,
        boolean keptWithNext,
        double notAbove,
        Optional<Strip> repeated,
        Drawing drawing) {

    /** Draws a strip. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws with the strip's upper left corner here; {@code y} counts downwards from the page's upper edge. */
        void draw(Canvas canvas, double x, double y);
    }

    public Strip {
        requireNonNull(repeated);
        requireNonNull(drawing);
    }

    /** A strip that goes anywhere. */
    public static Strip of(double height, Drawing drawing) {
        return new Strip(0, height, false, 0, Optional.empty(), drawing);
    }

    /** Nothing but room. */
    public static Strip empty(double height) {
        return of(height, (canvas, x, y) -> {});
    }

    /** The same, read out as content of this element. */
    public Strip readAs(Element element) {
        return new Strip(
                spaceAbove,
                height,
                keptWithNext,
                notAbove,
                repeated,
                (canvas, x, y) -> canvas.reading(element, () -> drawing.draw(canvas, x, y)));
    }

    /** The same, drawn once more after it has been read. */
    Strip again() {
        return new Strip(
                spaceAbove,
                height,
                keptWithNext,
                notAbove,
                repeated,
                (canvas, x, y) -> canvas.repeating(() -> drawing.draw(canvas, x, y)));
    }

    /** The same with this much room above. */
    public Strip below(double space) {
        return new Strip(space, height, keptWithNext, notAbove, repeated, drawing);
    }

    /** The same, on the same page as the next one. */
    public Strip keptWithTheNext() {
        return new Strip(spaceAbove, height, true, notAbove, repeated, drawing);
    }

    /** The same, not beginning above this distance from the page's upper edge. */
    public Strip placedNotAbove(double distance) {
        return new Strip(spaceAbove, height, keptWithNext, distance, repeated, drawing);
    }

    /** The same, below this header when it begins a page. */
    public Strip under(Strip header) {
        return new Strip(spaceAbove, height, keptWithNext, notAbove, Optional.of(header), drawing);
    }
}
