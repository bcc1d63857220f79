package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * What the person has already done, from the progress columns of the log.
 *
 * @param marks one mark for each progress field whose cell says something
 */
public record Progress(Map<Field, Mark> marks) {
    /** Nothing is recorded yet. */
    public static final Progress NONE = new Progress(Map.of());

    public Progress {
        marks = Map.copyOf(marks);
    }

    /** The mark in this progress column, if it says something. */
    public Optional<Mark> find(Field field) {
        return Optional.ofNullable(marks.get(requireNonNull(field)));
    }

    /** Whether the person retired this sequence in the "closed" column. */
    public boolean closed() {
        return find(Field.CLOSED).filter(mark -> mark.kind() == Mark.Kind.DONE).isPresent();
    }
}
