package secondwind.output.pdf.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A QR code (ISO/IEC 18004), measured in modules, the small squares that it is made of. */
public final class QrCode {

    /** What stays white on each side, in modules. */
    public static final int QUIET_ZONE = 4;

    /** A rectangle of dark modules. */
    public record Part(int column, int row, int width, int height) {}

    private final int modules;
    private final BitSet dark;

    private QrCode(ByteMatrix matrix) {
        modules = matrix.getWidth();
        dark = new BitSet(modules * modules);
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                dark.set(row * modules + column, matrix.get(column, row) == 1);
            }
        }
    }

    /**
     * The code for this text: with a correction of errors that lets a crease or a stain through (M), or a lower one (L)
     * where the modules would get too many.
     *
     * @param mostModules how many modules it may have with its quiet zone
     * @return empty when the text is too long for that
     */
    public static Optional<QrCode> of(String text, int mostModules) {
        return encoded(text, ErrorCorrectionLevel.M, mostModules)
                .or(() -> encoded(text, ErrorCorrectionLevel.L, mostModules));
    }

    private static Optional<QrCode> encoded(String text, ErrorCorrectionLevel level, int mostModules) {
        try {
            // Plain letters need no word about their encoding, which some readers do not understand.
            Map<EncodeHintType, Object> hints =
                    StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                            ? Map.of()
                            : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return Optional.of(new QrCode(Encoder.encode(text, level, hints).getMatrix()))
                    .filter(code -> code.modulesWithQuietZone() <= mostModules);
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /** How many modules wide and high it is. */
    public int modules() {
        return modules;
    }

    /** The same with the white on both sides. */
    public int modulesWithQuietZone() {
        return modules + 2 * QUIET_ZONE;
    }

    /** The dark modules, in few rectangles of which none overlap. */
    public List<Part> darkParts() {
        BitSet left = (BitSet) dark.clone();
        List<Part> parts = new ArrayList<>();
        for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place)) {
            int row = place / modules;
            int column = place % modules;
            int end = Math.min(left.nextClearBit(place), (row + 1) * modules);
            int width = end - place;
            int height = height(left, place, width);
            for (int line = 0; line < height; line++) {
                left.clear(place + line * modules, place + line * modules + width);
            }
            parts.add(new Part(column, row, width, height));
        }
        return parts;
    }

    /** How many rows from this one on are dark over the whole width. */
    private int height(BitSet left, int place, int width) {
        int height = 1;
        int below = place + modules;
        while (below + width <= modules * modules && left.nextClearBit(below) >= below + width) {
            height++;
            below += modules;
        }
        return height;
    }
}
