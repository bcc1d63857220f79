package secondwind.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.plan.Action.Channel;

/** Finds the place in time of one step: done, skipped, tried again, or planned; and says what the user should know. */
final class Placing {
    private final Situation situation;
    private final Cadence cadence;
    private final LocalDate today;
    private final CallBook calls;
    private final List<Notice> notices = new ArrayList<>();
    private final Set<String> questions = new LinkedHashSet<>();

    Placing(Situation situation, Cadence cadence, LocalDate today, CallBook calls) {
        this.situation = situation;
        this.cadence = cadence;
        this.today = today;
        this.calls = calls;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    /** What is recorded for this field; days still to come are no record, and are asked about. */
    Optional<Mark> recorded(Step step, Field field) {
        return situation.progress().find(field).flatMap(mark -> withoutFuture(step, mark));
    }

    private Optional<Mark> withoutFuture(Step step, Mark mark) {
        List<LocalDate> past =
                mark.days().stream().filter(day -> !day.isAfter(today)).toList();
        if (past.size() == mark.days().size()) {
            return Optional.of(mark);
        }
        questions.add(PlainWords.step(step, situation) + " is recorded for a day still to come ("
                + PlainWords.cited(mark.cell())
                + "). Which day was it? Until you correct it, that day does not count.");
        return past.isEmpty() ? Optional.empty() : Optional.of(new Mark(mark.kind(), past, mark.cell()));
    }

    /** A step that is done: on its last recorded day, or without one on the day it was planned for, at latest today. */
    Placed done(Step step, Mark mark, LocalDate planned) {
        boolean dated = !mark.days().isEmpty();
        LocalDate on = lastTouch(mark, planned);
        if (!dated) {
            reportAssumed(step, mark, on);
        }
        return new Placed(new Standing.Done(on, dated), on, 1);
    }

    Placed skippedByMark(Mark mark, LocalDate planned) {
        return Placed.skipped("Marked as not needed (" + PlainWords.cited(mark.cell()) + ").", planned);
    }

    /** The next touch of an unanswered call, or the end of trying. */
    Placed retried(Step step, Mark mark, LocalDate planned, DayRule rule) {
        LocalDate last = lastTouch(mark, planned);
        int touches = touches(mark);
        if (mark.days().isEmpty()) {
            reportAssumed(step, mark, last);
        }
        if (touches >= cadence.retry().touches()) {
            return Placed.skipped("No answer after " + touches + " tries, the last on " + date(last) + ".", last);
        }
        Window window = Window.workingDays(last, cadence.retry().window(), situation.days());
        Channel channel = new Channels(situation, cadence).call(step, touches + 1);
        return plannedAfter(Placed.onRecord(last), step, window, rule, channel, touches + 1);
    }

    static int touches(Mark mark) {
        return Math.max(1, mark.days().size());
    }

    private LocalDate lastTouch(Mark mark, LocalDate planned) {
        return mark.days().isEmpty()
                ? earlier(planned, today)
                : mark.days().get(mark.days().size() - 1);
    }

    private void reportAssumed(Step step, Mark mark, LocalDate day) {
        notices.add(new Notice(
                where(),
                PlainWords.step(step, situation) + " is recorded without a day (" + PlainWords.cited(mark.cell())
                        + "), so " + date(day) + " counts.",
                "Type the real day there, and the next steps follow it."));
    }

    /** A step that follows another, given up when its time passed long ago; never for a day that is only assumed. */
    Placed plannedAfter(Placed before, Step step, Window window, DayRule rule, Channel channel, int touch) {
        boolean longAgo =
                !today.isBefore(window.end().plusDays(cadence.patience().skipAfterDays()));
        return longAgo && !before.isAssumed()
                ? givenUp(step, window, rule)
                : planned(step, window, rule, channel, touch);
    }

    /** A step still to be done. */
    Placed planned(Step step, Window window, DayRule rule, Channel channel, int touch) {
        LocalDate day = rule.best(window, today);
        if (channel == Channel.CALL) {
            day = booked(step, day, window, rule);
        }
        boolean overdue = window.closedOn(today);
        if (!overdue && window.closedOn(day)) {
            notices.add(new Notice(
                    where(),
                    PlainWords.step(step, situation) + " falls on " + date(day) + ", after its usual time ("
                            + date(window.start()) + " to " + date(window.end())
                            + "), which has no suitable day left.",
                    ""));
        }
        boolean soon = day.isBefore(today.plusDays(cadence.patience().dueDays()));
        Standing standing = new Standing.Planned(day, window.start(), window.end(), soon, overdue, openDays(window));
        return new Placed(standing, day, touch);
    }

    /** Nobody is told to call on a Sunday, on a holiday, or yesterday. */
    private Optional<Standing.Days> openDays(Window window) {
        LocalDate first = situation.days().onOrAfter(DayRule.later(window.start(), today));
        LocalDate last = situation.days().lastBefore(window.end().plusDays(1));
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Standing.Days(first, last));
    }

    private LocalDate booked(Step step, LocalDate wished, Window window, DayRule rule) {
        LocalDate day = calls.book(wished, window, rule);
        if (!day.equals(wished)) {
            notices.add(new Notice(
                    where(),
                    PlainWords.step(step, situation) + " moves from " + date(wished) + " to " + date(day) + ", because "
                            + cadence.calls().mostADay() + " calls are enough for one day.",
                    ""));
        }
        return day;
    }

    private Placed givenUp(Step step, Window window, DayRule rule) {
        String reason = "Its time passed on " + date(window.end()) + ", and nothing is recorded.";
        notices.add(new Notice(
                where(),
                PlainWords.step(step, situation) + " is skipped. " + reason,
                "If it was done, type the day into the log."));
        return Placed.skipped(reason, rule.best(window, LocalDate.MIN));
    }

    private String date(LocalDate day) {
        return situation.style().words(day);
    }

    String where() {
        return PlainWords.where(situation.application());
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }
}
