package secondwind.packet;

import java.time.LocalDate;
import java.util.List;
import secondwind.application.DayStyle;
import secondwind.application.EnglishMonths;
import secondwind.packet.Wording.English;

/** Days in words. */
record DateWords(English english) {
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int SHORT_DAY = 3;

    /** With the year, as at the top of a letter: "November 24, 2026" or "24 November 2026". */
    String letter(LocalDate day) {
        return style().words(day);
    }

    DayStyle style() {
        return switch (english) {
            case AMERICAN -> DayStyle.MONTH_FIRST;
            case BRITISH -> DayStyle.DAY_FIRST;
        };
    }

    /** With the weekday and the year: "Tuesday, November 24, 2026". */
    String full(LocalDate day) {
        return weekday(day) + separator() + letter(day);
    }

    /** With the weekday, without the year: "Tuesday, November 24" or "Tuesday 24 November". */
    String spoken(LocalDate day) {
        return weekday(day) + separator() + dayAndMonth(day, month(day));
    }

    /** Short, with the weekday: "Tue, Nov 24" or "Tue 24 Nov". */
    String brief(LocalDate day) {
        return weekday(day).substring(0, SHORT_DAY) + separator() + shortest(day);
    }

    /** Short, without the weekday: "Nov 24" or "24 Nov". */
    String shortest(LocalDate day) {
        return dayAndMonth(day, SHORT_MONTHS.get(day.getMonthValue() - 1));
    }

    String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private String separator() {
        return english == English.AMERICAN ? ", " : " ";
    }

    private String dayAndMonth(LocalDate day, String month) {
        return switch (english) {
            case AMERICAN -> month + "\u00a0" + day.getDayOfMonth();
            case BRITISH -> day.getDayOfMonth() + "\u00a0" + month;
        };
    }

    String month(LocalDate day) {
        return EnglishMonths.of(day);
    }
}
