package secondwind.log.format.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes an XML document. The parser of the JDK would print a line of its own about each byte that is none of text. */
final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})[\"']");
    private static final int LOOK = 300;

    private XmlText() {}

    /** The characters behind a byte order mark, if there is one; a byte that is no part of one is an {@link IOException}. */
    static Reader decoded(InputStream document) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(document);
        stream.mark(LOOK);
        String start = new String(stream.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
        stream.reset();
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            mark = 3;
        } else if (start.startsWith("\u00ff\u00fe") || start.startsWith("<\u0000")) {
            charset = StandardCharsets.UTF_16LE;
            mark = start.charAt(0) == '<' ? 0 : 2;
        } else if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u0000<")) {
            charset = StandardCharsets.UTF_16BE;
            mark = start.charAt(0) == 0 ? 0 : 2;
        } else {
            charset = declared(start);
        }
        stream.skipNBytes(mark);
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset declared(String start) throws IOException {
        Matcher declaration = DECLARED.matcher(start);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1).toUpperCase(Locale.ROOT);
        if (!Charset.isSupported(name)) {
            throw new IOException("There is no encoding " + name);
        }
        // The declaration itself could be read with a byte for each letter.
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.contains("UCS")
                ? StandardCharsets.UTF_8
                : Charset.forName(name);
    }
}
