package secondwind.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType font of very few characters, each a square, made for tests. */
@SuppressWarnings("ByteBufferBackingArray") // Every buffer here is allocated here.
public final class TinyFont {

    private static final int EM = 1000;
    private static final int OUTLINE = 36;

    private final Map<String, byte[]> tables = new TreeMap<>();
    private int kind = 0x00010000;

    /** A font named "Tiny" with these characters of the first plane, which must follow one another. */
    public TinyFont(String characters) {
        int first = characters.charAt(0);
        int count = characters.length();
        // One contour, its bounds, its last point, no instructions, four points, and the steps between them.
        ByteBuffer square = bytes(OUTLINE);
        shorts(square, 1, 0, 0, 500, 500, 3, 0);
        square.put(new byte[] {1, 1, 1, 1});
        shorts(square, 0, 500, 0, -500, 0, 0, 500, 0);
        ByteBuffer outlines = bytes(OUTLINE * (count + 1));
        ByteBuffer places = bytes(4 * (count + 2));
        ByteBuffer widths = bytes(4 * (count + 1));
        for (int glyph = 0; glyph <= count; glyph++) {
            places.putInt(OUTLINE * glyph);
            outlines.position(OUTLINE * glyph).put(square.array());
            widths.putShort((short) 600).putShort((short) 0);
        }
        places.putInt(OUTLINE * (count + 1));
        tables.put("glyf", outlines.array());
        tables.put("loca", places.array());
        tables.put("hmtx", widths.array());
        tables.put("cmap", characterMap(first, count).array());
        tables.put(
                "head",
                bytes(54)
                        .putInt(0x00010000)
                        .putInt(0x00010000)
                        .putInt(0)
                        .putInt(0x5F0F3CF5)
                        .putShort((short) 0)
                        .putShort((short) EM)
                        .putLong(0)
                        .putLong(0)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 500)
                        .putShort((short) 500)
                        .putShort((short) 0)
                        .putShort((short) 8)
                        .putShort((short) 2)
                        .putShort((short) 1)
                        .putShort((short) 0)
                        .array());
        tables.put(
                "hhea",
                bytes(36)
                        .putInt(0x00010000)
                        .putShort((short) 800)
                        .putShort((short) -200)
                        .putShort(34, (short) (count + 1))
                        .array());
        tables.put(
                "maxp",
                bytes(32).putInt(0x00010000).putShort((short) (count + 1)).array());
        tables.put("post", bytes(32).putInt(0x00030000).array());
        tables.put(
                "OS/2",
                bytes(96)
                        .putShort((short) 4)
                        .putShort((short) 600)
                        .putShort((short) 400)
                        .array());
        byte[] name = "Tiny".getBytes(StandardCharsets.UTF_16BE);
        tables.put(
                "name",
                bytes(18 + name.length)
                        .putShort((short) 0)
                        .putShort((short) 1)
                        .putShort((short) 18)
                        .putShort((short) 3)
                        .putShort((short) 1)
                        .putShort((short) 0x409)
                        .putShort((short) 6)
                        .putShort((short) name.length)
                        .putShort((short) 0)
                        .put(name)
                        .array());
    }

    private static ByteBuffer characterMap(int first, int count) {
        ByteBuffer map = bytes(12 + 32);
        map.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(12);
        map.putShort((short) 4)
                .putShort((short) 32)
                .putShort((short) 0)
                .putShort((short) 4)
                .putShort((short) 4)
                .putShort((short) 1)
                .putShort((short) 0);
        map.putShort((short) (first + count - 1)).putShort((short) 0xFFFF).putShort((short) 0);
        map.putShort((short) first).putShort((short) 0xFFFF);
        map.putShort((short) (1 - first)).putShort((short) 1);
        map.putShort((short) 0).putShort((short) 0);
        return map;
    }

    private static void shorts(ByteBuffer bytes, int... values) {
        for (int value : values) {
            bytes.putShort((short) value);
        }
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length);
    }

    /** The same with one more table, or another one in its place. */
    public TinyFont with(String table, byte[] content) {
        tables.put(table, content);
        return this;
    }

    /** The same without a table. */
    public TinyFont without(String table) {
        tables.remove(table);
        return this;
    }

    /** The same with these permissions to embed. */
    public TinyFont permitting(int permissions) {
        ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) permissions);
        return this;
    }

    /** The same beginning with these four letters. */
    public TinyFont ofKind(String four) {
        kind = ByteBuffer.wrap(four.getBytes(StandardCharsets.US_ASCII)).getInt();
        return this;
    }

    /** The file. */
    public byte[] file() {
        return fileAt(0);
    }

    private byte[] fileAt(int start) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer head = bytes(12 + 16 * tables.size());
        head.putInt(kind).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        tables.forEach((name, table) -> {
            head.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            head.putInt(start + head.capacity() + content.size()).putInt(table.length);
            content.writeBytes(table);
            content.writeBytes(new byte[-table.length & 3]);
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(content.toByteArray());
        return file.toByteArray();
    }

    /** A collection of these fonts. */
    public static byte[] collection(List<TinyFont> fonts) {
        ByteBuffer head = bytes(12 + 4 * fonts.size());
        head.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.size());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (TinyFont font : fonts) {
            int start = head.capacity() + content.size();
            head.putInt(start);
            content.writeBytes(font.fileAt(start));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(content.toByteArray());
        return file.toByteArray();
    }
}
