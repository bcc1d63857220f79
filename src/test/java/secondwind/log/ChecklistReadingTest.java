package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.application.Rejection;
import secondwind.application.StepAnswer;

class ChecklistReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate PLANNED = LocalDate.of(2026, 11, 24);
    private static final String FILE = "dana/packets/Acme.pdf";
    private static final PlanSheetKey.Job JOB = new PlanSheetKey.Job(JobKey.of("Acme", "Clerk"), "", Optional.empty());

    private static StepAnswer step(Field field, String words, boolean ticked, String day, String result) {
        return new StepAnswer(new PlanSheetKey(field, List.of(JOB)), PLANNED, words, ticked, day, result, 1, 3);
    }

    private static PlanAnswers read(StepAnswer... steps) {
        return ChecklistReading.read(
                FILE,
                PlanSheet.keyHeader("jobs.xlsx", "../jobs.xlsx", ""),
                "Acme \u00b7 Clerk",
                List.of(steps),
                new LogOptions(TODAY, false, Map.of()));
    }

    private static String recorded(PlanAnswers answers) {
        return answers.recorded().stream()
                .flatMap(each -> each.progress().marks().entrySet().stream()
                        .map(mark -> (mark.getKey() == Field.CLOSED ? "closed " : "")
                                + mark.getValue().kind()
                                + mark.getValue().days().stream()
                                        .map(day -> " " + day)
                                        .collect(Collectors.joining())
                                + (each.assumed().contains(mark.getKey()) ? " assumed" : "")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "true  |''                  |''                           |DONE 2026-11-24 assumed",
                "true  |Nov 23              |''                           |DONE 2026-11-23",
                "false |Nov 23              |''                           |DONE 2026-11-23",
                "false |11/20/2026          |''                           |DONE 2026-11-20",
                "false |''                  |Nov 23                       |DONE 2026-11-23",
                "true  |Nov 23              |voicemail                    |TRIED 2026-11-23",
                "false |''                  |no answer                    |TRIED 2026-11-24 assumed",
                "false |Nov 20              |left vm                      |TRIED 2026-11-20",
                "false |voicemail Nov 20    |''                           |TRIED 2026-11-20",
                "true  |voicemail Nov 20    |''                           |TRIED 2026-11-20",
                "true  |Nov 20              |left a voicemail with her assistant|TRIED 2026-11-20",
                "false |''                  |n/a                          |NOT_APPLICABLE",
                "true  |''                  |not needed                   |NOT_APPLICABLE",
                "false |''                  |closed                       |closed DONE",
                "true  |Nov 20              |good talk about the night shift|DONE 2026-11-20",
                "true  |''                  |purple                       |DONE 2026-11-24 assumed",
                "true  |Nov 20              |lovely chat, should give more numbers|DONE 2026-11-20",
                "false |Nov 20              |lovely chat, should give more numbers|DONE 2026-11-20",
                "true  |''                  |should practise STAR answers |DONE 2026-11-24 assumed",
                "true  |Nov 20              |she will send my CV on       |DONE 2026-11-20",
                "true  |Nov 20              |will call again on Friday    |''",
                "true  |Nov 20              |didn't do it                 |''",
                "true  |someday             |''                           |DONE 2026-11-24 assumed",
                "false |''                  |not yet                      |''",
                "false |-                   |?                            |''",
                "true  |''                  |not yet                      |''",
                "false |''                  |purple                       |''",
                "false |someday             |''                           |''",
                "false |Dec 24, 2026        |''                           |''",
                "true  |Dec 24, 2026        |''                           |''"
            })
    void aTickADayAndWordsSayHowFarTheStepHasCome(boolean ticked, String day, String result, String expected) {
        StepAnswer step = step(Field.FEEDBACK_CALL_DONE, "Call for feedback", ticked, day == null ? "-" : day, result);

        assertThat(recorded(read(step))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false |''     |purple |result of \u201cCall for feedback\u201d|purple",
                "true  |''     |not yet|result of \u201cCall for feedback\u201d|not yet",
                "false |someday|''     |day of \u201cCall for feedback\u201d|someday",
                "true  |someday|''     |day of \u201cCall for feedback\u201d|someday",
                "true  |Dec 24, 2026|''|day of \u201cCall for feedback\u201d|Dec 24, 2026",
                "true  |2026-11-31|''|day of \u201cCall for feedback\u201d|2026-11-31"
            })
    void whatIsNotUnderstoodIsNamedByItsPlaceAndLabel(
            boolean ticked, String day, String result, String label, String value) {
        List<Rejection> rejected = read(step(Field.FEEDBACK_CALL_DONE, "Call for feedback", ticked, day, result))
                .rejected();

        assertThat(rejected).singleElement().satisfies(rejection -> {
            assertThat(rejection.where().file()).isEqualTo(FILE);
            assertThat(rejection.where().sheet()).isEqualTo("page 1");
            assertThat(rejection.where().column()).isEqualTo(label);
            assertThat(rejection.where().a1()).isEqualTo(label + ", page 1");
            assertThat(rejection.value()).isEqualTo(value);
            assertThat(rejection.expected()).isNotEmpty();
            assertThat(rejection.remedy()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"true,''", "true,voicemail", "false,left vm", "true,purple"})
    void aDayThatIsNotUnderstoodIsNotMissing(boolean ticked, String result) {
        PlanAnswers answers = read(step(Field.CHECK_BACK_DONE, "Check back", ticked, "next week", result));

        assertThat(answers.recorded()).hasSize(1);
        assertThat(answers.notices())
                .extracting(Notice::what)
                .noneMatch(what -> what.contains("missing"))
                .contains("This day is not understood, so the planned day counts, at latest today:"
                        + " day of \u201cCheck back\u201d, page 1: \u201cnext week\u201d.");
    }

    @Test
    void wordsBesideATickThatSayNothingOfTheStepAreTold() {
        PlanAnswers answers = read(step(Field.CHECK_BACK_DONE, "Check back", true, "", "purple"));

        assertThat(answers.notices())
                .extracting(Notice::what)
                .contains("Beside a tick or a day stands result of \u201cCheck back\u201d, page 1: \u201cpurple\u201d."
                        + " That counts as done; the words are not read.");
    }

    @Test
    void aLetterWithoutAnAnswerHasGone() {
        assertThat(recorded(read(step(Field.LETTER_SENT, "Send the letter", false, "Nov 20", "no reply"))))
                .isEqualTo("DONE 2026-11-20");
    }

    @Test
    void oneDayThatProvesItsOrderDecidesForTheOthers() {
        PlanAnswers answers = read(
                step(Field.LETTER_SENT, "Send the letter", true, "20/11/2026", ""),
                step(Field.FEEDBACK_CALL_DONE, "Call for feedback", true, "05/11/2026", ""));

        assertThat(recorded(answers)).contains("2026-11-20", "2026-11-05");
    }

    @Test
    void aNameIsForTheLog() {
        PlanAnswers answers =
                read(step(Field.CONTACT_NAME, "Find the hiring manager\u2019s name", false, "", "Ruth Hale"));

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.found()).singleElement().satisfies(name -> {
            assertThat(name.whose()).isEqualTo(FoundName.Whose.MANAGER);
            assertThat(name.cell().text()).isEqualTo("Ruth Hale");
            assertThat(name.name()).isEqualTo("Acme \u00b7 Clerk");
        });
    }

    @Test
    void aStepOfSeveralRolesIsRecordedForEach() {
        PlanSheetKey.Job other = new PlanSheetKey.Job(JobKey.of("Acme", "Cook"), "", Optional.empty());
        StepAnswer step = new StepAnswer(
                new PlanSheetKey(Field.LETTER_SENT, List.of(JOB, other)), PLANNED, "Send", true, "", "", 0, 1);

        assertThat(read(step).recorded())
                .hasSize(2)
                .allMatch(each ->
                        each.progress().find(Field.LETTER_SENT).map(Mark::kind).equals(Optional.of(Mark.Kind.DONE)));
        assertThat(read(step).logFile()).contains("jobs.xlsx");
        assertThat(read(step).place()).contains("../jobs.xlsx");
    }
}
