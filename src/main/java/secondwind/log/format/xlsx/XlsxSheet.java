package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.TypedCell;

/** One worksheet of an Office Open XML workbook, read row by row. */
final class XlsxSheet implements Sheet {
    private static final long MOST_BYTES_WITH_MERGES = 16_000_000;

    private final String name;
    private final boolean hidden;
    private final PackagePart part;
    private final XlsxWorkbook workbook;
    private @Nullable MergedCells mergedCells;

    XlsxSheet(String name, boolean hidden, PackagePart part, XlsxWorkbook workbook) {
        this.name = name;
        this.hidden = hidden;
        this.part = part;
        this.workbook = workbook;
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
        return Optional.empty();
    }

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        Relay relay = new Relay(visitor);
        try {
            RowDelivery rows = new RowDelivery(relay, merged().new Filling());
            PlainWorksheet.End end;
            try (InputStream stream = part.getInputStream()) {
                end = new PlainWorksheet(stream, rows, new CellValues(workbook)).read();
            }
            if (end == PlainWorksheet.End.UNUSUAL) {
                try (InputStream stream = part.getInputStream()) {
                    end = readOn(PartReader.open(stream), rows) ? PlainWorksheet.End.WHOLE : PlainWorksheet.End.ENOUGH;
                }
            }
            if (end == PlainWorksheet.End.WHOLE) {
                remark(rows);
            }
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            relay.passOn();
            throw XlsxWorkbook.broken("The sheet \u201c" + name + "\u201d", broken);
        }
    }

    /** Reads the rows behind those that have been handed over; answers whether all of them were wanted. */
    private boolean readOn(XMLStreamReader xml, RowDelivery rows) throws XMLStreamException {
        int known = rows.delivered();
        RowParser parser = new RowParser(new CellValues(workbook), rows);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("row")) {
                continue;
            }
            if (known > 0) {
                known--;
                continue;
            }
            int number = Math.max(1, PartReader.number(xml, "r", rows.nextNumber()));
            boolean hiddenRow = PartReader.flag(xml, "hidden");
            rows.beginRow();
            if (!rows.deliver(number, hiddenRow, parser.cells(xml))) {
                return false;
            }
        }
        return true;
    }

    private void remark(RowDelivery rows) {
        if (rows.wide() > 0) {
            workbook.remark(
                    name, "Everything to the right of column ALL was left out.", "Move what matters further left.");
        }
        if (rows.uncalculated() > 0) {
            workbook.remark(
                    name,
                    rows.uncalculated() + (rows.uncalculated() == 1 ? " formula has" : " formulas have")
                            + " no saved result.",
                    "Open the file in your spreadsheet program, save it, and run again.");
        }
    }

    /** People merge cells by hand: a sheet too large for that is not looked through. */
    private MergedCells merged() throws IOException {
        if (mergedCells == null) {
            boolean large = part.getSize() > MOST_BYTES_WITH_MERGES;
            try (InputStream stream = large ? InputStream.nullInputStream() : part.getInputStream()) {
                mergedCells = MergesOfWorksheet.find(stream);
            }
        }
        return mergedCells;
    }

    /** Reads the cells of one row. */
    private static final class RowParser {
        private final CellValues values;
        private final RowDelivery rows;
        private final StringBuilder text = new StringBuilder();
        private int ownColumn;

        RowParser(CellValues values, RowDelivery rows) {
            this.values = values;
            this.rows = rows;
        }

        List<TypedCell> cells(XMLStreamReader xml) throws XMLStreamException {
            List<TypedCell> cells = new ArrayList<>(16);
            int column = -1;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return cells;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    TypedCell cell = cell(xml, column + 1);
                    column = ownColumn;
                    if (!cell.isEmpty()) {
                        rows.put(cells, column, cell);
                    }
                }
            }
        }

        private TypedCell cell(XMLStreamReader xml, int expectedColumn) throws XMLStreamException {
            String type = "";
            int style = 0;
            ownColumn = expectedColumn;
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                switch (xml.getAttributeLocalName(index)) {
                    case "r" -> ownColumn = column(xml.getAttributeValue(index), expectedColumn);
                    case "s" -> style = PartReader.wholeNumber(xml.getAttributeValue(index), 0);
                    case "t" -> type = xml.getAttributeValue(index);
                    default -> {}
                }
            }
            boolean formula = false;
            boolean valued = false;
            text.setLength(0);
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> {
                            valued = true;
                            PartReader.text(xml, text);
                        }
                        case "is" -> {
                            valued = true;
                            PartReader.runs(xml, text);
                        }
                        case "f" -> formula = true;
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    break;
                }
            }
            if (formula && !valued) {
                rows.countUncalculated();
            }
            return text.length() == 0 ? TypedCell.Text.EMPTY : values.typed(type, style, text.toString());
        }
    }

    /** The column of a reference such as {@code AB12}, from 0; the expected one where there is no reference. */
    static int column(String reference, int expected) {
        int column = 0;
        int index = 0;
        while (index < reference.length() && index < 3 && Character.isLetter(reference.charAt(index))) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(index)) - 'A' + 1);
            index++;
        }
        return column < 1 || column > 16_384 ? expected : column - 1;
    }
}
