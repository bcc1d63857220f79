package secondwind.plan;

import java.util.List;
import java.util.Optional;

/** The country, and where its holidays differ the part of it, that a postal address names or gives away. */
public final class AddressCountry {
    private AddressCountry() {}

    /** The parts of this country, a code in capitals, whose holidays are known, such as {@code GB-SCT}; sorted. */
    public static List<String> parts(String country) {
        return PublicHolidays.parts(country).stream()
                .map(part -> country + "-" + part)
                .toList();
    }

    /**
     * The code, such as {@code US} or {@code GB-SCT}; empty when the address does not tell.
     *
     * <p>A state of the United States is left out: its own holidays close its offices and courts, and bind no private
     * employer. Who wants them names the state in the configuration.
     */
    public static Optional<String> find(String address) {
        return Place.find(address).map(place -> place.country().equals("US") ? "US" : place.code());
    }
}
