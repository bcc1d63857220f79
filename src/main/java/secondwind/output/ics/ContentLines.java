package secondwind.output.ics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: in UTF-8, each folded and ended as RFC 5545, 3.1 wants it. */
final class ContentLines {
    /** In octets, without the line's end. */
    private static final int LONGEST = 75;

    private static final byte[] END = {'\r', '\n'};
    private static final byte FOLD = ' ';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * Adds a line.
     *
     * @param name the property with its parameters, such as {@code DTSTART;VALUE=DATE}
     * @param value its value, escaped where it is a text
     */
    ContentLines add(String name, String value) {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = LONGEST;
        while (line.length - start > room) {
            int end = beforeCharacter(line, start + room);
            bytes.write(line, start, end - start);
            bytes.writeBytes(END);
            bytes.write(FOLD);
            start = end;
            room = LONGEST - 1;
        }
        bytes.write(line, start, line.length - start);
        bytes.writeBytes(END);
        return this;
    }

    /** The last place up to this one that does not lie within a character. */
    private static int beforeCharacter(byte[] line, int end) {
        int place = end;
        while ((line[place] & 0xC0) == 0x80) {
            place--;
        }
        return place;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
