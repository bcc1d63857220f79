package secondwind.output.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part, or the package itself, leads to. */
final class Relationships {
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                    + "http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final String source;
    private final XmlPart part;
    private final List<Link> links = new ArrayList<>();

    /**
     * One of them.
     *
     * @param id its name in the source
     * @param type what the target is to the source
     * @param target the name of the target; a place outside the package stands as it is
     * @param external whether that is outside the package
     */
    record Link(String id, String type, String target, boolean external, XmlPart.Element element) {
        boolean isOf(String kind) {
            return !external && type.endsWith("/" + kind);
        }
    }

    private Relationships(String source, XmlPart part) {
        this.source = source;
        this.part = part;
        for (XmlPart.Element element : part.children(part.root())) {
            boolean external = element.attribute("TargetMode").equals("External");
            String target = element.attribute("Target");
            links.add(new Link(
                    element.attribute("Id"),
                    element.attribute("Type"),
                    external ? target : PartName.resolved(source, target),
                    external,
                    element));
        }
    }

    /** Those of this part, or of the package itself ("/"); none where the package has no such part. */
    static Relationships of(String source, PackageFile file) throws IOException {
        Optional<XmlPart> part = file.find(PartName.relationshipsOf(source));
        return new Relationships(source, part.isPresent() ? part.get() : XmlPart.of(EMPTY));
    }

    /** None yet. */
    static Relationships none(String source) throws UnusableWorkbookException {
        return new Relationships(source, XmlPart.of(EMPTY));
    }

    List<Link> links() {
        return links;
    }

    /** The first to a part of this kind, such as {@code styles}. */
    Optional<Link> first(String kind) {
        return links.stream().filter(link -> link.isOf(kind)).findFirst();
    }

    Optional<Link> byId(String id) {
        return links.stream().filter(link -> link.id.equals(id)).findFirst();
    }

    /** A name that none of them has. */
    String freeId() {
        int number = links.size() + 1;
        while (byId("rId" + number).isPresent()) {
            number++;
        }
        return "rId" + number;
    }

    /** These and one more, whose target is an absolute name in the package. */
    Relationships with(String id, String type, String target) throws UnusableWorkbookException {
        String folder = PartName.folder(source);
        String shortest = target.startsWith(folder) ? target.substring(folder.length()) : target;
        String added = "<" + part.prefix() + "Relationship Id=\"" + id + "\" Type=\"" + XmlCharacters.escaped(type)
                + "\" Target=\"" + XmlCharacters.escaped(shortest) + "\"/>";
        return new Relationships(source, part.appended(part.root(), added));
    }

    /** These without the one with this name. */
    Relationships without(String id) throws UnusableWorkbookException {
        Optional<Link> link = byId(id);
        return link.isEmpty() ? this : new Relationships(source, part.replaced(link.get().element, ""));
    }

    String text() {
        return part.text();
    }
}
