package secondwind.log.format.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param markLength how many bytes of byte order mark come first
 * @param delimiter what separates the cells
 * @param declared whether a first line such as {@code sep=;} says so; spreadsheet programs do not count that line
 * @param unclosedQuoteRow the row in which a quotation mark opens that never closes; then none is a quotation mark
 */
record CsvDialect(
        Charset charset, int markLength, char delimiter, boolean declared, Optional<Integer> unclosedQuoteRow) {
    private static final int SAMPLE = 1 << 16;
    private static final int BLOCK = 1 << 15;

    static CsvDialect detect(Path file) throws IOException {
        byte[] mark;
        try (InputStream stream = Files.newInputStream(file)) {
            mark = stream.readNBytes(3);
        }
        Charset charset;
        int markLength;
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            charset = StandardCharsets.UTF_8;
            markLength = 3;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            markLength = 2;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            markLength = 2;
        } else {
            charset = isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            markLength = 0;
        }
        CsvDialect undelimited = new CsvDialect(charset, markLength, ',', false, Optional.empty());
        String sample = undelimited.sample(file);
        boolean declared = sample.regionMatches(true, 0, "sep=", 0, 4)
                && sample.length() > 5
                && (sample.charAt(5) == '\r' || sample.charAt(5) == '\n');
        char delimiter = declared ? sample.charAt(4) : Delimiters.mostLikely(sample);
        CsvDialect dialect = new CsvDialect(charset, markLength, delimiter, declared, Optional.empty());
        return new CsvDialect(charset, markLength, delimiter, declared, UnclosedQuote.findRow(file, dialect));
    }

    /** A reader that stands on the first character of the first row. */
    Reader open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        stream.skipNBytes(markLength);
        Reader reader = new java.io.BufferedReader(new InputStreamReader(stream, charset), BLOCK);
        if (declared) {
            int character = reader.read();
            while (character >= 0 && character != '\n') {
                character = reader.read();
            }
        }
        return reader;
    }

    private String sample(Path file) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader reader = open(file)) {
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
        }
        return new String(sample, 0, length);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer sink = CharBuffer.allocate(BLOCK);
        try (InputStream stream = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                CoderResult result = decoder.decode(bytes, sink, end);
                if (result.isError()) {
                    return false;
                }
                sink.clear();
                bytes.compact();
            }
        }
        return true;
    }
}
