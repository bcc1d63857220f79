package secondwind.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the steps follow each other: every number of the timing table in domain.md, as data. Advice differs from source
 * to source, so a cadence is a value that can be swapped. Day counts are calendar days unless they say working days.
 *
 * @param name what a person picks it by
 * @param source who advises it
 * @param letter the letter, counted from the day the seeker was told
 * @param feedback the feedback call, counted from the letter
 * @param retry what follows an unanswered call
 * @param personHired the message to the person hired; empty when the advice is to leave that person alone
 * @param checkBack the check-back with the manager
 * @param keepInTouch the long tail
 * @param lateStart when a late letter changes its words
 * @param callDays the weekdays on which calls are best received
 * @param quiet the days of the year on which nobody is written to or called
 * @param soonDays how many days, today included, count as due
 * @param skipAfterDays how long after its window a step is given up; never the letter
 * @param staleAfterDays how long after the decision a case that nobody has worked on is left alone
 * @param callsPerDay how many calls one seeker makes on one day at most
 */
public record Cadence(
        String name,
        String source,
        WorkingDayWindow letter,
        DayWindow feedback,
        Retry retry,
        Optional<PersonHired> personHired,
        CheckBack checkBack,
        KeepInTouch keepInTouch,
        LateStartBands lateStart,
        Set<DayOfWeek> callDays,
        QuietDays quiet,
        int soonDays,
        int skipAfterDays,
        int staleAfterDays,
        int callsPerDay) {

    /**
     * The default. The five steps and "5 to 10 days after the letter" and "a couple of weeks later" are Jim Grant's
     * ("What to Do When You Come in 2nd Place", 2010); the rest is domain.md's timing table.
     */
    public static final Cadence STANDARD = new Cadence(
            "standard",
            "Jim Grant, \"What to Do When You Come in 2nd Place\" (2010)",
            new WorkingDayWindow(1, 2),
            new DayWindow(7, 5, 10),
            new Retry(new WorkingDayWindow(3, 5), 3),
            Optional.of(new PersonHired(14, 1, 14)),
            new CheckBack(new DayWindow(14, 11, 21), new WorkingDayWindow(3, 5), 7),
            new KeepInTouch(List.of(60, 90), 90, 14, Optional.empty()),
            new LateStartBands(14, 30),
            Set.of(TUESDAY, WEDNESDAY, THURSDAY),
            new QuietDays(MonthDay.of(12, 24), MonthDay.of(1, 1)),
            7,
            28,
            180,
            6);

    public Cadence {
        requireNonNull(name);
        requireNonNull(source);
        requireNonNull(letter);
        requireNonNull(feedback);
        requireNonNull(retry);
        requireNonNull(personHired);
        requireNonNull(checkBack);
        requireNonNull(keepInTouch);
        requireNonNull(lateStart);
        requireNonNull(quiet);
        callDays = Collections.unmodifiableSet(new TreeSet<>(callDays));
        if (!Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY).containsAll(callDays) || callDays.isEmpty()) {
            throw new IllegalArgumentException("Expected call days from Monday to Friday, but found " + callDays);
        }
        atLeastOne("soon days", soonDays);
        atLeastOne("days until a step is skipped", skipAfterDays);
        atLeastOne("days until a case is left alone", staleAfterDays);
        atLeastOne("calls a day", callsPerDay);
    }

    private static void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Expected " + what + " of 1 or more, but found " + number);
        }
    }

    private static void inOrder(String what, int earlier, int later) {
        if (earlier < 0 || earlier > later) {
            throw new IllegalArgumentException(
                    "Expected " + what + " in order and not negative, but found " + earlier + " and " + later);
        }
    }

    /**
     * A window in working days.
     *
     * @param from the target and first day, in working days after the anchor
     * @param to the last day, in working days after the anchor
     */
    public record WorkingDayWindow(int from, int to) {
        public WorkingDayWindow {
            inOrder("working days", from, to);
        }
    }

    /**
     * A window in calendar days.
     *
     * @param target the best day, in days after the anchor
     * @param from the first day
     * @param to the last day
     */
    public record DayWindow(int target, int from, int to) {
        public DayWindow {
            inOrder("days", from, target);
            inOrder("days", target, to);
        }
    }

    /**
     * What follows an unanswered call.
     *
     * @param window counted from the last touch
     * @param touches after how many touches without an answer the step is given up
     */
    public record Retry(WorkingDayWindow window, int touches) {
        public Retry {
            requireNonNull(window);
            atLeastOne("touches", touches);
        }
    }

    /**
     * The message to the person hired.
     *
     * @param afterTold days after the decision, at the earliest
     * @param afterFeedbackWorkingDays working days after the feedback call, at the earliest
     * @param windowDays how long the window stays open after its first day, which is the target
     */
    public record PersonHired(int afterTold, int afterFeedbackWorkingDays, int windowDays) {
        public PersonHired {
            inOrder("days", 0, afterTold);
            inOrder("working days", 0, afterFeedbackWorkingDays);
            inOrder("days", 0, windowDays);
        }
    }

    /**
     * The check-back.
     *
     * @param afterFeedback the window counted from the feedback call
     * @param afterStart the window counted from the first day of the person hired, when that is known
     * @param notBefore the fewest days between the feedback call and a check-back counted from that first day
     */
    public record CheckBack(DayWindow afterFeedback, WorkingDayWindow afterStart, int notBefore) {
        public CheckBack {
            requireNonNull(afterFeedback);
            requireNonNull(afterStart);
            inOrder("days", 0, notBefore);
        }
    }

    /**
     * The long tail.
     *
     * @param afterTold the first touches, in days after the decision, in order
     * @param everyDays the days between the touches that follow those
     * @param afterCheckBack the fewest days between the check-back and a touch
     * @param touches after how many touches the tail ends; empty when it goes on
     */
    public record KeepInTouch(List<Integer> afterTold, int everyDays, int afterCheckBack, Optional<Integer> touches) {
        public KeepInTouch {
            afterTold = List.copyOf(afterTold);
            requireNonNull(touches);
            atLeastOne("touches", afterTold.size());
            for (int i = 1; i < afterTold.size(); i++) {
                inOrder("days", afterTold.get(i - 1), afterTold.get(i));
            }
            atLeastOne("days between touches", everyDays);
            inOrder("days", 0, afterCheckBack);
        }

        /** The days from the decision to this touch; 0 is the first one. */
        int offset(int touch) {
            int last = afterTold.size() - 1;
            return touch <= last ? afterTold.get(touch) : afterTold.get(last) + (touch - last) * everyDays;
        }
    }

    /**
     * When a late letter changes its words, in days from the decision to the letter's new day.
     *
     * @param withoutApology up to here it goes without apology
     * @param acknowledged up to here it acknowledges the delay; past it, letter and check-back are one message
     */
    public record LateStartBands(int withoutApology, int acknowledged) {
        public LateStartBands {
            inOrder("days", withoutApology, acknowledged);
        }
    }

    /**
     * The days around new year on which nobody is written to or called.
     *
     * @param first the first quiet day
     * @param last the last quiet day, which may lie in the next year
     */
    public record QuietDays(MonthDay first, MonthDay last) {
        public QuietDays {
            requireNonNull(first);
            requireNonNull(last);
        }

        boolean contain(MonthDay day) {
            boolean wraps = first.isAfter(last);
            boolean afterFirst = !day.isBefore(first);
            boolean beforeLast = !day.isAfter(last);
            return wraps ? afterFirst || beforeLast : afterFirst && beforeLast;
        }
    }
}
