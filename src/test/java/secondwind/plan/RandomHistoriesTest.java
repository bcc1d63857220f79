package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Mark.Kind;
import secondwind.plan.Action.Channel;
import secondwind.plan.RandomHistories.Case;
import secondwind.settings.Cadences;

/** What holds for every history and every cadence that comes with the program, tried on made ones. */
class RandomHistoriesTest {
    /** A cadence that its test is named after. */
    record Named(Cadence cadence) {
        @Override
        public String toString() {
            return cadence.name();
        }
    }

    static Collection<Named> cadences() {
        return Cadences.BUILT_IN.all().stream().map(Named::new).toList();
    }

    private static void forEveryPlan(Named cadence, Consumer<ActionPlan> check) {
        forEveryCase(cadence, each -> each.plan().plans().forEach(check));
    }

    private static void forEveryCase(Named cadence, Consumer<Case> check) {
        RandomHistories.of(cadence.cadence()).forEach(check);
    }

    private static boolean isWorkingDay(LocalDate day, String country) {
        return RandomHistories.isWorkingDay(day, country);
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
    void tenThousandHistoriesAreTriedOnTheStandard() {
        int[] rows = {0};
        forEveryCase(
                new Named(Cadences.BUILT_IN.standard()),
                each -> rows[0] += each.search().secondPlaces().size());
        assertThat(rows[0]).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void nothingIsPlannedInThePastOrOnADayOff(Named cadence) {
        forEveryCase(
                cadence,
                each -> each.plan().plans().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .flatMap(action -> action.day().stream())
                        .forEach(day -> assertThat(day)
                                .isAfterOrEqualTo(each.today())
                                .matches(
                                        it -> isWorkingDay(it, each.country()),
                                        "is a working day in " + each.country())));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void dueMeansWithinAWeekAndOverdueMeansItsWindowHasClosed(Named cadence) {
        forEveryPlan(
                cadence,
                plan -> plan.actions()
                        .forEach(action -> asPlanned(action.standing()).ifPresent(planned -> {
                            assertThat(planned.soon())
                                    .isEqualTo(planned.day()
                                            .isBefore(plan.today()
                                                    .plusDays(cadence.cadence()
                                                            .patience()
                                                            .dueDays())));
                            assertThat(planned.overdue()).isEqualTo(plan.today().isAfter(planned.windowEnd()));
                        })));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void windowIsKeptUnlessItIsOverdueOrReported(Named cadence) {
        forEveryPlan(
                cadence,
                plan -> plan.actions()
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

    @ParameterizedTest
    @MethodSource("cadences")
    void feedbackFallsOnACallDayUnlessTheirWindowHoldsNothingElse(Named cadence) {
        forEveryCase(
                cadence,
                each -> each.plan().plans().stream()
                        .filter(plan -> !plan.is(Circumstance.POSTED_AGAIN)
                                && each.search().secondPlaces().size() < 14)
                        .forEach(plan -> planned(plan, Step.FEEDBACK)
                                .filter(planned -> !isCallDay(planned.day(), each))
                                .ifPresent(planned -> assertThat(planned.windowStart()
                                                .datesUntil(planned.windowEnd().plusDays(1))
                                                .filter(day -> !day.isBefore(each.today())))
                                        .noneMatch(day -> isCallDay(day, each)))));
    }

    private static boolean isCallDay(LocalDate day, Case each) {
        return isWorkingDay(day, each.country())
                && each.cadence().calls().days().contains(day.getDayOfWeek());
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void personHiredAndCheckBackFallOnCallDays(Named cadence) {
        Set<DayOfWeek> callDays = cadence.cadence().calls().days();
        forEveryPlan(cadence, plan -> {
            planned(plan, Step.PERSON_HIRED)
                    .ifPresent(planned ->
                            assertThat(callDays).contains(planned.day().getDayOfWeek()));
            if (!plan.is(Circumstance.POSTED_AGAIN) && !isRetried(plan, Step.CHECK_BACK)) {
                planned(plan, Step.CHECK_BACK)
                        .ifPresent(planned ->
                                assertThat(callDays).contains(planned.day().getDayOfWeek()));
            }
        });
    }

    private static boolean isRetried(ActionPlan plan, Step step) {
        return plan.find(step).filter(action -> action.touch() > 1).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void feedbackNeverComesBeforeTheLetterAndTheOrderIsKept(Named cadence) {
        int afterLetter = cadence.cadence().feedback().afterLetter().from();
        forEveryPlan(cadence, plan -> {
            if (!open(plan)) {
                return;
            }
            planned(plan, Step.FEEDBACK)
                    .ifPresent(planned -> assertThat(planned.day()).isAfterOrEqualTo(anchor(plan, Step.LETTER)));
            planned(plan, Step.LETTER)
                    .ifPresent(letter -> planned(plan, Step.FEEDBACK)
                            .ifPresent(feedback -> assertThat(feedback.day())
                                    .isAfterOrEqualTo(letter.day().plusDays(afterLetter))));
            planned(plan, Step.PERSON_HIRED)
                    .ifPresent(planned -> assertThat(planned.day()).isAfter(anchor(plan, Step.FEEDBACK)));
            if (!isRetried(plan, Step.CHECK_BACK)) {
                int afterFeedback = cadence.cadence().checkBack().orElseThrow().afterFeedback();
                planned(plan, Step.CHECK_BACK)
                        .ifPresent(planned -> assertThat(planned.day())
                                .isAfterOrEqualTo(anchor(plan, Step.FEEDBACK).plusDays(afterFeedback)));
            }
            int afterCheckBack = cadence.cadence().keepInTouch().orElseThrow().afterCheckBack();
            planned(plan, Step.KEEP_IN_TOUCH)
                    .ifPresent(planned -> assertThat(planned.day())
                            .isAfterOrEqualTo(anchor(plan, Step.CHECK_BACK).plusDays(afterCheckBack)));
        });
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void nobodyIsWrittenToWithinAWeekOfTheLastRecordedTouch(Named cadence) {
        forEveryPlan(
                cadence,
                plan -> plan.rows().stream()
                        .flatMap(row -> row.application().progress().find(Field.KEPT_IN_TOUCH).stream())
                        .flatMap(mark -> mark.days().stream())
                        .filter(day -> !day.isAfter(plan.today()) && plan.rows().size() == 1)
                        .forEach(touch -> planned(plan, Step.KEEP_IN_TOUCH)
                                .ifPresent(planned -> assertThat(planned.day()).isAfterOrEqualTo(touch.plusDays(7)))));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void everyStepStandsOnceAndInOrderAndNoneThatTheCadenceLeavesOut(Named cadence) {
        List<Step> expected = new ArrayList<>(List.of(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES));
        cadence.cadence().personHired().ifPresent(step -> expected.add(Step.PERSON_HIRED));
        cadence.cadence().checkBack().ifPresent(step -> expected.add(Step.CHECK_BACK));
        forEveryPlan(
                cadence,
                plan -> assertThat(plan.actions())
                        .map(Action::step)
                        .isSorted()
                        .filteredOn(step -> !Set.of(Step.FIND_MANAGER, Step.FIND_HIRE, Step.KEEP_IN_TOUCH)
                                .contains(step))
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void endedSequenceHasNothingToDo(Named cadence) {
        forEveryPlan(cadence, plan -> {
            if (!open(plan)) {
                assertThat(plan.actions())
                        .map(Action::standing)
                        .allMatch(standing -> standing instanceof Standing.Ended || standing instanceof Standing.Done);
                assertThat(plan.questions()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void stepThatIsDoneStaysDoneOnItsDay(Named cadence) {
        forEveryPlan(cadence, plan -> {
            if (plan.rows().size() > 1) {
                return;
            }
            RandomHistories.FIELDS.forEach((step, field) -> plan.application()
                    .progress()
                    .find(field)
                    .filter(mark -> mark.kind() == Kind.DONE && isPlannedOnce(plan, step))
                    .filter(mark -> mark.days().stream().noneMatch(day -> day.isAfter(plan.today())))
                    .ifPresent(mark -> assertDone(plan, step, mark)));
        });
    }

    /** The tail shows its next touch, and other cadences leave steps out. */
    private static boolean isPlannedOnce(ActionPlan plan, Step step) {
        return step != Step.KEEP_IN_TOUCH && plan.find(step).isPresent();
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

    @ParameterizedTest
    @MethodSource("cadences")
    void letterIsOnlySkippedWhenTheLogSaysSo(Named cadence) {
        forEveryPlan(cadence, plan -> {
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

    @ParameterizedTest
    @MethodSource("cadences")
    void nobodyMakesMoreThanSixCallsOnADay(Named cadence) {
        int[] fullDays = {0};
        forEveryCase(cadence, each -> {
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

    @ParameterizedTest
    @MethodSource("cadences")
    void sameInputGivesTheSamePlanInWhateverOrder(Named cadence) {
        forEveryCase(cadence, each -> {
            List<SecondPlaceRow> turned = new ArrayList<>(each.search().secondPlaces());
            Collections.reverse(turned);
            Search other = new Search(
                    Optional.empty(), Optional.empty(), turned, each.search().acceptedOffers());
            SearchPlan plan = each.plan();
            Planner planner = new Planner(each.cadence(), each.country(), each.today());
            assertThat(planner.plan(each.search())).isEqualTo(plan);
            assertThat(planner.plan(other).plans()).isEqualTo(plan.plans());
        });
    }
}
