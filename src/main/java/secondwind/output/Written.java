package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param path where it stands
 * @param outcome what was done
 * @param kept where the user's own file of that name went; empty when there was none
 */
public record Written(Path path, Outcome outcome, Optional<Path> kept) {

    /** What was done. */
    public enum Outcome {
        /** There was no file of ours of that name. */
        CREATED,
        /** Our own earlier file was replaced. */
        REPLACED,
        /** The same bytes stood there already, or the user's version of them; what stood there was left alone. */
        UNCHANGED
    }

    public Written {
        requireNonNull(path);
        requireNonNull(outcome);
        requireNonNull(kept);
    }
}
