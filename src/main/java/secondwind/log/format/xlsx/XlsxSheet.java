package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import secondwind.log.format.xml.XmlSource;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.MergedCells;
import secondwind.log.sheet.Relay;
import secondwind.log.sheet.Sheet;

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
            if (read(part::getInputStream, rows, new CellValues(workbook))) {
                remark(rows);
            }
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            relay.passOn();
            throw XlsxWorkbook.broken("The sheet \u201c" + name + "\u201d", broken);
        }
    }

    /** Reads the rows, the plainly written ones without an XML parser; answers whether all of them were wanted. */
    static boolean read(XmlSource worksheet, RowDelivery rows, CellValues values)
            throws IOException, XMLStreamException {
        try (InputStream stream = worksheet.open()) {
            PlainWorksheet.End end = new PlainWorksheet(stream, rows, values).read();
            if (end != PlainWorksheet.End.UNUSUAL) {
                return end == PlainWorksheet.End.WHOLE;
            }
        }
        try (InputStream stream = worksheet.open()) {
            return new ParsedWorksheet(stream, rows, values).read();
        }
    }

    private void remark(RowDelivery rows) {
        if (rows.wide() > 0) {
            workbook.remark(
                    name, "Everything to the right of column ALL was left out.", "Move what matters further left.");
        }
        if (rows.backwards() > 0) {
            workbook.remark(
                    name,
                    "The rows do not stand in their order in the file, so some may be missing here.",
                    "Open the file in your spreadsheet program, save it, and run again.");
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
