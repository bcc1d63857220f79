package secondwind.plan;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import secondwind.application.Field;
import secondwind.application.Mark.Kind;
import secondwind.application.Person;
import secondwind.application.Person.Part;
import secondwind.settings.Cadences;

/** Searches made from a fixed seed, each with its plan: ten thousand rows for the standard, a part of that for others. */
final class RandomHistories {
    static final Map<Step, Field> FIELDS = Map.of(
            Step.LETTER, Field.LETTER_SENT,
            Step.FEEDBACK, Field.FEEDBACK_CALL_DONE,
            Step.OPPORTUNITIES, Field.OPPORTUNITIES_ASKED,
            Step.PERSON_HIRED, Field.HIRE_CONTACTED,
            Step.CHECK_BACK, Field.CHECK_BACK_DONE,
            Step.KEEP_IN_TOUCH, Field.KEPT_IN_TOUCH);

    private static final int SEARCHES_OF_THE_STANDARD = 3500;
    private static final int SEARCHES_OF_ANOTHER = 700;
    private static final int SEARCHES_OF_AN_EXTREME = 100;
    private static final List<Step> STEPS = List.of(
            Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.PERSON_HIRED, Step.CHECK_BACK, Step.KEEP_IN_TOUCH);
    private static final List<String> NOTES = List.of(
            "", "", "", "", "no calls", "reposted", "internal hire", "agency only", "no further contact", "zoom");
    private static final Map<String, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();
    private static final Map<String, List<Case>> CASES = new HashMap<>();

    private RandomHistories() {}

    /** One search with its plan, the cadence, the country and the day. */
    record Case(Search search, Cadence cadence, String country, LocalDate today, SearchPlan plan) {
        Case(Search search, Cadence cadence, String country, LocalDate today) {
            this(search, cadence, country, today, new Planner(cadence, country, today).plan(search));
        }
    }

    /** The cases of one cadence, always the same. */
    static List<Case> of(Cadence cadence) {
        return CASES.computeIfAbsent(cadence.name(), name -> {
            Random random = new Random(20261123);
            return Stream.generate(() -> randomCase(random, cadence))
                    .limit(searches(name))
                    .toList();
        });
    }

    private static int searches(String cadence) {
        if (cadence.equals(Cadences.STANDARD)) {
            return SEARCHES_OF_THE_STANDARD;
        }
        return Cadences.isBuiltIn(cadence) ? SEARCHES_OF_ANOTHER : SEARCHES_OF_AN_EXTREME;
    }

    private static Case randomCase(Random random, Cadence cadence) {
        LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1100));
        int size = random.nextInt(12) == 0 ? 14 : 1 + random.nextInt(4);
        boolean sameWeek = size == 14;
        List<SecondPlaceRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(randomRow(random, 2 + i, today, sameWeek).secondPlace());
        }
        String country = random.nextBoolean() ? "US" : "GB";
        boolean accepted = random.nextInt(10) == 0;
        Row offer = Row.row().number(99).company("Northgate");
        if (random.nextBoolean()) {
            offer.told(today.minusDays(random.nextInt(60)));
        }
        return new Case(
                new Search(
                        Optional.empty(), Optional.empty(), rows, accepted ? List.of(offer.application()) : List.of()),
                cadence,
                country,
                today);
    }

    private static Row randomRow(Random random, int number, LocalDate today, boolean sameWeek) {
        Row row = Row.row().number(number).company("Company " + random.nextInt(9));
        row.people(randomPeople(random));
        row.notes(NOTES.get(random.nextInt(NOTES.size())) + " -");
        int age = sameWeek ? random.nextInt(4) : random.nextInt(random.nextBoolean() ? 30 : 230);
        LocalDate told = today.minusDays(age);
        if (random.nextInt(6) > 0) {
            row.told(told);
        }
        if (random.nextInt(4) == 0) {
            row.hired(random.nextBoolean() ? "" : "unknown", "");
        }
        if (random.nextInt(4) == 0) {
            row.start(told.plusDays(random.nextInt(60)));
        }
        LocalDate day = told;
        for (Step step : STEPS) {
            day = day.plusDays(random.nextInt(16));
            if (random.nextInt(5) > 1) {
                randomMark(random, row, Objects.requireNonNull(FIELDS.get(step)), day, today);
            }
        }
        if (random.nextInt(15) == 0) {
            row.done(Field.CLOSED);
        }
        return row;
    }

    private static void randomMark(Random random, Row row, Field field, LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusDays(3))) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> row.done(field);
            case 1 -> row.notNeeded(field);
            case 2 -> row.mark(field, Kind.TRIED, touches(random, day, today));
            case 3 -> row.tried(field);
            default -> row.mark(field, Kind.DONE, List.of(day));
        }
    }

    private static List<LocalDate> touches(Random random, LocalDate first, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (random.nextBoolean() && days.size() < 4) {
            LocalDate next = days.get(days.size() - 1).plusDays(1 + random.nextInt(6));
            if (!next.isAfter(today)) {
                days.add(next);
            } else {
                break;
            }
        }
        return days;
    }

    private static Person[] randomPeople(Random random) {
        List<Person> people = new ArrayList<>();
        for (Part part : Part.values()) {
            if (random.nextInt(4) == 0) {
                people.add(Row.person(
                        part,
                        random.nextInt(4) == 0 ? "" : "Person " + part,
                        random.nextBoolean()
                                ? ""
                                : part.name().toLowerCase(java.util.Locale.ROOT) + "@fernhill.example",
                        random.nextBoolean() ? "" : "555-0142"));
            }
        }
        return people.toArray(new Person[0]);
    }

    /** Worked out anew, from the weekday, the calendar and the quiet days of the cadence. */
    static boolean isWorkingDay(LocalDate day, Case each) {
        MonthDay date = MonthDay.from(day);
        boolean quiet = each.cadence()
                .quiet()
                .filter(days -> days.first().isAfter(days.last())
                        ? !date.isBefore(days.first()) || !date.isAfter(days.last())
                        : !date.isBefore(days.first()) && !date.isAfter(days.last()))
                .isPresent();
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !quiet
                && !HOLIDAYS.computeIfAbsent(each.country(), RandomHistories::holidays)
                        .contains(day);
    }

    private static Set<LocalDate> holidays(String country) {
        String[] part = country.equals("GB") ? new String[] {"eng"} : new String[0];
        Set<LocalDate> days = new HashSet<>();
        HolidayManager.getInstance(ManagerParameters.create(country))
                .getHolidays(LocalDate.of(2025, 1, 1), LocalDate.of(2080, 1, 1), HolidayType.PUBLIC_HOLIDAY, part)
                .forEach(holiday -> days.add(holiday.getDate()));
        return days;
    }
}
