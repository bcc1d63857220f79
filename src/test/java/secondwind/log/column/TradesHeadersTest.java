package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Headers in the words of many trades, written before the reader was tried on them: some mean their field only beside
 * their neighbours or above their cells, so that fewer of them are read than of others.
 */
class TradesHeadersTest {
    private static final double LEAST_RIGHT = 0.91;
    private static final double MOST_WRONG = 0.036;
    private static final String NOTHING = "-";

    private final HeaderReader reader = new HeaderReader();

    @Test
    void readsMostAndInventsFew() throws IOException {
        List<String> failures = new ArrayList<>();
        int all = 0;
        int wrong = 0;
        for (String line : lines()) {
            String[] sides = line.split("\t", -1);
            String found = found(sides[0]);
            all++;
            if (!found.equals(sides[1])) {
                wrong += found.equals(NOTHING) ? 0 : 1;
                failures.add(sides[0] + ": wanted " + sides[1] + ", found " + found);
            }
        }

        assertThat(1 - (double) failures.size() / all)
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat((double) wrong / all).as(String.join("\n", failures)).isLessThanOrEqualTo(MOST_WRONG);
    }

    private String found(String header) {
        return reader.meanings(header).stream()
                .filter(meaning -> !meaning.isTooLight())
                .map(meaning -> meaning.fields().get(0).key())
                .findFirst()
                .orElse(NOTHING);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = TradesHeadersTest.class.getResourceAsStream("/secondwind/log/trades-headers.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
