package secondwind.packet;

import static java.util.Objects.requireNonNull;

/**
 * One thing to fill in, for every row that lacks it.
 *
 * @param gap what is missing
 * @param places how many rows lack it, or how many people or sheets
 * @param line what, where, what it would change, and where to type it
 */
public record Advice(Gap gap, int places, String line) {
    public Advice {
        requireNonNull(gap);
        requireNonNull(line);
    }
}
