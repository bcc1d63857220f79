package secondwind.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step with its place in time.
 *
 * @param standing where it stands
 * @param anchor the day that the next steps count from
 * @param touch which touch it is
 */
record Placed(Standing standing, LocalDate anchor, int touch) {

    boolean isDone() {
        return standing instanceof Standing.Done;
    }

    /** Whether it is done on a day that the log does not name. */
    boolean isAssumed() {
        return standing instanceof Standing.Done done && !done.dated();
    }

    boolean isPlanned() {
        return standing instanceof Standing.Planned;
    }

    /** A touch that the log records. */
    static Placed onRecord(LocalDate day) {
        return new Placed(new Standing.Done(day, true), day, 1);
    }

    static Placed skipped(String reason, LocalDate standIn) {
        return new Placed(new Standing.Skipped(reason, Optional.of(standIn)), standIn, 1);
    }
}
