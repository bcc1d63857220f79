package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Notice;
import secondwind.application.Person;

/**
 * The dated steps after one second place, or after several with the same manager.
 *
 * @param rows the second places, the latest decision first; never empty
 * @param told D, the day the seeker was told, or what stands in for it
 * @param toldIsKnown whether the log names that day
 * @param today the day the plan was made
 * @param circumstances what changes the plan or its words
 * @param lateStart how late the letter is
 * @param contact the person the letter and the calls go to; empty when unknown
 * @param actions every step, in the order of {@link Step}; the next touch only
 * @param end why the sequence has ended, in plain words; empty while it goes on
 * @param notices what the user should know, such as a date that was assumed or a step that was skipped
 * @param questions what to ask the seeker, such as the missing day of the decision
 */
public record ActionPlan(
        List<SecondPlaceRow> rows,
        LocalDate told,
        boolean toldIsKnown,
        LocalDate today,
        Set<Circumstance> circumstances,
        LateStart lateStart,
        Optional<Person> contact,
        List<Action> actions,
        Optional<String> end,
        List<Notice> notices,
        List<String> questions) {

    public ActionPlan {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one second place in a plan");
        }
        requireNonNull(told);
        requireNonNull(today);
        circumstances = Set.copyOf(circumstances);
        requireNonNull(lateStart);
        requireNonNull(contact);
        actions = List.copyOf(actions);
        requireNonNull(end);
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /** The application that the plan is named after. */
    public Application application() {
        return rows.get(0).application();
    }

    /** Whether this circumstance holds. */
    public boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** The action of this step, if the plan has one. */
    public Optional<Action> find(Step step) {
        return actions.stream().filter(action -> action.step() == step).findFirst();
    }

    /** The earliest day on which something is still to be done; empty when nothing is. */
    public Optional<LocalDate> nextDay() {
        return actions.stream().flatMap(action -> action.day().stream()).min(LocalDate::compareTo);
    }
}
