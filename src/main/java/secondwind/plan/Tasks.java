package secondwind.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.plan.Action.Channel;

/** The names to find out. A task stands before the first step that needs it, and blocks nothing. */
final class Tasks {
    private static final Set<Step> NEED_THE_MANAGER =
            EnumSet.of(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.CHECK_BACK, Step.KEEP_IN_TOUCH);

    private final Situation situation;
    private final Cadence cadence;
    private final LocalDate today;

    Tasks(Situation situation, Cadence cadence, LocalDate today) {
        this.situation = situation;
        this.cadence = cadence;
        this.today = today;
    }

    void addTo(List<Action> actions) {
        boolean managerWasReached = actions.stream()
                .anyMatch(action -> action.step() == Step.FEEDBACK && action.standing() instanceof Standing.Done);
        Optional<Action> findManager = situation.is(Circumstance.MANAGER_UNKNOWN) && !managerWasReached
                ? before(firstPlanned(actions, NEED_THE_MANAGER), Step.FIND_MANAGER)
                : Optional.empty();
        Optional<Action> findHire = situation.is(Circumstance.HIRE_UNKNOWN)
                ? before(firstPlanned(actions, EnumSet.of(Step.PERSON_HIRED)), Step.FIND_HIRE)
                : Optional.empty();
        findManager.ifPresent(actions::add);
        findHire.ifPresent(actions::add);
    }

    private static Optional<LocalDate> firstPlanned(List<Action> actions, Set<Step> steps) {
        return actions.stream()
                .filter(action -> steps.contains(action.step()))
                .flatMap(action -> action.day().stream())
                .min(Comparator.naturalOrder());
    }

    /** The working day before the step, or the step's own day when that has gone by. */
    private Optional<Action> before(Optional<LocalDate> step, Step task) {
        return step.map(end -> {
            LocalDate dayBefore = situation.days().lastBefore(end);
            LocalDate day = dayBefore.isBefore(today) ? end : dayBefore;
            boolean soon = day.isBefore(today.plusDays(cadence.patience().dueDays()));
            Standing standing = new Standing.Planned(day, day, end, soon, false);
            return new Action(task, standing, Optional.empty(), Channel.RESEARCH, 1);
        });
    }
}
