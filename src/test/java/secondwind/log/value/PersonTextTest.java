package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms. Okada",
                "dr Fell",
                "J. Quigley",
                "J QUIGLEY",
                "Pfeiffer, A.",
                "Quigley, Susan",
                "Chloe",
                "Ravi (HR)",
                "Buse Hanım",
                "\u738b\u5c0f\u660e",
                "\u674e\u5de5",
                "\u6c34\u91ce\u69d8",
                "\ubc15\ud300\uc7a5"
            })
    void knowsSomebodyByTitleInitialOrGivenName(String cell) {
        assertThat(PersonText.isPerson(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Urgent Care",
                "Fernhill Ltd",
                "ADMM",
                "B2B Sales",
                "no reply",
                "mark the date",
                "Dr",
                "2026-03-01",
                "\u5317\u90fd\u89c2\u5149\u5df4\u58eb"
            })
    void namesOfThingsAreNobody(String cell) {
        assertThat(PersonText.isPerson(cell)).isFalse();
    }
}
