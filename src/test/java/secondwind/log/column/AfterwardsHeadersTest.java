package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people call what they do after a second place, and the columns that only sound like it. */
class AfterwardsHeadersTest {
    private static final double LEAST_THAT_COUNTS = 0.55;
    private static final double LEAST_RIGHT = 0.95;
    private static final double MOST_WRONG = 0.02;
    private static final String LEFT_ALONE = "-";

    private final HeaderReader reader = new HeaderReader();

    @ParameterizedTest
    @ValueSource(strings = {"afterwards-headers.tsv"})
    void understandsNearlyAllHeadersAndInventsHardlyAny(String resource) throws IOException {
        List<String> failures = new ArrayList<>();
        int right = 0;
        int claims = 0;
        int wrong = 0;
        List<String> lines = lines(resource);
        for (String line : lines) {
            String[] sides = line.split("\t", -1);
            String found = found(sides[0]);
            boolean claimed = !found.equals(LEFT_ALONE);
            claims += claimed ? 1 : 0;
            if (Set.of(sides[1].split("/", -1)).contains(found)) {
                right++;
            } else {
                wrong += claimed ? 1 : 0;
                failures.add(sides[0] + ": " + found + " instead of " + sides[1]);
            }
        }
        String said = String.join("\n", failures);
        assertThat((double) right / lines.size()).as(said).isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat((double) wrong / claims).as(said).isLessThanOrEqualTo(MOST_WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "New nurse, hired_person", // "new" and "nurse" mean something beside each other alone
        "New company, company",
        "Nurse, -",
        "Done (prep), -",
        "Done (Y/N), closed",
        "Touched base w/ manager again, check_back_done",
        "Fdbk rec'd, feedback_call_done",
    })
    void knowsLooseWordsOnlyWhereAFrameNamesThem(String header, String field) {
        assertThat(found(header)).isEqualTo(field);
    }

    private String found(String header) {
        return reader.meanings(header).stream()
                .filter(meaning -> meaning.weight() >= LEAST_THAT_COUNTS)
                .findFirst()
                .map(meaning ->
                        meaning.fields().stream().map(field -> field.key()).collect(Collectors.joining("+")))
                .orElse(LEFT_ALONE);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = AfterwardsHeadersTest.class.getResourceAsStream("/secondwind/log/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
