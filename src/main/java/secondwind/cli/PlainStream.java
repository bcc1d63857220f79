package secondwind.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps control characters out of a terminal: a cell may hold anything, and an escape sequence in it must neither paint
 * nor move what stands around it. Line ends and tabs pass.
 */
final class PlainStream extends FilterOutputStream {
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;
    /** The first byte of U+0080 to U+00BF in UTF-8; up to U+009F these are control characters too. */
    private static final int LEAD = 0xC2;

    private static final int LAST_CONTROL = 0x9F;

    private boolean afterLead;

    private PlainStream(OutputStream to) {
        super(to);
    }

    /** A stream of UTF-8 text before this one. */
    static PrintStream before(PrintStream to) {
        return new PrintStream(new PlainStream(to), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int value) throws IOException {
        int octet = value & 0xFF;
        if (afterLead) {
            afterLead = false;
            if (octet > LAST_CONTROL) {
                out.write(LEAD);
                out.write(octet);
            }
        } else if (octet == LEAD) {
            afterLead = true;
        } else if (octet >= SPACE ? octet != DELETE : isLayout(octet)) {
            out.write(octet);
        }
    }

    /** All of it at once where nothing has to go, which is nearly always. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int index = from; index < from + length; index++) {
            int octet = bytes[index] & 0xFF;
            boolean plain = octet >= SPACE ? octet != DELETE && octet != LEAD : isLayout(octet);
            if (afterLead || !plain) {
                super.write(bytes, from, length);
                return;
            }
        }
        out.write(bytes, from, length);
    }

    private static boolean isLayout(int octet) {
        return octet == '\n' || octet == '\r' || octet == '\t';
    }
}
