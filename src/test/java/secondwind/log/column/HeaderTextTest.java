package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {
    @ParameterizedTest
    @CsvSource({
        "date applied, date applied",
        "Date  applied, date applied",
        "e mail address, email address",
        "type of work, kind work",
        "number of interviews, count interviews",
        "dateApplied, date applied",
        "T\u00e9l. n\u00b0, tel n",
        "interview1, interview 1"
    })
    void cutsAHeaderIntoPlainWords(String header, String words) {
        assertThat(HeaderText.words(header)).isEqualTo(List.of(words.split(" ", -1)));
    }
}
