package secondwind.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SystemNamesTest {
    @Test
    void aSystemThatKnowsOnlyPlainLettersLosesTheAccents() {
        assertThat(SystemNames.writable("Caf\u00e9 Ren\u00e9e", StandardCharsets.US_ASCII))
                .isEqualTo("Cafe Renee");
        assertThat(SystemNames.writable("\u516c\u53f8 Ltd", StandardCharsets.US_ASCII))
                .isEqualTo("- Ltd");
    }

    @Test
    void anyOtherSystemKeepsThem() {
        assertThat(SystemNames.writable("Caf\u00e9", StandardCharsets.UTF_8)).isEqualTo("Caf\u00e9");
    }
}
