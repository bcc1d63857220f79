package secondwind.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSheetKeyTest {
    private static PlanSheetKey key(String client) {
        return new PlanSheetKey(
                Field.LETTER_SENT,
                List.of(new PlanSheetKey.Job(JobKey.of("Acme", "Clerk"), ClientName.of(client), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mar\u00eda L\u00f3pez",
                "Ann / Bob",
                "Hale; R.: the younger",
                "100 %2F off",
                "O\u2019Hara-Ives",
                "\u738b\u5c0f\u660e"
            })
    void isReadBackWhateverTheClientIsCalled(String client) {
        assertThat(PlanSheetKey.parse(key(client).text())).contains(key(client));
    }

    @Test
    void tellsClientsApartByTheirAccentsAndNotByCaseOrSpaces() {
        assertThat(key("Mar\u00eda L\u00f3pez")).isNotEqualTo(key("Maria Lopez"));
        assertThat(key(" mari\u0301a\u00a0 L\u00d3PEZ ")).isEqualTo(key("Mar\u00eda L\u00f3pez"));
    }
}
