package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write above employers, jobs, and those they spoke to, and above columns that look like them. */
class PeopleHeadersTest {
    private static final double LEAST_WEIGHT = 0.55;
    private static final double LEAST_RIGHT = 0.95;
    private static final double MOST_WRONG = 0.02;
    private static final String NOTHING = "-";

    private final HeaderReader reader = new HeaderReader();

    @Test
    void readsNearlyAllAndInventsHardlyAny() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            String found = found(cells[0]);
            Set<String> wanted = wanted(cells[1]);
            all++;
            if (!wanted.contains(found)) {
                (found.equals(NOTHING) ? missed : wrong)
                        .add("“%s” is %s, not %s".formatted(cells[0], String.join(" or ", wanted), found));
            }
        }
        assertThat(1 - (double) (missed.size() + wrong.size()) / all)
                .as("right; missed %s, wrong %s", missed, wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat((double) wrong.size() / all).as("wrong: %s", wrong).isLessThanOrEqualTo(MOST_WRONG);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsApart(String header, String field) {
        assertThat(found(header)).isEqualTo(field);
    }

    static Stream<Arguments> tellsApart() {
        return Stream.of(
                arguments("My email", NOTHING),
                arguments("Your phone number", NOTHING),
                arguments("Personal email address", NOTHING),
                arguments("My boss's email", "contact_email"),
                arguments("Their email", "contact_email"),
                arguments("Number of contacts", NOTHING),
                arguments("No. of managers", NOTHING),
                arguments("Contact number", "contact_phone"),
                arguments("Quarry company", "company"),
                arguments("Company quarry", NOTHING),
                arguments("Empresa minera", "company"));
    }

    private String found(String header) {
        return reader.meanings(header).stream()
                .findFirst()
                .filter(meaning -> meaning.weight() >= LEAST_WEIGHT)
                .map(meaning -> meaning.fields().stream()
                        .map(field -> field.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining("+")))
                .orElse(NOTHING);
    }

    /** The meanings that are right: between bars any of them, and the fields of one column in any order. */
    private static Set<String> wanted(String key) {
        Set<String> wanted = new TreeSet<>();
        for (String meaning : key.strip().split("\\|", -1)) {
            wanted.add(Stream.of(meaning.split("\\+", -1)).sorted().collect(Collectors.joining("+")));
        }
        return wanted;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = PeopleHeadersTest.class.getResourceAsStream("/secondwind/log/people-headers.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
