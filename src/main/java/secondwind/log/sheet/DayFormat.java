package secondwind.log.sheet;

import java.util.Locale;

/** Tells by a number format's code whether it shows a day. */
public final class DayFormat {
    private DayFormat() {}

    /** Whether a number in this format, such as {@code dd/mm/yyyy}, is shown as a day. */
    public static boolean showsDay(String code) {
        String firstSection = code.split(";", 2)[0];
        String bare = firstSection
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("[_*].", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\[(?![hms]+\\])[^\\]]*\\]", "");
        if (bare.contains("general")) {
            return false;
        }
        // What stands in brackets is a colour, a condition or a country, unless it is the [h] of hours gone by.
        // A minute is an m too: without a y or a d, an m counts as a month only where no hour or second stands.
        return bare.contains("y")
                || bare.contains("d")
                || (bare.contains("m") && !bare.contains("h") && !bare.contains("s"));
    }
}
