package secondwind.log.format.xls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stream of a workbook written record by record, as programs other than Excel put them. */
final class HandWrittenRecords {
    static final int WORKSHEET = 0x10;
    static final int CHART = 0x20;
    static final int MACROS = 0x40;

    private static final int WORKBOOK = 0x05;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int NUMBER = 0x203;

    private final Map<String, byte[]> sheets = new LinkedHashMap<>();
    private ByteArrayOutputStream part = new ByteArrayOutputStream();

    HandWrittenRecords begin(int kind) {
        return record(BEGIN, buffer(16).putShort((short) 0x600).putShort((short) kind));
    }

    HandWrittenRecords number(int row, int column, double value) {
        return record(
                NUMBER,
                buffer(14)
                        .putShort((short) row)
                        .putShort((short) column)
                        .putShort((short) 0)
                        .putDouble(value));
    }

    HandWrittenRecords end() {
        return record(END, buffer(0));
    }

    /** Makes what was written since the last sheet a sheet of this name. */
    HandWrittenRecords sheet(String name) {
        sheets.put(name, part.toByteArray());
        part = new ByteArrayOutputStream();
        return this;
    }

    byte[] stream() {
        int place = 20 + 4;
        for (String name : sheets.keySet()) {
            place += 12 + name.length();
        }
        part = new ByteArrayOutputStream();
        begin(WORKBOOK);
        for (Map.Entry<String, byte[]> sheet : sheets.entrySet()) {
            byte[] name = sheet.getKey().getBytes(StandardCharsets.ISO_8859_1);
            record(
                    SHEET,
                    buffer(8 + name.length)
                            .putInt(place)
                            .putShort((short) 0)
                            .put((byte) name.length)
                            .put((byte) 0)
                            .put(name));
            place += sheet.getValue().length;
        }
        end();
        sheets.values().forEach(part::writeBytes);
        // Smaller streams are stored in another way, which is not what these tests look at.
        part.writeBytes(new byte[5_000]);
        return part.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.wrap(new byte[size]).order(ByteOrder.LITTLE_ENDIAN);
    }

    private HandWrittenRecords record(int kind, ByteBuffer content) {
        part.write(kind);
        part.write(kind >> 8);
        part.write(content.capacity());
        part.write(content.capacity() >> 8);
        content.rewind();
        while (content.hasRemaining()) {
            part.write(content.get());
        }
        return this;
    }
}
