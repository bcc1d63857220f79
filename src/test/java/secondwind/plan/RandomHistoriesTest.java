package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Mark.Kind;
import secondwind.application.Person;
import secondwind.application.Person.Part;
import secondwind.plan.Action.Channel;

/** What holds for every history, tried on ten thousand made from a fixed seed. */
class RandomHistoriesTest {
    private static final int SEARCHES = 3500;
    private static final Map<Step, Field> FIELDS = Map.of(
            Step.LETTER, Field.LETTER_SENT,
            Step.FEEDBACK, Field.FEEDBACK_CALL_DONE,
            Step.OPPORTUNITIES, Field.OPPORTUNITIES_ASKED,
            Step.PERSON_HIRED, Field.HIRE_CONTACTED,
            Step.CHECK_BACK, Field.CHECK_BACK_DONE);
    private static final List<String> NOTES = List.of(
            "", "", "", "", "no calls", "reposted", "internal hire", "agency only", "no further contact", "zoom");
    private static final Map<String, Set<LocalDate>> HOLIDAYS = new HashMap<>();

    private static final List<Case> CASES = randomCases();

    /** One search with its plan, the country and the day. */
    record Case(Search search, String country, LocalDate today, SearchPlan plan) {
        Case(Search search, String country, LocalDate today) {
            this(search, country, today, new Planner(Cadence.STANDARD, country, today).plan(search));
        }
    }

    private static void forEveryPlan(Consumer<ActionPlan> check) {
        forEveryCase(each -> each.plan().plans().forEach(check));
    }

    private static void forEveryCase(Consumer<Case> check) {
        CASES.forEach(check);
    }

    private static List<Case> randomCases() {
        Random random = new Random(20261123);
        return Stream.generate(() -> randomCase(random)).limit(SEARCHES).toList();
    }

    private static Case randomCase(Random random) {
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
        for (Step step : List.of(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.PERSON_HIRED, Step.CHECK_BACK)) {
            day = day.plusDays(random.nextInt(16));
            if (random.nextInt(5) > 1) {
                randomMark(random, row, java.util.Objects.requireNonNull(FIELDS.get(step)), day, today);
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

    private static boolean isWorkingDay(LocalDate day, String country) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && date.isBefore(MonthDay.of(12, 24))
                && !date.equals(MonthDay.of(1, 1))
                && !HOLIDAYS.computeIfAbsent(country, RandomHistoriesTest::holidays)
                        .contains(day);
    }

    private static Set<LocalDate> holidays(String country) {
        String[] part = country.equals("GB") ? new String[] {"eng"} : new String[0];
        Set<LocalDate> days = new HashSet<>();
        HolidayManager.getInstance(ManagerParameters.create(country))
                .getHolidays(LocalDate.of(2025, 1, 1), LocalDate.of(2031, 1, 1), HolidayType.PUBLIC_HOLIDAY, part)
                .forEach(holiday -> days.add(holiday.getDate()));
        return days;
    }

    private static Optional<Standing.Planned> planned(ActionPlan plan, Step step) {
        return plan.find(step).map(Action::standing).flatMap(RandomHistoriesTest::asPlanned);
    }

    private static Optional<Standing.Planned> asPlanned(Standing standing) {
        return standing instanceof Standing.Planned planned ? Optional.of(planned) : Optional.empty();
    }

    /** The day that later steps count from. */
    private static LocalDate anchor(ActionPlan plan, Step step) {
        Standing standing = plan.find(step).orElseThrow().standing();
        if (standing instanceof Standing.Done done) {
            return done.on();
        }
        return standing instanceof Standing.Skipped skipped
                ? skipped.standIn().orElseThrow()
                : asPlanned(standing).orElseThrow().day();
    }

    private static boolean open(ActionPlan plan) {
        return plan.end().isEmpty();
    }

    @Test
    void tenThousandHistoriesAreTried() {
        int[] rows = {0};
        forEveryCase(each -> rows[0] += each.search().secondPlaces().size());
        assertThat(rows[0]).isGreaterThan(10_000);
    }

    @Test
    void nothingIsPlannedInThePastOrOnADayOff() {
        forEveryCase(each -> each.plan().plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> action.day().stream())
                .forEach(day -> assertThat(day)
                        .isAfterOrEqualTo(each.today())
                        .matches(it -> isWorkingDay(it, each.country()), "is a working day in " + each.country())));
    }

    @Test
    void dueMeansWithinAWeekAndOverdueMeansItsWindowHasClosed() {
        forEveryPlan(plan -> plan.actions()
                .forEach(action -> asPlanned(action.standing()).ifPresent(planned -> {
                    assertThat(planned.soon())
                            .isEqualTo(planned.day().isBefore(plan.today().plusDays(7)));
                    assertThat(planned.overdue()).isEqualTo(plan.today().isAfter(planned.windowEnd()));
                })));
    }

    @Test
    void windowIsKeptUnlessItIsOverdueOrReported() {
        forEveryPlan(plan -> plan.actions()
                .forEach(action -> asPlanned(action.standing())
                        .filter(planned -> !planned.overdue())
                        .ifPresent(planned -> {
                            assertThat(planned.day()).isAfterOrEqualTo(planned.windowStart());
                            if (planned.day().isAfter(planned.windowEnd())) {
                                assertThat(plan.notices())
                                        .anyMatch(notice -> notice.what()
                                                .contains("falls on " + PlainWords.date(planned.day())
                                                        + ", after its usual time"));
                            }
                        })));
    }

    @Test
    void callsAvoidMondayAndFridayUnlessTheirWindowHoldsNothingElse() {
        forEveryCase(each -> each.plan().plans().stream()
                .filter(plan -> !plan.is(Circumstance.POSTED_AGAIN)
                        && each.search().secondPlaces().size() < 14)
                .forEach(plan -> planned(plan, Step.FEEDBACK)
                        .filter(planned -> !isCallDay(planned.day(), each.country()))
                        .ifPresent(planned -> assertThat(planned.windowStart()
                                        .datesUntil(planned.windowEnd().plusDays(1))
                                        .filter(day -> !day.isBefore(each.today())))
                                .noneMatch(day -> isCallDay(day, each.country())))));
    }

    private static boolean isCallDay(LocalDate day, String country) {
        DayOfWeek weekday = day.getDayOfWeek();
        return isWorkingDay(day, country) && weekday != DayOfWeek.MONDAY && weekday != DayOfWeek.FRIDAY;
    }

    @Test
    void personHiredAndCheckBackFallOnTuesdayToThursday() {
        forEveryPlan(plan -> {
            planned(plan, Step.PERSON_HIRED)
                    .ifPresent(planned ->
                            assertThat(planned.day().getDayOfWeek()).isBetween(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
            boolean tried = plan.find(Step.CHECK_BACK).orElseThrow().touch() > 1;
            if (!plan.is(Circumstance.POSTED_AGAIN) && !tried) {
                planned(plan, Step.CHECK_BACK)
                        .ifPresent(planned -> assertThat(planned.day().getDayOfWeek())
                                .isBetween(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
            }
        });
    }

    @Test
    void feedbackNeverComesBeforeTheLetterAndTheOrderIsKept() {
        forEveryPlan(plan -> {
            if (!open(plan)) {
                return;
            }
            planned(plan, Step.FEEDBACK)
                    .ifPresent(planned -> assertThat(planned.day()).isAfterOrEqualTo(anchor(plan, Step.LETTER)));
            planned(plan, Step.LETTER)
                    .ifPresent(letter -> planned(plan, Step.FEEDBACK)
                            .ifPresent(feedback -> assertThat(feedback.day())
                                    .isAfter(letter.day().plusDays(4))));
            planned(plan, Step.PERSON_HIRED)
                    .ifPresent(planned -> assertThat(planned.day()).isAfter(anchor(plan, Step.FEEDBACK)));
            boolean tried = plan.find(Step.CHECK_BACK).orElseThrow().touch() > 1;
            if (!tried) {
                planned(plan, Step.CHECK_BACK)
                        .ifPresent(planned -> assertThat(planned.day())
                                .isAfterOrEqualTo(anchor(plan, Step.FEEDBACK).plusDays(7)));
            }
            planned(plan, Step.KEEP_IN_TOUCH)
                    .ifPresent(planned -> assertThat(planned.day())
                            .isAfterOrEqualTo(anchor(plan, Step.CHECK_BACK).plusDays(14)));
        });
    }

    @Test
    void everyStepStandsOnceAndInOrder() {
        forEveryPlan(plan -> assertThat(plan.actions())
                .map(Action::step)
                .doesNotHaveDuplicates()
                .isSorted()
                .contains(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.PERSON_HIRED, Step.CHECK_BACK));
    }

    @Test
    void endedSequenceHasNothingToDo() {
        forEveryPlan(plan -> {
            if (!open(plan)) {
                assertThat(plan.actions())
                        .map(Action::standing)
                        .allMatch(standing -> standing instanceof Standing.Ended || standing instanceof Standing.Done);
                assertThat(plan.questions()).isEmpty();
            }
        });
    }

    @Test
    void stepThatIsDoneStaysDoneOnItsDay() {
        forEveryPlan(plan -> {
            if (plan.rows().size() > 1) {
                return;
            }
            FIELDS.forEach((step, field) -> plan.application()
                    .progress()
                    .find(field)
                    .filter(mark -> mark.kind() == Kind.DONE)
                    .filter(mark -> mark.days().stream().noneMatch(day -> day.isAfter(plan.today())))
                    .ifPresent(mark -> assertDone(plan, step, mark)));
        });
    }

    private static void assertDone(ActionPlan plan, Step step, Mark mark) {
        Standing standing = plan.find(step).orElseThrow().standing();
        assertThat(standing).isInstanceOf(Standing.Done.class);
        Standing.Done done = (Standing.Done) standing;
        assertThat(done.dated()).isEqualTo(!mark.days().isEmpty());
        assertThat(done.on()).isBeforeOrEqualTo(plan.today());
        mark.days().stream()
                .max(LocalDate::compareTo)
                .ifPresent(last -> assertThat(done.on()).isEqualTo(last));
    }

    @Test
    void letterIsOnlySkippedWhenTheLogSaysSo() {
        forEveryPlan(plan -> {
            Standing standing = plan.find(Step.LETTER).orElseThrow().standing();
            if (standing instanceof Standing.Skipped) {
                assertThat(plan.rows())
                        .allMatch(row -> row.application()
                                .progress()
                                .find(Field.LETTER_SENT)
                                .filter(mark -> mark.kind() == Kind.NOT_APPLICABLE)
                                .isPresent());
            }
        });
    }

    @Test
    void nobodyMakesMoreThanSixCallsOnADay() {
        int[] fullDays = {0};
        forEveryCase(each -> {
            Map<LocalDate, Integer> calls = new HashMap<>();
            each.plan()
                    .plans()
                    .forEach(plan -> plan.actions().stream()
                            .filter(action -> action.channel() == Channel.CALL)
                            .filter(action -> action.step() != Step.OPPORTUNITIES)
                            .flatMap(action -> action.day().stream())
                            .forEach(day -> calls.merge(day, 1, Integer::sum)));
            assertThat(calls.values()).allMatch(count -> count <= 6);
            fullDays[0] +=
                    (int) calls.values().stream().filter(count -> count == 6).count();
        });
        assertThat(fullDays[0]).as("the cap was put to the test").isPositive();
    }

    @Test
    void sameInputGivesTheSamePlanInWhateverOrder() {
        forEveryCase(each -> {
            List<SecondPlaceRow> turned = new ArrayList<>(each.search().secondPlaces());
            Collections.reverse(turned);
            Search other = new Search(
                    Optional.empty(), Optional.empty(), turned, each.search().acceptedOffers());
            SearchPlan plan = each.plan();
            assertThat(new Case(each.search(), each.country(), each.today()).plan())
                    .isEqualTo(plan);
            assertThat(new Case(other, each.country(), each.today()).plan().plans())
                    .isEqualTo(plan.plans());
        });
    }
}
