package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Rejection;
import secondwind.log.sheet.TypedCell;

class MarkReadingTest {
    private final List<Rejection> rejected = new ArrayList<>();

    private Optional<Mark> read(Field field, String text) {
        Cell cell = new Cell(new CellRef("log.csv", "", 2, "F"), "Feedback call", text);
        return MarkReading.read(field, new TypedCell.Text(text), cell, false, Logs.TODAY, rejected);
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
    void aDayThatIsStillToComeIsNoMarkAndIsReported() {
        assertThat(read(Field.LETTER_SENT, "2026-12-24")).isEmpty();
        assertThat(rejected)
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.where().a1()).isEqualTo("F2"));
    }

    @ParameterizedTest
    @CsvSource({"closed,true", "y,true", "x,true", "2026-03-06,true", "open,false", "no,false", "maybe,false"})
    void oneWordRetiresTheSequence(String text, boolean closed) {
        assertThat(read(Field.CLOSED, text).isPresent()).isEqualTo(closed);
    }
}
