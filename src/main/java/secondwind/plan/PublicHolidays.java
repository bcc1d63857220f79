package secondwind.plan;

import static de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of one country or one part of it. Observances on which people work are left out. */
final class PublicHolidays {
    /** Codes that people type for another country's official one. */
    private static final Map<String, String> ALIASES = Map.of(
            "UK",
            "GB",
            "USA",
            "US",
            "ENGLAND",
            "GB-ENG",
            "SCOTLAND",
            "GB-SCT",
            "WALES",
            "GB-WLS",
            "NORTHERN IRELAND",
            "GB-NIR");

    /**
     * Where the holidays that most of a country keeps are written down only for its parts (Easter Monday in Great
     * Britain, Thanksgiving in Canada), the part that stands for the whole when an address does not tell: the one
     * where most people live.
     */
    private static final Map<String, String> USUAL_PART = Map.of("GB", "eng", "CA", "on");

    private static final int LAST_OF_DECEMBER = 31;

    /** Calendars are the same for everybody, and slow to read. */
    private static final Map<String, Optional<PublicHolidays>> FOUND = new ConcurrentHashMap<>();

    private final String country;
    private final String[] part;
    private final HolidayManager calendar;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private PublicHolidays(String country, String[] part, HolidayManager calendar) {
        this.country = country;
        this.part = part;
        this.calendar = calendar;
    }

    /** The holidays of this country ({@code US}) or part of one ({@code GB-SCT}), in any case; empty when unknown. */
    static Optional<PublicHolidays> find(String code) {
        return FOUND.computeIfAbsent(code.strip().toUpperCase(Locale.ROOT), PublicHolidays::look);
    }

    private static Optional<PublicHolidays> look(String typed) {
        String[] pieces = ALIASES.getOrDefault(typed, typed).split("[-_ ]", 2);
        String country = ALIASES.getOrDefault(pieces[0], pieces[0]);
        String calendarCode = country.toLowerCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")
                || !HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return Optional.empty();
        }
        HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(calendarCode));
        String wanted = pieces.length > 1 ? pieces[1].toLowerCase(Locale.ROOT) : "";
        boolean known = calendar.getCalendarHierarchy().getChildren().containsKey(wanted);
        String part = known ? wanted : USUAL_PART.getOrDefault(country, "");
        return Optional.of(new PublicHolidays(country, part.isEmpty() ? new String[0] : new String[] {part}, calendar));
    }

    /** The parts of this country, given in capitals, that have holidays of their own, such as SCT; sorted. */
    static List<String> parts(String country) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return List.of();
        }
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getCalendarHierarchy()
                .getChildren()
                .keySet()
                .stream()
                .map(part -> part.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    boolean contain(LocalDate day) {
        return isListed(day, day.getYear()) || (isLastOfItsYear(day) && isListed(day, day.getYear() + 1));
    }

    /** A New Year's Day on a Saturday may be kept on the day before, and is listed under its own year all the same. */
    private static boolean isLastOfItsYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_OF_DECEMBER;
    }

    private boolean isListed(LocalDate day, int year) {
        return years.computeIfAbsent(year, this::of).contains(day);
    }

    private Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        for (Holiday holiday : calendar.getHolidays(Year.of(year), PUBLIC_HOLIDAY, part)) {
            days.add(holiday.getDate());
        }
        if (country.equals("US")) {
            days.add(columbusDay(year));
        }
        return days;
    }

    /** A legal public holiday of the whole country (5 U.S.C. 6103), which the calendar lists for some states only. */
    private static LocalDate columbusDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }
}
