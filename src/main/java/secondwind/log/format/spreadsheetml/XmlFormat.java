package secondwind.log.format.spreadsheetml;

import java.util.Map;
import secondwind.log.sheet.DayFormat;
import secondwind.log.sheet.NumberDisplay;

/**
 * What a style makes of the numbers in its cells.
 *
 * @param day whether it shows them as days
 * @param display how it shows those that are no days
 */
record XmlFormat(boolean day, NumberDisplay display) {
    static final XmlFormat GENERAL = new XmlFormat(false, NumberDisplay.PLAIN);

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

    /** The format with this name or code. */
    static XmlFormat of(String nameOrCode) {
        String code = NAMED.getOrDefault(nameOrCode, nameOrCode);
        return code.length() > NumberDisplay.LONGEST_CODE
                ? GENERAL
                : new XmlFormat(DayFormat.showsDay(code), NumberDisplay.of(code));
    }
}
