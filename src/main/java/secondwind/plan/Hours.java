package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A part of a day.
 *
 * @param from its start
 * @param to its end, later on the same day; empty when it is open
 */
public record Hours(LocalTime from, Optional<LocalTime> to) {
    public Hours {
        requireNonNull(from);
        requireNonNull(to);
        if (to.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "Expected hours in order, but found " + from + " and " + to.orElseThrow());
        }
    }

    /** From one full hour to another, on a clock of 24 hours. */
    public static Hours between(int from, int to) {
        return new Hours(LocalTime.of(from, 0), Optional.of(LocalTime.of(to, 0)));
    }

    /** From a full hour on, on a clock of 24 hours. */
    public static Hours after(int from) {
        return new Hours(LocalTime.of(from, 0), Optional.empty());
    }
}
