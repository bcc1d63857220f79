package secondwind.output.xlsx;

import java.util.Optional;

/** One tag of an XML text as it was written: its name, its attributes, and the same tag with one of them changed. */
final class XmlTag {
    private XmlTag() {}

    /** The name of this tag with its prefix. */
    static String name(CharSequence tag) {
        int start = tag.charAt(1) == '/' ? 2 : 1;
        int end = start;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.subSequence(start, end).toString();
    }

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix of a name with its colon; empty when it has none. */
    static String prefix(String name) {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The value of the attribute with exactly this name; empty text when there is none. */
    static String attribute(CharSequence tag, String name) {
        XmlAttributes attributes = new XmlAttributes(tag);
        while (attributes.next()) {
            if (attributes.is(name)) {
                return attributes.value();
            }
        }
        return "";
    }

    /** The value of the attribute with this name behind a prefix, as {@code r:id} has one. */
    static String prefixedAttribute(CharSequence tag, String local) {
        XmlAttributes attributes = new XmlAttributes(tag);
        while (attributes.next()) {
            String name = attributes.name();
            if (name.indexOf(':') > 0
                    && !name.startsWith("xmlns:")
                    && local(name).equals(local)) {
                return attributes.value();
            }
        }
        return "";
    }

    /** The prefix, with its colon, that this tag binds to one of these namespaces. */
    static Optional<String> prefixOf(CharSequence tag, String namespace, String otherNamespace) {
        XmlAttributes attributes = new XmlAttributes(tag);
        while (attributes.next()) {
            String value = attributes.value();
            if (attributes.name().startsWith("xmlns:") && (value.equals(namespace) || value.equals(otherNamespace))) {
                return Optional.of(local(attributes.name()) + ":");
            }
        }
        return Optional.empty();
    }

    /** Whether this attribute is set to a yes. */
    static boolean flag(CharSequence tag, String name) {
        String value = attribute(tag, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A whole number from 0 in this attribute; the other one when it holds none. */
    static int number(CharSequence tag, String name, int otherwise) {
        String digits = attribute(tag, name);
        boolean whole = !digits.isEmpty()
                && digits.length() < 10
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return whole ? Integer.parseInt(digits) : otherwise;
    }

    /** The same tag with this attribute set. */
    static String with(CharSequence tag, String name, String value) {
        String written = name + "=\"" + XmlCharacters.escaped(value) + "\"";
        XmlAttributes attributes = new XmlAttributes(tag);
        while (attributes.next()) {
            if (attributes.is(name)) {
                return attributes.replaced(written);
            }
        }
        int end = tag.length() - (tag.charAt(tag.length() - 2) == '/' ? 2 : 1);
        return tag.subSequence(0, end).toString().stripTrailing() + " " + written + tag.subSequence(end, tag.length());
    }
}
