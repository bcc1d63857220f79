package secondwind.log.column;

import java.util.List;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * One thing that a header can mean.
 *
 * @param fields the fields that share the column, nearly always one
 * @param weight how surely, from 0 to 1
 * @param part whose name, number or address it is, where the header says so
 */
public record HeaderMeaning(List<Field> fields, double weight, Optional<Person.Part> part) {
    public HeaderMeaning {
        fields = List.copyOf(fields);
    }

    HeaderMeaning times(double factor) {
        return new HeaderMeaning(fields, weight * factor, part);
    }

    HeaderMeaning as(Field field, double otherWeight) {
        return new HeaderMeaning(List.of(field), otherWeight, part);
    }
}
