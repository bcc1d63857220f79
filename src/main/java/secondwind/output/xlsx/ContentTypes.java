package secondwind.output.xlsx;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;

/** What the parts of a package are. */
final class ContentTypes {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String TEMPLATE = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";
    static final String MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    static final String MACRO_TEMPLATE = "application/vnd.ms-excel.template.macroEnabled.main+xml";
    static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private final XmlPart part;

    private ContentTypes(XmlPart part) {
        this.part = part;
    }

    static ContentTypes of(PackageFile file) throws IOException {
        return new ContentTypes(file.get(PackageFile.CONTENT_TYPES));
    }

    /** Those of a package of XML parts. */
    static ContentTypes ofXml() throws UnusableWorkbookException {
        return new ContentTypes(XmlPart.of(EMPTY));
    }

    /** What this part is; empty text when nothing tells. */
    String of(String name) {
        String key = PartName.key(name);
        String extension = key.substring(key.lastIndexOf('.') + 1);
        String byExtension = "";
        for (XmlPart.Element element : part.children(part.root())) {
            if (isFor(element, key)) {
                return element.attribute("ContentType");
            }
            boolean matches =
                    element.attribute("Extension").toLowerCase(Locale.ROOT).equals(extension);
            if (element.local().equals("Default") && matches) {
                byExtension = element.attribute("ContentType");
            }
        }
        return byExtension;
    }

    private static boolean isFor(XmlPart.Element element, String key) {
        return element.local().equals("Override")
                && PartName.key(element.attribute("PartName")).equals(key);
    }

    /** These, with this part being of this type. */
    ContentTypes with(String name, String type) throws UnusableWorkbookException {
        String key = PartName.key(name);
        for (XmlPart.Element element : part.children(part.root())) {
            if (isFor(element, key)) {
                return new ContentTypes(part.retagged(element, XmlTag.with(element.tag(), "ContentType", type)));
            }
        }
        String added = "<" + part.prefix() + "Override PartName=\"" + XmlCharacters.escaped(name) + "\" ContentType=\""
                + XmlCharacters.escaped(type) + "\"/>";
        return new ContentTypes(part.appended(part.root(), added));
    }

    /** These without the parts that are left out, each given by its {@link PartName#key}. */
    ContentTypes without(Predicate<String> leftOut) throws UnusableWorkbookException {
        for (XmlPart.Element element : part.children(part.root())) {
            if (element.local().equals("Override") && leftOut.test(PartName.key(element.attribute("PartName")))) {
                return new ContentTypes(part.replaced(element, "")).without(leftOut);
            }
        }
        return this;
    }

    String text() {
        return part.text();
    }
}
