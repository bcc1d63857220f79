package secondwind.output.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;

/**
 * Marks all that is drawn on a page (PDF 32000-1, 14.6), opening and closing the marks as they are needed: as content of
 * the element that is being read, or as an artifact, which nobody reads out.
 */
final class Marking {

    /** Whose content an artifact is. */
    private static final Optional<Element> NOBODY = Optional.empty();

    private final int pageIndex;
    private final Operators out;
    private final List<Element> marked = new ArrayList<>();
    private Optional<Element> read = NOBODY;
    private boolean isRepeating;
    private boolean isOpen;
    private Optional<Element> open = NOBODY;

    /**
     * Marks a page.
     *
     * @param pageIndex the page's index in its file
     * @param out where the marks go, between what is drawn
     */
    Marking(int pageIndex, Operators out) {
        this.pageIndex = pageIndex;
        this.out = out;
    }

    void reading(Element element, Runnable drawing) {
        Optional<Element> around = read;
        read = isRepeating ? NOBODY : Optional.of(element);
        drawing.run();
        read = around;
    }

    void repeating(Runnable drawing) {
        Optional<Element> around = read;
        boolean before = isRepeating;
        read = NOBODY;
        isRepeating = true;
        drawing.run();
        isRepeating = before;
        read = around;
    }

    /** What comes next are words. */
    void markWords() {
        markAs(read);
    }

    /** What comes next is a rule or a shape, which means something only as part of a picture. */
    void markShape() {
        markAs(read.filter(element -> element.role() == Role.FIGURE));
    }

    private void markAs(Optional<Element> element) {
        if (isOpen && open.equals(element)) {
            return;
        }
        end();
        isOpen = true;
        open = element;
        if (element.isEmpty()) {
            out.write("/Artifact BMC\n");
            return;
        }
        int number = marked.size();
        marked.add(element.get());
        element.get().stands(new Element.Content(pageIndex, number));
        out.write('/').write(element.get().role().type()).write("<</MCID ");
        out.write(Integer.toString(number)).write(">>BDC\n");
    }

    /** Closes the mark that is open. */
    void end() {
        if (isOpen) {
            out.write("EMC\n");
            isOpen = false;
        }
    }

    /** The elements whose content stands on the page, by the numbers of its pieces. */
    List<Element> marked() {
        return marked;
    }
}
