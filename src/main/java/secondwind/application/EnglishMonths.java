package secondwind.application;

import java.time.LocalDate;
import java.util.List;

/**
 * The months in words. The names are our own, because the platform's differ from one Java release to the next and the
 * pages must not.
 */
public final class EnglishMonths {
    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private EnglishMonths() {}

    /** The name of this day's month, such as {@code November}. */
    public static String of(LocalDate day) {
        return NAMES.get(day.getMonthValue() - 1);
    }
}
