package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How the steps follow each other: every number of the timing table in domain.md, as data. Advice differs from source
 * to source, so a cadence is a value that can be swapped. Day counts are calendar days unless they say working days.
 *
 * @param name what a person picks it by
 * @param about what it is, in a sentence
 * @param source who advises it
 * @param letter the letter, counted from the day the seeker was told
 * @param feedback the feedback call
 * @param retry what follows an unanswered call
 * @param personHired the message to the person hired; empty when the advice is to leave that person alone
 * @param checkBack the check-back with the manager; empty when there is none
 * @param keepInTouch the long tail; empty when the sequence ends before it
 * @param lateStart when a late letter changes its words
 * @param calls when to call
 * @param quiet the days of the year on which nobody is written to or called; empty when there are none
 * @param patience when a step is due, and when one is given up
 */
public record Cadence(
        String name,
        String about,
        String source,
        WorkingDayWindow letter,
        Feedback feedback,
        Retry retry,
        Optional<PersonHired> personHired,
        Optional<CheckBack> checkBack,
        Optional<KeepInTouch> keepInTouch,
        LateStartBands lateStart,
        Calls calls,
        Optional<QuietDays> quiet,
        Patience patience) {

    /** The most days that anything may lie after something else: ten years. */
    public static final int MOST_DAYS = 3650;

    /** The most working days that anything may lie after something else: a year of them. */
    public static final int MOST_WORKING_DAYS = 260;

    /** The most calls a day that a person can be asked to make. */
    public static final int MOST_CALLS = 50;

    /** The most tries that an unanswered call is worth. */
    public static final int MOST_TRIES = 10;

    /** The most touches of the long tail that a cadence may count. */
    public static final int MOST_TOUCHES = 100;

    /** Nobody is written to more often than once a week (domain.md, "Etiquette and law"). */
    public static final int FEWEST_DAYS_BETWEEN_TOUCHES = 7;

    /** How a step is done where the log leaves the choice. */
    public enum Manner {
        CALL,
        /** By e-mail where an address is known, else by a call. */
        EMAIL
    }

    /** What the check-back is counted from. */
    public enum Anchor {
        FEEDBACK,
        /** The day the seeker was told. */
        TOLD
    }

    public Cadence {
        requireNonNull(name);
        requireNonNull(about);
        requireNonNull(source);
        requireNonNull(letter);
        requireNonNull(feedback);
        requireNonNull(retry);
        requireNonNull(personHired);
        requireNonNull(checkBack);
        requireNonNull(keepInTouch);
        requireNonNull(lateStart);
        requireNonNull(calls);
        requireNonNull(quiet);
        requireNonNull(patience);
    }

    static void within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "Expected " + what + " from " + least + " to " + most + ", but found " + number);
        }
    }

    private static void inOrder(String what, int earlier, int later, int most) {
        within(what, earlier, 0, later);
        within(what, later, earlier, most);
    }

    /**
     * A window in working days.
     *
     * @param from the target and first day, in working days after the anchor
     * @param to the last day, in working days after the anchor
     */
    public record WorkingDayWindow(int from, int to) {
        public WorkingDayWindow {
            inOrder("working days", from, to, MOST_WORKING_DAYS);
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
            inOrder("days", from, target, MOST_DAYS);
            inOrder("days", target, to, MOST_DAYS);
        }
    }

    /**
     * The question why somebody else was chosen, and in the same call the one about other openings.
     *
     * @param afterLetter the window counted from the letter, at the earliest on the day after it
     * @param manner how it is asked
     */
    public record Feedback(DayWindow afterLetter, Manner manner) {
        public Feedback {
            within("days after the letter", afterLetter.from(), 1, MOST_DAYS);
            requireNonNull(manner);
        }
    }

    /**
     * What follows an unanswered call.
     *
     * @param window counted from the last touch, at the earliest on the next working day
     * @param touches after how many touches without an answer the step is given up
     */
    public record Retry(WorkingDayWindow window, int touches) {
        public Retry {
            within("working days after the last try", window.from(), 1, MOST_WORKING_DAYS);
            within("touches", touches, 1, MOST_TRIES);
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
            within("days after the decision", afterTold, 0, MOST_DAYS);
            within("working days after the feedback call", afterFeedbackWorkingDays, 0, MOST_WORKING_DAYS);
            within("days", windowDays, 0, MOST_DAYS);
        }
    }

    /**
     * The check-back.
     *
     * @param anchor what the window is counted from
     * @param window the window
     * @param afterStart the window counted from the first day of the person hired instead, when that is known; empty
     *     when that day changes nothing
     * @param afterFeedback the fewest days between the feedback call and a check-back
     * @param manner how it is done
     */
    public record CheckBack(
            Anchor anchor, DayWindow window, Optional<WorkingDayWindow> afterStart, int afterFeedback, Manner manner) {
        public CheckBack {
            requireNonNull(anchor);
            requireNonNull(window);
            requireNonNull(afterStart);
            within("days after the feedback call", afterFeedback, 0, MOST_DAYS);
            requireNonNull(manner);
        }
    }

    /**
     * The long tail.
     *
     * @param afterTold the first touches, in days after the decision, each later than the one before; never empty
     * @param everyDays the days between the touches that follow those
     * @param afterCheckBack the fewest days between the check-back and a touch
     * @param touches after how many touches the tail ends; empty when it goes on
     */
    public record KeepInTouch(List<Integer> afterTold, int everyDays, int afterCheckBack, Optional<Integer> touches) {
        public KeepInTouch {
            afterTold = List.copyOf(afterTold);
            requireNonNull(touches);
            within("first touches", afterTold.size(), 1, MOST_TOUCHES);
            int least = 1;
            for (int offset : afterTold) {
                within("days after the decision", offset, least, MOST_DAYS);
                least = offset + FEWEST_DAYS_BETWEEN_TOUCHES;
            }
            within("days between touches", everyDays, FEWEST_DAYS_BETWEEN_TOUCHES, MOST_DAYS);
            within("days after the check-back", afterCheckBack, 0, MOST_DAYS);
            touches.ifPresent(number -> within("touches", number, 1, MOST_TOUCHES));
        }

        /** Whether there is such a touch; 0 is the first one. */
        public boolean has(int touch) {
            return touches.map(number -> touch < number).orElse(true);
        }

        /** The days from the decision to this touch; 0 is the first one. */
        public int offset(int touch) {
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
            inOrder("days", withoutApology, acknowledged, MOST_DAYS);
        }
    }

    /**
     * When a step is due, and when one is given up.
     *
     * @param dueDays how many days, today included, count as due
     * @param skipAfterDays how long after its window a step is given up; never the letter
     * @param staleAfterDays how long after the decision a case that nobody has worked on is left alone
     */
    public record Patience(int dueDays, int skipAfterDays, int staleAfterDays) {
        public Patience {
            within("days that count as due", dueDays, 1, MOST_DAYS);
            within("days until a step is skipped", skipAfterDays, 1, MOST_DAYS);
            within("days until a case is left alone", staleAfterDays, 1, MOST_DAYS);
        }
    }
}
