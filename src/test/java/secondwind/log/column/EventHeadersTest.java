package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers about what happens to an application until it is decided, in the words of many people, each by itself. */
class EventHeadersTest {
    private static final double LEAST = 0.55;
    private static final String NOTHING = "-";

    private final HeaderReader reader = new HeaderReader();

    @Test
    void readsNearlyAllHeadersAndInventsHardlyAny() throws IOException {
        List<String> failures = new ArrayList<>();
        int headers = 0;
        int claimed = 0;
        int wrong = 0;
        for (String line : lines()) {
            String[] sides = line.split("\t", -1);
            List<String> wanted = List.of(sides[1].split("\\|", -1));
            String found = fieldOf(sides[0]);
            headers++;
            claimed += found.equals(NOTHING) ? 0 : 1;
            if (!wanted.contains(found)) {
                wrong += found.equals(NOTHING) ? 0 : 1;
                failures.add(sides[0] + ": wanted " + sides[1] + ", found " + found);
            }
        }

        assertThat((double) (headers - failures.size()) / headers)
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) wrong / claimed).as(String.join("\n", failures)).isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exportedHeaders")
    void readsTheMomentsAndTheMoneyOfExportedTables(String header, String field) {
        assertThat(fieldOf(header)).isEqualTo(field);
    }

    static Stream<Arguments> exportedHeaders() {
        return Stream.of(
                arguments("response_received_at", "decision_date"),
                arguments("outcomeAt", "decision_date"),
                arguments("submissionAt", "applied_date"),
                arguments("createdAt", NOTHING),
                arguments("$/hr", NOTHING));
    }

    private String fieldOf(String header) {
        return reader.meanings(header).stream()
                .filter(meaning -> meaning.weight() >= LEAST)
                .map(meaning -> meaning.fields().get(0).key())
                .findFirst()
                .orElse(NOTHING);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = EventHeadersTest.class.getResourceAsStream("/secondwind/log/event-headers.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
