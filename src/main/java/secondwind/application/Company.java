package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An employer.
 *
 * @param name its name as typed
 * @param address its street address as typed, lines separated by line feeds or commas
 */
public record Company(String name, Optional<String> address) {
    public Company {
        requireNonNull(name);
        requireNonNull(address);
    }
}
