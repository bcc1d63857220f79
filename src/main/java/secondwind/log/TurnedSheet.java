package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** A sheet turned on its side: each column of the sheet is handed over as a row, numbered from 1 for column A. */
final class TurnedSheet implements Sheet {
    /** Rows with something in them, and columns: nobody turns a longer log by hand. */
    static final int MOST = 200;

    private final Sheet sheet;

    TurnedSheet(Sheet sheet) {
        this.sheet = sheet;
    }

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

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        List<SheetRow> rows = new ArrayList<>();
        sheet.read(row -> {
            if (row.filled() > 0) {
                rows.add(row);
            }
            return rows.size() < MOST;
        });
        for (SheetRow turned : turn(rows)) {
            if (!visitor.visit(turned)) {
                return;
            }
        }
    }

    /** The columns of these rows as rows; those in which nothing stands are left out. */
    static List<SheetRow> turn(List<SheetRow> rows) {
        int width = 0;
        for (SheetRow row : rows) {
            width = Math.max(width, Math.min(MOST, row.cells().size()));
        }
        List<SheetRow> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<TypedCell> cells = new ArrayList<>();
            for (SheetRow row : rows) {
                if (!row.cell(column).isEmpty() && row.number() <= SheetRow.MOST_COLUMNS) {
                    while (cells.size() < row.number() - 1) {
                        cells.add(TypedCell.Text.EMPTY);
                    }
                    cells.add(row.cell(column));
                }
            }
            if (!cells.isEmpty()) {
                turned.add(new SheetRow(column + 1, false, cells));
            }
        }
        return turned;
    }
}
