package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;

/**
 * One person's whole search, as far as a plan needs it.
 *
 * @param client whose search it is; empty for the owner of the log
 * @param country the code of the country whose holidays count for all of it, such as {@code GB} or {@code GB-SCT}, from
 *     the configuration or the client; empty when each employer's address decides
 * @param secondPlaces the second places found in it
 * @param acceptedOffers the rows that say the person accepted a job
 */
public record Search(
        Optional<String> client,
        Optional<String> country,
        List<SecondPlaceRow> secondPlaces,
        List<Application> acceptedOffers) {
    public Search {
        requireNonNull(client);
        requireNonNull(country);
        secondPlaces = List.copyOf(secondPlaces);
        acceptedOffers = List.copyOf(acceptedOffers);
    }

    /**
     * Whether a job that the person accepted since settles this row, so that nobody need ask about it any more.
     *
     * @param row any row of the search
     * @param today the day of the run
     */
    public boolean isOverFor(Application row, LocalDate today) {
        return Ending.byAcceptedOffer(Told.of(row, today), acceptedOffers).isPresent();
    }
}
