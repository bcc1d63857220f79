package secondwind.plan;

import static secondwind.plan.DayRule.later;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Mark.Kind;
import secondwind.application.Notice;
import secondwind.application.Person;
import secondwind.plan.Action.Channel;

/** The steps of one plan in their order, each counted from what really happened before it. */
final class Sequence {
    private static final int DAYS_BETWEEN_CALLS = 7;

    private final Situation situation;
    private final Cadence cadence;
    private final LocalDate today;
    private final CallTimes times;
    private final Placing placing;
    private final Channels channels;
    private final DayRule anyDay;
    private final DayRule callDays;
    private final DayRule callDaysOnly;

    private final Placed letter;
    private final Placed feedback;
    private final Placed opportunities;
    private final Optional<Placed> personHired;
    private final Optional<Placed> checkBack;
    private final Optional<Placed> keepInTouch;

    Sequence(Situation situation, Cadence cadence, LocalDate today, CallBook calls, Optional<ZoneId> callersZone) {
        this.situation = situation;
        this.cadence = cadence;
        this.today = today;
        this.times = new CallTimes(cadence.calls(), situation.zone(), callersZone);
        this.placing = new Placing(situation, cadence, today, calls);
        this.channels = new Channels(situation, cadence);
        this.anyDay = DayRule.anyWorkingDay(situation.days());
        this.callDays = DayRule.preferring(cadence.calls().days(), situation.days());
        this.callDaysOnly = DayRule.only(cadence.calls().days(), situation.days());
        letter = letter();
        feedback = feedback();
        Placed openings = opportunities();
        personHired = cadence.personHired().map(this::personHired);
        checkBack = cadence.checkBack().map(this::checkBack);
        opportunities = checkBack.filter(check -> asksInThe(check, openings)).orElse(openings);
        keepInTouch = cadence.keepInTouch().flatMap(this::keepInTouch);
    }

    private Placed letter() {
        Window window = Window.workingDays(told(), cadence.letter(), situation.days());
        LocalDate planned = anyDay.best(window, LocalDate.MIN);
        Optional<Mark> mark = placing.recorded(Step.LETTER, Field.LETTER_SENT);
        if (mark.isPresent() && mark.get().kind() == Kind.DONE) {
            return placing.done(Step.LETTER, mark.get(), planned);
        }
        if (mark.isPresent() && mark.get().kind() == Kind.NOT_APPLICABLE) {
            return placing.skippedByMark(mark.get(), planned);
        }
        return placing.planned(Step.LETTER, nowIfFree(window), anyDay, channels.letter(), 1);
    }

    private Placed feedback() {
        Window window = feedbackWindow();
        if (jobMayBeFree() && letter.isDone()) {
            return call(Step.FEEDBACK, Field.FEEDBACK_CALL_DONE, nowIfFree(window), anyDay, letter);
        }
        return call(Step.FEEDBACK, Field.FEEDBACK_CALL_DONE, window, callDays, letter);
    }

    private Window feedbackWindow() {
        return Window.days(letter.anchor(), cadence.feedback().afterLetter());
    }

    /** Asked in the feedback call, unless its own column says otherwise. */
    private Placed opportunities() {
        Optional<Mark> own = situation.progress().find(Field.OPPORTUNITIES_ASKED);
        boolean refused = situation
                .progress()
                .find(Field.FEEDBACK_CALL_DONE)
                .filter(mark -> mark.kind() == Kind.NOT_APPLICABLE)
                .isPresent();
        boolean answeredWithoutDay = feedback.standing() instanceof Standing.Done done && !done.dated();
        boolean sameCall = own.isEmpty() && !refused && !answeredWithoutDay;
        return sameCall
                ? feedback
                : call(Step.OPPORTUNITIES, Field.OPPORTUNITIES_ASKED, feedbackWindow(), callDays, letter);
    }

    /** Nobody calls one manager twice within a week (domain.md, "Etiquette and law"). */
    private boolean asksInThe(Placed check, Placed openings) {
        return openings.isPlanned()
                && !feedback.isPlanned()
                && check.isPlanned()
                && Math.abs(ChronoUnit.DAYS.between(openings.anchor(), check.anchor())) < DAYS_BETWEEN_CALLS;
    }

    private Placed personHired(Cadence.PersonHired advice) {
        LocalDate target = later(
                told().plusDays(advice.afterTold()),
                situation.days().plus(feedback.anchor(), advice.afterFeedbackWorkingDays()));
        Window window = new Window(target, target, target.plusDays(advice.windowDays()));
        LocalDate planned = callDaysOnly.best(window, LocalDate.MIN);
        Optional<Mark> mark = placing.recorded(Step.PERSON_HIRED, Field.HIRE_CONTACTED);
        if (mark.isPresent() && mark.get().kind() == Kind.NOT_APPLICABLE) {
            return placing.skippedByMark(mark.get(), planned);
        }
        Optional<Cell> left = HireLeft.in(situation.application());
        if (mark.isEmpty() && left.isPresent()) {
            return Placed.skipped(
                    "The person hired is no longer there (" + PlainWords.cited(left.get()) + ").", planned);
        }
        // One touch: a message without an answer is done too, because silence means stop.
        return mark.map(touch -> placing.done(Step.PERSON_HIRED, touch, planned))
                .orElseGet(() -> placing.plannedAfter(
                        feedback, Step.PERSON_HIRED, window, callDaysOnly, channels.personHired(), 1));
    }

    private Placed checkBack(Cadence.CheckBack advice) {
        boolean done = placing.recorded(Step.CHECK_BACK, Field.CHECK_BACK_DONE)
                .filter(mark -> mark.kind() == Kind.DONE)
                .isPresent();
        if (!done && mergedWithLetter()) {
            return Placed.skipped("The late letter and the check-back are one message.", letter.anchor());
        }
        boolean now = jobMayBeFree() && letter.isDone() && !feedback.isPlanned();
        LocalDate earliest = feedback.anchor().plusDays(advice.afterFeedback());
        return now
                ? call(
                        Step.CHECK_BACK,
                        Field.CHECK_BACK_DONE,
                        checkBackWindow(advice).openedBy(later(earliest, today)),
                        anyDay,
                        feedback)
                : call(Step.CHECK_BACK, Field.CHECK_BACK_DONE, checkBackWindow(advice), callDaysOnly, feedback);
    }

    private Window checkBackWindow(Cadence.CheckBack advice) {
        LocalDate earliest = feedback.anchor().plusDays(advice.afterFeedback());
        Optional<LocalDate> start = situation.application().hire().start();
        if (start.isEmpty() || advice.afterStart().isEmpty()) {
            LocalDate anchor = switch (advice.anchor()) {
                case FEEDBACK -> feedback.anchor();
                case TOLD -> told();
            };
            return Window.days(anchor, advice.window()).notBefore(earliest);
        }
        Cadence.WorkingDayWindow fromStart = advice.afterStart().get();
        Window afterStart = Window.workingDays(start.get(), fromStart, situation.days());
        LocalDate first = later(afterStart.start(), earliest);
        int length = fromStart.to() - fromStart.from();
        return new Window(first, first, later(afterStart.end(), situation.days().plus(first, length)));
    }

    /** The next touch; when there is none any more, the last one, if it is recorded. */
    private Optional<Placed> keepInTouch(Cadence.KeepInTouch advice) {
        // When there is no check-back, or the late letter was that too, the feedback call is the last touch before
        // this.
        LocalDate lastCall = later(feedback.anchor(), opportunities.anchor());
        LocalDate lastTouch = later(checkBack.map(Placed::anchor).orElse(LocalDate.MIN), lastCall);
        KeepingInTouch tail = new KeepingInTouch(
                advice,
                situation.days(),
                told(),
                lastTouch,
                today,
                cadence.patience().skipAfterDays());
        Optional<Mark> mark = placing.recorded(Step.KEEP_IN_TOUCH, Field.KEPT_IN_TOUCH);
        Optional<Placed> made = mark.filter(said -> said.kind() != Kind.NOT_APPLICABLE)
                .map(said ->
                        placing.done(Step.KEEP_IN_TOUCH, said, tail.made(said).get(0)));
        return tail.next(mark)
                .map(day -> placing.planned(
                        Step.KEEP_IN_TOUCH, new Window(day, day, day), anyDay, channels.keepInTouch(), 1))
                .or(() -> made);
    }

    /** A call to the manager, in its window or, when it was tried and what comes before is settled, as a retry. */
    private Placed call(Step step, Field field, Window window, DayRule rule, Placed before) {
        LocalDate planned = rule.best(window, LocalDate.MIN);
        Optional<Mark> mark = placing.recorded(step, field);
        if (mark.isEmpty()) {
            return placing.plannedAfter(before, step, window, rule, channels.call(step, 1), 1);
        }
        return switch (mark.get().kind()) {
            case DONE -> placing.done(step, mark.get(), planned);
            case NOT_APPLICABLE -> placing.skippedByMark(mark.get(), planned);
            case TRIED -> tried(step, mark.get(), window, rule, before);
        };
    }

    private Placed tried(Step step, Mark mark, Window window, DayRule rule, Placed before) {
        int touches = Placing.touches(mark);
        if (before.isPlanned() && touches < cadence.retry().touches()) {
            return placing.plannedAfter(before, step, window, rule, channels.call(step, touches + 1), touches + 1);
        }
        return placing.retried(step, mark, rule.best(window, LocalDate.MIN), callDays);
    }

    private Window nowIfFree(Window window) {
        return jobMayBeFree() ? window.openedBy(today) : window;
    }

    /** Posted again, or left by the person hired: then the manager is contacted now (domain.md, "Variations"). */
    private boolean jobMayBeFree() {
        return situation.is(Circumstance.POSTED_AGAIN) || situation.is(Circumstance.HIRE_LEFT);
    }

    private LocalDate told() {
        return situation.told().day();
    }

    private long daysLate() {
        return ChronoUnit.DAYS.between(told(), letter.anchor());
    }

    /**
     * Also once that letter is sent: what was one message stays one message. Where the day of the decision is only
     * assumed, nobody can say how late the letter is, and it stays an ordinary one.
     */
    private boolean mergedWithLetter() {
        return cadence.checkBack().isPresent()
                && situation.told().known()
                && (letter.isPlanned() || letter.isDone())
                && daysLate() > cadence.lateStart().acknowledged();
    }

    LateStart lateStart() {
        if (!(letter.standing() instanceof Standing.Planned planned) || !planned.overdue()) {
            return LateStart.NOT_LATE;
        }
        if (daysLate() <= cadence.lateStart().withoutApology()
                || !situation.told().known()) {
            return LateStart.WITHOUT_APOLOGY;
        }
        return mergedWithLetter() ? LateStart.MERGED_WITH_CHECK_BACK : LateStart.ACKNOWLEDGED;
    }

    List<Notice> notices() {
        return placing.notices();
    }

    List<String> questions() {
        return placing.questions();
    }

    /** Whether nothing is left to do, which ends the sequence. */
    boolean isComplete() {
        return actions().stream().noneMatch(action -> action.day().isPresent());
    }

    /** Every step, tasks included, in the order of {@link Step}. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Optional<Person> contact = situation.contact();
        actions.add(action(Step.LETTER, letter, contact, channels.letter()));
        actions.add(action(Step.FEEDBACK, feedback, contact, channels.call(Step.FEEDBACK, feedback.touch())));
        actions.add(action(
                Step.OPPORTUNITIES, opportunities, contact, channels.call(Step.OPPORTUNITIES, opportunities.touch())));
        personHired.ifPresent(
                placed -> actions.add(action(Step.PERSON_HIRED, placed, hired(), channels.personHired())));
        checkBack.ifPresent(placed ->
                actions.add(action(Step.CHECK_BACK, placed, contact, channels.call(Step.CHECK_BACK, placed.touch()))));
        keepInTouch.ifPresent(
                placed -> actions.add(action(Step.KEEP_IN_TOUCH, placed, contact, channels.keepInTouch())));
        new Tasks(situation, cadence, today).addTo(actions);
        actions.sort(Comparator.comparing(Action::step));
        return actions;
    }

    private Action action(Step step, Placed placed, Optional<Person> contact, Channel channel) {
        return new Action(
                step,
                placed.standing(),
                contact,
                channel,
                placed.touch(),
                cadence.retry().touches(),
                // Nobody keeps office hours with a friend.
                step == Step.PERSON_HIRED && situation.is(Circumstance.HIRE_IS_FRIEND)
                        ? Optional.empty()
                        : times.of(placed, channel));
    }

    private Optional<Person> hired() {
        return situation.is(Circumstance.HIRE_UNKNOWN)
                ? Optional.empty()
                : Contacts.hired(situation.application().hire());
    }
}
