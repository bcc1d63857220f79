package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secondwind.application.DayStyle;
import secondwind.application.Field;
import secondwind.application.Person.Part;

/** The hours of calls, and whose clock they stand on. */
class CallHoursTest {
    private static final ZoneId OHIO = ZoneId.of("America/New_York");
    private static final String SACRAMENTO = "9 Pier Road, Sacramento, CA 95814";

    private static Row letterSent() {
        return Row.row().told("2026-11-13").done(Field.LETTER_SENT, "2026-11-16");
    }

    private static Action action(Row row, Step step, String today, Optional<ZoneId> here) {
        Search search = new Search(Optional.empty(), Optional.empty(), List.of(row.secondPlace()), List.of());
        return new Planner(Row.STANDARD, "US", LocalDate.parse(today), here, DayStyle.MONTH_FIRST)
                .plan(search)
                .plans()
                .get(0)
                .find(step)
                .orElseThrow();
    }

    private static CallTime time(Row row, String today) {
        return action(row, Step.FEEDBACK, today, Optional.of(OHIO)).time().orElseThrow();
    }

    @Test
    void firstTryIsInTheMorningAndALaterOneAfterFour() {
        assertThat(time(letterSent(), "2026-11-17").hours()).isEqualTo(Hours.between(9, 11));
        assertThat(time(letterSent().tried(Field.FEEDBACK_CALL_DONE, "2026-11-24"), "2026-11-25")
                        .hours())
                .isEqualTo(Hours.after(16));
    }

    @Test
    void callThatHasToFallOnAMondayIsMadeInTheAfternoon() {
        Row row = letterSent().notes("reposted");
        CallTime monday = time(row, "2026-11-23");
        assertThat(monday.day()).isEqualTo("2026-11-23");
        assertThat(monday.hours()).isEqualTo(Hours.between(14, 16));
    }

    @Test
    void addressTellsTheClockThereAndBeatsTheNumber() {
        assertThat(time(letterSent().address(SACRAMENTO), "2026-11-17").there())
                .contains(ZoneId.of("America/Los_Angeles"));
        Row london = letterSent()
                .people(Row.person(Part.HIRING_MANAGER, "Dana Whitlock", "", "+44 20 7946 0150"))
                .address(SACRAMENTO);
        assertThat(time(london, "2026-11-17").there()).contains(ZoneId.of("America/Los_Angeles"));
    }

    @Test
    void numberTellsTheClockWhereNoAddressDoes() {
        Row berlin = letterSent().people(Row.person(Part.HIRING_MANAGER, "Dana Whitlock", "", "+49 30 5550142"));
        assertThat(time(berlin, "2026-11-17").there()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(time(letterSent(), "2026-11-17").there()).isEmpty();
    }

    @Test
    void nobodyIsAskedToCallInTheNightWhenALaterHourWillDo() {
        Row london = letterSent().address("12 High Street, Leeds LS1 4AP");
        CallTime time = time(london, "2026-11-17");
        assertThat(time.hours()).isEqualTo(Hours.after(16));
        assertThat(time.fromHere()).contains(time.day().atTime(11, 0));
        assertThat(action(london, Step.FEEDBACK, "2026-11-17", Optional.empty())
                        .time()
                        .orElseThrow()
                        .hours())
                .isEqualTo(Hours.between(9, 11));
    }

    @Test
    void onlyCallsStillToBeMadeHaveHours() {
        assertThat(action(letterSent(), Step.KEEP_IN_TOUCH, "2026-11-17", Optional.of(OHIO))
                        .time())
                .isEmpty();
        assertThat(action(letterSent(), Step.LETTER, "2026-11-17", Optional.of(OHIO))
                        .time())
                .isEmpty();
        assertThat(action(letterSent().notes("no calls"), Step.FEEDBACK, "2026-11-17", Optional.of(OHIO))
                        .time())
                .isEmpty();
    }
}
