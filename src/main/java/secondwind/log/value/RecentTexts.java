package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the texts met last were taken to mean: the same few stand in many rows of a log. Bounded; a text that is
 * forgotten is read anew.
 *
 * @param <M> the meaning of a text, which depends on nothing else
 */
public final class RecentTexts<M> {
    private static final int SLOTS = 1 << 12;
    /** Longer texts hardly come twice. */
    private static final int LONGEST = 80;

    private record Known<M>(String text, M meaning) {}

    private final Function<String, M> reading;
    private final @Nullable Known<M>[] slots = slots();

    /** A memory for this way to read a text. */
    public RecentTexts(Function<String, M> reading) {
        this.reading = requireNonNull(reading);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <M> @Nullable Known<M>[] slots() {
        return new Known[SLOTS];
    }

    /** The meaning of this text. */
    public M read(String text) {
        if (text.length() > LONGEST) {
            return reading.apply(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
        Known<M> known = slots[slot];
        if (known == null || !known.text().equals(text)) {
            known = new Known<>(text, reading.apply(text));
            slots[slot] = known;
        }
        return known.meaning();
    }
}
