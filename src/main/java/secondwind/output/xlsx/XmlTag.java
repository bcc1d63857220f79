package secondwind.output.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One tag of an XML text as it was written: its name, its attributes, and the same tag with one of them changed. */
final class XmlTag {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=/>\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|(\\w+));");

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
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return value(matcher);
            }
        }
        return "";
    }

    /** The value of the attribute with this name behind a prefix, as {@code r:id} has one. */
    static String prefixedAttribute(CharSequence tag, String local) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name.indexOf(':') > 0
                    && !name.startsWith("xmlns:")
                    && local(name).equals(local)) {
                return value(matcher);
            }
        }
        return "";
    }

    /** The prefix, with its colon, that this tag binds to one of these namespaces. */
    static Optional<String> prefixOf(CharSequence tag, String namespace, String otherNamespace) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            String value = value(matcher);
            if (matcher.group(1).startsWith("xmlns:") && (value.equals(namespace) || value.equals(otherNamespace))) {
                return Optional.of(local(matcher.group(1)) + ":");
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
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** The same tag with this attribute set. */
    static String with(CharSequence tag, String name, String value) {
        String written = name + "=\"" + XmlCharacters.escaped(value) + "\"";
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return tag.subSequence(0, matcher.start(1)) + written + tag.subSequence(matcher.end(), tag.length());
            }
        }
        int end = tag.length() - (tag.charAt(tag.length() - 2) == '/' ? 2 : 1);
        String before = tag.subSequence(0, end).toString().stripTrailing();
        return before + " " + written + tag.subSequence(end, tag.length());
    }

    /** The same tag without this attribute. */
    static String without(CharSequence tag, String name) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return tag.subSequence(0, matcher.start()).toString() + tag.subSequence(matcher.end(), tag.length());
            }
        }
        return tag.toString();
    }

    private static String value(Matcher attribute) {
        String raw = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        return raw.indexOf('&') < 0
                ? raw
                : REFERENCE.matcher(raw).replaceAll(found -> {
                    if (found.group(3) == null) {
                        int code = found.group(1) == null
                                ? Integer.parseInt(found.group(2), 16)
                                : Integer.parseInt(found.group(1));
                        return Character.isValidCodePoint(code)
                                ? Matcher.quoteReplacement(Character.toString(code))
                                : "";
                    }
                    return switch (found.group(3)) {
                        case "amp" -> "&";
                        case "lt" -> "<";
                        case "gt" -> ">";
                        case "quot" -> "\"";
                        case "apos" -> "'";
                        default -> Matcher.quoteReplacement(found.group());
                    };
                });
    }
}
