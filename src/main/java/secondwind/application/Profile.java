package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The person who is looking for work: the sender of the letters.
 *
 * @param name the full name as typed
 * @param address the lines of the postal address
 * @param phone the number to be called back on
 * @param email the address to answer to
 * @param linkedIn the profile link
 * @param country the two-letter code of the country whose holidays count, such as {@code GB}
 */
public record Profile(
        Optional<String> name,
        List<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> linkedIn,
        Optional<String> country) {

    /** Nothing is known; every place for it stays a visible blank. */
    public static final Profile UNKNOWN = new Profile(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Profile {
        requireNonNull(name);
        address = List.copyOf(address);
        requireNonNull(phone);
        requireNonNull(email);
        requireNonNull(linkedIn);
        requireNonNull(country);
    }

    /** This profile, with whatever it lacks taken from the other. */
    public Profile orElse(Profile other) {
        return new Profile(
                name.or(other::name),
                address.isEmpty() ? other.address : address,
                phone.or(other::phone),
                email.or(other::email),
                linkedIn.or(other::linkedIn),
                country.or(other::country));
    }
}
