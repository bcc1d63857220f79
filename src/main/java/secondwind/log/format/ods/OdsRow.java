package secondwind.log.format.ods;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.TooLargeException;
import secondwind.log.sheet.OpenMerges;
import secondwind.log.sheet.RowCells;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Reads the cells of one row after the other. */
final class OdsRow {
    /** Cells that stand once in the file and are repeated: far more than a log has, and few enough to go through. */
    private static final int MOST_REPEATED = 5_000_000;

    private final OdsCell cell = new OdsCell();
    private final CellText text = new CellText();
    private final RowCells cells = new RowCells();
    private final OpenMerges merges = new OpenMerges();
    private int uncalculated;
    private int repeated;

    /** The cells of the row on whose start the reader stands. */
    List<TypedCell> read(DepthReader xml, int number) throws XMLStreamException {
        int row = xml.depth();
        int column = 0;
        while (xml.nextWithin(row)) {
            switch (xml.getLocalName()) {
                case "table-cell" -> column += cell(xml, number, column);
                case "covered-table-cell" -> {
                    column += Math.max(1, PartReader.count(xml, "number-columns-repeated", 1));
                    xml.skipElement();
                }
                default -> xml.skipElement();
            }
            column = Math.min(column, SheetRow.MOST_COLUMNS);
        }
        return merges.fill(number, cells.take());
    }

    private int cell(DepthReader xml, int row, int column) throws XMLStreamException {
        cell.start(xml);
        String shown = text.read(xml);
        TypedCell typed = cell.typed(shown);
        if (cell.isUncalculated(shown)) {
            uncalculated++;
        }
        merges.add(column, row, cell.rowsSpanned(), typed);
        if (!typed.isEmpty()) {
            cells.put(column, typed);
            int last = Math.min(column + cell.columns() - 1, SheetRow.MOST_COLUMNS);
            for (int further = column + 1; further <= last; further++) {
                cells.put(further, typed);
                countRepeated(1);
            }
        }
        return cell.columns();
    }

    /** Counts cells that the file repeats, up to a limit. */
    void countRepeated(int count) throws TooLargeException {
        repeated += count;
        if (repeated > MOST_REPEATED) {
            throw new TooLargeException("it repeats cells more than " + MOST_REPEATED / 1_000_000 + " million times");
        }
    }

    /** How many formulas had no saved result. */
    int uncalculated() {
        return uncalculated;
    }

    /** Whether cells behind the last column that is read were left out. */
    boolean leftOut() {
        return cells.leftOut();
    }
}
