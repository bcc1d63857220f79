package secondwind.log.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * What the columns of one sheet mean.
 *
 * @param byField the best column for each field that has one
 * @param runnersUp the next best column for a field, where there is one
 * @param people further columns about people, which no field took
 * @param interviews further columns with days of interviews
 */
public record Columns(
        Map<Field, Chosen> byField, Map<Field, Chosen> runnersUp, List<Chosen> people, List<Chosen> interviews) {
    /**
     * One column with its meaning.
     *
     * @param column its index, from 0
     * @param header the header as typed
     * @param meaning what it was taken to mean
     */
    public record Chosen(int column, String header, HeaderMeaning meaning) {
        /** Whose name or number it holds; a contact's where the header does not say. */
        public Optional<Person.Part> part() {
            return meaning.part();
        }

        /** How surely, from 0 to 1. */
        public double confidence() {
            return Math.max(0, Math.min(1, meaning.weight()));
        }
    }

    /** No column means anything. */
    public static final Columns NONE = new Columns(Map.of(), Map.of(), List.of(), List.of());

    public Columns {
        Map<Field, Chosen> ordered = new EnumMap<>(Field.class);
        ordered.putAll(byField);
        byField = ordered;
        runnersUp = Map.copyOf(runnersUp);
        people = List.copyOf(people);
        interviews = List.copyOf(interviews);
    }

    /** Columns of which no runners-up are known. */
    public Columns(Map<Field, Chosen> byField, List<Chosen> people, List<Chosen> interviews) {
        this(byField, Map.of(), people, interviews);
    }

    /** The column of this field. */
    public Optional<Chosen> find(Field field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** Whether this field has a column. */
    public boolean has(Field field) {
        return byField.containsKey(field);
    }
}
