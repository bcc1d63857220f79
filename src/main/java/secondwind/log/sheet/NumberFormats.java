package secondwind.log.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number formats of an Excel workbook: for each cell style whether it shows a date, and how a number. */
public final class NumberFormats {
    /** Codes of the built-in formats that show a number otherwise than plainly (ECMA-376 part 1, 18.8.30). */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(32, "h:mm"),
            Map.entry(33, "h:mm:ss"),
            Map.entry(34, "h:mm"),
            Map.entry(35, "h:mm:ss"),
            Map.entry(37, "#,##0;(#,##0)"),
            Map.entry(38, "#,##0;(#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;(#,##0.00)"),
            Map.entry(44, "$#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"),
            Map.entry(55, "h:mm"),
            Map.entry(56, "h:mm:ss"));

    /** Built-in formats that show a day: 14–17 and 22, and the East Asian ones in between 27 and 58. */
    private static final Set<Integer> BUILT_IN_DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** Many times more than a workbook needs; each takes memory. */
    private static final int MOST_DISPLAYS = 2_000;

    private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    private final Map<String, NumberDisplay> displays = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    private record Style(boolean date, NumberDisplay display) {}

    /** Gives a format its code, which goes before the built-in one of the same number. */
    public void addCode(int format, String code) {
        codes.put(format, code);
    }

    /** Adds the next cell style, whose numbers follow this format. The codes are added before. */
    public void addStyle(int format) {
        String code = codes.getOrDefault(format, "");
        styles.add(new Style(isDate(format, code), display(code)));
    }

    private NumberDisplay display(String code) {
        if (displays.size() == MOST_DISPLAYS && !displays.containsKey(code)) {
            return NumberDisplay.PLAIN;
        }
        return displays.computeIfAbsent(code, NumberDisplay::of);
    }

    /** Whether a number in this cell style is a date. */
    public boolean isDate(int style) {
        return style >= 0 && style < styles.size() && styles.get(style).date();
    }

    /** How a number in this cell style is shown. */
    public NumberDisplay display(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).display() : NumberDisplay.PLAIN;
    }

    /** Whether a format shows a day: by its code, or by a built-in number, the East Asian ones (27–36, 50–58) too. */
    private static boolean isDate(int format, String code) {
        if (!code.isEmpty()) {
            return DayFormat.showsDay(code);
        }
        return BUILT_IN_DAYS.contains(format);
    }
}
