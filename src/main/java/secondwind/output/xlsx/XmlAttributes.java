package secondwind.output.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a tag, one after the other, with the places where they are written. */
final class XmlAttributes {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|(\\w+));");

    private final CharSequence tag;
    private int start;
    private int nameEnd;
    private int valueStart;
    private int valueEnd;
    private int position;

    XmlAttributes(CharSequence tag) {
        this.tag = tag;
        position = 1;
        while (position < tag.length() && !isSpace(tag.charAt(position))) {
            position++;
        }
    }

    /** Goes on to the next attribute; answers whether there is one. */
    boolean next() {
        start = after(position, false);
        nameEnd = start;
        while (nameEnd < tag.length() && !isSpace(tag.charAt(nameEnd)) && "=/>".indexOf(tag.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        int quote = after(nameEnd, true);
        if (nameEnd == start || quote >= tag.length() || (tag.charAt(quote) != '"' && tag.charAt(quote) != '\'')) {
            return false;
        }
        valueStart = quote + 1;
        valueEnd = valueStart;
        while (valueEnd < tag.length() && tag.charAt(valueEnd) != tag.charAt(quote)) {
            valueEnd++;
        }
        position = valueEnd + 1;
        return valueEnd < tag.length();
    }

    private int after(int from, boolean withSign) {
        int index = from;
        while (index < tag.length() && (isSpace(tag.charAt(index)) || (withSign && tag.charAt(index) == '='))) {
            index++;
        }
        return index;
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ';
    }

    /** Whether the attribute has exactly this name. */
    boolean is(String name) {
        if (nameEnd - start != name.length()) {
            return false;
        }
        for (int index = 0; index < name.length(); index++) {
            if (tag.charAt(start + index) != name.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return tag.subSequence(start, nameEnd).toString();
    }

    /** What it says, as a parser would give it. */
    String value() {
        String raw = tag.subSequence(valueStart, valueEnd).toString();
        return raw.indexOf('&') < 0 ? raw : REFERENCE.matcher(raw).replaceAll(XmlAttributes::meaning);
    }

    private static String meaning(java.util.regex.MatchResult reference) {
        if (reference.group(3) == null) {
            boolean decimal = reference.group(1) != null;
            int code = decimal ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
            return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : "";
        }
        return switch (reference.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> Matcher.quoteReplacement(reference.group());
        };
    }

    /** The tag with something else in place of this attribute. */
    String replaced(String other) {
        return tag.subSequence(0, start) + other + tag.subSequence(valueEnd + 1, tag.length());
    }
}
