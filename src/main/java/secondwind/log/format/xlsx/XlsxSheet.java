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
import secondwind.log.sheet.IsoMoment;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
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
        try (InputStream stream = part.getInputStream()) {
            readRows(PartReader.open(stream), relay);
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            relay.passOn();
            throw XlsxWorkbook.broken("The sheet \u201c" + name + "\u201d", broken);
        }
    }

    private void readRows(XMLStreamReader xml, Visitor visitor) throws XMLStreamException, IOException {
        int number = 0;
        int wide = 0;
        int uncalculated = 0;
        RowParser parser = new RowParser(workbook);
        MergedCells.Filling merged = merged().new Filling();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                number = Math.max(1, PartReader.number(xml, "r", number + 1));
                boolean hiddenRow = PartReader.flag(xml, "hidden");
                List<TypedCell> cells = parser.cells(xml);
                wide += parser.leftOut();
                uncalculated += parser.uncalculated();
                cells = merged.fill(number, cells);
                if (!cells.isEmpty() && !visitor.visit(new SheetRow(number, hiddenRow, cells))) {
                    return;
                }
            }
        }
        if (wide > 0) {
            workbook.remark(
                    name, "Everything to the right of column ALL was left out.", "Move what matters further left.");
        }
        if (uncalculated > 0) {
            workbook.remark(
                    name,
                    uncalculated + (uncalculated == 1 ? " formula has" : " formulas have") + " no saved result.",
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
        private final XlsxWorkbook workbook;
        private final StringBuilder text = new StringBuilder();
        private int leftOut;
        private int uncalculated;
        private int ownColumn;

        RowParser(XlsxWorkbook workbook) {
            this.workbook = workbook;
        }

        int leftOut() {
            return leftOut;
        }

        int uncalculated() {
            return uncalculated;
        }

        List<TypedCell> cells(XMLStreamReader xml) throws XMLStreamException {
            leftOut = 0;
            uncalculated = 0;
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
                        put(cells, column, cell);
                    }
                }
            }
        }

        private void put(List<TypedCell> cells, int column, TypedCell cell) {
            if (column >= SheetRow.MOST_COLUMNS) {
                leftOut++;
                return;
            }
            while (cells.size() < column) {
                cells.add(TypedCell.Text.EMPTY);
            }
            if (column < cells.size()) {
                cells.set(column, cell);
            } else {
                cells.add(cell);
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
                uncalculated++;
            }
            return text.length() == 0 ? TypedCell.Text.EMPTY : typed(type, style, text.toString());
        }

        private TypedCell typed(String type, int style, String value) {
            return switch (type) {
                case "s" -> workbook.strings().get(PartReader.wholeNumber(value.strip(), -1));
                case "str", "inlineStr" ->
                    new TypedCell.Text(PartReader.unescape(value).strip());
                case "b" ->
                    new TypedCell.Truth(
                            value.strip().equals("1") || value.strip().equals("true"));
                case "e" -> new TypedCell.Failure(value.strip());
                case "d" ->
                    IsoMoment.parse(value.strip())
                            .<TypedCell>map(TypedCell.Moment::new)
                            .orElseGet(() -> new TypedCell.Text(value.strip()));
                default -> number(style, value);
            };
        }

        private TypedCell number(int style, String value) {
            double number;
            try {
                number = Double.parseDouble(value);
            } catch (NumberFormatException words) {
                return new TypedCell.Text(value.strip());
            }
            if (!Double.isFinite(number)) {
                return new TypedCell.Text(value.strip());
            }
            if (workbook.formats().isDate(style)) {
                var moment = SerialDate.moment(number, workbook.from1904());
                if (moment.isPresent()) {
                    return new TypedCell.Moment(moment.get());
                }
            }
            return new TypedCell.Numeral(number, workbook.formats().display(style));
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
