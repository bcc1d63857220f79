package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the user's own words stand in print. */
class InlineTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Maeve O'Brien, Maeve O\u2019Brien",
                "they don't mind if it's late, they don\u2019t mind if it\u2019s late",
                "O'Brien o'brien@example.com O'Hara, O\u2019Brien o'brien@example.com O\u2019Hara",
                "ana@o'hara.example, ana@o'hara.example",
                "6'2, 6'2",
                "'quoted', 'quoted'"
            })
    void anApostropheWithinAWordIsOneInPrintAndAnAddressStaysAsItIs(String typed, String printed) {
        assertThat(Inline.fitted(typed)).isEqualTo(printed);
        assertThat(Inline.parse(Inline.quote(typed)).plain()).isEqualTo(printed);
    }
}
