package secondwind.log.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** How a number is shown: the text that the user's program puts in the cell. */
@FunctionalInterface
public interface NumberDisplay {
    /** As without any format: {@code 5}, {@code 5550123}, {@code 0.3}; never an exponent, never {@code 5.0}. */
    NumberDisplay PLAIN = NumberDisplay::plain;

    /** No spreadsheet program allows a longer format code; a thousand places of decimals take long to fill. */
    int LONGEST_CODE = 255;

    /** The text for this number, trimmed. */
    String show(double value);

    /** The display for this format code, such as {@code 00000} or {@code 0.00%}. */
    static NumberDisplay of(String formatCode) {
        // ";;;" hides its numbers, and POI would print a stack trace about a format without anything in it.
        boolean empty = formatCode.chars().allMatch(character -> character == ';' || Character.isWhitespace(character));
        if (formatCode.length() > LONGEST_CODE
                || empty
                || formatCode.equals("@")
                || formatCode.equalsIgnoreCase("General")) {
            return PLAIN;
        }
        return DigitMask.find(formatCode).orElseGet(() -> new Formatted(formatCode));
    }

    private static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        if (!Double.isFinite(value)) {
            return "";
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A display that follows a format code of the file. */
    final class Formatted implements NumberDisplay {
        /** POI's index for a format that is known by its code alone. */
        private static final int CUSTOM = 255;
        /** To work out how a number is shown takes long, and each cell is looked at more than once. */
        private static final int RECENT = 1 << 8;

        private final String formatCode;
        private final double[] recentValues = new double[RECENT];
        private final @Nullable String[] recentTexts = new String[RECENT];
        /** Made when the first number wants it: most workbooks have many formats and few such numbers. */
        private @Nullable DataFormatter formatter;

        private Formatted(String formatCode) {
            this.formatCode = formatCode;
        }

        @Override
        public String show(double value) {
            int slot = (Double.hashCode(value) * 0x9E3779B9) >>> (Integer.SIZE - 8);
            String shown = recentTexts[slot];
            if (shown == null || Double.compare(recentValues[slot], value) != 0) {
                shown = work(value);
                recentTexts[slot] = shown;
                recentValues[slot] = value;
            }
            return shown;
        }

        private String work(double value) {
            try {
                if (formatter == null) {
                    formatter = new DataFormatter(Locale.US);
                }
                String shown = formatter
                        .formatRawCellContents(value, CUSTOM, formatCode)
                        .strip();
                return shown.isEmpty() || shown.contains("#####") ? PLAIN.show(value) : shown;
            } catch (RuntimeException unknownFormat) {
                return PLAIN.show(value);
            }
        }
    }
}
