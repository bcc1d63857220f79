package secondwind.log.format.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked content that may not grow beyond a limit: a zip bomb ends here. */
public final class LimitedStream extends FilterInputStream {
    private static final int HONEST_RATIO = 200;
    private static final long SMALL = 32L << 20;
    private static final long LARGEST = 4L << 30;

    private long left;

    private LimitedStream(InputStream stream, long limit) {
        super(stream);
        this.left = limit;
    }

    /** Allows as much as so many packed bytes honestly hold. */
    public static LimitedStream unpacking(InputStream stream, long packedBytes) {
        return unpacking(stream, packedBytes, HONEST_RATIO);
    }

    /** Allows as much as so many packed bytes hold at this ratio. */
    public static LimitedStream unpacking(InputStream stream, long packedBytes, int ratio) {
        return new LimitedStream(stream, Math.min(LARGEST, Math.max(SMALL, packedBytes * ratio)));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int read = super.read(into, offset, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new UnpacksTooFarException();
        }
    }

    /** The content unpacks to far more than its size suggests. */
    static final class UnpacksTooFarException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
