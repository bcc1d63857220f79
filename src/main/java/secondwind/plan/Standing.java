package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** Where a step stands. */
public sealed interface Standing {

    /** The status in files: done, due, later, skipped or ended. */
    String key();

    /**
     * Done.
     *
     * @param on the day it was done, or the day it counts from when the mark has no date
     * @param dated whether the log names that day
     */
    record Done(LocalDate on, boolean dated) implements Standing {
        public Done {
            requireNonNull(on);
        }

        @Override
        public String key() {
            return "done";
        }
    }

    /**
     * Days from one to another.
     *
     * @param first the first of them
     * @param last the last of them
     */
    record Days(LocalDate first, LocalDate last) {
        public Days {
            requireNonNull(first);
            requireNonNull(last);
        }
    }

    /**
     * Still to be done.
     *
     * @param day the day to do it, never before today
     * @param windowStart the first day of its window
     * @param windowEnd the last day of its window, which may lie before {@code day} when it is overdue
     * @param soon whether {@code day} is today or one of the six days after it
     * @param overdue whether its window has closed
     * @param open the working days of the window that are still to come, for a person; empty when there are none
     */
    record Planned(
            LocalDate day,
            LocalDate windowStart,
            LocalDate windowEnd,
            boolean soon,
            boolean overdue,
            Optional<Days> open)
            implements Standing {
        public Planned {
            requireNonNull(day);
            requireNonNull(windowStart);
            requireNonNull(windowEnd);
            requireNonNull(open);
        }

        /** A step all of whose window is open. */
        public Planned(LocalDate day, LocalDate windowStart, LocalDate windowEnd, boolean soon, boolean overdue) {
            this(day, windowStart, windowEnd, soon, overdue, Optional.of(new Days(windowStart, windowEnd)));
        }

        @Override
        public String key() {
            return soon ? "due" : "later";
        }
    }

    /**
     * Not to be done any more, while the sequence goes on.
     *
     * @param reason why, in plain words
     * @param standIn the day that the next steps count from instead
     */
    record Skipped(String reason, Optional<LocalDate> standIn) implements Standing {
        public Skipped {
            requireNonNull(reason);
            requireNonNull(standIn);
        }

        @Override
        public String key() {
            return "skipped";
        }
    }

    /** Not to be done, because the whole sequence has ended. */
    record Ended() implements Standing {
        @Override
        public String key() {
            return "ended";
        }
    }
}
