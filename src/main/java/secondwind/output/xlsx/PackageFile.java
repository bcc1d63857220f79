package secondwind.output.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The package of a workbook: an archive whose entries are its parts. */
final class PackageFile implements AutoCloseable {
    /** The part that tells what the others are. */
    static final String CONTENT_TYPES = "/[Content_Types].xml";

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_SMALL_PART = 32_000_000;
    private static final long LONGEST_SHEET = 2_000_000_000L;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Set<String> PLAIN = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private final ZipFile archive;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> byKey = new HashMap<>();

    private PackageFile(ZipFile archive) throws IOException {
        this.archive = archive;
        entries = Collections.list(archive.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_ENTRIES) {
            throw UnusableWorkbookException.tooLarge();
        }
        for (ZipArchiveEntry entry : entries) {
            if (byKey.put(PartName.key(PartName.ofEntry(entry.getName())), entry) != null) {
                throw UnusableWorkbookException.damaged();
            }
        }
    }

    /**
     * Opens the package for reading.
     *
     * @throws IOException when this is no archive, or one that holds two entries of one name
     */
    static PackageFile open(Path file) throws IOException {
        ZipFile archive = ZipFile.builder().setPath(file).get();
        try {
            return new PackageFile(archive);
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** The entries in the order in which they stand. */
    List<ZipArchiveEntry> entries() {
        return entries;
    }

    boolean has(String part) {
        return byKey.containsKey(PartName.key(part));
    }

    /** The bytes of an entry as they are packed. */
    InputStream packed(ZipArchiveEntry entry) throws IOException {
        return archive.getRawInputStream(entry);
    }

    /** A small part as text; empty when there is none. */
    Optional<XmlPart> find(String part) throws IOException {
        return has(part) ? Optional.of(XmlPart.of(smallText(part))) : Optional.empty();
    }

    /**
     * A small part as text.
     *
     * @throws UnusableWorkbookException when there is none, or it is large, or it is no XML
     */
    XmlPart get(String part) throws IOException {
        return find(part).orElseThrow(UnusableWorkbookException::damaged);
    }

    private String smallText(String part) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[1 << 14];
        try (Text reader = text(part)) {
            for (int length = reader.in().read(piece);
                    length >= 0;
                    length = reader.in().read(piece)) {
                text.append(piece, 0, length);
                if (text.length() > LONGEST_SMALL_PART) {
                    throw UnusableWorkbookException.tooLarge();
                }
            }
        }
        return asPlain(text.toString());
    }

    /** Small parts are written again in UTF-8, whatever they were in. */
    private static String asPlain(String text) {
        if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
            return text;
        }
        String unmarked = text.substring(1);
        Matcher declared = ENCODING.matcher(unmarked);
        return declared.find()
                ? unmarked.substring(0, declared.start(1))
                        + StandardCharsets.UTF_8
                        + unmarked.substring(declared.end(1))
                : unmarked;
    }

    /** The characters of a part, with the encoding in which they were written and are to be written again. */
    record Text(Reader in, Charset encoding) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The characters of a part, one after the other. */
    Text text(String part) throws IOException {
        ZipArchiveEntry entry = byKey.get(PartName.key(part));
        if (entry == null) {
            throw UnusableWorkbookException.damaged();
        }
        InputStream stream = new BufferedInputStream(new Bounded(archive.getInputStream(entry)), 1 << 14);
        try {
            Charset encoding = encoding(stream);
            Reader reader = new InputStreamReader(
                    stream,
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            return new Text(reader, encoding);
        } catch (IOException | RuntimeException refused) {
            stream.close();
            throw refused;
        }
    }

    /** UTF-8, or UTF-16 behind a byte order mark, which stays in the text; a workbook is written in nothing else. */
    private static Charset encoding(InputStream stream) throws IOException {
        stream.mark(DECLARATION + 1);
        byte[] start = stream.readNBytes(DECLARATION);
        stream.reset();
        if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (declared.find() && !PLAIN.contains(declared.group(1).toLowerCase(Locale.ROOT))) {
            throw UnusableWorkbookException.damaged();
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Stops where a part unpacks to more than any workbook has. */
    private static final class Bounded extends java.io.FilterInputStream {
        private long left = LONGEST_SHEET;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int taken = super.read();
            count(taken < 0 ? 0 : 1);
            return taken;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int taken = super.read(bytes, offset, length);
            count(Math.max(taken, 0));
            return taken;
        }

        private void count(int taken) throws IOException {
            left -= taken;
            if (left < 0) {
                throw UnusableWorkbookException.tooLarge();
            }
        }
    }
}
