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
                "3e maart 2024|2024-03-03",
                "1er mars 2024|2024-03-01",
                "5 de junio de 2024|2024-06-05",
                "the 3rd of June, 2024|2024-06-03",
                "June 3rd, '24|2024-06-03",
                "June, 3 2024|2024-06-03",
                "06.23.10|2010-06-23",
                "6\\3\\24|2024-06-03",
                "2024 06 03|2024-06-03",
                "6 3 2024|2024-06-03",
                "2024 June 3|2024-06-03",
                "2024-Jun-03|2024-06-03",
                "2024. m\u00e1rcius 5.|2024-03-05",
                "20240603T140000|2024-06-03",
                "Mon Jun  3 14:00:00 EDT 2024|2024-06-03",
                "June 3 2:30pm 2024|2024-06-03",
                "6/3 at 2pm|2026-06-03",
                "week of 6/3|2026-06-03",
                "2024-06-03T14:00Z|2024-06-03",
                "6/3-6/5|2026-06-05",
                "6/3/24-6/5/24|2024-06-05",
                "6/3\u20136/5/24|2024-06-05",
                "June 3-5, 2024|2024-06-05",
                "June 3 & 5|2026-06-05",
                "3.-5. Juni 2024|2024-06-05",
                "8/5 & 8/14/2019|2019-08-14",
                "12/28 - 1/4/2025|2025-01-04",
                "6/3/2024, 6/10|2024-06-10",
                "12/1/2025, 11/24|2025-12-01",
                "\u4ee4\u548c6\u5e743\u67085\u65e5|2024-03-05",
                "\u4ee4\u548c\u5143\u5e745\u67081\u65e5|2019-05-01",
                "\u5e73\u621031\u5e744\u670830\u65e5|2019-04-30",
                "R6.3.5|2024-03-05",
                "H31/4/30|2019-04-30",
                "\u6c11\u570b113\u5e743\u67085\u65e5|2024-03-05",
                "113\u5e743\u67085\u65e5|2024-03-05",
                "2024\ub144 3\uc6d4 5\uc77c|2024-03-05",
                "\uff12\uff10\uff12\uff14\u5e74\uff13\u6708\uff15\u65e5|2024-03-05",
                "\uff12\uff10\uff12\uff14\uff0f\uff10\uff13\uff0f\uff10\uff15|2024-03-05",
                "\u0e53 \u0e21\u0e35\u0e19\u0e32\u0e04\u0e21 \u0e52\u0e55\u0e56\u0e57|2024-03-03",
                "5 \u0e21\u0e35.\u0e04. 2567|2024-03-05",
                "5 \u0e21.\u0e04. 2567|2024-01-05",
                "5/3/2567|2024-05-03",
                "\u0662\u0660\u0662\u0664-\u0660\u0663-\u0660\u0665|2024-03-05",
                "\u06f2\u06f0\u06f2\u06f4/\u06f0\u06f3/\u06f0\u06f5|2024-03-05",
                "5 \u0645\u0627\u0631\u0633 2024|2024-03-05",
                "5 \u043c\u0430\u0440\u0442\u0430 2024|2024-03-05",
                "5 b\u0159ezna 2024|2024-03-05",
                "5 wrze\u015bnia 2024|2024-09-05",
                "5. maaliskuuta 2024|2024-03-05",
                "5 \u039c\u03b1\u03c1\u03c4\u03af\u03bf\u03c5 2024|2024-03-05",
                "5 \u092e\u093e\u0930\u094d\u091a 2024|2024-03-05",
                "ng\u00e0y 5 th\u00e1ng 3 n\u0103m 2024|2024-03-05",
                "5 Maret 2024|2024-03-05",
                "45231|2023-11-01",
                "45231.75|2023-11-01",
            })
    void readsTheFormsThatPeopleType(String text, LocalDate day) {
        assertThat(DayReading.of(new TypedCell.Text(text), DateOrder.MONTH_FIRST, TODAY)
                        .latest())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31/31/2026", "30 Feb 2026", "2/30/2026"})
    void neverBendsAnImpossibleDate(String text) {
        DayReading reading = DayReading.of(new TypedCell.Text(text), DateOrder.MONTH_FIRST, TODAY);

        assertThat(reading.days()).isEmpty();
        assertThat(reading.flaw()).isPresent();
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
                "call 020 7946 0123",
                "3 weeks",
                "1/2 day",
                "2/3 interviews",
                "yesterday",
                "Q2",
                "call in May, 2 attempts",
                "may be later"
            })
    void wordsAndNumbersAreNoDates(String text) {
        DayReading reading = DayReading.of(new TypedCell.Text(text), DateOrder.MONTH_FIRST, TODAY);

        assertThat(reading.days()).isEmpty();
        assertThat(reading.flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 2024|NO_DAY",
                "early June|NO_DAY",
                "mid-June 2024|NO_DAY",
                "Mitte Juni|NO_DAY",
                "2024-06|NO_DAY",
                "06/2024|NO_DAY",
                "6/3/20266|NO_DATE",
                "060324|NO_DATE",
                "1717400000|NO_DATE",
                "555-0134|NO_DATE",
                "6-3|NO_DATE",
                "5 Xyzember 2024|NO_DATE",
                "13/13/2024|NO_SUCH_DAY",
                "31/06|NO_SUCH_DAY",
                "00/00/0000|NO_SUCH_DAY",
                "29 Feb 2023|NO_SUCH_DAY",
            })
    void saysWhatIsWrongWithWhatStandsInThePlaceOfADay(String text, DayReading.Flaw flaw) {
        DayReading reading = DayReading.of(new TypedCell.Text(text), DateOrder.MONTH_FIRST, TODAY);

        assertThat(reading.days()).isEmpty();
        assertThat(reading.flaw()).contains(flaw);
    }
}
