package secondwind.output.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dark parts of a QR code (ISO/IEC 18004), measured in modules, the small squares that it is made of.
 *
 * @param modules how many modules wide and high it is, without the quiet zone
 * @param dark the dark parts, none of which overlap
 */
record QrCode(int modules, List<Part> dark) {

    /** What stays white on each side, in modules. */
    static final int QUIET_ZONE = 4;

    /** A rectangle of dark modules. */
    record Part(int column, int row, int width, int height) {}

    QrCode {
        dark = List.copyOf(dark);
    }

    /** How many modules wide it is with its quiet zone. */
    int modulesWithQuietZone() {
        return modules + 2 * QUIET_ZONE;
    }

    /**
     * The code for this text: with a correction of errors that lets a crease or a stain through (M), or a lower one (L)
     * where the modules would get too many.
     *
     * @param mostModules how many modules it may have with its quiet zone
     * @return empty when the text is too long for that
     */
    static Optional<QrCode> of(String text, int mostModules) {
        return encoded(text, ErrorCorrectionLevel.M, mostModules)
                .or(() -> encoded(text, ErrorCorrectionLevel.L, mostModules));
    }

    private static Optional<QrCode> encoded(String text, ErrorCorrectionLevel level, int mostModules) {
        try {
            // Plain letters need no word about their encoding, which some readers do not understand.
            Map<EncodeHintType, Object> hints = StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                    ? Map.of()
                    : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            ByteMatrix matrix = Encoder.encode(text, level, hints).getMatrix();
            return Optional.of(new QrCode(matrix.getWidth(), parts(matrix)))
                    .filter(code -> code.modulesWithQuietZone() <= mostModules);
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static List<Part> parts(ByteMatrix matrix) {
        boolean[][] taken = new boolean[matrix.getHeight()][matrix.getWidth()];
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (isFree(matrix, taken, column, row)) {
                    parts.add(take(matrix, taken, column, row));
                }
            }
        }
        return parts;
    }

    /** The dark modules to the right of this one, and below them as far as all of these are dark. */
    private static Part take(ByteMatrix matrix, boolean[][] taken, int column, int row) {
        int width = 1;
        while (column + width < matrix.getWidth() && isFree(matrix, taken, column + width, row)) {
            width++;
        }
        int height = 1;
        while (row + height < matrix.getHeight() && areFree(matrix, taken, column, row + height, width)) {
            height++;
        }
        for (int y = row; y < row + height; y++) {
            for (int x = column; x < column + width; x++) {
                taken[y][x] = true;
            }
        }
        return new Part(column, row, width, height);
    }

    private static boolean areFree(ByteMatrix matrix, boolean[][] taken, int column, int row, int width) {
        for (int x = column; x < column + width; x++) {
            if (!isFree(matrix, taken, x, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(ByteMatrix matrix, boolean[][] taken, int column, int row) {
        return matrix.get(column, row) == 1 && !taken[row][column];
    }
}
