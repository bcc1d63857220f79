package secondwind.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The calls that one seeker has on each day. A day that is full takes no more (domain.md, "A cap on the day"). */
final class CallBook {
    private final int callsPerDay;
    private final Map<LocalDate, Integer> calls = new HashMap<>();

    CallBook(int callsPerDay) {
        this.callsPerDay = callsPerDay;
    }

    /** A book without a limit, for plans that nobody will act on. */
    static CallBook unlimited() {
        return new CallBook(Integer.MAX_VALUE);
    }

    boolean hasRoom(LocalDate day) {
        return calls.getOrDefault(day, 0) < callsPerDay;
    }

    /** Takes a place on this day, or on the next one that the rule allows. */
    LocalDate book(LocalDate wished, Window window, DayRule rule) {
        LocalDate day = hasRoom(wished) ? wished : rule.next(window, wished, this::hasRoom);
        calls.merge(day, 1, Integer::sum);
        return day;
    }
}
