package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
