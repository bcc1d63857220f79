package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours for one call, on the clock of the person called.
 *
 * @param day the day of the call, where that person is
 * @param hours the hours
 * @param there the time zone of the person called; empty when the log does not tell
 * @param here the time zone of the caller; empty when nobody says
 */
public record CallTime(LocalDate day, Hours hours, Optional<ZoneId> there, Optional<ZoneId> here) {
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    public CallTime {
        requireNonNull(day);
        requireNonNull(hours);
        requireNonNull(there);
        requireNonNull(here);
    }

    /** Whether the caller's clock is known to show another time on that day. */
    public boolean differs() {
        LocalDateTime from = day.atTime(hours.from());
        return onTheCallersClock(from).filter(time -> !time.equals(from)).isPresent();
    }

    /** Whether the hours are known to start when the caller would rather sleep. */
    boolean isInTheCallersNight() {
        return fromHere()
                .map(LocalDateTime::toLocalTime)
                .filter(time -> time.isBefore(EARLIEST) || !time.isBefore(LATEST))
                .isPresent();
    }

    /** When the hours start on the caller's clock; empty when one of the two places is unknown. */
    public Optional<LocalDateTime> fromHere() {
        return onTheCallersClock(day.atTime(hours.from()));
    }

    /** When the hours end on the caller's clock; empty when one of the two places is unknown, or the hours are open. */
    public Optional<LocalDateTime> toHere() {
        return hours.to().flatMap(end -> onTheCallersClock(day.atTime(end)));
    }

    private Optional<LocalDateTime> onTheCallersClock(LocalDateTime time) {
        return there.flatMap(theirs ->
                here.map(ours -> time.atZone(theirs).withZoneSameInstant(ours).toLocalDateTime()));
    }
}
