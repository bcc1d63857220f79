package secondwind.output.pdf.font;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Bytes that are already compressed.
 *
 * @param bytes the zlib stream
 * @param rawLength how many bytes come out of it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over, never compared.
public record Deflated(byte[] bytes, int rawLength) {

    // One a thread, for they are costly to make; the fastest level, for size matters less than time here.
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    /** Compresses the first {@code length} bytes. */
    public static Deflated of(byte[] raw, int length) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(raw, 0, length);
        deflater.finish();
        byte[] buffer = new byte[length / 2 + 64];
        int used = 0;
        while (!deflater.finished()) {
            if (used == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            used += deflater.deflate(buffer, used, buffer.length - used);
        }
        return new Deflated(Arrays.copyOf(buffer, used), length);
    }

    /** Compresses all of them. */
    public static Deflated of(byte[] raw) {
        return of(raw, raw.length);
    }
}
