package secondwind.log.format.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.DayFormat;
import secondwind.log.sheet.NumberDisplay;

/** The number formats of a workbook, from styles.xml: for each cell style whether it shows a date, and how a number. */
final class NumberFormats {
    /** Codes of the built-in formats that show a number otherwise than plainly (ECMA-376 part 1, 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0;(#,##0)"),
            Map.entry(38, "#,##0;(#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;(#,##0.00)"),
            Map.entry(44, "$#,##0.00"));

    /** Built-in formats that show a day: 14–17 and 22, and the East Asian ones in between 27 and 58. */
    private static final Set<Integer> BUILT_IN_DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private final List<Style> styles = new ArrayList<>();

    private record Style(boolean date, NumberDisplay display) {}

    /** The formats of a workbook that has no styles. */
    static NumberFormats none() {
        return new NumberFormats();
    }

    /** Reads styles.xml. */
    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
        NumberFormats formats = new NumberFormats();
        Map<Integer, String> codes = new HashMap<>(BUILT_IN);
        Map<String, NumberDisplay> displays = new HashMap<>();
        boolean inCellFormats = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("numFmt")) {
                    codes.put(PartReader.number(xml, "numFmtId", 0), PartReader.attribute(xml, "formatCode"));
                } else if (element.equals("cellXfs")) {
                    inCellFormats = true;
                } else if (inCellFormats && element.equals("xf")) {
                    int id = PartReader.number(xml, "numFmtId", 0);
                    String code = codes.getOrDefault(id, "");
                    formats.styles.add(new Style(isDate(id, code), displays.computeIfAbsent(code, NumberDisplay::of)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return formats;
    }

    /** Whether a number in this cell style is a date. */
    boolean isDate(int style) {
        return style >= 0 && style < styles.size() && styles.get(style).date();
    }

    /** How a number in this cell style is shown. */
    NumberDisplay display(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).display() : NumberDisplay.PLAIN;
    }

    /** Whether a format shows a day: by its code, or by a built-in number, the East Asian ones (27–36, 50–58) too. */
    static boolean isDate(int id, String code) {
        if (!code.isEmpty()) {
            return DayFormat.showsDay(code);
        }
        return BUILT_IN_DAYS.contains(id);
    }
}
