package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * This mark and another of less authority for the same field, as one: further tries and touches are added to those
     * recorded here, and a try is answered by what came of it on the same day or later. Else this one stands.
     */
    Mark completedBy(Field field, Mark more) {
        boolean bothTried = kind == Kind.TRIED && more.kind == Kind.TRIED;
        boolean bothInTouch = field == Field.KEPT_IN_TOUCH && kind == Kind.DONE && more.kind == Kind.DONE;
        if (bothTried || bothInTouch) {
            Set<LocalDate> all = new TreeSet<>(days);
            all.addAll(more.days);
            // Which cell names a day that both name does not matter; a day that only the other names must not get lost.
            // A
            // plan's sheet has to carry on its own days, and a packet stays where it is.
            Cell carrying = PacketCell.isOne(more.cell) && PlanSheet.holds(cell) ? cell : more.cell;
            return all.size() == days.size() ? this : new Mark(kind, List.copyOf(all), carrying);
        }
        return kind == Kind.TRIED && !more.endsBefore(this) ? more : this;
    }

    private boolean endsBefore(Mark other) {
        return !days.isEmpty()
                && !other.days.isEmpty()
                && days.get(days.size() - 1).isBefore(other.days.get(other.days.size() - 1));
    }
}
