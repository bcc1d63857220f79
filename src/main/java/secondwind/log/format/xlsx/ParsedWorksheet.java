package secondwind.log.format.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.TypedCell;

/** Reads the rows of a worksheet with an XML parser, however it is written. */
final class ParsedWorksheet {
    private final XMLStreamReader xml;
    private final RowDelivery rows;
    private final CellValues values;
    private final StringBuilder text = new StringBuilder();
    private int ownColumn;

    ParsedWorksheet(InputStream worksheet, RowDelivery rows, CellValues values) throws XMLStreamException {
        this.xml = PartReader.open(worksheet);
        this.rows = rows;
        this.values = values;
    }

    /** Reads the rows behind those that were handed over before; answers whether all of them were wanted. */
    boolean read() throws XMLStreamException {
        int known = rows.delivered();
        boolean inData = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                String element = xml.getLocalName();
                if (element.equals("sheetData")) {
                    inData = start;
                } else if (start && inData && element.equals("row") && --known < 0 && !row()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean row() throws XMLStreamException {
        int number = Math.max(1, PartReader.number(xml, "r", rows.nextNumber()));
        boolean hidden = PartReader.flag(xml, "hidden");
        rows.beginRow();
        return rows.deliver(number, hidden, cells());
    }

    private List<TypedCell> cells() throws XMLStreamException {
        List<TypedCell> cells = new ArrayList<>(16);
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                TypedCell cell = cell(column + 1);
                column = ownColumn;
                if (!cell.isEmpty()) {
                    rows.put(cells, column, cell);
                }
            }
        }
    }

    private TypedCell cell(int expectedColumn) throws XMLStreamException {
        String type = "";
        int style = 0;
        ownColumn = expectedColumn;
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            switch (xml.getAttributeLocalName(index)) {
                case "r" -> ownColumn = XlsxSheet.column(xml.getAttributeValue(index), expectedColumn);
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
