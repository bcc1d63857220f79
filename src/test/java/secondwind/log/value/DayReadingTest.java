package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.log.sheet.TypedCell;

class DayReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-06-23|2010-06-23",
                "2010/6/3|2010-06-03",
                "2010-06-23T10:15:00|2010-06-23",
                "23/06/2010|2010-06-23",
                "6/23/10|2010-06-23",
                "June 23, 2010|2010-06-23",
                "Jun. 23rd, 2010|2010-06-23",
                "23 Jun|2026-06-23",
                "24 Nov|2025-11-24",
                "12/1|2025-12-01",
                "Wed, 1 Nov|2026-11-01",
                "11/23/24, 11:39 PM|2024-11-23",
                "8/5/2019 & 8/14/2019|2019-08-14",
                "Mon, 23 Nov 2009 10:00:00 +0000|2009-11-23",
                "23.06.2010|2010-06-23",
                "3.6.|2026-06-03",
                "2024\u5e743\u67085\u65e5|2024-03-05",
                "5 de marzo de 2025|2025-03-05",
                "5. M\u00e4rz 2025|2025-03-05",
                "5 f\u00e9vr. 2025|2025-02-05",
                "20250305|2025-03-05",
                "29 Feb|2024-02-29",
                "23-Jun-10|2010-06-23",
            })
    void readsTheFormsThatPeopleType(String text, LocalDate day) {
        assertThat(DayReading.of(new TypedCell.Text(text), false, TODAY).latest())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31/31/2026", "30 Feb 2026", "2/30/2026"})
    void neverBendsAnImpossibleDate(String text) {
        DayReading reading = DayReading.of(new TypedCell.Text(text), false, TODAY);

        assertThat(reading.days()).isEmpty();
        assertThat(reading.impossible()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No response",
                "TBD",
                "n/a",
                "-",
                "24/7",
                "2nd round",
                "555-0134",
                "call 020 7946 0123",
                "3 weeks"
            })
    void wordsAndNumbersAreNoDates(String text) {
        DayReading reading = DayReading.of(new TypedCell.Text(text), false, TODAY);

        assertThat(reading.days()).isEmpty();
        assertThat(reading.impossible()).isEmpty();
    }
}
