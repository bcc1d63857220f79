package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
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

    /**
     * This, completed by what was recorded in a place of less authority. What is said here stands; but a call that has only
     * been tried, or being in touch, goes on, and what the other place says of that is more of the same.
     */
    public Progress completedBy(Progress other) {
        if (other.marks.isEmpty()) {
            return this;
        }
        Map<Field, Mark> all = new EnumMap<>(Field.class);
        all.putAll(other.marks);
        marks.forEach((field, mark) -> all.merge(field, mark, (more, said) -> said.completedBy(field, more)));
        return new Progress(all);
    }

    /** Whether the person retired this sequence in the "closed" column. */
    public boolean closed() {
        return find(Field.CLOSED).filter(mark -> mark.kind() == Mark.Kind.DONE).isPresent();
    }
}
