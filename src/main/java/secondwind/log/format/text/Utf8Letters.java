package secondwind.log.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8. A byte that is none, such as of a line pasted from an older file, is read in the encoding that Windows
 * uses in Western Europe, so that one line in it costs the others nothing.
 */
final class Utf8Letters extends Reader {
    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 15;

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer letters = CharBuffer.allocate(BLOCK).flip();
    private boolean complete;
    private long older;

    Utf8Letters(InputStream stream) {
        this.stream = stream;
    }

    /** How many bytes that are no UTF-8 were read so far. */
    long older() {
        return older;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        while (!letters.hasRemaining()) {
            if (complete && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(most, letters.remaining());
        letters.get(into, offset, count);
        return count;
    }

    private void decode() throws IOException {
        bytes.compact();
        int read = complete ? -1 : stream.read(bytes.array(), bytes.position(), bytes.remaining());
        complete = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        letters.clear();
        CoderResult result = decoder.decode(bytes, letters, complete);
        while (result.isError() && letters.hasRemaining()) {
            letters.append(OLDER.decode(bytes.slice(bytes.position(), 1)));
            bytes.position(bytes.position() + 1);
            older++;
            result = decoder.decode(bytes, letters, complete);
        }
        letters.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
