package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.application.Person.Part;
import secondwind.log.value.HireText;

/** What people write of each variation, and what only looks like it: {@code cases/plan/variations.txt}. */
class VariationsTest {
    private static final String STOPPED = "STOPPED";
    private static final Map<String, Field> COLUMNS = Map.of(
            "company",
            Field.COMPANY,
            "hired",
            Field.HIRED_PERSON,
            "interview",
            Field.INTERVIEW,
            "outcome",
            Field.OUTCOME);

    /** One line of the file. */
    record Phrase(String variation, boolean holds, Field field, String text) {
        @Override
        public String toString() {
            return variation + (holds ? "" : " not") + ": " + text;
        }
    }

    static Stream<Phrase> phrases() throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        String variation = "";
        boolean holds = true;
        for (String line : lines()) {
            if (line.matches("[A-Z_]+ (?:yes|no)")) {
                variation = line.substring(0, line.indexOf(' '));
                holds = line.endsWith("yes");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                Field field = colon < 0 ? null : COLUMNS.get(line.substring(0, colon));
                phrases.add(
                        field == null
                                ? new Phrase(variation, holds, Field.NOTES, line)
                                : new Phrase(variation, holds, field, line.substring(colon + 2)));
            }
        }
        return phrases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = VariationsTest.class.getResourceAsStream("/cases/plan/variations.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void everyVariationHasItsPhrasesAndItsTraps() throws IOException {
        Map<String, Long> counts = phrases()
                .collect(Collectors.groupingBy(each -> each.variation() + each.holds(), Collectors.counting()));
        assertThat(counts)
                .hasSizeGreaterThanOrEqualTo(18)
                .allSatisfy((key, count) -> assertThat(count).as(key).isGreaterThan(11));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void isKnownByWhatPeopleWrite(Phrase phrase) {
        Row row = Row.row()
                .people(Row.MANAGER, Row.person(Part.HUMAN_RESOURCES, "Lee Abara", "", ""))
                .told("2026-11-06")
                .text(phrase.field(), phrase.text());
        switch (phrase.field()) {
            case COMPANY -> row.company(phrase.text());
            case HIRED_PERSON ->
                row.hired(
                        HireText.name(phrase.text()).orElse(""),
                        HireText.contact(phrase.text()).orElse(""));
            default -> {}
        }
        ActionPlan plan = row.plan("US", "2026-11-10");
        boolean found = phrase.variation().equals(STOPPED)
                ? plan.end().isPresent()
                : plan.is(Circumstance.valueOf(phrase.variation()));
        assertThat(found).as(phrase.toString()).isEqualTo(phrase.holds());
    }
}
