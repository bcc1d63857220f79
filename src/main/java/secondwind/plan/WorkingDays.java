package secondwind.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The days on which people in one place work: no weekend, no public holiday, no quiet day (domain.md, "Timing"). */
final class WorkingDays {
    private final Optional<PublicHolidays> holidays;
    private final Optional<QuietDays> quiet;

    /**
     * The working days of one place.
     *
     * @param holidays the place's public holidays; empty when nobody knows them
     * @param quiet the days of the year on which nobody is approached; empty when there are none
     */
    WorkingDays(Optional<PublicHolidays> holidays, Optional<QuietDays> quiet) {
        this.holidays = holidays;
        this.quiet = quiet;
    }

    boolean contain(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && quiet.filter(days -> days.contain(MonthDay.from(day))).isEmpty()
                && holidays.map(known -> !known.contain(day)).orElse(true);
    }

    /** The working day that is this many working days after the given day, which need not be one itself. */
    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int i = 0; i < workingDays; i++) {
            result = onOrAfter(result.plusDays(1));
        }
        return result;
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate result = day;
        while (!contain(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    LocalDate lastBefore(LocalDate day) {
        LocalDate result = day.minusDays(1);
        while (!contain(result)) {
            result = result.minusDays(1);
        }
        return result;
    }
}
