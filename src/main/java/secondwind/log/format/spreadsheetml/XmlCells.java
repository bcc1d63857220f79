package secondwind.log.format.spreadsheetml;

import java.time.LocalDateTime;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.IsoMoment;
import secondwind.log.sheet.OpenMerges;
import secondwind.log.sheet.RowCells;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Reads the cells of one row after the other. */
final class XmlCells {
    private static final double SECONDS_A_DAY = 86_400;
    /** Days are counted from 1899, 1900 or 1904. */
    private static final int LAST_FIRST_YEAR = 1904;

    private final XmlWorkbook workbook;
    private final RowCells cells = new RowCells();
    private final OpenMerges merges = new OpenMerges();
    private final InheritedStyles inherited = new InheritedStyles();
    private final StringBuilder text = new StringBuilder();
    private int uncalculated;

    XmlCells(XmlWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes in the column on whose start the reader stands. */
    void column(DepthReader xml) {
        inherited.column(xml);
    }

    /** The cells of the row on whose start the reader stands. */
    List<TypedCell> read(DepthReader xml, int number) throws XMLStreamException {
        inherited.row(xml);
        int row = xml.depth();
        int column = 0;
        while (xml.nextWithin(row)) {
            if (!xml.getLocalName().equals("Cell")) {
                xml.skipElement();
                continue;
            }
            column = Math.max(column, PartReader.count(xml, "Index", column + 1) - 1);
            int across = PartReader.count(xml, "MergeAcross", 0);
            int rows = 1 + PartReader.count(xml, "MergeDown", 0);
            TypedCell cell = cell(xml, column);
            merges.add(column, number, rows, cell);
            cells.put(column, cell);
            column = Math.min(column + 1 + across, SheetRow.MOST_COLUMNS);
        }
        return merges.fill(number, cells.take());
    }

    private TypedCell cell(DepthReader xml, int column) throws XMLStreamException {
        String style = PartReader.attribute(xml, "StyleID");
        XmlFormat format = workbook.format(style.isEmpty() ? inherited.style(column) : style);
        boolean formula = !PartReader.attribute(xml, "Formula").isEmpty();
        TypedCell cell = TypedCell.Text.EMPTY;
        boolean valued = false;
        int own = xml.depth();
        while (xml.nextWithin(own)) {
            if (xml.getLocalName().equals("Data")) {
                valued = true;
                String type = PartReader.attribute(xml, "Type");
                text.setLength(0);
                PartReader.text(xml, text);
                cell = typed(type, text.toString().strip(), format);
            } else {
                xml.skipElement();
            }
        }
        if (formula && !valued) {
            uncalculated++;
        }
        return cell;
    }

    private TypedCell typed(String type, String value, XmlFormat format) {
        if (value.isEmpty()) {
            return TypedCell.Text.EMPTY;
        }
        return switch (type) {
            case "Number" -> number(value, format);
            case "DateTime" -> moment(value, format);
            case "Boolean" -> new TypedCell.Truth(value.equals("1") || value.equalsIgnoreCase("true"));
            case "Error" -> new TypedCell.Failure(value);
            default -> new TypedCell.Text(value);
        };
    }

    private TypedCell number(String value, XmlFormat format) {
        try {
            double number = Double.parseDouble(value);
            if (format.day()) {
                var moment = SerialDate.moment(number, workbook.from1904());
                if (moment.isPresent()) {
                    return new TypedCell.Moment(moment.get());
                }
            }
            return Double.isFinite(number)
                    ? new TypedCell.Numeral(number, format.display())
                    : new TypedCell.Text(value);
        } catch (NumberFormatException words) {
            return new TypedCell.Text(value);
        }
    }

    /** A time of day is kept as a moment of the day on which the count of days begins. */
    private TypedCell moment(String value, XmlFormat format) {
        var moment = IsoMoment.parse(value);
        if (moment.isEmpty()) {
            return new TypedCell.Text(value);
        }
        LocalDateTime found = moment.get();
        boolean timeOfDay = found.getYear() <= LAST_FIRST_YEAR && !format.day();
        return timeOfDay
                ? new TypedCell.Numeral(found.toLocalTime().toSecondOfDay() / SECONDS_A_DAY, format.display())
                : new TypedCell.Moment(found);
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
