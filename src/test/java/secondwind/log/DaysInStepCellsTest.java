package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateOrder;

/** A progress cell may name more days than the step's own. */
class DaysInStepCellsTest {
    @TempDir
    Path folder;

    private final MarkReading reading = new MarkReading(LocalDate.of(2026, 12, 3));

    private MarkReading.Reading read(Field field, String text) {
        return reading.read(field, new TypedCell.Text(text), DateOrder.MONTH_FIRST);
    }

    private static String days(MarkReading.Reading reading) {
        return reading.days().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent it on Nov 24, Jane said she would call me back on Dec 1",
                "Nov 24; she is away until Nov 30",
                "Nov 24, reply Nov 27 from HR",
                "Nov 24 (reply Nov 27)",
                "Sent Nov 24 and Jane called Nov 27",
                "Sent Nov 24 Jane replied Nov 27",
                "Nov 24. She was out. Back on Nov 30.",
                "sent 11/24, no reply as of 12/1",
                "mailed 11/24; HR wrote back 11/27",
                "sent 11/24 - they answered 11/30",
                "Nov 24, follow up Dec 1",
                "sent Nov 24, will call Dec 1",
                "Nov 24 - got a kind answer Nov 27",
                "emailed 11/24, auto-reply 11/24, back on 11/30",
                "Nov 24, interview elsewhere Nov 30",
                "mailed 11/24, delivered 11/27",
                "Sent 11/24 because she returns 11/30",
                "11/24, heard back 11/30",
                "Y 11/24, rejection came 11/20",
                "sent 11/24, nothing by 12/1",
                "not yet 11/20; sent 11/24",
                "bounced 11/20, resent 11/24",
                "Letter was sent Nov 24",
                "It went out Nov 24",
                "hand delivered Nov 24",
                "Nov 24 by certified mail",
                "Nov 24 to Jane",
                "sent 11/24 while she was on leave until 11/30",
                "sent 11/24\nJane thanked me 11/27",
                "sent on 11/24 though the deadline was 11/23",
            })
    void takesTheDayOfTheLetterItself(String text) {
        MarkReading.Reading read = read(Field.LETTER_SENT, text);

        assertThat(read.kind()).contains(Mark.Kind.DONE);
        assertThat(days(read)).isEqualTo("2026-11-24");
        assertThat(read.planned()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asked Tom to do it Nov 24",
                "Nov 24?",
                "Nov 24 (?)",
                "sent? Nov 24",
                "sent Nov 24?",
                "maybe Nov 24",
                "Nov 24, no",
                "no, Nov 24",
                "I think Nov 24",
                "Nov 24 I think",
                "told my wife to mail it Nov 24",
                "had Tom send it Nov 24",
                "Tom mailed it Nov 24",
                "my wife sent it Nov 24",
                "Jane replied Nov 27",
                "reply from HR Nov 27",
                "Nov 27 Jane wrote",
                "she is away until Nov 30",
                "left vm Nov 24",
                "Nov 24 left vm",
                "called Nov 24",
                "rejected Nov 24",
                "they called Nov 24, she was nice Nov 25",
            })
    void saysThatItIsUnclearWhetherTheLetterWentThatDay(String text) {
        MarkReading.Reading read = read(Field.LETTER_SENT, text);

        assertThat(read.kind()).isEmpty();
        assertThat(read.isUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "returned Nov 27, sent Nov 24",
                "sent Nov 24, returned Nov 27",
                "Nov 24 - bounced",
                "no, Nov 24 was a draft",
                "Nov 24 was just a draft",
                "Nov 24 not sent",
                "Nov 24: didn't send",
                "I never sent it (Nov 24)",
                "almost sent Nov 24",
                "was going to send it Nov 24",
                "will do Nov 30",
                "not before Nov 30",
                "planned Nov 24",
                "should have sent it Nov 24",
                "unsent, Nov 24",
                "no - Nov 24 was the interview",
                "hope to send Nov 24",
                "Jane wants me to send it Nov 24",
                "moved to Nov 30",
                "need to send it, first one Nov 24",
                "not done as of Nov 24",
                "postponed from Nov 24 to Nov 30",
            })
    void takesNoLetterForSent(String text) {
        assertThat(read(Field.LETTER_SENT, text).kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vm 11/20, vm 11/23, spoke 11/24|DONE|2026-11-24",
                "spoke 11/24, she said to call again 12/1|DONE|2026-11-24",
                "spoke 11/24; she is away until 12/1|DONE|2026-11-24",
                "called 11/24, she will call back 12/1|DONE|2026-11-24",
                "left vm 11/24, she is out until 11/30|TRIED|2026-11-24",
                "left vm 11/24, back on 11/30|TRIED|2026-11-24",
                "left vm 11/20, vm 11/24, she's back 12/1|TRIED|2026-11-20 2026-11-24",
                "no answer 11/24, try again 12/1|TRIED|2026-11-24",
                "11/24 she was out|TRIED|2026-11-24",
                "vm 11/20, she called back 11/24|DONE|2026-11-24",
                "Jane said my answers were too long 11/24|DONE|2026-11-24",
                "11/24 no advice given|DONE|2026-11-24",
                "11/24 no one there|TRIED|2026-11-24",
                "called 11/24 but Jane was out until 12/1|TRIED|2026-11-24",
                "Called 11/24, in a meeting, will ring 12/1|TRIED|2026-11-24",
                "11/24 Jane busy, call 12/1|TRIED|2026-11-24",
                "11/24 wrong number|TRIED|2026-11-24",
                "could not reach her 11/24|TRIED|2026-11-24",
                "spoke to Jane 11/24, notes promised by 12/1|DONE|2026-11-24",
                "Spoke w/ HR 11/24; Jane back 12/2|DONE|2026-11-24",
                "feedback call Nov 24 w/ Jane|DONE|2026-11-24",
                "no, she was out 11/24|TRIED|2026-11-24",
                "she didn't answer my call 11/24|TRIED|2026-11-24",
                "not in, call back 12/1|TRIED|",
                "vm 11/20 and 11/24|TRIED|2026-11-20 2026-11-24",
            })
    void takesTheDaysOfTheCallsThemselves(String text, Mark.Kind kind, String days) {
        MarkReading.Reading read = read(Field.FEEDBACK_CALL_DONE, text);

        assertThat(read.kind()).contains(kind);
        assertThat(days(read)).isEqualTo(days == null ? "" : days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try to be more concise",
                "be more active in meetings",
                "nobody did better on Excel",
                "said they cancelled the project",
                "told me not to call so often",
                "my timing was off, she said",
                "moved to a bigger team now",
                "Jane said I would need SAP 11/24",
                "she expected more SAP 11/24",
                "follow-up call done 11/24",
                "11/24 no openings",
                "not strong enough in SAP",
            })
    void takesAReportOfTheFeedbackForACall(String text) {
        assertThat(read(Field.FEEDBACK_CALL_DONE, text).kind()).contains(Mark.Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call cancelled 11/24",
                "11/24 cancelled",
                "11/24 - no",
                "11/24 not yet",
                "I never called 11/24",
                "forgot to call 11/24",
                "hope to call 11/24",
                "will call 11/24",
                "she cancelled 11/24",
                "didn't call 11/24",
            })
    void takesNoCallForDone(String text) {
        MarkReading.Reading read = read(Field.FEEDBACK_CALL_DONE, text);

        assertThat(read.kind()).isEmpty();
        assertThat(read.isUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messaged Pat 11/24, he replied 11/27|2026-11-24",
                "11/24; Pat thanked me 11/27|2026-11-24",
                "LinkedIn 11/24, accepted 11/27|2026-11-24",
            })
    void takesTheDayOfTheMessageToThePersonHired(String text, String days) {
        assertThat(days(read(Field.HIRE_CONTACTED, text))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11/24|true|false",
                "closed 11/24|true|false",
                "on 11/24|true|false",
                "11/24?|false|true",
                "call again 11/24|false|true",
                "no, maybe after 11/24|false|false",
                "Jane called 11/24|false|true",
            })
    void closesOnADayThatStandsAlone(String text, boolean closes, boolean unknown) {
        MarkReading.Reading read = read(Field.CLOSED, text);

        assertThat(read.kind().isPresent()).isEqualTo(closes);
        assertThat(read.isUnknown()).isEqualTo(unknown);
    }

    @Test
    void asksAboutADayInDoubt() throws Exception {
        Logs.Outcome outcome = Logs.csv(folder, "Company,Role,Outcome,Letter sent", "Acme,Clerk,2nd,11/20/2026?");

        assertThat(outcome.applications().get(0).progress().marks()).isEmpty();
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("D2", "11/20/2026?", "not understood"));
    }

    @Test
    void readsALongCellSoon() {
        String text = "sent a, (b) - she and was until 11/24 ".repeat(50)
                + "?".repeat(500)
                + " not".repeat(6_000)
                + " 11/24, ".repeat(500);
        assertThat(text.length()).isGreaterThan(30_000);

        long start = System.nanoTime();
        read(Field.LETTER_SENT, text);
        read(Field.LETTER_SENT, text.substring(0, 1_990));
        read(Field.LETTER_SENT, "11/24" + "?".repeat(1_900) + "x");
        read(Field.FEEDBACK_CALL_DONE, "x" + "? ".repeat(900) + "11/24" + " ?".repeat(90) + "x");
        read(Field.LETTER_SENT, "not my ".repeat(280) + "11/24");
        read(Field.LETTER_SENT, "the my a an ".repeat(160) + "11/24");
        read(Field.LETTER_SENT, "a b c ".repeat(320) + "11/24");

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
