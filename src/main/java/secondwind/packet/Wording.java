package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import secondwind.application.DayStyle;

/**
 * How the words are written: which English, and with it the form of dates and the close of a letter.
 *
 * @param english which
 */
public record Wording(English english) {

    /** The two habits of writing that matter on a page. */
    public enum English {
        /** November 24, 2026; résumé; "Sincerely,". */
        AMERICAN,
        /** 24 November 2026; CV; "Yours sincerely,". */
        BRITISH
    }

    private static final Set<String> WRITE_THE_MONTH_FIRST = Set.of("US", "PH", "PR");

    public Wording {
        requireNonNull(english);
    }

    /** The wording that readers in this country, a two-letter code, expect. */
    public static Wording of(String country) {
        boolean monthFirst = WRITE_THE_MONTH_FIRST.contains(country.toUpperCase(Locale.ROOT));
        return new Wording(monthFirst ? English.AMERICAN : English.BRITISH);
    }

    /** Whether 03/04/2026 is the 4th of March. */
    public boolean writesTheMonthFirst() {
        return english == English.AMERICAN;
    }

    /** Which comes first in a date, the day or the month. */
    public DayStyle dayStyle() {
        return dates().style();
    }

    /** The dates in this wording. */
    DateWords dates() {
        return new DateWords(english);
    }

    String closing() {
        return switch (english) {
            case AMERICAN -> "Sincerely,";
            case BRITISH -> "Yours sincerely,";
        };
    }

    /** What the last line of an address holds. */
    String townHint() {
        return switch (english) {
            case AMERICAN -> "city, state and ZIP";
            case BRITISH -> "town and postcode";
        };
    }

    String resume() {
        return switch (english) {
            case AMERICAN -> "r\u00e9sum\u00e9";
            case BRITISH -> "CV";
        };
    }
}
