package secondwind.log.column;

import java.util.List;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * One thing that a column can mean.
 *
 * @param fields the fields that share the column, nearly always one
 * @param weight how surely, from 0 to 1
 * @param part whose name, number or address it is, where the header says so
 * @param because what speaks for it besides its header, such as "dates in its cells"; empty where the header is enough
 */
public record HeaderMeaning(List<Field> fields, double weight, Optional<Person.Part> part, String because) {
    private static final double LEAST = 0.55;

    public HeaderMeaning {
        fields = List.copyOf(fields);
    }

    /** A meaning for which the header is enough. */
    public HeaderMeaning(List<Field> fields, double weight, Optional<Person.Part> part) {
        this(fields, weight, part, "");
    }

    /** One field, known by the cells below the header. */
    public static HeaderMeaning ofCells(Field field, double weight, String because) {
        return new HeaderMeaning(List.of(field), weight, Optional.empty(), because);
    }

    /** Whether this is no more than a guess, which does more harm than a column left alone. */
    boolean isTooLight() {
        return weight < LEAST;
    }

    HeaderMeaning times(double factor) {
        return new HeaderMeaning(fields, weight * factor, part, because);
    }

    HeaderMeaning as(Field field, double otherWeight) {
        return new HeaderMeaning(List.of(field), otherWeight, part, because);
    }

    HeaderMeaning because(String reason) {
        return new HeaderMeaning(fields, weight, part, reason);
    }
}
