package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.plan.CallTime;
import secondwind.plan.Hours;

class HourWordsTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    /** The clocks of Phoenix stand still in summer, those of London and New York change on different Sundays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01 | America/Los_Angeles | America/New_York | (noon to 2 pm for you)",
                "2026-12-01 | America/New_York | America/Los_Angeles | (6 to 8 am for you)",
                "2026-12-01 | America/Denver | America/New_York | (11 am to 1 pm for you)",
                "2026-12-01 | America/Phoenix | America/Denver | -",
                "2026-07-01 | America/Phoenix | America/Denver | (10 am to noon for you)",
                "2026-12-01 | Europe/London | America/New_York | (4 to 6 am for you)",
                "2026-03-10 | Europe/London | America/New_York | (5 to 7 am for you)",
                "2026-03-31 | Europe/London | America/New_York | (4 to 6 am for you)",
                "2026-12-01 | Asia/Kolkata | Europe/London | (3:30 to 5:30 am for you)",
                "2026-12-01 | Australia/Sydney | America/New_York | (5 to 7 pm the day before for you)",
                "2026-12-01 | Australia/Sydney | Europe/London | (10 pm the day before to midnight for you)",
                "2026-12-01 | Pacific/Honolulu | Asia/Tokyo | (4 to 6 am the next day for you)",
                "2026-12-01 | America/Toronto | America/New_York | -",
            })
    void bothClocksAreSaidWhereTheyDifferOnThatDay(LocalDate day, String there, String here, String expected) {
        HourWords words = new HourWords(
                new CallTime(day, Hours.between(9, 11), Optional.of(ZoneId.of(there)), Optional.of(ZoneId.of(here))));
        assertThat(words.spoken())
                .isEqualTo("between 9 and 11, their time" + (expected.equals("-") ? "" : " " + expected));
        assertThat(words.brief())
                .isEqualTo(
                        expected.equals("-")
                                ? Optional.empty()
                                : Optional.of("9 to 11 there, " + expected.substring(1, expected.length() - 1)));
    }

    @Test
    void openHoursAreSaidAsTheirStart() {
        HourWords words = new HourWords(new CallTime(
                DECEMBER,
                Hours.after(16),
                Optional.of(ZoneId.of("America/Chicago")),
                Optional.of(ZoneId.of("America/New_York"))));
        assertThat(words.spoken()).isEqualTo("after 4, their time (after 5 pm for you)");
        assertThat(words.brief()).contains("after 4 there, after 5 pm for you");
    }

    @Test
    void nothingIsSaidOfAClockThatIsUnknown() {
        Optional<ZoneId> chicago = Optional.of(ZoneId.of("America/Chicago"));
        for (CallTime time : new CallTime[] {
            new CallTime(DECEMBER, Hours.between(14, 16), chicago, Optional.empty()),
            new CallTime(DECEMBER, Hours.between(14, 16), Optional.empty(), chicago),
            new CallTime(DECEMBER, Hours.between(14, 16), Optional.empty(), Optional.empty()),
        }) {
            assertThat(new HourWords(time).spoken()).isEqualTo("between 2 and 4, their time");
            assertThat(new HourWords(time).brief()).isEmpty();
        }
    }

    @Test
    void hoursOutsideOfOfficeHoursSayWhichHalfOfTheDayTheyAre() {
        Hours early = new Hours(LocalTime.of(6, 5), Optional.of(LocalTime.of(19, 30)));
        assertThat(new HourWords(new CallTime(DECEMBER, early, Optional.empty(), Optional.empty())).spoken())
                .isEqualTo("between 6:05 am and 7:30 pm, their time");
    }
}
