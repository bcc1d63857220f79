package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Mark;

/** Columns headed by a step, whose cells tell in a few words what came of it. */
class ProgressColumnsTest {
    @TempDir
    Path folder;

    private Logs.Outcome under(String header, String first, String second) throws Exception {
        return Logs.csv(
                folder,
                "Company,Role,Outcome,Decision date,Letter sent," + header,
                "Acme,Analyst,Runner-up,2026-10-20,2026-10-21,\"" + first + "\"",
                "Beta,Planner,Runner-up,2026-10-01,2026-10-02,\"" + second + "\"",
                "Gamma,Planner,Runner-up,2026-10-01,2026-10-02,");
    }

    private static Mark mark(Logs.Outcome outcome, int row, Field field) {
        return outcome.applications().get(row).progress().find(field).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'left vm 10/29, left vm 11/14', 'left vm 10/13, left vm 11/14'",
        "'lvm 10/29; left msg 11/14', 'left message 10/13, lvm 11/14'",
        "'left vm Oct 29, left vm Nov 14', 'voicemail Oct 13, left vm Nov 14'",
        "'called 10/29 no answer, called 11/14 no answer', 'called 10/13 no answer, left vm 11/14'",
        "'vm 29.10., vm 14.11.', 'left a message 13.10., left a message 14.11.'",
        "'left vm 29 Oct, left vm 14 Nov', 'left vm 13 Oct, left vm 14 Nov'",
        "'no answer 10/29, no answer 11/14', 'tried 10/13 no answer, left vm 11/14'",
    })
    void triesInOneCellAreTriesOfTheStepThatTheHeaderNames(String first, String second) throws Exception {
        for (String header : List.of("Feedback call", "feedback call done")) {
            Logs.Outcome outcome = under(header, first, second);

            assertThat(mark(outcome, 0, Field.FEEDBACK_CALL_DONE).kind()).isEqualTo(Mark.Kind.TRIED);
            assertThat(mark(outcome, 0, Field.FEEDBACK_CALL_DONE).days())
                    .containsExactly(LocalDate.of(2026, 10, 29), LocalDate.of(2026, 11, 14));
            assertThat(mark(outcome, 1, Field.FEEDBACK_CALL_DONE).days())
                    .containsExactly(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 11, 14));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Check-back, CHECK_BACK_DONE",
        "Checkback, CHECK_BACK_DONE",
        "Check back, CHECK_BACK_DONE",
        "Contacted person hired, HIRE_CONTACTED",
        "Congratulated the person hired, HIRE_CONTACTED",
    })
    void theSameStandsInTheColumnsOfOtherSteps(String header, Field field) throws Exception {
        Logs.Outcome outcome = under(header, "left vm 11/3, left vm 11/14", "left msg 11/10, called 11/17 no answer");

        assertThat(mark(outcome, 0, field).kind()).isEqualTo(Mark.Kind.TRIED);
        assertThat(mark(outcome, 0, field).days())
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 14));
        assertThat(mark(outcome, 1, field).kind()).isEqualTo(Mark.Kind.TRIED);
    }

    @Test
    void aLetterThatWasEmailedIsSent() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Outcome,Decision date,Letter sent",
                "Acme,Analyst,Runner-up,2026-10-20,\"emailed to Jane 10/21, posted a copy 10/22\"",
                "Beta,Planner,Runner-up,2026-10-01,\"posted by hand 10/2, no reply yet\"");

        assertThat(mark(outcome, 0, Field.LETTER_SENT).kind()).isEqualTo(Mark.Kind.DONE);
        assertThat(mark(outcome, 1, Field.LETTER_SENT).days()).containsExactly(LocalDate.of(2026, 10, 2));
    }

    @Test
    void whatWasSaidInACallSaysThatItTookPlace() throws Exception {
        Logs.Outcome outcome = under("Feedback call", "they wanted more experience", "she told me to be more concise");

        assertThat(mark(outcome, 0, Field.FEEDBACK_CALL_DONE).kind()).isEqualTo(Mark.Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feedback?", "Any feedback?", "Feedback yet?"})
    void feedbackWithAQuestionMarkIsTheCallWhereTheCellsRecordOne(String header) throws Exception {
        Logs.Outcome outcome = under(header, "spoke 27/10, 10 mins, lovely", "yes 27/10");

        for (int row = 0; row < 2; row++) {
            Mark mark = mark(outcome, row, Field.FEEDBACK_CALL_DONE);
            assertThat(mark.kind()).isEqualTo(Mark.Kind.DONE);
            assertThat(mark.days()).containsExactly(LocalDate.of(2026, 10, 27));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feedback", "Feedback?", "Any feedback?", "Feedback received"})
    void whatTheEmployerSaidIsNoCall(String header) throws Exception {
        Logs.Outcome outcome = under(header, "they wanted more experience", "said my answers were too long");

        assertThat(outcome.column(Field.FEEDBACK_CALL_DONE)).isEmpty();
        assertThat(outcome.column(Field.NOTES)).contains("F");
    }
}
