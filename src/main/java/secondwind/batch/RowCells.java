package secondwind.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;

/** The cells of a row by the words above them, as numbers: so much of a long log can be kept. */
final class RowCells {
    private static final int SPREAD = 0x9E3779B9;

    private RowCells() {}

    /** The cells that say something, each once, of these fields' columns and of those that no field took. */
    static List<Cell> of(Application row, Set<Field> fields) {
        Set<CellRef> passed = new HashSet<>();
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Field, Cell> cell : row.cells().entrySet()) {
            if (fields.contains(cell.getKey()) && passed.add(cell.getValue().ref())) {
                cells.add(cell.getValue());
            }
        }
        row.cells().values().forEach(cell -> passed.add(cell.ref()));
        row.further().stream().filter(cell -> passed.add(cell.ref())).forEach(cells::add);
        return cells;
    }

    /** A number for the whole row, which does not depend on where its columns stand. */
    static int number(List<Cell> cells) {
        int sum = 0;
        for (Cell cell : cells) {
            int mixed = (column(cell) * 31 + text(cell)) * SPREAD;
            sum += mixed ^ (mixed >>> 15);
        }
        return sum;
    }

    /** A number for the column of a cell: its header's; where it has none, that of its letters. */
    static int column(Cell cell) {
        return number(cell.header().isEmpty() ? cell.ref().column() : cell.header());
    }

    /** A number for what stands in a cell. */
    static int text(Cell cell) {
        return number(cell.text());
    }

    /** Another program may have saved the text with other spaces. */
    private static int number(String text) {
        int number = 7;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!Character.isWhitespace(character) && character != '\u00a0') {
                number = number * 31 + character;
            }
        }
        return number;
    }
}
