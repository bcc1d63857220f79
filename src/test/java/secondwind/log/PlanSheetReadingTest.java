package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.application.Progress;
import secondwind.application.RecordedProgress;
import secondwind.application.Rejection;

class PlanSheetReadingTest {
    private static final String LOG = "Company|Role|Outcome|Date told";
    private static final String ACME = "Acme|Clerk|Runner-up|2026-11-10";
    private static final String HEADERS =
            "Date|Status|Step|Company|Role|What happened|On which day|Recorded in|" + PlanSheet.keyHeader("jobs.xlsx");
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 10);

    @TempDir
    Path folder;

    private static String key(Field field, String... companies) {
        return new PlanSheetKey(
                        field,
                        Stream.of(companies)
                                .map(company ->
                                        new PlanSheetKey.Job(JobKey.of(company, "Clerk"), "", Optional.of(TOLD)))
                                .toList())
                .text();
    }

    /** A line of the sheet about Acme: its date, what happened, on which day, recorded in, and the step it is about. */
    private static String line(String date, String result, String day, String recordedIn, Field field) {
        return date + "|due|" + step(field) + "|Acme|Clerk|" + result + "|" + day + "|" + recordedIn + "|"
                + key(field, "Acme");
    }

    private static String step(Field field) {
        return Map.of(
                        Field.LETTER_SENT, "Send the letter",
                        Field.FEEDBACK_CALL_DONE, "Call for feedback, try 2",
                        Field.OPPORTUNITIES_ASKED, "Ask about other openings",
                        Field.HIRE_CONTACTED, "Congratulate the person hired",
                        Field.CHECK_BACK_DONE, "Check back",
                        Field.KEPT_IN_TOUCH, "Keep in touch")
                .getOrDefault(field, "");
    }

    private Log open(String... lines) throws Exception {
        return open(HEADERS, lines);
    }

    private Log open(String headers, String[] lines) throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "Log", LOG, ACME);
            Workbooks.sheet(
                    workbook,
                    "Action plan",
                    Stream.concat(Stream.of(headers), Stream.of(lines)).toArray(String[]::new));
        });
        return LogReader.open(file, Logs.OPTIONS);
    }

    private PlanAnswers answers(String... lines) throws Exception {
        try (Log log = open(lines)) {
            return log.plan().orElseThrow();
        }
    }

    private Progress progress(String... lines) throws Exception {
        List<RecordedProgress> recorded = answers(lines).recorded();
        assertThat(recorded).hasSizeLessThan(2);
        return recorded.isEmpty() ? Progress.NONE : recorded.get(0).progress();
    }

    private Mark only(String result, String day, Field field) throws Exception {
        return progress(line("2026-11-11", result, day, "", field)).find(field).orElseThrow();
    }

    @Test
    void isNeverReadAsALogAndSaysSo() throws Exception {
        try (Log log = open(line("2026-11-11", "Done", "2026-11-12", "", Field.LETTER_SENT))) {
            assertThat(log.sheets())
                    .filteredOn(SheetReading.PassedOver.class::isInstance)
                    .containsExactly(new SheetReading.PassedOver(
                            "Action plan", "it is our action plan, and what you filled in there counts"));
            assertThat(log.plan().orElseThrow().logFile()).contains("jobs.xlsx");
        }
    }

    @Test
    void opensAWorkbookThatHoldsNothingElse() throws Exception {
        Path file = Workbooks.save(
                folder,
                workbook -> Workbooks.sheet(
                        workbook,
                        "Action plan",
                        HEADERS,
                        line("2026-11-11", "Done", "2026-11-12", "", Field.LETTER_SENT)));

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThat(log.plan().orElseThrow().recorded()).hasSize(1);
            log.forEachRow(row -> {
                throw new AssertionError("Expected no row, but found " + row);
            });
        }
    }

    @Test
    void readsADoneStepWithItsDayAndItsCell() throws Exception {
        RecordedProgress recorded = answers(line("2026-11-11", "Done", "2026-11-12", "", Field.LETTER_SENT))
                .recorded()
                .get(0);

        assertThat(recorded.job()).isEqualTo(new PlanSheetKey.Job(JobKey.of("Acme", "Clerk"), "", Optional.of(TOLD)));
        assertThat(recorded.name()).isEqualTo("Acme, Clerk");
        Mark letter = recorded.progress().find(Field.LETTER_SENT).orElseThrow();
        assertThat(letter.kind()).isEqualTo(Mark.Kind.DONE);
        assertThat(letter.days()).containsExactly(LocalDate.of(2026, 11, 12));
        assertThat(letter.cell().ref().sheet()).isEqualTo("Action plan");
        assertThat(letter.cell().citation()).isEqualTo("What happened, F2: \u201cDone\u201d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Done;DONE",
                "done;DONE",
                " DONE ;DONE",
                "yes;DONE",
                "Y;DONE",
                "x;DONE",
                "\u2713;DONE",
                "TRUE;DONE",
                "called;DONE",
                "Spoke;DONE",
                "sent;DONE",
                "sent 11/20;DONE",
                "Done on Fri, 11/20;DONE",
                "11/20/2026;DONE",
                "no reply;TRIED",
                "no answer 11/19, 11/20;TRIED",
                "couldn\u2019t get through;TRIED",
                "left a message.;TRIED",
                "No answer;TRIED",
                "no answer;TRIED",
                "voicemail;TRIED",
                "left vm 11/20;TRIED",
                "vm;TRIED",
                "Not needed;NOT_APPLICABLE",
                "n/a;NOT_APPLICABLE",
                "skip;NOT_APPLICABLE",
            })
    void understandsTheAnswersAndWhatPeopleTypeInstead(String result, Mark.Kind kind) throws Exception {
        assertThat(only(result, "", Field.FEEDBACK_CALL_DONE).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Close this job", "close this job", "closed", "Closed.", "close", "closed 11/20", "stop"})
    void closesTheJobOnAnyLine(String result) throws Exception {
        Progress progress = progress(line("2026-11-11", result, "", "", Field.FEEDBACK_CALL_DONE));

        assertThat(progress.closed()).isTrue();
        assertThat(progress.find(Field.FEEDBACK_CALL_DONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "?", "not yet", "no", "tbd", "FALSE"})
    void takesNothingFromALineOnWhichNothingHasHappened(String result) throws Exception {
        PlanAnswers answers = answers(line("2026-11-11", result, "", "", Field.FEEDBACK_CALL_DONE));

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.notices()).isEmpty();
        assertThat(answers.rejected()).isEmpty();
    }

    @Test
    void takesADayWithoutAnAnswerForDone() throws Exception {
        Mark mark = only("", "11/12/2026", Field.LETTER_SENT);

        assertThat(mark.kind()).isEqualTo(Mark.Kind.DONE);
        assertThat(mark.days()).containsExactly(LocalDate.of(2026, 11, 12));
        assertThat(mark.cell().ref().a1()).isEqualTo("G2");
    }

    @Test
    void readsWordsInTheColumnOfTheDay() throws Exception {
        assertThat(only("", "vm 11/20", Field.FEEDBACK_CALL_DONE))
                .extracting(Mark::kind, Mark::days)
                .containsExactly(Mark.Kind.TRIED, List.of(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void takesALetterWithoutAnAnswerForSent() throws Exception {
        assertThat(only("No answer", "2026-11-12", Field.LETTER_SENT).kind()).isEqualTo(Mark.Kind.DONE);
    }

    @Test
    void skipsWhatIsRecordedSomewhereElseAlready() throws Exception {
        assertThat(answers(line("2026-11-11", "Done", "2026-11-12", "E2", Field.LETTER_SENT))
                        .recorded())
                .isEmpty();
    }

    @Test
    void countsThePlannedDayWhereNoneIsGivenAndSaysSo() throws Exception {
        PlanAnswers answers = answers(line("2026-11-16", "Done", "", "", Field.LETTER_SENT));

        assertThat(answers.recorded()
                        .get(0)
                        .progress()
                        .find(Field.LETTER_SENT)
                        .orElseThrow()
                        .days())
                .containsExactly(LocalDate.of(2026, 11, 16));
        assertThat(answers.notices())
                .singleElement()
                .extracting(Notice::line)
                .isEqualTo("log.xlsx, Action plan: The day is missing beside F2 (\u201cDone\u201d), so the planned day"
                        + " counts, at latest today. Type the real day there, and the next steps follow it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next week", "2026-11-31"})
    void saysThatADayIsNotUnderstoodAndNotThatItIsMissing(String day) throws Exception {
        PlanAnswers answers = answers(line("2026-11-16", "Done", day, "", Field.LETTER_SENT));

        assertThat(answers.notices())
                .singleElement()
                .extracting(Notice::line)
                .isEqualTo(
                        "log.xlsx, Action plan: This day is not understood, so the planned day counts, at latest today:"
                                + " G2 (\u201c" + day
                                + "\u201d). Type the real day there, and the next steps follow it.");
    }

    @Test
    void countsTodayWhereThePlannedDayIsStillToCome() throws Exception {
        assertThat(progress(line("2026-12-01", "Done", "", "", Field.LETTER_SENT))
                        .find(Field.LETTER_SENT)
                        .orElseThrow()
                        .days())
                .containsExactly(Logs.TODAY);
    }

    @Test
    void rejectsADayThatIsStillToComeAndTheAnswerWithIt() throws Exception {
        PlanAnswers answers = answers(line("2026-12-01", "Done", "2026-12-01", "", Field.LETTER_SENT));

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.where().a1()).isEqualTo("G2");
            assertThat(rejection.expected()).isEqualTo("a day up to today, 2026-11-23");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "Tuesday", "soon", "11/122026"})
    void rejectsWhatIsNoDayAndKeepsTheAnswer(String day) throws Exception {
        PlanAnswers answers = answers(line("2026-11-11", "Done", day, "", Field.LETTER_SENT));

        assertThat(answers.rejected())
                .singleElement()
                .extracting(Rejection::value)
                .isEqualTo(day);
        assertThat(answers.recorded()
                        .get(0)
                        .progress()
                        .find(Field.LETTER_SENT)
                        .orElseThrow()
                        .kind())
                .isEqualTo(Mark.Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perhaps",
                "called, she is away until Dec 7",
                "letter came back",
                "ask again in spring",
                "told me to call in spring",
                "spoke to Ruth",
                "left vm 11/19, spoke 11/20",
                "closed until spring",
                "will call",
                "done?",
                "not needed, she called me",
            })
    void rejectsFreeWordsRatherThanGuess(String words) throws Exception {
        for (String day : List.of("", "2026-11-20")) {
            PlanAnswers answers = answers(line("2026-11-11", words, day, "", Field.FEEDBACK_CALL_DONE));

            assertThat(answers.recorded()).isEmpty();
            assertThat(answers.notices()).isEmpty();
            assertThat(answers.rejected()).singleElement().satisfies(rejection -> {
                assertThat(rejection.where().a1()).isEqualTo("F2");
                assertThat(rejection.value()).isEqualTo(words);
                assertThat(rejection.expected())
                        .isEqualTo(
                                "one of the answers Done, No answer, Not needed, Close this job, with nothing else but"
                                        + " a day");
                assertThat(rejection.remedy()).contains("Your words are not lost");
            });
        }
    }

    @Test
    void rejectsThemInTheColumnOfTheDayToo() throws Exception {
        PlanAnswers answers = answers(line("2026-11-11", "", "away until Dec 7", "", Field.FEEDBACK_CALL_DONE));

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.rejected())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.where().a1()).isEqualTo("G2"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30,", ",2026-02-30", "12/40,", ",June 2026"})
    void takesNothingFromADayThatCannotBe(String result, String day) throws Exception {
        PlanAnswers answers = answers(
                line("2026-11-11", result == null ? "" : result, day == null ? "" : day, "", Field.FEEDBACK_CALL_DONE));

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.rejected()).hasSize(1);
    }

    @Test
    void gathersTheDaysOfEveryTry() throws Exception {
        Progress progress = progress(
                line("2026-11-19", "No answer", "2026-11-19", "", Field.FEEDBACK_CALL_DONE),
                line("2026-11-16", "No answer", "2026-11-16", "", Field.FEEDBACK_CALL_DONE),
                line("2026-11-16", "No answer", "2026-11-16", "", Field.FEEDBACK_CALL_DONE),
                line("2026-11-24", "", "", "", Field.FEEDBACK_CALL_DONE));

        assertThat(progress.find(Field.FEEDBACK_CALL_DONE).orElseThrow())
                .extracting(Mark::kind, Mark::days)
                .containsExactly(Mark.Kind.TRIED, List.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 19)));
    }

    @Test
    void letsDoneBeatATryInWhateverOrderTheLinesStand() throws Exception {
        String tried = line("2026-11-16", "No answer", "2026-11-16", "", Field.FEEDBACK_CALL_DONE);
        String done = line("2026-11-19", "Done", "2026-11-19", "", Field.FEEDBACK_CALL_DONE);

        for (Progress progress : List.of(progress(tried, done), progress(done, tried))) {
            assertThat(progress.find(Field.FEEDBACK_CALL_DONE).orElseThrow())
                    .extracting(Mark::kind, Mark::days)
                    .containsExactly(Mark.Kind.DONE, List.of(LocalDate.of(2026, 11, 19)));
        }
    }

    @Test
    void letsNotNeededEndTheTrying() throws Exception {
        assertThat(progress(
                                line("2026-11-16", "No answer", "2026-11-16", "", Field.FEEDBACK_CALL_DONE),
                                line("2026-11-19", "Not needed", "", "", Field.FEEDBACK_CALL_DONE))
                        .find(Field.FEEDBACK_CALL_DONE)
                        .orElseThrow()
                        .kind())
                .isEqualTo(Mark.Kind.NOT_APPLICABLE);
    }

    @Test
    void settlesLinesThatDifferByOneRuleAndNamesBoth() throws Exception {
        String early = line("2026-11-11", "Done", "2026-11-12", "", Field.LETTER_SENT);
        String late = line("2026-11-11", "Done", "2026-11-13", "", Field.LETTER_SENT);
        String notNeeded = line("2026-11-11", "Not needed", "", "", Field.LETTER_SENT);

        for (PlanAnswers answers : List.of(
                answers(early, late), answers(late, early), onTwoSheets(early, late), onTwoSheets(late, early))) {
            assertThat(letter(answers).days()).containsExactly(LocalDate.of(2026, 11, 13));
            assertThat(answers.notices()).hasSize(1);
        }
        for (PlanAnswers answers : List.of(onTwoSheets(notNeeded, early), answers(early, notNeeded))) {
            assertThat(letter(answers).kind()).isEqualTo(Mark.Kind.DONE);
            assertThat(answers.notices()).hasSize(1);
        }
        assertThat(onTwoSheets(notNeeded, early).notices())
                .singleElement()
                .extracting(Notice::what)
                .isEqualTo("Two lines of the action plan differ about one step: for \u201cAcme, Clerk\u201d F2 of"
                        + " \u201cAction plan (2)\u201d (\u201cDone\u201d, 2026-11-12) counts, and not F2 of"
                        + " \u201cAction plan\u201d (\u201cNot needed\u201d).");
        assertThat(answers(early, early).notices()).isEmpty();
    }

    private static Mark letter(PlanAnswers answers) {
        assertThat(answers.recorded()).hasSize(1);
        return answers.recorded().get(0).progress().find(Field.LETTER_SENT).orElseThrow();
    }

    private PlanAnswers onTwoSheets(String one, String other) throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "Action plan", HEADERS, one);
            Workbooks.sheet(workbook, "Action plan (2)", HEADERS, other);
        });
        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            return log.plan().orElseThrow();
        }
    }

    @Test
    void recordsOneLetterForEveryJobThatItNames() throws Exception {
        List<RecordedProgress> recorded = answers("2026-11-11|due|Send the letter|Acme|Clerk and Cook|Done|2026-11-12||"
                        + key(Field.LETTER_SENT, "Acme", "Beta"))
                .recorded();

        assertThat(recorded)
                .extracting(
                        each -> each.job().key().company(),
                        each -> each.progress().find(Field.LETTER_SENT).isPresent())
                .containsExactly(tuple("acme", true), tuple("beta", true));
    }

    /** A sheet as we write it, with everything that we put there. */
    private PlanAnswers asWritten(String headers, String result, String... above) throws Exception {
        String line = "2026-11-11|done|Send the letter|Acme|Clerk|Ruth Hale|e-mail|Nov 11 to Nov 12|" + result
                + "2026-11-12||" + key(Field.LETTER_SENT, "Acme");
        String open = "2026-11-24|due|Call for feedback|Acme|Clerk|Ruth Hale|phone|Nov 17 to Nov 22|"
                + (result.isEmpty() ? "" : "|") + "||" + key(Field.FEEDBACK_CALL_DONE, "Acme");
        List<String> rows = new ArrayList<>(List.of(above));
        if (!headers.isEmpty()) {
            rows.add(headers);
        }
        rows.addAll(List.of(line, open));
        String first = rows.remove(0);
        try (Log log = open(first, rows.toArray(String[]::new))) {
            return log.plan().orElseThrow();
        }
    }

    private static final String AS_WRITTEN =
            "Date|Status|Step|Company|Role|Whom|How|Best between|What happened|On which day|Recorded in|"
                    + PlanSheet.keyHeader("jobs.xlsx");

    private static void assertLetterIsRead(PlanAnswers answers) {
        assertThat(answers.recorded()).hasSize(1);
        assertThat(answers.recorded().get(0).progress().find(Field.LETTER_SENT).orElseThrow())
                .extracting(Mark::kind, Mark::days)
                .containsExactly(Mark.Kind.DONE, List.of(LocalDate.of(2026, 11, 12)));
        assertThat(answers.notices()).isEmpty();
        assertThat(answers.rejected()).isEmpty();
    }

    @Test
    void isReadBelowRowsThatWerePutAboveIt() throws Exception {
        assertLetterIsRead(asWritten(AS_WRITTEN, "Done|", "My notes on top", "||||||||Call them!", "x"));
    }

    @Test
    void isReadByItsKeysWithoutHeaders() throws Exception {
        assertLetterIsRead(asWritten("", "Done|"));
    }

    @Test
    void isReadByItsKeysUnderHeadersInOtherWords() throws Exception {
        assertLetterIsRead(asWritten(
                "Datum|Stand|Schritt|Firma|Stelle|Wen|Wie|Am besten|Was geschah|An welchem Tag|Vermerkt in|"
                        + PlanSheet.keyHeader("jobs.xlsx"),
                "Done|"));
    }

    @Test
    void saysThatItCannotBeReadWithoutTheColumnOfTheAnswers() throws Exception {
        String without = AS_WRITTEN.replace("What happened|", "");

        for (PlanAnswers answers : List.of(asWritten(without, ""), asWritten("", ""))) {
            assertThat(answers.recorded()).isEmpty();
            assertThat(answers.rejected()).hasSize(1);
            assertThat(answers.notices())
                    .singleElement()
                    .extracting(Notice::what)
                    .asString()
                    .contains("an action plan that could not be read");
        }
    }

    @Test
    void findsItsColumnsWhereverTheyHaveBeenMoved() throws Exception {
        String headers = PlanSheet.keyHeader("jobs.xlsx") + "|My remarks|ON WHICH DAY| what happened |Recorded in";
        PlanAnswers answers;
        try (Log log = open(headers, new String[] {
            key(Field.LETTER_SENT, "Acme") + "|phoned too|2026-11-12|done|", "|a line of my own||"
        })) {
            answers = log.plan().orElseThrow();
        }

        assertThat(answers.recorded()
                        .get(0)
                        .progress()
                        .find(Field.LETTER_SENT)
                        .orElseThrow()
                        .days())
                .containsExactly(LocalDate.of(2026, 11, 12));
        assertThat(answers.notices()).isEmpty();
    }

    @Test
    void goesByTheWordsWhereTheKeysAreGone() throws Exception {
        String headers = "Date|Step|Company|Role|What happened|On which day";
        try (Log log = open(headers, new String[] {
            "2026-11-11|Send the letter|ACME Inc.|Clerk|Done|2026-11-12",
            "2026-11-18|Call for feedback, try 2|Acme|clerk|No answer|2026-11-18",
            "2026-11-18|Ask about other openings|Acme|clerk|Done|2026-11-18",
            "2026-11-18|Congratulate the person hired|Acme|clerk|Done|2026-11-18",
            "2026-11-18|Check back|Acme|clerk|Done|2026-11-18",
            "2026-11-18|Keep in touch|Acme|clerk|Done|2026-11-18",
        })) {
            PlanAnswers answers = log.plan().orElseThrow();
            assertThat(answers.logFile()).isEmpty();
            assertThat(answers.recorded()).singleElement().satisfies(recorded -> {
                assertThat(recorded.job().key()).isEqualTo(JobKey.of("Acme", "Clerk"));
                assertThat(recorded.progress().marks())
                        .containsOnlyKeys(
                                Field.LETTER_SENT,
                                Field.FEEDBACK_CALL_DONE,
                                Field.OPPORTUNITIES_ASKED,
                                Field.HIRE_CONTACTED,
                                Field.CHECK_BACK_DONE,
                                Field.KEPT_IN_TOUCH);
            });
        }
    }

    @Test
    void tellsOfAnAnswerThatBelongsToNoStep() throws Exception {
        PlanAnswers answers = answers("2026-11-11|due|Ring my mother|Acme|Clerk|Done|2026-11-12||");

        assertThat(answers.recorded()).isEmpty();
        assertThat(answers.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.what()).startsWith("Row 2 names no step of a job"));
    }

    @ParameterizedTest
    @CsvSource({
        "Find the hiring manager\u2019s name,MANAGER",
        "Find the recruiter\u2019s name,RECRUITER",
        "Find out who was hired,PERSON_HIRED",
    })
    void handsOverANameThatWasAskedFor(String step, FoundName.Whose whose) throws Exception {
        PlanAnswers answers = answers("2026-11-11|due|" + step + "|Acme|Clerk|Ida Moss|||");

        assertThat(answers.notices()).isEmpty();
        assertThat(answers.found()).singleElement().satisfies(found -> {
            assertThat(found.whose()).isEqualTo(whose);
            assertThat(found.name()).isEqualTo("Acme, Clerk");
            assertThat(found.cell().citation()).isEqualTo("What happened, F2: \u201cIda Moss\u201d");
        });
    }

    @Test
    void readsTypedDaysInTheOrderOfTheLog() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "Log", LOG, "Acme|Clerk|Runner-up|13/10/2026");
            Workbooks.sheet(
                    workbook, "Action plan", HEADERS, line("2026-11-11", "Done", "03/11/2026", "", Field.LETTER_SENT));
        });

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThat(log.plan()
                            .orElseThrow()
                            .recorded()
                            .get(0)
                            .progress()
                            .find(Field.LETTER_SENT)
                            .orElseThrow()
                            .days())
                    .containsExactly(LocalDate.of(2026, 11, 3));
        }
    }

    @Test
    void readsRealDates() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Sheet sheet = Workbooks.sheet(
                    workbook, "Action plan", HEADERS, line("", "No answer", "", "", Field.FEEDBACK_CALL_DONE));
            date(workbook, sheet.getRow(1), 6, LocalDate.of(2026, 11, 18));
        });

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThat(log.plan()
                            .orElseThrow()
                            .recorded()
                            .get(0)
                            .progress()
                            .find(Field.FEEDBACK_CALL_DONE)
                            .orElseThrow()
                            .days())
                    .containsExactly(LocalDate.of(2026, 11, 18));
        }
    }

    private static void date(XSSFWorkbook workbook, Row row, int column, LocalDate day) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        row.createCell(column).setCellValue(day);
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void isNoPlanOfOursWhereSomebodysOwnHeadersAreMerelyAlike() throws Exception {
        Path file = Workbooks.save(
                folder,
                workbook -> Workbooks.sheet(
                        workbook,
                        "Log",
                        "Date|Company|Role|What happened|Date told",
                        "2026-10-01|Acme|Clerk|Runner-up|2026-11-10"));

        try (Log log = LogReader.open(file, Logs.OPTIONS)) {
            assertThat(log.plan()).isEmpty();
            assertThat(log.sheets()).allMatch(SheetReading.AsLog.class::isInstance);
        }
    }
}
