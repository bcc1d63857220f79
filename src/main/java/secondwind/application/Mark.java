package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What the person recorded in one progress column.
 *
 * @param kind whether the step is done, was tried, or does not apply
 * @param days the days named in the cell, oldest first; empty for a mark such as "Y"
 * @param cell the cell itself
 */
public record Mark(Kind kind, List<LocalDate> days, Cell cell) {

    /** How far a step has come. */
    public enum Kind {
        /** Done: "Y", "sent 3/6", a plain date. */
        DONE,
        /** Tried without an answer: "left vm 4/6". Each day is one touch. */
        TRIED,
        /** Not to be done: "n/a", "skip". */
        NOT_APPLICABLE
    }

    public Mark {
        requireNonNull(kind);
        days = days.stream().sorted().toList();
        requireNonNull(cell);
    }
}
