package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font file outside the program: a static TrueType font, alone or as a member of a collection.
 *
 * @param path the file
 * @param member which font of a collection, from 0
 */
public record FontFile(Path path, int member) {

    private static final Pattern WITH_MEMBER = Pattern.compile("(.+\\.tt[cf])#(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final long LARGEST = 100_000_000;
    private static final int MOST_TABLES = 200;
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");

    private static final int TRUE_TYPE = 0x00010000;
    private static final int FIRST_TRUE_TYPE = tag("true");
    /** Where the permissions to embed stand in the OS/2 table, and what they say. */
    private static final int PERMISSIONS = 8;

    private static final int NOT_AT_ALL = 0x0002;
    private static final int MORE_THAN_THAT = 0x000C;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private record Table(int checkSum, int offset, int length) {}

    public FontFile {
        requireNonNull(path);
    }

    /** The font of this name, in the first folder if it is no whole path: {@code mincho.ttc#1} is the second of a collection. */
    public static FontFile named(String name, Path folder) {
        Matcher withMember = WITH_MEMBER.matcher(name);
        return withMember.matches()
                ? new FontFile(folder.resolve(withMember.group(1)), Integer.parseInt(withMember.group(2)))
                : new FontFile(folder.resolve(name), 0);
    }

    /** The file's name without folders. */
    public String name() {
        return String.valueOf(path.getFileName()) + (member == 0 ? "" : "#" + member);
    }

    /**
     * Looks at the head of the file only.
     *
     * @throws FontFileException if it cannot be printed with
     */
    public void check() throws FontFileException {
        requireFile();
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            tables(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The font by itself, as a file of its own.
     *
     * @throws FontFileException if it cannot be printed with
     */
    public byte[] bytes() throws FontFileException {
        requireFile();
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            return alone(file, tables(file));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whatever else stands there may never end. */
    private void requireFile() throws FontFileException {
        if (Files.notExists(path)) {
            throw new FontFileException("There is no such file.");
        }
        if (!Files.isRegularFile(path)) {
            throw new FontFileException("This is no font file.");
        }
    }

    private static FontFileException unreadable(IOException e) {
        return e instanceof NoSuchFileException
                ? new FontFileException("There is no such file.")
                : new FontFileException("The file cannot be read, or is no font.");
    }

    private Map<String, Table> tables(SeekableByteChannel file) throws IOException, FontFileException {
        if (file.size() < 12) {
            throw new FontFileException("This is no font file.");
        }
        if (file.size() > LARGEST) {
            throw new FontFileException("The file is larger than 100 MB.");
        }
        int start = 0;
        int kind = read(file, 0, 12).getInt();
        if (kind == tag("ttcf")) {
            int count = read(file, 8, 4).getInt();
            if (member >= count || member < 0) {
                throw new FontFileException("The collection has no member " + member + ".");
            }
            start = read(file, 12 + 4L * member, 4).getInt();
            kind = read(file, start, 4).getInt();
        } else if (member > 0) {
            throw new FontFileException("This is one font, not a collection.");
        }
        requireTrueType(kind);
        Map<String, Table> tables = directory(file, start);
        requireUsable(file, tables);
        return tables;
    }

    private static void requireTrueType(int kind) throws FontFileException {
        if (kind == tag("OTTO")) {
            throw new FontFileException("Its outlines are PostScript (CFF), not TrueType.");
        }
        if (kind == tag("wOFF") || kind == tag("wOF2")) {
            throw new FontFileException("This is a web font (WOFF), not a TrueType file.");
        }
        if (kind != TRUE_TYPE && kind != FIRST_TRUE_TYPE) {
            throw new FontFileException("This is no TrueType font.");
        }
    }

    private static Map<String, Table> directory(SeekableByteChannel file, int start)
            throws IOException, FontFileException {
        int count = read(file, start + 4L, 2).getShort() & 0xFFFF;
        if (count > MOST_TABLES) {
            throw new FontFileException("The font is damaged.");
        }
        ByteBuffer records = read(file, start + 12L, 16 * count);
        Map<String, Table> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[4];
            records.get(name);
            Table table = new Table(records.getInt(), records.getInt(), records.getInt());
            if (table.offset() < 0 || table.length() < 0 || (long) table.offset() + table.length() > file.size()) {
                throw new FontFileException("The font is damaged: it ends too early.");
            }
            tables.put(new String(name, StandardCharsets.ISO_8859_1), table);
        }
        long all = tables.values().stream().mapToLong(Table::length).sum();
        if (all > file.size()) {
            throw new FontFileException("The font is damaged: its parts overlap.");
        }
        return tables;
    }

    private static void requireUsable(SeekableByteChannel file, Map<String, Table> tables)
            throws IOException, FontFileException {
        if (tables.containsKey("CFF ") || tables.containsKey("CFF2")) {
            throw new FontFileException("Its outlines are PostScript (CFF), not TrueType.");
        }
        if (tables.containsKey("fvar")) {
            throw new FontFileException("This is a variable font.");
        }
        for (String needed : NEEDED) {
            if (!tables.containsKey(needed)) {
                throw new FontFileException("The font has no table “" + needed.strip() + "”.");
            }
        }
        int permissions = read(file, requireNonNull(tables.get("OS/2")).offset() + (long) PERMISSIONS, 2)
                .getShort();
        boolean forbidden = (permissions & NOT_AT_ALL) != 0 && (permissions & MORE_THAN_THAT) == 0;
        if (forbidden || (permissions & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
            throw new FontFileException("Its maker does not permit embedding it in documents.");
        }
    }

    private static byte[] alone(SeekableByteChannel file, Map<String, Table> tables) throws IOException {
        int offset = 12 + 16 * tables.size();
        int length = offset;
        for (Table table : tables.values()) {
            length = Math.addExact(length, padded(table.length()));
        }
        ByteBuffer font = ByteBuffer.allocate(length);
        font.putInt(TRUE_TYPE)
                .putShort((short) tables.size())
                .putShort((short) 0)
                .putInt(0);
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            Table table = entry.getValue();
            font.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            font.putInt(table.checkSum()).putInt(offset).putInt(table.length());
            font.put(offset, read(file, table.offset(), table.length()).array());
            offset += padded(table.length());
        }
        return font.array();
    }

    private static int padded(int length) {
        return Math.addExact(length, 3) & ~3;
    }

    private static ByteBuffer read(SeekableByteChannel file, long offset, int length) throws IOException {
        if (offset < 0 || offset + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(offset);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }
}
