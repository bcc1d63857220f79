package secondwind.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import secondwind.plan.Cadence.Anchor;
import secondwind.plan.Cadence.CheckBack;
import secondwind.plan.Cadence.DayWindow;
import secondwind.plan.Cadence.Feedback;
import secondwind.plan.Cadence.KeepInTouch;
import secondwind.plan.Cadence.LateStartBands;
import secondwind.plan.Cadence.Manner;
import secondwind.plan.Cadence.Patience;
import secondwind.plan.Cadence.PersonHired;
import secondwind.plan.Cadence.Retry;
import secondwind.plan.Cadence.WorkingDayWindow;
import secondwind.plan.RandomHistories.Case;
import secondwind.settings.Cadences;

/** The cadences that every made history is tried with, and what a test asks of a plan. */
final class EveryCadence {
    private EveryCadence() {}

    /** A cadence that its test is named after. */
    record Named(Cadence cadence) {
        @Override
        public String toString() {
            return cadence.name();
        }
    }

    /** Those of the program, and the narrowest and the widest that may be written down. */
    static Stream<Named> cadences() {
        return Stream.concat(Cadences.BUILT_IN.all().stream(), Stream.of(narrowest(), widest()))
                .map(Named::new);
    }

    private static Cadence narrowest() {
        return new Cadence(
                "narrowest",
                "Every window is one day, and there is one call on one day of the week.",
                "test",
                new WorkingDayWindow(0, 0),
                new Feedback(new DayWindow(1, 1, 1), Manner.CALL),
                new Retry(new WorkingDayWindow(1, 1), 1),
                Optional.of(new PersonHired(0, 1, 0)),
                Optional.of(new CheckBack(
                        Anchor.FEEDBACK,
                        new DayWindow(0, 0, 0),
                        Optional.of(new WorkingDayWindow(0, 0)),
                        1,
                        Manner.CALL)),
                Optional.of(new KeepInTouch(List.of(1), 7, 1, Optional.of(1))),
                new LateStartBands(0, 0),
                new Calls(Set.of(DayOfWeek.MONDAY), Hours.between(9, 11), Hours.between(14, 16), Hours.after(16), 1),
                Optional.of(new QuietDays(MonthDay.of(10, 1), MonthDay.of(1, 8))),
                new Patience(1, 1, 1));
    }

    private static Cadence widest() {
        return new Cadence(
                "widest",
                "Every number is the largest.",
                "test",
                new WorkingDayWindow(260, 260),
                new Feedback(new DayWindow(3650, 1, 3650), Manner.EMAIL),
                new Retry(new WorkingDayWindow(260, 260), 10),
                Optional.of(new PersonHired(3650, 260, 3650)),
                Optional.of(new CheckBack(
                        Anchor.TOLD, new DayWindow(3650, 3650, 3650), Optional.empty(), 3650, Manner.EMAIL)),
                Optional.of(new KeepInTouch(List.of(3650), 3650, 3650, Optional.of(100))),
                new LateStartBands(3650, 3650),
                new Calls(Calls.OFFICE_DAYS, Hours.between(9, 11), Hours.between(14, 16), Hours.after(16), 50),
                Optional.of(new QuietDays(MonthDay.of(2, 29), MonthDay.of(2, 29))),
                new Patience(3650, 3650, 3650));
    }

    static void forEveryPlan(Named cadence, Consumer<ActionPlan> check) {
        forEveryCase(cadence, each -> each.plan().plans().forEach(check));
    }

    static void forEveryCase(Named cadence, Consumer<Case> check) {
        RandomHistories.of(cadence.cadence()).forEach(check);
    }

    static Optional<Standing.Planned> planned(ActionPlan plan, Step step) {
        return plan.find(step).map(Action::standing).flatMap(EveryCadence::asPlanned);
    }

    static Optional<Standing.Planned> asPlanned(Standing standing) {
        return standing instanceof Standing.Planned planned ? Optional.of(planned) : Optional.empty();
    }

    /** The day that later steps count from. */
    static LocalDate anchor(ActionPlan plan, Step step) {
        Standing standing = plan.find(step).orElseThrow().standing();
        if (standing instanceof Standing.Done done) {
            return done.on();
        }
        return standing instanceof Standing.Skipped skipped
                ? skipped.standIn().orElseThrow()
                : asPlanned(standing).orElseThrow().day();
    }

    static boolean open(ActionPlan plan) {
        return plan.end().isEmpty();
    }

    static boolean isRetried(ActionPlan plan, Step step) {
        return plan.find(step).filter(action -> action.touch() > 1).isPresent();
    }
}
