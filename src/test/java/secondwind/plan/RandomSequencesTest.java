package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.plan.EveryCadence.anchor;
import static secondwind.plan.EveryCadence.forEveryCase;
import static secondwind.plan.EveryCadence.forEveryPlan;
import static secondwind.plan.EveryCadence.isRetried;
import static secondwind.plan.EveryCadence.open;
import static secondwind.plan.EveryCadence.planned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Mark.Kind;
import secondwind.plan.EveryCadence.Named;

/** What holds of steps and their order, for every history and every cadence. */
class RandomSequencesTest {
    @ParameterizedTest
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
    @MethodSource("secondwind.plan.EveryCadence#cadences")
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
