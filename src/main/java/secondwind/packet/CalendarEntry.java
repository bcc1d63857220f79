package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step in a calendar.
 *
 * @param uid its name, the same from week to week (RFC 7986, 5.3)
 * @param status whether it is still to be done
 * @param day the day; for what is not to be done any more, a day that has passed
 * @param hours the hours of a call; empty where it is not known on which clock they are, and for anything else
 * @param title what to do, on one line
 * @param description whom, how, and where to read on, on several lines
 * @param phone the number to call, as typed
 * @param link the same number as a link that dials; empty when it cannot be dialled
 */
public record CalendarEntry(
        String uid,
        Status status,
        LocalDate day,
        Optional<Hours> hours,
        String title,
        String description,
        Optional<String> phone,
        Optional<String> link) {

    /** Whether something is still to be done. */
    public enum Status {
        TO_DO,
        /** Done, or not needed any more: takes an entry of an earlier file away, where there is one. */
        OVER
    }

    /** From one moment to another. */
    public record Hours(Instant from, Instant to) {
        public Hours {
            requireNonNull(from);
            requireNonNull(to);
        }
    }

    public CalendarEntry {
        requireNonNull(uid);
        requireNonNull(status);
        requireNonNull(day);
        requireNonNull(hours);
        requireNonNull(title);
        requireNonNull(description);
        requireNonNull(phone);
        requireNonNull(link);
    }
}
