package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.plan.EveryCadence.asPlanned;
import static secondwind.plan.EveryCadence.forEveryCase;
import static secondwind.plan.EveryCadence.forEveryPlan;
import static secondwind.plan.EveryCadence.isRetried;
import static secondwind.plan.EveryCadence.planned;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.DayStyle;
import secondwind.plan.Action.Channel;
import secondwind.plan.EveryCadence.Named;
import secondwind.plan.RandomHistories.Case;
import secondwind.settings.Cadences;

/** What holds of days and windows, for every history and every cadence. */
class RandomHistoriesTest {
    @Test
    void tenThousandHistoriesAreTriedOnTheStandard() {
        int[] rows = {0};
        forEveryCase(
                new Named(Cadences.BUILT_IN.standard()),
                each -> rows[0] += each.search().secondPlaces().size());
        assertThat(rows[0]).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
    void nothingIsPlannedInThePastOrOnADayOff(Named cadence) {
        forEveryCase(
                cadence,
                each -> each.plan().plans().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .flatMap(action -> action.day().stream())
                        .forEach(day -> assertThat(day)
                                .isAfterOrEqualTo(each.today())
                                .matches(
                                        it -> RandomHistories.isWorkingDay(it, each),
                                        "is a working day in " + each.country())));
    }

    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
                                                        .contains("falls on " + DayStyle.DAY_FIRST.words(planned.day())
                                                                + ", after its usual time"));
                                    }
                                })));
    }

    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
        return RandomHistories.isWorkingDay(day, each)
                && each.cadence().calls().days().contains(day.getDayOfWeek());
    }

    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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

    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
    void nobodyMakesMoreCallsOnADayThanTheCadenceAllows(Named cadence) {
        int most = cadence.cadence().calls().mostADay();
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
            assertThat(calls.values()).allMatch(count -> count <= most);
            fullDays[0] +=
                    (int) calls.values().stream().filter(count -> count == most).count();
        });
        if (most <= Row.STANDARD.calls().mostADay()) {
            assertThat(fullDays[0]).as("the cap was put to the test").isPositive();
        }
    }
}
