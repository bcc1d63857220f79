package secondwind.log.format.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses a line that no log has: without an end to its lines, a text would fill the memory as one row. Leaves out
 * characters without a shape that some programs write: zeros, and byte order marks in mid-text.
 */
final class BoundedLines extends FilterReader {
    /** Far more characters than a thousand full cells. */
    static final int LONGEST_LINE = 2_000_000;

    private static final char MARK = '\uFEFF';

    private int length;

    BoundedLines(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        while (character == 0 || character == MARK) {
            character = super.read();
        }
        if (character >= 0) {
            count((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int kept = 0;
        int read = 0;
        while (kept == 0 && read >= 0 && most > 0) {
            read = super.read(into, offset, most);
            for (int index = offset; index < offset + read; index++) {
                char character = into[index];
                if (character != 0 && character != MARK) {
                    count(character);
                    into[offset + kept] = character;
                    kept++;
                }
            }
        }
        return read < 0 ? read : kept;
    }

    private void count(char character) throws IOException {
        if (character == '\n' || character == '\r') {
            length = 0;
        } else if (++length > LONGEST_LINE) {
            throw new LineTooLongException();
        }
    }

    /** A line runs on for longer than {@link #LONGEST_LINE} characters. */
    static final class LineTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        LineTooLongException() {
            super("a line holds more than " + LONGEST_LINE + " characters");
        }
    }
}
