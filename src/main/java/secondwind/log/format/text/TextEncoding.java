package secondwind.log.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the letters of a text file are coded.
 *
 * @param charset its encoding
 * @param markLength how many bytes of byte order mark come first
 * @param guess the name of what was guessed, for the user; empty when the file leaves no doubt
 */
record TextEncoding(Charset charset, int markLength, Optional<String> guess) {
    private static final int SAMPLE = 1 << 16;
    private static final double MANY = 0.2;
    private static final double HARDLY_ANY = 0.02;
    private static final int FAR_MORE = 10;

    /** East Asian encodings, each with a name for the user. */
    private static final List<Named> EAST_ASIAN = List.of(
            new Named("windows-31j", "Japanese (Shift_JIS)"),
            new Named("GB18030", "Chinese (GBK)"),
            new Named("Big5", "Chinese (Big5)"),
            new Named("EUC-JP", "Japanese (EUC)"),
            new Named("EUC-KR", "Korean (EUC)"));

    /** Words of headers: bytes that happen to read like one of them are rare. */
    private static final List<String> EAST_ASIAN_HEADERS = List.of(
            "\u516c\u53f8",
            "\u4f01\u4e1a",
            "\u4f01\u696d",
            "\u4f1a\u793e",
            "\u804c\u4f4d",
            "\u5c97\u4f4d",
            "\u8077\u7a2e",
            "\u8077\u4f4d",
            "\u5fdc\u52df",
            "\u9762\u63a5",
            "\u9762\u8bd5",
            "\u9762\u8a66",
            "\u65e5\u671f",
            "\u65e5\u4ed8",
            "\u7ed3\u679c",
            "\u7d50\u679c",
            "\u72b6\u6001",
            "\u72c0\u614b",
            "\u5907\u6ce8",
            "\u5099\u8003",
            "\u5099\u8a3b",
            "\u7535\u8bdd",
            "\u96fb\u8a71",
            "\u59d3\u540d",
            "\u8054\u7cfb",
            "\u806f\u7d61",
            "\ud68c\uc0ac",
            "\uc9c0\uc6d0",
            "\uacb0\uacfc");

    /** Letters of Turkish where Western European has those of Icelandic. */
    private static final Set<Integer> TURKISH = Set.of(0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE);

    private static final Set<Integer> ICELANDIC = Set.of(0xC1, 0xC6, 0xCD, 0xD3, 0xDA, 0xE1, 0xE6, 0xED, 0xF3, 0xFA);
    /** Letters of Polish, Czech and Hungarian where Western European has signs. */
    private static final Set<Integer> CENTRAL_EUROPEAN =
            Set.of(0x8D, 0x8F, 0x9D, 0x9F, 0xA3, 0xA5, 0xAF, 0xB3, 0xB9, 0xBE, 0xBF);

    private record Named(String charset, String name) {
        boolean isSupported() {
            return Charset.isSupported(charset);
        }
    }

    private static TextEncoding sure(Charset charset, int markLength) {
        return new TextEncoding(charset, markLength, Optional.empty());
    }

    private static TextEncoding guessed(String charset, String name) {
        return Charset.isSupported(charset)
                ? new TextEncoding(Charset.forName(charset), 0, Optional.of(name))
                : sure(Charset.forName("windows-1252"), 0);
    }

    /** The letters of a stream that stands behind the byte order mark. */
    Reader reader(InputStream stream) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Letters(stream)
                : new InputStreamReader(stream, charset);
    }

    static TextEncoding detect(Path file) throws IOException {
        byte[] sample;
        try (InputStream stream = Files.newInputStream(file)) {
            sample = stream.readNBytes(SAMPLE);
        }
        Optional<TextEncoding> marked = marked(sample).or(() -> wide(sample));
        if (marked.isPresent()) {
            return marked.get();
        }
        return utf8(file).or(() -> eastAsian(sample)).orElseGet(() -> singleBytes(sample));
    }

    private static Optional<TextEncoding> marked(byte[] start) {
        if (start.length >= 3 && at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
            return Optional.of(sure(StandardCharsets.UTF_8, 3));
        }
        if (start.length >= 2 && at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
            return Optional.of(sure(StandardCharsets.UTF_16LE, 2));
        }
        if (start.length >= 2 && at(start, 0) == 0xFE && at(start, 1) == 0xFF) {
            return Optional.of(sure(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /** UTF-16 without a mark: every other byte of its commas, digits and line ends is zero. */
    static Optional<TextEncoding> wide(byte[] sample) {
        int[] zeros = new int[2];
        for (int index = 0; index < sample.length; index++) {
            zeros[index % 2] += sample[index] == 0 ? 1 : 0;
        }
        double pairs = Math.max(1, sample.length / 2);
        if (zeros[1] / pairs >= MANY && zeros[0] / pairs <= HARDLY_ANY) {
            return Optional.of(sure(StandardCharsets.UTF_16LE, 0));
        }
        if (zeros[0] / pairs >= MANY && zeros[1] / pairs <= HARDLY_ANY) {
            return Optional.of(sure(StandardCharsets.UTF_16BE, 0));
        }
        return Optional.empty();
    }

    /** Whether a file is in UTF-8, all of it or at least as many of its letters as not; empty when it is in neither. */
    private static Optional<TextEncoding> utf8(Path file) throws IOException {
        long beyondAscii = 0;
        char[] block = new char[SAMPLE];
        try (Utf8Letters letters = new Utf8Letters(Files.newInputStream(file))) {
            for (int read = letters.read(block); read >= 0; read = letters.read(block)) {
                for (int index = 0; index < read; index++) {
                    beyondAscii += block[index] > 0x7F ? 1 : 0;
                }
            }
            if (letters.older() == 0) {
                return Optional.of(sure(StandardCharsets.UTF_8, 0));
            }
            return beyondAscii >= 2 * letters.older()
                    ? Optional.of(new TextEncoding(
                            StandardCharsets.UTF_8, 0, Optional.of("UTF-8, and those that are not as windows-1252")))
                    : Optional.empty();
        }
    }

    private static Optional<TextEncoding> eastAsian(byte[] sample) {
        TextEncoding best = null;
        long most = 0;
        for (Named candidate : EAST_ASIAN) {
            Optional<String> text = candidate.isSupported() ? decoded(sample, candidate.charset()) : Optional.empty();
            long known = text.map(TextEncoding::knownWords).orElse(0L);
            if (known > most) {
                best = guessed(candidate.charset(), candidate.name());
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long knownWords(String text) {
        return EAST_ASIAN_HEADERS.stream().filter(text::contains).count();
    }

    /** The sample in this encoding, without its last line, which may be cut off; empty when it is not in it. */
    private static Optional<String> decoded(byte[] sample, String charset) {
        int length = sample.length;
        while (sample.length == SAMPLE && length > 0 && sample[length - 1] != '\n') {
            length--;
        }
        try {
            return Optional.of(Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample, 0, length))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Encodings with a byte for each letter: what only one of them has between letters gives it away. */
    private static TextEncoding singleBytes(byte[] sample) {
        int high = 0;
        int cyrillic = 0;
        int latin = 0;
        int turkish = 0;
        int icelandic = 0;
        int central = 0;
        int controls = 0;
        boolean lines = false;
        for (int index = 0; index < sample.length; index++) {
            int here = at(sample, index);
            lines |= here == '\n';
            latin += here < 0x80 && isLetter(here) ? 1 : 0;
            high += here >= 0x80 ? 1 : 0;
            cyrillic += here >= 0xC0 ? 1 : 0;
            turkish += TURKISH.contains(here) ? 1 : 0;
            icelandic += ICELANDIC.contains(here) ? 1 : 0;
            if (index > 0
                    && index + 1 < sample.length
                    && isLetter(at(sample, index - 1))
                    && isLetter(at(sample, index + 1))) {
                central += CENTRAL_EUROPEAN.contains(here) ? 1 : 0;
                controls += here >= 0x80 && here < 0xA0 && here != 0x92 ? 1 : 0;
            }
        }
        if (cyrillic > latin / 2 && cyrillic * FAR_MORE > high * (FAR_MORE - 1)) {
            return guessed("windows-1251", "Cyrillic (windows-1251)");
        }
        if (!lines && controls > 0) {
            return guessed("x-MacRoman", "those of an old Macintosh");
        }
        if (central > 0) {
            return guessed("windows-1250", "Central European (windows-1250)");
        }
        return turkish > 0 && icelandic == 0
                ? guessed("windows-1254", "Turkish (windows-1254)")
                : sure(Charset.forName("windows-1252"), 0);
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character >= 0xC0;
    }
}
