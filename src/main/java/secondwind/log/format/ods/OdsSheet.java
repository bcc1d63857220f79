package secondwind.log.format.ods;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.Damage;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** One table of an OpenDocument spreadsheet, read row by row. */
final class OdsSheet implements Sheet {
    /** A filled row that stands this often, one below the other, is padding. */
    private static final int MOST_REPEATS = 1_000;
    /** No program shows more rows; counting on would only run over. */
    private static final int LAST_ROW = 1 << 24;

    private static final Set<String> GROUPS = Set.of("table-row-group", "table-header-rows", "table-rows");

    private final OdsWorkbook workbook;
    private final int index;
    private final String name;
    private final boolean hidden;

    OdsSheet(OdsWorkbook workbook, int index, String name, boolean hidden) {
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
            new Rows(workbook.cursor().moveTo(index), relay).read();
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            workbook.cursor().close();
            relay.passOn();
            throw Damage.of("The sheet \u201c" + name + "\u201d", broken);
        }
    }

    /** One way through the rows of the table. */
    private final class Rows {
        private final DepthReader xml;
        private final Visitor visitor;
        private final OdsRow row = new OdsRow();
        private int number = 1;
        /** The depth of the outermost group of rows that is folded away; 0 outside of such a group. */
        private int folded;

        Rows(DepthReader xml, Visitor visitor) {
            this.xml = xml;
            this.visitor = visitor;
        }

        void read() throws XMLStreamException {
            int table = xml.depth();
            while (xml.nextWithin(table)) {
                if (xml.depth() <= folded) {
                    folded = 0;
                }
                String element = xml.getLocalName();
                if (element.equals("table-row")) {
                    if (!row()) {
                        return;
                    }
                } else if (GROUPS.contains(element)) {
                    if (folded == 0 && PartReader.attribute(xml, "display").equals("false")) {
                        folded = xml.depth();
                    }
                } else {
                    xml.skipElement();
                }
            }
            remark();
        }

        private boolean row() throws XMLStreamException {
            String visibility = PartReader.attribute(xml, "visibility");
            boolean hiddenRow = folded > 0 || visibility.equals("collapse") || visibility.equals("filter");
            int repeats = Math.max(1, PartReader.count(xml, "number-rows-repeated", 1));
            List<TypedCell> cells = row.read(xml, number);
            if (!cells.isEmpty()) {
                int shown = Math.min(repeats, MOST_REPEATS);
                row.countRepeated((shown - 1) * cells.size());
                SheetRow first = new SheetRow(number, hiddenRow, cells);
                for (int repeat = 0; repeat < shown; repeat++) {
                    if (!visitor.visit(new SheetRow(number + repeat, hiddenRow, first.cells()))) {
                        return false;
                    }
                }
                if (repeats > shown) {
                    workbook.remark(
                            name,
                            "Row " + number + " stands " + repeats + " times in a row; the first " + shown
                                    + " of them were read.",
                            "");
                }
            }
            number = Math.min(number + repeats, LAST_ROW);
            return true;
        }

        private void remark() {
            if (row.leftOut()) {
                workbook.remark(
                        name, "Everything to the right of column ALL was left out.", "Move what matters further left.");
            }
            int uncalculated = row.uncalculated();
            if (uncalculated > 0) {
                workbook.remark(
                        name,
                        uncalculated + (uncalculated == 1 ? " formula has" : " formulas have") + " no saved result.",
                        "Open the file in your spreadsheet program, save it, and run again.");
            }
        }
    }
}
