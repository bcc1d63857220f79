package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import secondwind.application.Application;

/**
 * One person's whole search, as far as a plan needs it.
 *
 * @param client whose search it is; empty for the owner of the log
 * @param secondPlaces the second places found in it
 * @param acceptedOffers the rows that say the person accepted a job
 */
public record Search(Optional<String> client, List<SecondPlaceRow> secondPlaces, List<Application> acceptedOffers) {
    public Search {
        requireNonNull(client);
        secondPlaces = List.copyOf(secondPlaces);
        acceptedOffers = List.copyOf(acceptedOffers);
    }
}
