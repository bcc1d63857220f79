package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell may hold a hundred thousand characters without a space. */
class LongAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.", "a<at", "x@<", "a[", "ab.cd<"})
    void isLookedForInAMoment(String piece) {
        String cell = piece.repeat(50_000) + "<@";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Shapes.isBrokenEmail(cell)).isTrue());
    }
}
