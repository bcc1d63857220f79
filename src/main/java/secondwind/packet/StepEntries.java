package secondwind.packet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Person;
import secondwind.packet.CalendarEntry.Status;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.CallTime;
import secondwind.plan.Circumstance;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** The calendar entries of one plan. */
final class StepEntries {
    /** How long "after 4" is. */
    private static final Duration OPEN_HOURS = Duration.ofHours(1);

    /** A step that was done longer ago has no entry left in the days to come. */
    private static final int DAYS_SINCE_DONE = 28;
    /** A job that was decided longer ago gets no packet, and so no calendar. */
    private static final int DAYS_SINCE_TOLD = 180;

    private final ActionPlan plan;
    private final EntryNames names;
    private final StepWords steps;
    private final EntryWords words;

    StepEntries(ActionPlan plan, Wording wording, EntryNames names) {
        this.plan = plan;
        this.names = names;
        steps = new StepWords(plan, wording.dates());
        words = new EntryWords(plan, steps);
    }

    /** What is still to be done; a question in the same call has no entry of its own. */
    Stream<CalendarEntry> toDo(Packet packet) {
        return planned()
                .map(action -> toDo(action, words.description(action, (Standing.Planned) action.standing(), packet)));
    }

    /** The next step, without a description. */
    Optional<CalendarEntry> next() {
        return planned()
                .min(Comparator.comparing((Action action) -> action.day().orElseThrow()))
                .map(action -> toDo(action, ""));
    }

    private Stream<Action> planned() {
        return plan.actions().stream().filter(action -> action.day().isPresent() && !steps.inTheSameCall(action));
    }

    private CalendarEntry toDo(Action action, String description) {
        Optional<String> phone =
                action.channel() == Action.Channel.CALL ? action.contact().flatMap(Person::phone) : Optional.empty();
        return new CalendarEntry(
                names.of(plan, action.step()),
                Status.TO_DO,
                action.day().orElseThrow(),
                action.time().flatMap(StepEntries::hours),
                words.title(action),
                description,
                phone.map(Inline::fitted),
                phone.flatMap(DialableNumber::find).map(DialableNumber::link));
    }

    /** On the clock of the person called, where that is known; nobody's guess makes an appointment. */
    private static Optional<CalendarEntry.Hours> hours(CallTime time) {
        return time.there()
                .map(zone -> time.day().atTime(time.hours().from()).atZone(zone))
                .map(from -> new CalendarEntry.Hours(
                        from.toInstant(),
                        time.hours()
                                .to()
                                .map(to -> time.day()
                                        .atTime(to)
                                        .atZone(from.getZone())
                                        .toInstant())
                                .orElse(from.toInstant().plus(OPEN_HOURS))));
    }

    /**
     * What was done of late, or is not to be done any more. It stands on a day that has passed, so that it is in nobody's
     * way where a calendar shows it all the same.
     */
    Stream<CalendarEntry> over() {
        return Stream.concat(plan.actions().stream(), tasksLeftBehind())
                .filter(this::hadAnEntry)
                .flatMap(action -> over(action).stream());
    }

    /** A plan that has ended has no tasks any more; what is still unknown tells which it had. */
    private Stream<Action> tasksLeftBehind() {
        return Stream.of(Step.FIND_MANAGER, Step.FIND_HIRE)
                .filter(task -> plan.end().isPresent() && plan.find(task).isEmpty())
                .filter(task ->
                        plan.is(task == Step.FIND_MANAGER ? Circumstance.MANAGER_UNKNOWN : Circumstance.HIRE_UNKNOWN))
                .map(task -> new Action(task, new Standing.Ended(), Optional.empty(), Action.Channel.RESEARCH, 1));
    }

    /** A question that shares the fate of the call had no entry of its own. */
    private boolean hadAnEntry(Action action) {
        return action.step() != Step.OPPORTUNITIES
                || plan.find(Step.FEEDBACK)
                        .filter(feedback -> feedback.standing().equals(action.standing()))
                        .isEmpty();
    }

    private Optional<CalendarEntry> over(Action action) {
        LocalDate told = earlier(plan.told(), plan.today());
        boolean recent = !told.isBefore(plan.today().minusDays(DAYS_SINCE_TOLD));
        if (action.standing() instanceof Standing.Done done) {
            LocalDate day = earlier(done.on(), plan.today());
            return day.isBefore(plan.today().minusDays(DAYS_SINCE_DONE))
                    ? Optional.empty()
                    : Optional.of(over(action, "Done: ", day, ""));
        }
        if (action.standing() instanceof Standing.Skipped skipped && recent) {
            return Optional.of(over(action, "Not needed: ", told, skipped.reason()));
        }
        return action.standing() instanceof Standing.Ended && recent
                ? Optional.of(over(action, "Not needed: ", told, plan.end().orElse("")))
                : Optional.empty();
    }

    private CalendarEntry over(Action action, String what, LocalDate day, String why) {
        return new CalendarEntry(
                names.of(plan, action.step()),
                Status.OVER,
                day,
                Optional.empty(),
                what + words.title(action),
                Inline.fitted(why),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
