package secondwind.application;

import java.time.LocalDate;

/** Whether a person writes the day or the month first; everything that one person reads agrees on it. */
public enum DayStyle {
    /** {@code 24 November 2026}. */
    DAY_FIRST,
    /** {@code November 24, 2026}. */
    MONTH_FIRST;

    /** The day in words, with its year. */
    public String words(LocalDate day) {
        return switch (this) {
            case DAY_FIRST -> day.getDayOfMonth() + " " + EnglishMonths.of(day) + " " + day.getYear();
            case MONTH_FIRST -> EnglishMonths.of(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
        };
    }
}
