package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateOrder;

class MarkReadingTest {
    @TempDir
    Path folder;

    private final MarkReading reading = new MarkReading(Logs.TODAY);

    private Optional<Mark> read(Field field, String text) {
        Cell cell = new Cell(new CellRef("log.csv", "", 2, "F"), "Feedback call", text);
        return reading.read(field, new TypedCell.Text(text), DateOrder.MONTH_FIRST)
                .mark(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sent 3/6|DONE",
                "Y|DONE",
                "yes|DONE",
                "x|DONE",
                "\u2713|DONE",
                "done|DONE",
                "2026-03-06|DONE",
                "3/6|DONE",
                "left vm 24 Nov|TRIED",
                "voicemail 11/20; vm 11/21|TRIED",
                "no answer 4/6|TRIED",
                "no reply|TRIED",
                "vm 11/20; spoke 11/21|DONE",
                "they don't give feedback|DONE",
                "n/a|NOT_APPLICABLE",
                "skip|NOT_APPLICABLE",
                "N/A - agency only|NOT_APPLICABLE",
            })
    void readsWhatTheCellSays(String text, Mark.Kind kind) {
        assertThat(read(Field.FEEDBACK_CALL_DONE, text).map(Mark::kind)).contains(kind);
    }

    /** Forms that people type, each with what a careful coach takes from it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/6 emailed|DONE|2026-03-06",
                "12 Nov \u2013 sent|DONE|2026-11-12",
                "Nov 12: sent|DONE|2026-11-12",
                "11/12: left vm|TRIED|2026-11-12",
                "went out 11/12|DONE|2026-11-12",
                "Y 3/6|DONE|2026-03-06",
                "yes (3/6)|DONE|2026-03-06",
                "Yes - 3/6|DONE|2026-03-06",
                "thx note 3/6|DONE|2026-03-06",
                "\u2611|DONE|",
                "yup|DONE|",
                "did it|DONE|",
                "spoke to Ruth 4/6|DONE|2026-04-06",
                "left vm 4/6, vm 4/9|TRIED|2026-04-06 2026-04-09",
                "left vm 4/6, 4/9|TRIED|2026-04-06 2026-04-09",
                "vm x2 (4/6, 4/9)|TRIED|2026-04-06 2026-04-09",
                "3 VMs 4/1, 4/3, 4/8|TRIED|2026-04-01 2026-04-03 2026-04-08",
                "called, no answer 4/6|TRIED|2026-04-06",
                "called 4/6, no answer|TRIED|2026-04-06",
                "called Ruth 4/6, vm 4/9|TRIED|2026-04-06 2026-04-09",
                "called 4/6, spoke to assistant|TRIED|2026-04-06",
                "left msg w/ assistant|TRIED|",
                "emailed 4/6, waiting|TRIED|2026-04-06",
                "asked 4/6, no reply|TRIED|2026-04-06",
                "1st try 4/6|TRIED|2026-04-06",
                "called twice|TRIED|",
                "tried Tues|TRIED|",
                "4/6 vm, 4/9 spoke|DONE|2026-04-09",
                "4/6 vm 4/9 spoke|DONE|2026-04-06 2026-04-09",
                "no answer 4/6; reached her 4/9|DONE|2026-04-09",
                "4/6 busy, 4/7 busy, 4/9 vm|TRIED|2026-04-06 2026-04-07 2026-04-09",
                "called 4/6, spoke to Ruth, will send contacts|DONE|2026-04-06",
                "not enough experience|DONE|",
                "good feedback|DONE|",
                "no feedback given|DONE|",
                "won't do|NOT_APPLICABLE|",
                "wont do|NOT_APPLICABLE|",
                "don't need to|NOT_APPLICABLE|",
                "no need|NOT_APPLICABLE|",
                "decided not to|NOT_APPLICABLE|",
                "bounced 4/6, resent 4/9|DONE|2026-04-09",
            })
    void readsTheFormsThatPeopleType(String text, Mark.Kind kind, String days) {
        Mark mark = read(Field.FEEDBACK_CALL_DONE, text).orElseThrow();

        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.days().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo(days == null ? "" : days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2610",
                "\u2717",
                "tbc",
                "will call Mon",
                "bounced 4/6",
                "sent 4/6, bounced",
                "draft 4/6",
                "ready to send",
                "printed",
                "in progress",
                "working on it",
                "send by 4/6",
                "sending 4/6",
                "didn't send",
                "did not send",
                "haven't yet",
                "forgot",
                "can't find address",
                "don't know who",
                "no email address",
            })
    void nothingThatIsOnlyBegunOrFailedIsAMarkAndItIsUnderstood(String text) {
        for (Field field : List.of(Field.LETTER_SENT, Field.FEEDBACK_CALL_DONE)) {
            MarkReading.Reading read = reading.read(field, new TypedCell.Text(text), DateOrder.MONTH_FIRST);
            assertThat(read.kind()).isEmpty();
            assertThat(read.isUnknown()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent?", "2x", "unsure", "see notes"})
    void saysThatItDoesNotUnderstandWhatIsNeitherYesNorNo(String text) {
        assertThat(reading.read(Field.LETTER_SENT, new TypedCell.Text(text), DateOrder.MONTH_FIRST)
                        .isUnknown())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "not yet", "-", "?", "tbd", "todo", "will call", "maybe"})
    void nothingYetIsNoMark(String text) {
        assertThat(read(Field.FEEDBACK_CALL_DONE, text)).isEmpty();
    }

    @Test
    void eachDayOfTryingIsATouch() {
        assertThat(read(Field.FEEDBACK_CALL_DONE, "voicemail 11/18; vm 11/20")
                        .orElseThrow()
                        .days())
                .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20));
    }

    @Test
    void aLetterWithoutAReplyIsSent() {
        assertThat(read(Field.LETTER_SENT, "mailed 3/6, no reply").orElseThrow().kind())
                .isEqualTo(Mark.Kind.DONE);
    }

    @Test
    void aDayThatIsStillToComeIsNoMarkAndIsReported() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Role,Outcome,Letter sent", "Acme,Clerk,2nd,2026-12-24", "Beta,Cook,2nd,1/3");

        assertThat(outcome.applications().get(0).progress().marks()).isEmpty();
        assertThat(outcome.rejectedCells())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.where().a1()).isEqualTo("D2"));
    }

    @ParameterizedTest
    @CsvSource({"closed,true", "y,true", "x,true", "2026-03-06,true", "open,false", "no,false", "maybe,false"})
    void oneWordRetiresTheSequence(String text, boolean closed) {
        assertThat(read(Field.CLOSED, text).isPresent()).isEqualTo(closed);
    }
}
