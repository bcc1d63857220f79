package secondwind.output.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * The tags of an XML text and what stands between them, each in the very characters it was written in, so that a part
 * can be copied with an insertion and everything around it stays.
 *
 * <p>It checks no more than it needs: a text that no parser would take comes out as it went in, or is refused.
 */
final class XmlTokens {
    /** What a token is. */
    enum Kind {
        START,
        EMPTY,
        END,
        /** Characters between two tags; long ones come in pieces. */
        TEXT,
        /** A comment, a processing instruction, or characters in brackets. */
        OTHER,
        /** There is nothing more. */
        NOTHING
    }

    private static final int PIECE = 1 << 14;
    private static final int LONGEST_TOKEN = 1 << 22;

    private final Reader in;
    private final char[] buffer = new char[PIECE];
    private final StringBuilder raw = new StringBuilder();
    private int position;
    private int filled;

    XmlTokens(Reader in) {
        this.in = in;
    }

    /**
     * Goes on to the next token.
     *
     * @throws UnusableWorkbookException when the text declares a document type, breaks off inside a tag, or has a tag
     *     that is longer than any
     * @throws IOException when the text cannot be read
     */
    Kind next() throws IOException {
        raw.setLength(0);
        if (peek() < 0) {
            return Kind.NOTHING;
        }
        if (peek() != '<') {
            int start = position;
            while (position < filled && buffer[position] != '<') {
                position++;
            }
            raw.append(buffer, start, position - start);
            return Kind.TEXT;
        }
        take();
        return switch (peek()) {
            case '!' -> declaration();
            case '?' -> upTo("?>");
            case '/' -> {
                upTo(">");
                yield Kind.END;
            }
            default -> tag();
        };
    }

    /** Copies everything behind this token as it was written. */
    void copyRest(Writer copy) throws IOException {
        copy.write(buffer, position, filled - position);
        position = filled;
        in.transferTo(copy);
    }

    /** The token as it was written. */
    CharSequence raw() {
        return raw;
    }

    /** The name of the tag with its prefix. */
    String name() {
        return XmlTag.name(raw);
    }

    /** The name of the tag without its prefix. */
    String local() {
        return XmlTag.local(name());
    }

    private Kind declaration() throws IOException {
        take();
        if (peek() == '-') {
            take();
            return upTo("-->");
        }
        if (peek() == '[') {
            return upTo("]]>");
        }
        throw UnusableWorkbookException.damaged();
    }

    private Kind upTo(String end) throws IOException {
        int from = raw.length();
        char last = end.charAt(end.length() - 1);
        while (true) {
            if (take() == last && raw.length() - from >= end.length() && endsWith(end)) {
                return Kind.OTHER;
            }
        }
    }

    private boolean endsWith(String end) {
        return raw.indexOf(end, raw.length() - end.length()) >= 0;
    }

    private Kind tag() throws IOException {
        int quote = 0;
        while (true) {
            char taken = take();
            if (quote != 0) {
                quote = taken == quote ? 0 : quote;
            } else if (taken == '"' || taken == '\'') {
                quote = taken;
            } else if (taken == '>') {
                return raw.charAt(raw.length() - 2) == '/' ? Kind.EMPTY : Kind.START;
            }
        }
    }

    private int peek() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[position];
    }

    private char take() throws IOException {
        if (peek() < 0) {
            throw UnusableWorkbookException.damaged();
        }
        if (raw.length() > LONGEST_TOKEN) {
            throw UnusableWorkbookException.tooLarge();
        }
        char taken = buffer[position++];
        raw.append(taken);
        return taken;
    }
}
