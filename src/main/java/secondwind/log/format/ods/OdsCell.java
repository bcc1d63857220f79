package secondwind.log.format.ods;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.IsoMoment;
import secondwind.log.sheet.NumberDisplay;
import secondwind.log.sheet.TypedCell;

/** What the attributes of one cell say about it; with the text shown it becomes a typed cell. */
final class OdsCell {
    /** LibreOffice keeps the kind of a failed formula beside the standard's own attribute. */
    private static final String EXTENSION = "calcext";

    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)|Err:\\d{3}");
    private static final double SECONDS_A_DAY = 86_400;

    private String type = "";
    private String value = "";
    private boolean formula;
    private boolean failed;
    private int columns;
    private int rowsSpanned;

    /** Takes in the attributes of the cell on whose start the reader stands. */
    void start(XMLStreamReader xml) {
        type = "";
        value = "";
        formula = false;
        failed = false;
        columns = 1;
        rowsSpanned = 1;
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String content = xml.getAttributeValue(index);
            switch (xml.getAttributeLocalName(index)) {
                case "value-type" -> {
                    if (EXTENSION.equals(xml.getAttributePrefix(index))) {
                        failed = content.equals("error");
                    } else {
                        type = content;
                    }
                }
                case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = content;
                case "formula" -> formula = true;
                case "number-columns-repeated" -> columns = Math.max(1, PartReader.count(content, 1));
                case "number-rows-spanned" -> rowsSpanned = Math.max(1, PartReader.count(content, 1));
                default -> {}
            }
        }
    }

    /** How many columns this cell fills, each with the same. */
    int columns() {
        return columns;
    }

    /** How many rows it reaches over. */
    int rowsSpanned() {
        return rowsSpanned;
    }

    /** Whether it is a formula whose result was not saved. */
    boolean isUncalculated(String shown) {
        return formula && type.isEmpty() && shown.isEmpty();
    }

    /** The cell, with what the user sees in it. */
    TypedCell typed(String shown) {
        if (failed || (formula && ERROR.matcher(shown).matches())) {
            return new TypedCell.Failure(shown);
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(shown);
            case "date" ->
                IsoMoment.parse(value.strip())
                        .<TypedCell>map(TypedCell.Moment::new)
                        .orElseGet(() -> text(shown));
            case "time" -> time(shown);
            case "boolean" -> new TypedCell.Truth(value.strip().equals("true"));
            default -> text(shown);
        };
    }

    private TypedCell text(String shown) {
        String text = shown.isEmpty() ? value.strip() : shown;
        return text.isEmpty() ? TypedCell.Text.EMPTY : new TypedCell.Text(text);
    }

    private TypedCell number(String shown) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? new TypedCell.Numeral(number, display(shown)) : text(shown);
        } catch (NumberFormatException words) {
            return text(shown);
        }
    }

    private TypedCell time(String shown) {
        try {
            double days = Duration.parse(value.strip()).toSeconds() / SECONDS_A_DAY;
            return new TypedCell.Numeral(days, display(shown));
        } catch (DateTimeException | ArithmeticException noDuration) {
            return text(shown);
        }
    }

    /** The file holds the text shown; a column too narrow for its number shows only hashes. */
    private static NumberDisplay display(String shown) {
        return shown.isEmpty() || shown.startsWith("###") ? NumberDisplay.PLAIN : number -> shown;
    }
}
