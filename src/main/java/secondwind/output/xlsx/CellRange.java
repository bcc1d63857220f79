package secondwind.output.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lower right corner of a range of cells.
 *
 * @param lastRow the number of its last row, from 1
 * @param lastColumn the number of its last column, from 1
 */
record CellRange(int lastRow, int lastColumn) {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

    /** The range that is written like this, {@code A1:C9} or {@code A1}; empty when it is none. */
    static Optional<CellRange> parse(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean single = matcher.group(3) == null;
        return Optional.of(new CellRange(
                Integer.parseInt(matcher.group(single ? 2 : 4)), columnNumber(matcher.group(single ? 1 : 3))));
    }

    /** The number, from 1, of the column that a reference such as {@code AB12} begins with; 0 when with none. */
    static int columnNumber(String reference) {
        int column = 0;
        for (int index = 0; index < reference.length() && index < 3; index++) {
            char letter = Character.toUpperCase(reference.charAt(index));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }
}
