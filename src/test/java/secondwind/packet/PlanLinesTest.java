package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.Mark;
import secondwind.application.Person;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.application.Progress;
import secondwind.application.RowRef;
import secondwind.plan.Planner;
import secondwind.plan.Search;
import secondwind.plan.SecondPlaceRow;
import secondwind.secondplace.Evidence;
import secondwind.secondplace.Verdict;
import secondwind.settings.Cadences;

/** Lines of real plans, made by the planner from what a log and earlier copies record. */
class PlanLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 13);
    private static final String LOG_SHEET = "Jobs";

    private final Map<Field, Mark> marks = new EnumMap<>(Field.class);

    @Test
    void givesEachStepALineWithItsDayInTheOrderOfTheDays() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        List<PlanLine> lines = lines();
        assertThat(lines)
                .extracting(PlanLine::step)
                .containsExactly(
                        "Send the letter",
                        "Call for feedback",
                        "Ask about other openings",
                        "Congratulate the person hired",
                        "Check back",
                        "Keep in touch");
        assertThat(lines).extracting(line -> line.date().orElseThrow()).isSorted();
        assertThat(lines.get(1).key()).contains(new PlanSheetKey(Field.FEEDBACK_CALL_DONE, List.of(job())));
        assertThat(lines.get(1).whom()).isEqualTo("Maria Okafor");
        assertThat(lines.get(1).how()).isEqualTo("call 555-0142");
        assertThat(lines.get(1).window()).isEmpty();
        assertThat(lines.get(3).window()).isEqualTo("Dec 2 to Dec 16");
        assertThat(lines.get(1).result()).isEmpty();
        assertThat(lines.get(2).how()).isEqualTo("in the same call");
    }

    @Test
    void namesTheCellOfTheLogThatRecordsAStep() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        PlanLine letter = lines().get(0);
        assertThat(letter.status()).isEqualTo("done");
        assertThat(letter.result()).contains(PlanSheet.Result.DONE);
        assertThat(letter.date()).contains(day(11, 16));
        assertThat(letter.doneOn()).contains(day(11, 16));
        assertThat(letter.recordedIn()).isEqualTo("jobs.xlsx, Letter sent, N17");
    }

    @Test
    void carriesOnWhatOnlyThePlansOwnSheetRecords() {
        record("jobs.xlsx", "Action plan", Field.LETTER_SENT, Mark.Kind.DONE, "What happened", day(11, 16));
        assertThat(lines().get(0).recordedIn()).isEmpty();
        assertThat(lines().get(0).result()).contains(PlanSheet.Result.DONE);
        assertThat(lines().get(0).doneOn()).contains(day(11, 16));
    }

    @Test
    void carriesOnWhatASheetThatWasRenamedOrAnEarlierCopyRecords() {
        record("jobs.xlsx", "To do", Field.LETTER_SENT, Mark.Kind.DONE, "what happened ", day(11, 16));
        assertThat(lines().get(0).recordedIn()).isEmpty();
        marks.clear();
        record("action-plan.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        assertThat(lines().get(0).recordedIn()).isEmpty();
    }

    @Test
    void givesEachTryWithoutAnAnswerALineBeforeTheNextTry() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        record("jobs.xlsx", LOG_SHEET, Field.FEEDBACK_CALL_DONE, Mark.Kind.TRIED, "Feedback", day(11, 23), day(11, 24));
        List<PlanLine> calls = of(Field.FEEDBACK_CALL_DONE);
        assertThat(calls).extracting(PlanLine::status).startsWith("no answer", "no answer");
        assertThat(calls)
                .extracting(PlanLine::doneOn)
                .containsExactly(Optional.of(day(11, 23)), Optional.of(day(11, 24)), Optional.empty());
        assertThat(calls)
                .extracting(PlanLine::result)
                .containsExactly(
                        Optional.of(PlanSheet.Result.NO_ANSWER),
                        Optional.of(PlanSheet.Result.NO_ANSWER),
                        Optional.empty());
        assertThat(calls.get(0).step()).isEqualTo("Call for feedback");
        assertThat(calls.get(2).step()).isEqualTo("Ask for feedback by e-mail");
        assertThat(calls.get(2).date().orElseThrow()).isAfterOrEqualTo(TODAY);
    }

    @Test
    void keepsATryWithoutADayAtTheEnd() {
        record("jobs.xlsx", "Action plan", Field.FEEDBACK_CALL_DONE, Mark.Kind.TRIED, "What happened");
        List<PlanLine> lines = lines();
        PlanLine last = lines.get(lines.size() - 1);
        assertThat(last.status()).isEqualTo("no answer");
        assertThat(last.date()).isEmpty();
        assertThat(last.doneOn()).isEmpty();
        assertThat(last.result()).contains(PlanSheet.Result.NO_ANSWER);
    }

    @Test
    void tellsThatTheFeedbackCallAnsweredTheQuestionAboutOpenings() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        record("jobs.xlsx", LOG_SHEET, Field.FEEDBACK_CALL_DONE, Mark.Kind.DONE, "Feedback", day(11, 24));
        PlanLine openings = of(Field.OPPORTUNITIES_ASKED).get(0);
        assertThat(openings.status()).isEqualTo("done");
        assertThat(openings.date()).contains(day(11, 24));
        assertThat(openings.window()).isEqualTo("in the same call");
        assertThat(openings.result()).isEmpty();
        assertThat(openings.recordedIn()).isEqualTo("jobs.xlsx, Feedback, N17");
    }

    @Test
    void saysWhyAStepIsSkippedAndThatItIsNotNeeded() {
        record("jobs.xlsx", "Action plan", Field.FEEDBACK_CALL_DONE, Mark.Kind.NOT_APPLICABLE, "What happened");
        PlanLine feedback = of(Field.FEEDBACK_CALL_DONE).get(0);
        assertThat(feedback.status()).isEqualTo("skipped");
        assertThat(feedback.window()).startsWith("Marked as not needed");
        assertThat(feedback.result()).contains(PlanSheet.Result.NOT_NEEDED);
        assertThat(feedback.recordedIn()).isEmpty();
    }

    @Test
    void givesEachTouchOfKeepingInTouchALine() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        record(
                "jobs.xlsx",
                "Action plan",
                Field.KEPT_IN_TOUCH,
                Mark.Kind.DONE,
                "What happened",
                day(11, 20),
                day(11, 25));
        assertThat(of(Field.KEPT_IN_TOUCH))
                .extracting(PlanLine::doneOn, PlanLine::result)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(day(11, 20)), Optional.of(PlanSheet.Result.DONE)),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(day(11, 25)), Optional.of(PlanSheet.Result.DONE)));
        assertThat(of(Field.KEPT_IN_TOUCH)).hasSize(3);
    }

    @Test
    void givesAMessageToThePersonHiredOneLineWhetherItWasAnsweredOrNot() {
        record("jobs.xlsx", LOG_SHEET, Field.HIRE_CONTACTED, Mark.Kind.TRIED, "Hire", day(11, 25));
        assertThat(of(Field.HIRE_CONTACTED)).hasSize(1);
        assertThat(of(Field.HIRE_CONTACTED).get(0).result()).contains(PlanSheet.Result.NO_ANSWER);
    }

    @Test
    void leavesOutWhatNobodyWillDoInAPlanThatThePersonClosedAndKeepsItsRecords() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        record("jobs.xlsx", "Action plan", Field.CHECK_BACK_DONE, Mark.Kind.NOT_APPLICABLE, "What happened");
        record("jobs.xlsx", "Action plan", Field.CLOSED, Mark.Kind.DONE, "What happened", day(11, 25));
        List<PlanLine> lines = lines();
        assertThat(lines).extracting(PlanLine::status).containsExactly("done", "closed", "skipped");
        PlanLine closed = lines.get(1);
        assertThat(closed.result()).contains(PlanSheet.Result.CLOSED);
        assertThat(closed.doneOn()).contains(day(11, 25));
        assertThat(closed.recordedIn()).isEmpty();
        assertThat(closed.key()).contains(new PlanSheetKey(Field.CLOSED, List.of(job())));
    }

    @Test
    void keepsARecordOfADayStillToCome() {
        record("jobs.xlsx", "Action plan", Field.LETTER_SENT, Mark.Kind.DONE, "What happened", day(12, 20));
        PlanLine letter = of(Field.LETTER_SENT).get(0);
        assertThat(letter.status()).isEqualTo("overdue");
        assertThat(letter.doneOn()).contains(day(12, 20));
        assertThat(letter.result()).contains(PlanSheet.Result.DONE);
    }

    @Test
    void givesATaskALineWithoutAKey() {
        List<PlanLine> lines = new PlanLines(Wording.of("US"))
                .of(new Planner(Cadences.BUILT_IN.standard(), "US", TODAY)
                        .plan(search(application(List.of(), Optional.empty())))
                        .plans());
        PlanLine task = lines.stream()
                .filter(line -> line.step().equals("Find the hiring manager\u2019s name"))
                .findFirst()
                .orElseThrow();
        assertThat(task.key()).isEmpty();
        assertThat(task.how()).contains("front desk");
        assertThat(task.whom()).isEmpty();
    }

    @Test
    void writesDaysInTheWordsOfThePersonsCountry() {
        record("jobs.xlsx", LOG_SHEET, Field.LETTER_SENT, Mark.Kind.DONE, "Letter sent", day(11, 16));
        assertThat(new PlanLines(Wording.of("GB")).of(plans()))
                .extracting(PlanLine::window)
                .contains("2 Dec to 16 Dec");
    }

    private List<PlanLine> lines() {
        return new PlanLines(Wording.of("US")).of(plans());
    }

    private List<secondwind.plan.ActionPlan> plans() {
        return new Planner(Cadences.BUILT_IN.standard(), "US", TODAY)
                .plan(search(application(List.of(Plans.MARIA), Optional.of("Priya Raman"))))
                .plans();
    }

    private List<PlanLine> of(Field field) {
        return lines().stream()
                .filter(line -> line.key().filter(key -> key.field() == field).isPresent())
                .toList();
    }

    private void record(String file, String sheet, Field field, Mark.Kind kind, String header, LocalDate... days) {
        Cell cell = new Cell(new CellRef(file, sheet, 17, "N"), header, "as typed");
        marks.put(field, new Mark(kind, Arrays.asList(days), cell));
    }

    private static Search search(Application application) {
        Evidence evidence = new Evidence(Optional.empty(), "Runner-up", "runner-up", "It says so.");
        return new Search(
                Optional.empty(),
                Optional.of("US"),
                List.of(new SecondPlaceRow(application, new Verdict.SecondPlace(evidence))),
                List.of());
    }

    private PlanSheetKey.Job job() {
        return PlanSheetKey.Job.of(application(List.of(), Optional.empty()));
    }

    private Application application(List<Person> people, Optional<String> hired) {
        return new Application(
                new RowRef("jobs.xlsx", LOG_SHEET, 17),
                Optional.empty(),
                new Company("Fernhill Logistics", Optional.empty()),
                Optional.of("Dispatcher"),
                people,
                Optional.empty(),
                List.of(),
                Optional.of(TOLD),
                new Hire(hired, Optional.empty(), Optional.empty()),
                new Progress(marks),
                Map.of(),
                List.of());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
