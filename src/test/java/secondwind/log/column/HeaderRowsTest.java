package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

class HeaderRowsTest {
    /** Fields of which the shared examples' key never speaks, though their rows have such columns. */
    private static final Set<Field> NOT_IN_THE_KEY = EnumSet.of(Field.ADDRESS, Field.INTERVIEW);

    @ParameterizedTest(name = "{0}")
    @MethodSource("sharedExamples")
    void readsTheSharedExamplesAsTheirKeySays(String header, String key) {
        assertThat(columns(header, NOT_IN_THE_KEY)).isEqualTo(expected(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownExamples")
    void readsHeaderRowsFromAllWalksOfLife(String header, String key) {
        assertThat(columns(header, Set.of())).isEqualTo(expected(key));
    }

    static Stream<Arguments> sharedExamples() throws IOException {
        return pairs(lines("headers.tsv"), lines("headers-key.txt"));
    }

    static Stream<Arguments> ownExamples() throws IOException {
        List<String> headers = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String line : lines("more-headers.txt")) {
            if (line.startsWith("= ")) {
                keys.add(line.substring(2));
            } else if (!line.startsWith("#")) {
                headers.add(String.join("\t", line.split("\\s*\\|\\s*", -1)));
            }
        }
        assertThat(headers).hasSameSizeAs(keys);
        return pairs(headers, keys);
    }

    private static Stream<Arguments> pairs(List<String> headers, List<String> keys) {
        List<Arguments> pairs = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            pairs.add(Arguments.of(headers.get(index), keys.get(index)));
        }
        return pairs.stream();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = HeaderRowsTest.class.getResourceAsStream("/secondwind/log/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Map<String, Integer> expected(String key) {
        Map<String, Integer> expected = new TreeMap<>();
        for (String pair : key.strip().split("\\s+", -1)) {
            String[] sides = pair.split("=", -1);
            expected.put(sides[0], Integer.valueOf(sides[1]));
        }
        return expected;
    }

    private static Map<String, Integer> columns(String header, Set<Field> without) {
        List<TypedCell> cells = new ArrayList<>();
        for (String text : header.split("\t", -1)) {
            cells.add(new TypedCell.Text(text.strip()));
        }
        Columns columns = new ColumnChoice(Map.of()).choose(new SheetRow(1, false, cells), List.of());
        Map<String, Integer> found = new TreeMap<>();
        columns.byField().forEach((field, chosen) -> {
            if (!without.contains(field)) {
                found.put(field.key(), chosen.column());
            }
        });
        return found;
    }
}
