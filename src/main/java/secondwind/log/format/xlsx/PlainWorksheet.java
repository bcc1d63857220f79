package secondwind.log.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.TypedCell;

/**
 * Reads the rows of a worksheet that is written as plainly as spreadsheet programs write them, several times faster
 * than an XML parser. It is none: whatever is out of the ordinary ends it, and an XML parser takes over at that row.
 */
final class PlainWorksheet {
    /** How the reading ended. */
    enum End {
        WHOLE,
        /** No further row is wanted. */
        ENOUGH,
        /** The next row, or the rest of the file, is for an XML parser to judge. */
        UNUSUAL
    }

    private static final int PROLOGUE = 1 << 16;
    private static final String DATA = "<sheetData>";
    private static final String DATA_END = "</sheetData>";
    private static final int LONGEST_ROW = 1 << 22;
    private static final byte[] ROW = PlainTag.ascii("<row");
    private static final byte[] CELL = PlainTag.ascii("<c");
    private static final byte[] HIDDEN = PlainTag.ascii("hidden");
    private static final byte[] ROW_END = PlainTag.ascii("</row>");
    private static final byte[] CELL_END = PlainTag.ascii("</c>");
    private static final byte[] VALUE = PlainTag.ascii("<v>");
    private static final byte[] VALUE_END = PlainTag.ascii("</v>");
    private static final byte[] INLINE = PlainTag.ascii("<is>");
    private static final byte[] INLINE_END = PlainTag.ascii("</is>");
    private static final byte[] NO_VALUE = PlainTag.ascii("<v/>");
    private static final byte[] NO_INLINE = PlainTag.ascii("<is/>");
    private static final byte[] FORMULA = PlainTag.ascii("<f");
    private static final byte[] FORMULA_END = PlainTag.ascii("</f>");
    private static final byte[] TEXT = PlainTag.ascii("<t");
    private static final byte[] TEXT_END = PlainTag.ascii("</t>");
    private static final byte[] DATA_ENDS = PlainTag.ascii(DATA_END);

    private final InputStream stream;
    private final RowDelivery rows;
    private final CellValues values;
    private final PlainTag tag = new PlainTag();
    private byte[] prologue = {};
    private boolean complete;

    PlainWorksheet(InputStream stream, RowDelivery rows, CellValues values) {
        this.stream = stream;
        this.rows = rows;
        this.values = values;
    }

    End read() throws IOException {
        while (tag.available() < PROLOGUE && !complete) {
            more();
        }
        if (!skipPrologue()) {
            return End.UNUSUAL;
        }
        while (true) {
            int start = tag.at;
            try {
                tag.skipSpace();
                if (tag.skip(DATA_ENDS)) {
                    return isWellEnded() ? End.WHOLE : End.UNUSUAL;
                }
                if (!row()) {
                    return End.ENOUGH;
                }
            } catch (PlainTag.Unusual here) {
                tag.at = start;
                if (!tag.isExhausted(here) || complete || tag.available() > LONGEST_ROW) {
                    return End.UNUSUAL;
                }
                more();
            }
        }
    }

    private void more() throws IOException {
        complete = !tag.fill(stream);
    }

    private boolean skipPrologue() {
        String start = tag.look(PROLOGUE);
        int data = start.indexOf(DATA);
        if (data < 0) {
            return false;
        }
        prologue = start.substring(0, data + DATA.length()).getBytes(StandardCharsets.ISO_8859_1);
        tag.at += prologue.length;
        return isPlainlyBegun();
    }

    /** Whether the part is in UTF-8, and the rows really begin here and not in a comment, say. */
    private boolean isPlainlyBegun() {
        try {
            XMLStreamReader xml = PartReader.open(around(new ByteArrayInputStream(PlainTag.ascii("</worksheet>"))));
            String encoding = xml.getCharacterEncodingScheme();
            if ("1.1".equals(xml.getVersion()) || (encoding != null && !encoding.equalsIgnoreCase("UTF-8"))) {
                return false;
            }
            boolean root = true;
            int data = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return false;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int index = 0; root && index < xml.getNamespaceCount(); index++) {
                        tag.allowPrefix(xml.getNamespacePrefix(index));
                    }
                    root = false;
                    data += xml.getLocalName().equals("sheetData") ? 1 : 0;
                }
            }
            return data == 1;
        } catch (XMLStreamException notWellFormed) {
            return false;
        }
    }

    /** The part as it is without its rows. */
    private InputStream around(InputStream behind) {
        InputStream before = new ByteArrayInputStream(prologue);
        InputStream end = new ByteArrayInputStream(PlainTag.ascii(DATA_END));
        return new SequenceInputStream(before, new SequenceInputStream(end, behind));
    }

    /** Reads one row, and hands it over once it is whole. */
    private boolean row() throws PlainTag.Unusual {
        tag.expectName(ROW);
        int number = rows.nextNumber();
        boolean hidden = false;
        while (tag.attribute()) {
            if (tag.isNamed('r')) {
                number = Math.max(1, tag.wholeNumber(number));
            } else if (tag.isNamed(HIDDEN)) {
                String value = tag.value();
                hidden = value.equals("1") || value.equals("true") || value.equals("on");
            }
        }
        List<TypedCell> cells = new ArrayList<>(16);
        rows.beginRow();
        if (!tag.closesAtOnce()) {
            int column = -1;
            while (true) {
                tag.skipSpace();
                if (tag.skip(ROW_END)) {
                    break;
                }
                column = cell(column + 1, cells);
            }
        }
        return rows.deliver(number, hidden, cells);
    }

    /** Reads one cell; answers its column. */
    private int cell(int expectedColumn, List<TypedCell> cells) throws PlainTag.Unusual {
        tag.expectName(CELL);
        int column = expectedColumn;
        int style = 0;
        String type = "";
        while (tag.attribute()) {
            if (tag.isNamed('r')) {
                column = tag.column(expectedColumn);
            } else if (tag.isNamed('s')) {
                style = tag.wholeNumber(0);
            } else if (tag.isNamed('t')) {
                type = tag.type();
            }
        }
        if (tag.closesAtOnce()) {
            return column;
        }
        TypedCell cell = TypedCell.Text.EMPTY;
        boolean formula = false;
        boolean valued = false;
        while (true) {
            tag.skipSpace();
            if (tag.skip(CELL_END)) {
                break;
            }
            if (valued) {
                throw tag.unusual();
            } else if (tag.skip(VALUE)) {
                valued = true;
                tag.text();
                cell = value(type, style);
                tag.expect(VALUE_END);
            } else if (tag.skip(INLINE)) {
                valued = true;
                cell = inline(type, style);
            } else if (tag.skip(NO_VALUE) || tag.skip(NO_INLINE)) {
                valued = true;
            } else {
                formula();
                formula = true;
            }
        }
        if (formula && !valued) {
            rows.countUncalculated();
        }
        if (!cell.isEmpty()) {
            rows.put(cells, column, cell);
        }
        return column;
    }

    private void formula() throws PlainTag.Unusual {
        tag.expect(FORMULA);
        while (tag.attribute()) {
            // What kind of formula it is says nothing about its result.
        }
        if (!tag.closesAtOnce()) {
            tag.text();
            tag.decoded();
            tag.expect(FORMULA_END);
        }
    }

    private TypedCell inline(String type, int style) throws PlainTag.Unusual {
        tag.skipSpace();
        tag.expect(TEXT);
        while (tag.attribute()) {
            // Only xml:space can stand here, and spaces at the ends are left out anyhow.
        }
        TypedCell cell = TypedCell.Text.EMPTY;
        if (!tag.closesAtOnce()) {
            tag.text();
            cell = value(type, style);
            tag.expect(TEXT_END);
        }
        tag.skipSpace();
        tag.expect(INLINE_END);
        return cell;
    }

    private TypedCell value(String type, int style) throws PlainTag.Unusual {
        boolean number = type.isEmpty() || type.equals("n");
        if (number || type.equals("s")) {
            int whole = tag.wholeNumber(-1);
            if (whole >= 0) {
                return number ? values.number(style, whole) : values.shared(whole);
            }
        }
        String text = tag.decoded();
        if (text.length() > PartReader.LONGEST_TEXT) {
            throw tag.unusual();
        }
        return text.isEmpty() ? TypedCell.Text.EMPTY : values.typed(type, style, text);
    }

    /** What stands behind the rows must be as well formed as the rest, and hold no further ones. */
    private boolean isWellEnded() {
        try {
            XMLStreamReader xml = PartReader.open(around(tag.rest(stream)));
            int data = 0;
            while (xml.hasNext()) {
                boolean start = xml.next() == XMLStreamConstants.START_ELEMENT;
                data += start && xml.getLocalName().equals("sheetData") ? 1 : 0;
            }
            return data == 1;
        } catch (XMLStreamException notWellFormed) {
            return false;
        }
    }
}
