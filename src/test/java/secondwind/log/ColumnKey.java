package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secondwind.application.Field;

/**
 * Which column of a log a careful person takes for each field.
 *
 * <p>Written {@code field=column}, from 0; {@code field=3|4} leaves the choice, and a trailing {@code ?} lets the field
 * stay out. A column that is named nowhere is to be left alone.
 */
public record ColumnKey(Map<Field, Answer> answers) {
    /** The columns that are right for a field, and whether it may have none. */
    public record Answer(Set<Integer> columns, boolean optional) {}

    /** How the columns that were chosen agree with the key. */
    public record Agreement(int wanted, int right, int claimed, List<String> missed, List<String> wrong) {}

    /** Reads the pairs of a key. */
    public static ColumnKey of(List<String> pairs) {
        Map<Field, Answer> answers = new EnumMap<>(Field.class);
        for (String pair : pairs) {
            String[] sides = pair.split("=", -1);
            boolean optional = sides[1].endsWith("?");
            Set<Integer> columns = new HashSet<>();
            for (String column : sides[1].replace("?", "").split("\\|", -1)) {
                columns.add(Integer.valueOf(column));
            }
            answers.put(
                    Field.find(sides[0]).orElseThrow(() -> new IllegalArgumentException(pair)),
                    new Answer(columns, optional));
        }
        return new ColumnKey(answers);
    }

    /** Compares; a field that may stay out counts only where it was claimed wrongly. */
    public Agreement compare(Map<Field, Integer> chosen, List<String> headers) {
        int wanted = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Field, Answer> entry : answers.entrySet()) {
            Optional<Integer> column = Optional.ofNullable(chosen.get(entry.getKey()));
            boolean correct =
                    column.filter(entry.getValue().columns()::contains).isPresent();
            if (!entry.getValue().optional()) {
                wanted++;
                right += correct ? 1 : 0;
                if (!correct) {
                    missed.add(entry.getKey().key() + " in "
                            + entry.getValue().columns().stream()
                                    .map(index -> named(index, headers))
                                    .collect(Collectors.joining(" or ")));
                }
            }
        }
        chosen.forEach((field, column) -> {
            Answer answer = answers.get(field);
            if (answer == null || !answer.columns().contains(column)) {
                wrong.add(field.key() + " from " + named(column, headers));
            }
        });
        return new Agreement(wanted, right, chosen.size(), missed, wrong);
    }

    private static String named(int column, List<String> headers) {
        String header = column < headers.size() ? headers.get(column) : "";
        return column + " \u201c" + header + "\u201d";
    }
}
