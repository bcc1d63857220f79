package secondwind.log.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bytes of a part, and the plain forms of tags, attributes and texts in them. */
final class PlainTag {
    private static final String[] TYPES = {"s", "str", "inlineStr", "b", "e", "d", "n"};
    private static final byte[][] TYPE_NAMES =
            Stream.of(TYPES).map(PlainTag::ascii).toArray(byte[][]::new);
    private static final int LONGEST_REFERENCE = 10;
    private static final int MOST_ATTRIBUTES = 16;

    /** Where the bytes are not of the expected form, or end; carries no trace, for that is met often. */
    static final class Unusual extends Exception {
        private static final long serialVersionUID = 1L;

        private final int where;

        private Unusual(int where) {
            super(null, null, false, false);
            this.where = where;
        }
    }

    /** The bytes at hand, with a zero behind the last one: no tag or text goes beyond it. */
    private byte[] bytes = new byte[1 << 17];

    private int limit;
    /** Where the reading stands. */
    int at;

    private int nameStart;
    private int nameEnd;
    /** The names of the attributes of this tag so far. */
    private final int[] nameStarts = new int[MOST_ATTRIBUTES];

    private final int[] nameEnds = new int[MOST_ATTRIBUTES];
    private int attributes;
    private final List<byte[]> prefixes = new ArrayList<>();
    /** The value of the attribute, or the text, that was met last. */
    private int valueStart;

    private int valueEnd;
    private boolean plainValue;

    /** Reads more bytes, and forgets those before this place; answers whether there were any. */
    boolean fill(InputStream stream) throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit > bytes.length / 2) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = stream.read(bytes, limit, bytes.length - 1 - limit);
        limit += Math.max(read, 0);
        bytes[limit] = 0;
        return read >= 0;
    }

    /** Lets the names of attributes have this prefix; the part's own namespace has none. */
    void allowPrefix(@Nullable String declared) {
        if (declared != null) {
            prefixes.add(declared.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The bytes at hand, and those that are still to come. */
    InputStream rest(InputStream stream) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, at, available()), stream);
    }

    int available() {
        return limit - at;
    }

    /** The next bytes, at most so many, each as one character. */
    String look(int most) {
        return new String(bytes, at, Math.min(most, available()), StandardCharsets.ISO_8859_1);
    }

    Unusual unusual() {
        return new Unusual(at);
    }

    /** Whether nothing was wrong but the end of the bytes at hand. */
    boolean isExhausted(Unusual unusual) {
        return unusual.where >= limit;
    }

    void skipSpace() {
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
            at++;
        }
    }

    /** The bytes of a name or a tag. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Goes behind these bytes if they are the next ones; answers whether they are. */
    boolean skip(byte[] expected) throws Unusual {
        for (int index = 0; index < expected.length; index++) {
            if (bytes[at + index] != expected[index]) {
                if (at + index >= limit) {
                    throw new Unusual(limit);
                }
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    void expect(byte[] expected) throws Unusual {
        if (!skip(expected)) {
            throw unusual();
        }
    }

    /** Goes behind the name of an element that begins here and has no longer name. */
    void expectName(byte[] begin) throws Unusual {
        for (byte character : begin) {
            if (bytes[at] != character) {
                throw unusual();
            }
            at++;
        }
        // The name goes on, or is cut off, unless one of these stands behind it; a space begins an attribute.
        if (bytes[at] != ' ' && bytes[at] != '>' && bytes[at] != '/') {
            throw unusual();
        }
        attributes = 0;
    }

    /** Goes behind the next attribute of the tag; answers whether there was one. */
    boolean attribute() throws Unusual {
        int before = at;
        skipSpace();
        if (bytes[at] == '>' || bytes[at] == '/') {
            attributes = 0;
            return false;
        }
        nameStart = at;
        while (isName(bytes[at])) {
            at++;
        }
        nameEnd = at;
        if (nameEnd == nameStart || before == nameStart || bytes[at] != '=' || isNamedBefore()) {
            throw unusual();
        }
        at++;
        byte quote = bytes[at];
        if (quote != '"' && quote != '\'') {
            throw unusual();
        }
        at++;
        valueStart = at;
        while (bytes[at] != quote) {
            if (bytes[at] == '<' || bytes[at] == '&' || bytes[at] < ' ') {
                throw unusual();
            }
            at++;
        }
        valueEnd = at;
        at++;
        return true;
    }

    /** Names of small and capital letters are plain, and so is a number behind the first letter. */
    private boolean isName(byte character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9' && at > nameStart)
                || (character == ':' && isPrefix());
    }

    /** Whether the letters before a colon are a prefix that the root of the part declares. */
    private boolean isPrefix() {
        for (byte[] prefix : prefixes) {
            if (Arrays.equals(bytes, nameStart, at, prefix, 0, prefix.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another attribute of this tag has the same name, which no XML parser lets pass. */
    private boolean isNamedBefore() {
        if (attributes == MOST_ATTRIBUTES) {
            return true;
        }
        for (int index = 0; index < attributes; index++) {
            if (Arrays.equals(bytes, nameStarts[index], nameEnds[index], bytes, nameStart, nameEnd)) {
                return true;
            }
        }
        nameStarts[attributes] = nameStart;
        nameEnds[attributes] = nameEnd;
        attributes++;
        return false;
    }

    /** Goes behind the end of a tag; answers whether its element has nothing in it. */
    boolean closesAtOnce() throws Unusual {
        boolean empty = bytes[at] == '/';
        if (empty) {
            at++;
        }
        if (bytes[at] != '>') {
            throw unusual();
        }
        at++;
        return empty;
    }

    boolean isNamed(char name) {
        return nameEnd - nameStart == 1 && bytes[nameStart] == name;
    }

    boolean isNamed(byte[] name) {
        return Arrays.equals(bytes, nameStart, nameEnd, name, 0, name.length);
    }

    /** Goes to the end of the text that begins here. */
    void text() throws Unusual {
        valueStart = at;
        plainValue = true;
        while (bytes[at] != '<') {
            byte character = bytes[at];
            if (character < ' ' || character == '&' || character == '>') {
                boolean control = character >= 0 && character < ' ' && character != '\n' && character != '\t';
                // Nobody but a CDATA section may write "]]>".
                if (control || (character == '>' && bytes[at - 1] == ']')) {
                    throw unusual();
                }
                plainValue &= character >= 0 && character != '&';
            }
            at++;
        }
        valueEnd = at;
    }

    /** The value or text as a whole number from 0 on; the other one when these are no such digits. */
    int wholeNumber(int otherwise) {
        int number = 0;
        if (valueEnd == valueStart || valueEnd - valueStart > 9) {
            return otherwise;
        }
        for (int index = valueStart; index < valueEnd; index++) {
            int digit = bytes[index] - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The column of a reference such as {@code AB12}, from 0; the expected one where there is no reference. */
    int column(int expected) {
        int column = 0;
        int index = valueStart;
        while (index < valueEnd && index < valueStart + 3 && bytes[index] >= 'A') {
            if (bytes[index] > 'Z') {
                return XlsxSheet.column(value(), expected);
            }
            column = column * 26 + (bytes[index] - 'A' + 1);
            index++;
        }
        return column < 1 || column > 16_384 ? expected : column - 1;
    }

    /** The value as the type of a cell. */
    String type() {
        for (int index = 0; index < TYPES.length; index++) {
            byte[] name = TYPE_NAMES[index];
            if (Arrays.equals(bytes, valueStart, valueEnd, name, 0, name.length)) {
                return TYPES[index];
            }
        }
        return value();
    }

    /** The value of the attribute. */
    String value() {
        return new String(bytes, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
    }

    /** The text, with the characters that stand for others replaced. */
    String decoded() throws Unusual {
        if (plainValue) {
            return new String(bytes, valueStart, valueEnd - valueStart, StandardCharsets.ISO_8859_1);
        }
        String text = value();
        if (text.indexOf('\ufffd') >= 0 || text.indexOf('\ufffe') >= 0 || text.indexOf('\uffff') >= 0) {
            throw unusual();
        }
        int from = text.indexOf('&');
        if (from < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int done = 0;
        while (from >= 0) {
            int end = text.indexOf(';', from);
            if (end < 0 || end - from > LONGEST_REFERENCE) {
                throw unusual();
            }
            decoded.append(text, done, from).append(character(text.substring(from + 1, end)));
            done = end + 1;
            from = text.indexOf('&', done);
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** One of the five characters that XML names; any other reference is for an XML parser. */
    private char character(String reference) throws Unusual {
        return switch (reference) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "#10" -> '\n';
            case "#39" -> '\'';
            case "#34" -> '"';
            default -> throw unusual();
        };
    }
}
