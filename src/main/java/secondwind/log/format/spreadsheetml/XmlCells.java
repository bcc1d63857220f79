package secondwind.log.format.spreadsheetml;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.DayFormat;
import secondwind.log.sheet.IsoMoment;
import secondwind.log.sheet.NumberDisplay;
import secondwind.log.sheet.OpenMerges;
import secondwind.log.sheet.RowCells;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Reads the cells of one row after the other. */
final class XmlCells {
    private static final double SECONDS_A_DAY = 86_400;
    /** Formats that the file names instead of spelling them out. */
    private static final Map<String, String> NAMED = Map.of(
            "Percent", "0.00%",
            "Fixed", "0.00",
            "Standard", "#,##0.00",
            "Currency", "$#,##0.00",
            "Short Date", "d/m/yyyy",
            "Medium Date", "d-mmm-yy",
            "Long Date", "d mmmm yyyy",
            "General Date", "d/m/yyyy h:mm",
            "General Number", "General");

    private final XmlWorkbook workbook;
    private final RowCells cells = new RowCells();
    private final OpenMerges merges = new OpenMerges();
    private final Map<String, NumberDisplay> displays = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int uncalculated;

    XmlCells(XmlWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The cells of the row on whose start the reader stands. */
    List<TypedCell> read(DepthReader xml, int number) throws XMLStreamException {
        int row = xml.depth();
        int column = 0;
        while (xml.nextWithin(row)) {
            if (!xml.getLocalName().equals("Cell")) {
                xml.skipElement();
                continue;
            }
            column = Math.max(0, PartReader.number(xml, "Index", column + 1) - 1);
            int across = PartReader.number(xml, "MergeAcross", 0);
            int rows = 1 + PartReader.number(xml, "MergeDown", 0);
            TypedCell cell = cell(xml);
            merges.add(column, number, rows, cell);
            cells.put(column, cell);
            column = Math.min(column + 1 + across, SheetRow.MOST_COLUMNS);
        }
        return merges.fill(number, cells.take());
    }

    private TypedCell cell(DepthReader xml) throws XMLStreamException {
        String format = workbook.format(PartReader.attribute(xml, "StyleID"));
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
                cell = typed(type, text.toString().strip(), NAMED.getOrDefault(format, format));
            } else {
                xml.skipElement();
            }
        }
        if (formula && !valued) {
            uncalculated++;
        }
        return cell;
    }

    private TypedCell typed(String type, String value, String format) {
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

    private TypedCell number(String value, String format) {
        try {
            double number = Double.parseDouble(value);
            if (DayFormat.showsDay(format)) {
                var moment = SerialDate.moment(number, false);
                if (moment.isPresent()) {
                    return new TypedCell.Moment(moment.get());
                }
            }
            return Double.isFinite(number) ? numeral(number, format) : new TypedCell.Text(value);
        } catch (NumberFormatException words) {
            return new TypedCell.Text(value);
        }
    }

    private TypedCell.Numeral numeral(double number, String format) {
        return new TypedCell.Numeral(number, displays.computeIfAbsent(format, NumberDisplay::of));
    }

    /** A time of day is kept as a moment of the day on which the count of days begins. */
    private TypedCell moment(String value, String format) {
        var moment = IsoMoment.parse(value);
        if (moment.isEmpty()) {
            return new TypedCell.Text(value);
        }
        LocalDateTime found = moment.get();
        boolean timeOfDay = Year.from(found).getValue() <= 1900 && !DayFormat.showsDay(format);
        return timeOfDay
                ? numeral(found.toLocalTime().toSecondOfDay() / SECONDS_A_DAY, format)
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
