package secondwind.settings;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Optional;
import secondwind.plan.Cadence;

/**
 * What a coach chooses for everybody or for one client.
 *
 * @param cadence how the steps follow each other
 * @param timeZone the time zone that calls are made from
 */
public record Choices(Optional<Cadence> cadence, Optional<ZoneId> timeZone) {
    /** Nothing is chosen. */
    public static final Choices NONE = new Choices(Optional.empty(), Optional.empty());

    public Choices {
        requireNonNull(cadence);
        requireNonNull(timeZone);
    }

    /** These choices, with whatever they leave open taken from the others. */
    Choices orElse(Choices others) {
        return new Choices(cadence.or(others::cadence), timeZone.or(others::timeZone));
    }
}
