package secondwind.log.format.spreadsheetml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.Damage;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** One worksheet of an XML spreadsheet, read row by row. */
final class XmlSheet implements Sheet {
    private static final int LAST_ROW = 1 << 24;

    private final XmlWorkbook workbook;
    private final int index;
    private final String name;
    private final boolean hidden;

    XmlSheet(XmlWorkbook workbook, int index, String name, boolean hidden) {
        this.workbook = workbook;
        this.index = index;
        this.name = name;
        this.hidden = hidden;
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
            readRows(workbook.cursor().moveTo(index), relay);
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            workbook.cursor().close();
            relay.passOn();
            throw Damage.of("The sheet \u201c" + name + "\u201d", broken);
        }
    }

    private void readRows(DepthReader xml, Visitor visitor) throws XMLStreamException {
        XmlCells reader = new XmlCells(workbook);
        int sheet = xml.depth();
        int number = 1;
        while (xml.nextWithin(sheet)) {
            if (xml.getLocalName().equals("Table")) {
                continue;
            }
            if (!xml.getLocalName().equals("Row")) {
                if (xml.getLocalName().equals("Column")) {
                    reader.column(xml);
                }
                xml.skipElement();
                continue;
            }
            number = Math.min(Math.max(number, PartReader.count(xml, "Index", number)), LAST_ROW);
            boolean hiddenRow = PartReader.flag(xml, "Hidden");
            int span = PartReader.count(xml, "Span", 0);
            List<TypedCell> cells = reader.read(xml, number);
            if (!cells.isEmpty() && !visitor.visit(new SheetRow(number, hiddenRow, cells))) {
                return;
            }
            number = Math.min(number + 1 + span, LAST_ROW);
        }
        remark(reader);
    }

    private void remark(XmlCells reader) {
        if (reader.leftOut()) {
            workbook.remark(
                    name, "Everything to the right of column ALL was left out.", "Move what matters further left.");
        }
        int uncalculated = reader.uncalculated();
        if (uncalculated > 0) {
            workbook.remark(
                    name,
                    uncalculated + (uncalculated == 1 ? " formula has" : " formulas have") + " no saved result.",
                    "Open the file in your spreadsheet program, save it, and run again.");
        }
    }
}
