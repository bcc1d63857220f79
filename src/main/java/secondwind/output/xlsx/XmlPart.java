package secondwind.output.xlsx;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A small part of a workbook as text, with the places of its root, the root's children and theirs. A change gives
 * another part; everything around it stays as it was written.
 */
final class XmlPart {
    private static final int DEEPEST = 2;

    private final String text;
    private final List<Element> elements;

    /**
     * An element and where it stands.
     *
     * @param tag its start tag as written
     * @param parent the index of the element around it; -1 for the root
     * @param depth 0 for the root
     * @param start where its start tag starts
     * @param contentStart where its content starts
     * @param contentEnd where its content ends, which is where its end tag starts
     * @param end where its end tag ends
     */
    record Element(String tag, int parent, int depth, int start, int contentStart, int contentEnd, int end) {
        String local() {
            return XmlTag.local(XmlTag.name(tag));
        }

        String attribute(String name) {
            return XmlTag.attribute(tag, name);
        }

        private boolean isEmptyTag() {
            return tag.endsWith("/>");
        }
    }

    private XmlPart(String text, List<Element> elements) {
        this.text = text;
        this.elements = elements;
    }

    /**
     * Finds the elements of this text.
     *
     * @throws UnusableWorkbookException when its tags do not match
     */
    static XmlPart of(String text) throws UnusableWorkbookException {
        try {
            return new XmlPart(text, elements(text));
        } catch (UnusableWorkbookException damaged) {
            throw damaged;
        } catch (IOException impossible) {
            throw new IllegalStateException("Expected no failure in reading from memory", impossible);
        }
    }

    private static List<Element> elements(String text) throws IOException {
        List<Element> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        XmlTokens tokens = new XmlTokens(new StringReader(text));
        int deeper = 0;
        int start = 0;
        for (XmlTokens.Kind kind = tokens.next(); kind != XmlTokens.Kind.NOTHING; kind = tokens.next()) {
            int end = start + tokens.raw().length();
            boolean known = open.size() <= DEEPEST;
            if (kind == XmlTokens.Kind.START || kind == XmlTokens.Kind.EMPTY) {
                if (known) {
                    int parent = open.isEmpty() ? -1 : open.getLast();
                    found.add(new Element(tokens.raw().toString(), parent, open.size(), start, end, end, end));
                }
                if (kind == XmlTokens.Kind.START) {
                    if (known) {
                        open.addLast(found.size() - 1);
                    } else {
                        deeper++;
                    }
                }
            } else if (kind == XmlTokens.Kind.END && deeper > 0) {
                deeper--;
            } else if (kind == XmlTokens.Kind.END) {
                close(found, open, start, end, tokens.name());
            }
            start = end;
        }
        if (!open.isEmpty() || found.isEmpty()) {
            throw UnusableWorkbookException.damaged();
        }
        return found;
    }

    private static void close(List<Element> found, Deque<Integer> open, int start, int end, String name)
            throws UnusableWorkbookException {
        if (open.isEmpty()) {
            throw UnusableWorkbookException.damaged();
        }
        int index = open.removeLast();
        Element opened = found.get(index);
        if (!XmlTag.name(opened.tag).equals(name)) {
            throw UnusableWorkbookException.damaged();
        }
        found.set(
                index,
                new Element(opened.tag, opened.parent, opened.depth, opened.start, opened.contentStart, start, end));
    }

    String text() {
        return text;
    }

    Element root() {
        return elements.get(0);
    }

    /** The prefix of the root, with its colon, which is that of its vocabulary. */
    String prefix() {
        return XmlTag.prefix(XmlTag.name(root().tag));
    }

    /** The namespace of the root. */
    String namespace() {
        String prefix = prefix();
        return XmlTag.attribute(
                root().tag, prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1));
    }

    /** The elements directly below this one, in their order. */
    List<Element> children(Element parent) {
        int index = elements.indexOf(parent);
        return elements.stream().filter(element -> element.parent == index).toList();
    }

    /** The first child of the root with this name, whatever its prefix. */
    Optional<Element> child(String local) {
        return children(root()).stream()
                .filter(element -> element.local().equals(local))
                .findFirst();
    }

    /** The elements in the first child of the root with this name. */
    List<Element> childrenOf(String local) {
        return child(local).map(this::children).orElse(List.of());
    }

    /** An element as it was written, with its content. */
    String written(Element element) {
        return text.substring(element.start, element.end);
    }

    /** This part with more at the end of an element. */
    XmlPart appended(Element parent, String more) throws UnusableWorkbookException {
        if (!parent.isEmptyTag()) {
            return of(text.substring(0, parent.contentEnd) + more + text.substring(parent.contentEnd));
        }
        String open = parent.tag.substring(0, parent.tag.length() - 2).stripTrailing() + ">";
        return replaced(parent, open + more + "</" + XmlTag.name(parent.tag) + ">");
    }

    /** This part with more behind an element. */
    XmlPart insertedAfter(Element element, String more) throws UnusableWorkbookException {
        return of(text.substring(0, element.end) + more + text.substring(element.end));
    }

    /** This part with more at the start of the root's content. */
    XmlPart insertedFirst(String more) throws UnusableWorkbookException {
        Element root = root();
        return root.isEmptyTag()
                ? appended(root, more)
                : of(text.substring(0, root.contentStart) + more + text.substring(root.contentStart));
    }

    /** This part with an element replaced by something else, or by nothing. */
    XmlPart replaced(Element element, String other) throws UnusableWorkbookException {
        return of(text.substring(0, element.start) + other + text.substring(element.end));
    }

    /** This part with another start tag for an element. */
    XmlPart retagged(Element element, String tag) throws UnusableWorkbookException {
        return of(text.substring(0, element.start) + tag + text.substring(element.start + element.tag.length()));
    }
}
