package secondwind.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Application;

/**
 * D, the day the seeker was told. Where the log does not say, the latest dated event of the row stands in, else today
 * (domain.md, "No decision date").
 *
 * @param day the day
 * @param known whether the log names it
 */
record Told(LocalDate day, boolean known) {

    static Told of(Application row, LocalDate today) {
        Optional<LocalDate> decided = row.decided().filter(day -> !day.isAfter(today));
        return decided.map(day -> new Told(day, true)).orElseGet(() -> new Told(latestEvent(row, today), false));
    }

    private static LocalDate latestEvent(Application row, LocalDate today) {
        // Whoever wrote the letter had been told: the first recorded step is the latest that D can be.
        Optional<LocalDate> firstStep = row.progress().marks().values().stream()
                .flatMap(mark -> mark.days().stream())
                .filter(day -> !day.isAfter(today))
                .min(LocalDate::compareTo);
        return firstStep.orElseGet(() -> Stream.of(row.applied().stream(), row.interviews().stream())
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today));
    }
}
