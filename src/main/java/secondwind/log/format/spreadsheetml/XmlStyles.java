package secondwind.log.format.spreadsheetml;

import java.util.HashMap;
import java.util.Map;
import secondwind.log.format.xml.TooLargeException;

/** The styles of a workbook; one that says nothing of numbers shows them as its parent does. */
final class XmlStyles {
    private static final int MOST_STYLES = 100_000;
    /** Formats in use, many times more than Excel allows; each takes memory. */
    private static final int MOST_FORMATS = 2_000;

    private static final int MOST_ANCESTORS = 10;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, XmlFormat> formats = new HashMap<>();

    /** Adds a style; the parent is empty where it has none. */
    void add(String style, String parent) throws TooLargeException {
        if (parents.size() == MOST_STYLES) {
            throw new TooLargeException("it has more than " + MOST_STYLES + " cell styles");
        }
        parents.put(style, parent);
    }

    /** Says which format a style has, by name or code. */
    void addFormat(String style, String nameOrCode) {
        codes.put(style, nameOrCode);
    }

    /** The format of this style; the general one for a style that nothing is known of. */
    XmlFormat format(String style) {
        String known = style;
        for (int ancestor = 0; ancestor < MOST_ANCESTORS && !codes.containsKey(known); ancestor++) {
            known = parents.getOrDefault(known, "");
        }
        String code = codes.getOrDefault(known, "");
        if (code.isEmpty() || (formats.size() == MOST_FORMATS && !formats.containsKey(code))) {
            return XmlFormat.GENERAL;
        }
        return formats.computeIfAbsent(code, XmlFormat::of);
    }
}
