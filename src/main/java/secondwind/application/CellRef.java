package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a cell stands, in the words of the user's own program.
 *
 * @param file the file's name, without folders; of an action plan in the output folder, where all have one name, its path
 *     in there
 * @param sheet the sheet's name; empty for a file without sheets
 * @param row the row's number as the user's program shows it, from 1
 * @param column the column's letters, {@code A} to {@code XFD}; of a field in a packet its label, see {@link PacketCell}
 */
public record CellRef(String file, String sheet, int row, String column) {
    /** A to ZZ, made once: they are asked for with every cell. */
    private static final List<String> FIRST_LETTERS =
            IntStream.range(0, 702).mapToObj(CellRef::letters).toList();

    public CellRef {
        requireNonNull(file);
        requireNonNull(sheet);
        requireNonNull(column);
        if (row < 1) {
            throw new IllegalArgumentException("Expected a row number from 1, but found " + row);
        }
    }

    /** The short form on a printed page: {@code H17}; of a field in a packet its label and page. */
    public String a1() {
        return isLabelled() ? column + (sheet.isEmpty() ? "" : ", " + sheet) : column + row;
    }

    /** Whether a label stands in the place of the column's letters. */
    public boolean isLabelled() {
        return column.chars().anyMatch(letter -> letter < 'A' || letter > 'Z');
    }

    /** The letters of the column with this index; 0 is {@code A}, 26 is {@code AA}. */
    public static String columnLetters(int index) {
        return index >= 0 && index < FIRST_LETTERS.size() ? FIRST_LETTERS.get(index) : letters(index);
    }

    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
