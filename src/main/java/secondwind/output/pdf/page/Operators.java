package secondwind.output.pdf.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import secondwind.output.pdf.font.Deflated;

/** The bytes of a content stream, as its operators come: built by hand, for they are most of what a file takes. */
final class Operators {

    private byte[] content = new byte[4096];
    private int length;

    /** All that was written, compressed. */
    Deflated deflated() {
        return Deflated.of(content, length);
    }

    /** Writes a character by its code of two bytes, within a string. */
    void writeCode(int code) {
        writeEscaped(code >> 8);
        writeEscaped(code & 0xFF);
    }

    private void writeEscaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> write('\\').write((char) value);
            case '\r' -> write("\\r");
            default -> write((char) value);
        }
    }

    /** A number with at most two decimals, which is finer than any printer. */
    Operators write(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            write('-');
            hundredths = -hundredths;
        }
        write(Long.toString(hundredths / 100));
        long rest = hundredths % 100;
        if (rest != 0) {
            write('.').write((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                write((char) ('0' + rest % 10));
            }
        }
        return write(' ');
    }

    Operators write(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
        return this;
    }

    Operators write(char single) {
        makeRoom(1);
        content[length++] = (byte) single;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > content.length) {
            content = Arrays.copyOf(content, 2 * content.length + more);
        }
    }
}
