package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * The stretch of a sheet that one of its tables takes up. Rows and columns keep their numbers; what stands beside the
 * table is not seen.
 *
 * @param sheet the whole sheet
 * @param lastRow the number of its last row
 * @param firstColumn its first column, from 0
 * @param lastColumn its last column
 */
record SheetPart(Sheet sheet, int lastRow, int firstColumn, int lastColumn) implements Sheet {
    static final int WITHOUT_END = Integer.MAX_VALUE;

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public Optional<String> notATable() {
        return sheet.notATable();
    }

    boolean isWholeSheet() {
        return lastRow == WITHOUT_END && firstColumn == 0 && lastColumn == WITHOUT_END;
    }

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        sheet.read(row -> row.number() <= lastRow && visitor.visit(row(row)));
    }

    /** The same row without the cells beside the table. */
    SheetRow row(SheetRow row) {
        if (firstColumn == 0 && lastColumn == WITHOUT_END) {
            return row;
        }
        List<TypedCell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size() && column <= lastColumn; column++) {
            cells.add(column < firstColumn ? TypedCell.Text.EMPTY : row.cell(column));
        }
        return new SheetRow(row.number(), row.hidden(), cells);
    }

    /** Those of these rows that the table takes up. */
    List<SheetRow> rows(List<SheetRow> all) {
        return all.stream()
                .filter(row -> row.number() <= lastRow)
                .map(this::row)
                .filter(row -> row.filled() > 0)
                .toList();
    }
}
