package secondwind.packet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;
import secondwind.plan.Action;
import secondwind.plan.Action.Channel;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Step;

/** What one second place lacks. Nothing is asked for that no step still to be done could use. */
final class Gaps {
    private static final List<Field> PROGRESS_COLUMNS = List.of(
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE);

    private static final Set<Step> WITH_THE_CONTACT =
            EnumSet.of(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.CHECK_BACK, Step.KEEP_IN_TOUCH);

    private static final Set<Step> CALLS = EnumSet.of(Step.FEEDBACK, Step.OPPORTUNITIES, Step.CHECK_BACK);

    private final ActionPlan plan;
    private final Application row;
    private final LogColumns columns;

    private Gaps(ActionPlan plan, Application row, LogColumns columns) {
        this.plan = plan;
        this.row = row;
        this.columns = columns;
    }

    /**
     * What is missing in this row.
     *
     * @param plan an open plan
     * @param row one of its rows; what is missing of the people is told of its first row only
     * @param columns the columns of the row's sheet
     */
    static Set<Gap> of(ActionPlan plan, Application row, LogColumns columns) {
        return new Gaps(plan, row, columns).find();
    }

    private Set<Gap> find() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        addIf(gaps, Gap.DECISION_DATE, row.decided().isEmpty());
        if (row.equals(plan.application())) {
            addIf(gaps, Gap.MANAGER, managerIsMissing());
            addIf(gaps, Gap.RECRUITER, plan.is(Circumstance.RECRUITER_ONLY) && nameIsMissing());
            addIf(gaps, Gap.NUMBER, numberIsMissing());
            addIf(gaps, Gap.EMAIL, emailIsMissing());
            addIf(gaps, Gap.HIRE, isPlanned(Step.PERSON_HIRED) && plan.is(Circumstance.HIRE_UNKNOWN));
            addIf(gaps, Gap.HIRE_CONTACT, wayToTheHireIsMissing());
            addIf(gaps, Gap.FIRST_DAY, firstDayIsMissing());
            addIf(gaps, Gap.TOPIC, isPlanned(Step.LETTER) && topicIsMissing());
            addIf(gaps, Gap.STREET, streetIsMissing());
        }
        addIf(gaps, Gap.PROGRESS, progressIsNotKept());
        return gaps;
    }

    private static void addIf(Set<Gap> gaps, Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }

    /** Nobody at the employer is named, or only the people in human resources, who did not decide. */
    private boolean managerIsMissing() {
        boolean onlyHumanResources = plan.contact()
                .filter(person -> person.part() == Person.Part.HUMAN_RESOURCES)
                .isPresent();
        return !plan.is(Circumstance.RECRUITER_ONLY)
                && (plan.is(Circumstance.MANAGER_UNKNOWN) || onlyHumanResources)
                && WITH_THE_CONTACT.stream().anyMatch(this::isPlanned);
    }

    private boolean nameIsMissing() {
        return plan.contact().flatMap(Person::name).isEmpty()
                && WITH_THE_CONTACT.stream().anyMatch(this::isPlanned);
    }

    /** A wish not to be called is obeyed: then no number is asked for. */
    private boolean numberIsMissing() {
        return !plan.is(Circumstance.NO_CALLS)
                && plan.contact().flatMap(Person::phone).isEmpty()
                && CALLS.stream().anyMatch(this::isPlanned);
    }

    /** No way by which the letter could go, or an e-mail without an address. */
    private boolean emailIsMissing() {
        boolean streetIsKnown = !plan.is(Circumstance.RECRUITER_ONLY)
                && plan.application().company().address().isPresent();
        return plan.contact().flatMap(Person::email).isEmpty()
                && ((isPlanned(Step.LETTER) && !streetIsKnown) || isSentByEmail());
    }

    private boolean isSentByEmail() {
        return plan.actions().stream()
                .anyMatch(action -> WITH_THE_CONTACT.contains(action.step())
                        && action.day().isPresent()
                        && action.channel() == Channel.EMAIL);
    }

    /** How to reach a friend is nothing that a log need say. */
    private boolean wayToTheHireIsMissing() {
        return isPlanned(Step.PERSON_HIRED)
                && !plan.is(Circumstance.HIRE_UNKNOWN)
                && !plan.is(Circumstance.HIRE_IS_FRIEND)
                && plan.application().hire().contact().isEmpty();
    }

    /** Nobody asks whether a colleague from inside has started, nor when the job is posted again or they have left. */
    private boolean firstDayIsMissing() {
        return isPlanned(Step.CHECK_BACK)
                && !plan.is(Circumstance.INTERNAL_HIRE)
                && !plan.is(Circumstance.POSTED_AGAIN)
                && !plan.is(Circumstance.HIRE_LEFT)
                && plan.application().hire().start().isEmpty();
    }

    private boolean topicIsMissing() {
        return plan.rows().stream()
                .allMatch(each -> ConversationTopic.find(each.application()).isEmpty());
    }

    private boolean streetIsMissing() {
        return plan.find(Step.LETTER)
                        .filter(letter -> letter.day().isPresent() && letter.channel() == Channel.EMAIL)
                        .isPresent()
                && !plan.is(Circumstance.RECRUITER_ONLY)
                && plan.application().company().address().isEmpty();
    }

    private boolean progressIsNotKept() {
        return row.progress().marks().isEmpty()
                && PROGRESS_COLUMNS.stream()
                        .allMatch(field -> columns.find(field).isEmpty());
    }

    private boolean isPlanned(Step step) {
        Optional<Action> action = plan.find(step);
        return action.flatMap(Action::day).isPresent();
    }

    /** The headers to add where no progress is kept, in quotation marks. */
    static String progressHeaders() {
        List<String> headers = PROGRESS_COLUMNS.stream()
                .map(field -> "\u201c" + NewColumn.header(field) + "\u201d")
                .toList();
        return Series.of(headers);
    }
}
