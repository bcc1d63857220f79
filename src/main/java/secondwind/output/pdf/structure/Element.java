package secondwind.output.pdf.structure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a document with its parts, in reading order. It is made when the document is set, and takes note of where
 * its content stands when this is drawn. Parts come after the content of their own, in the order in which they were
 * added.
 */
public final class Element {

    /** What a header cell or a list says of itself. */
    public enum Attribute {
        /** A header cell that speaks for its column. */
        COLUMN_HEADER,
        /** A header cell that speaks for its row. */
        ROW_HEADER,
        /** A list with a dot before each item. */
        DOTTED_LIST,
        /** A list with 1., 2., 3. before its items. */
        NUMBERED_LIST
    }

    /**
     * A piece of content on a page.
     *
     * @param page the index of the page in its file
     * @param number the piece's number on that page, from 0
     */
    public record Content(int page, int number) {}

    private final Role role;
    private final List<Element> parts = new ArrayList<>();
    private final List<Content> content = new ArrayList<>();
    private Optional<String> words = Optional.empty();
    private Optional<Attribute> attribute = Optional.empty();

    /** An element that belongs to nothing yet. */
    public Element(Role role) {
        this.role = requireNonNull(role);
    }

    /** Adds a part and returns it. */
    public Element add(Role part) {
        return add(new Element(part));
    }

    /** Adds this part and returns it. */
    public Element add(Element part) {
        parts.add(requireNonNull(part));
        return part;
    }

    /** Gives it words: the description of a picture, the title of anything else. */
    public Element saying(String description) {
        words = Optional.of(description);
        return this;
    }

    /** Gives it an attribute. */
    public Element being(Attribute what) {
        attribute = Optional.of(what);
        return this;
    }

    /** Takes note of a piece of its content. */
    public void stands(Content piece) {
        content.add(piece);
    }

    /** What it is. */
    public Role role() {
        return role;
    }

    /** Its description or title. */
    public Optional<String> words() {
        return words;
    }

    /** What it says of itself besides. */
    public Optional<Attribute> attribute() {
        return attribute;
    }

    /** The pieces of its own content, in the order in which they were drawn. */
    public List<Content> content() {
        return content;
    }

    /** Its parts that are worth mentioning, in reading order. */
    public List<Element> parts() {
        return parts.stream().filter(Element::isWorthMentioning).toList();
    }

    /** Whether there is anything in it, at whatever depth. */
    public boolean isWorthMentioning() {
        return !content.isEmpty() || role.countsWhenEmpty() || parts.stream().anyMatch(Element::isWorthMentioning);
    }
}
