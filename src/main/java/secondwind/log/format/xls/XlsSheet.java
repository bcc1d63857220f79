package secondwind.log.format.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** One sheet of a workbook of Excel 97 to 2003, read row by row. */
final class XlsSheet implements Sheet {
    static final String SAVE_AGAIN =
            "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.";

    private final String name;
    private final boolean hidden;
    private final SheetRecords records;
    private final XlsWorkbook workbook;
    private final Optional<String> notATable;
    private @Nullable SheetOutline outline;

    XlsSheet(String name, boolean hidden, SheetRecords records, XlsWorkbook workbook) {
        this.name = name;
        this.hidden = hidden;
        this.records = records;
        this.workbook = workbook;
        this.notATable = records.notATable();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Optional<String> notATable() {
        return notATable;
    }

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        if (notATable.isPresent()) {
            return;
        }
        Relay relay = new Relay(visitor);
        try {
            SheetOutline known = outline();
            Rows rows = new Rows(known, relay);
            if (known.isInOrder()) {
                readInOrder(rows);
            } else {
                readInStretches(known, rows);
            }
        } catch (IOException | RuntimeException broken) {
            relay.passOn();
            FailureTrace.keep(broken);
            throw new BrokenFileException("The sheet \u201c" + name + "\u201d is damaged or incomplete.", SAVE_AGAIN)
                    .because(broken);
        }
    }

    private SheetOutline outline() throws IOException {
        if (outline == null) {
            outline = SheetOutline.of(records.open());
        }
        return outline;
    }

    private void readInOrder(Rows rows) throws IOException {
        CellReader cells = new CellReader(records.workbook(), rows::take);
        if (cells.read(records.open()) && rows.finish()) {
            remarkOn(cells.uncalculated());
        }
    }

    /** Reads the sheet once for every stretch of rows, and puts the cells of each in order. */
    private void readInStretches(SheetOutline known, Rows rows) throws IOException {
        int uncalculated = 0;
        for (SheetOutline.Stretch stretch : known.stretches()) {
            Map<Integer, List<TypedCell>> held = new TreeMap<>();
            CellReader cells = new CellReader(records.workbook(), (row, column, cell) -> {
                if (row >= stretch.first() && row <= stretch.last()) {
                    Rows.put(held.computeIfAbsent(row, first -> new ArrayList<>()), column, cell);
                }
                return true;
            });
            boolean wanted;
            try {
                cells.read(records.open());
            } finally {
                // Where the sheet breaks, the rows before it stand.
                wanted = rows.hand(held);
            }
            if (!wanted) {
                return;
            }
            uncalculated = cells.uncalculated();
        }
        remarkOn(uncalculated);
    }

    private void remarkOn(int uncalculated) {
        if (uncalculated > 0) {
            workbook.remark(
                    name,
                    uncalculated + (uncalculated == 1 ? " formula has" : " formulas have") + " no saved result.",
                    "Open the file in your spreadsheet program, save it, and run again.");
        }
    }

    /** Puts cells together to rows, and hands them on. */
    private static final class Rows {
        private final SheetOutline outline;
        private final Visitor visitor;
        private final MergedCells.Filling merged;
        private List<TypedCell> cells = new ArrayList<>();
        private int number;

        Rows(SheetOutline outline, Visitor visitor) {
            this.outline = outline;
            this.visitor = visitor;
            this.merged = outline.mergedCells().new Filling();
        }

        /** Takes the next cell of rows that come in order; answers whether another one is wanted. */
        boolean take(int row, int column, TypedCell cell) {
            boolean wanted = row == number || finish();
            number = row;
            put(cells, column, cell);
            return wanted;
        }

        /** Hands on the row whose cells are all there. */
        boolean finish() {
            boolean wanted = cells.isEmpty() || hand(number, cells);
            cells = new ArrayList<>(cells.size());
            return wanted;
        }

        /** Hands on whole rows. */
        boolean hand(Map<Integer, List<TypedCell>> rows) {
            for (Map.Entry<Integer, List<TypedCell>> row : rows.entrySet()) {
                if (!hand(row.getKey(), row.getValue())) {
                    return false;
                }
            }
            return true;
        }

        private boolean hand(int row, List<TypedCell> whole) {
            return visitor.visit(new SheetRow(row + 1, outline.isHidden(row), merged.fill(row + 1, whole)));
        }

        static void put(List<TypedCell> row, int column, TypedCell cell) {
            while (row.size() <= column) {
                row.add(TypedCell.Text.EMPTY);
            }
            row.set(column, cell);
        }
    }
}
