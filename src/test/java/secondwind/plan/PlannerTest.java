package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.plan.Row.person;
import static secondwind.plan.Row.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.DayStyle;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.application.Person;
import secondwind.application.Person.Part;

class PlannerTest {
    private static SearchPlan plan(String today, Row... rows) {
        return plan(today, List.of(rows), List.of());
    }

    private static SearchPlan plan(String today, List<Row> rows, List<Application> accepted) {
        List<SecondPlaceRow> secondPlaces = rows.stream().map(Row::secondPlace).toList();
        Search search = new Search(Optional.empty(), Optional.empty(), secondPlaces, accepted);
        return new Planner(Row.STANDARD, "US", LocalDate.parse(today)).plan(search);
    }

    private static Row numbered(int number) {
        return row().number(number).company("Company " + number);
    }

    private static LocalDate day(ActionPlan plan, Step step) {
        return plan.find(step).flatMap(Action::day).orElseThrow();
    }

    // Ends

    @Test
    void showsOfAWindowItsWorkingDaysThatAreStillToCome() {
        // Saturday 21 to Thursday 26 November, which is Thanksgiving.
        Row row = row().told("2026-11-13").done(Field.LETTER_SENT, "2026-11-16");
        assertThat(feedback(row, "2026-11-17"))
                .extracting(Standing.Planned::windowStart, Standing.Planned::windowEnd, Standing.Planned::open)
                .containsExactly(day("2026-11-21"), day("2026-11-26"), days("2026-11-23", "2026-11-25"));
        assertThat(feedback(row, "2026-11-24").open()).isEqualTo(days("2026-11-24", "2026-11-25"));
        assertThat(feedback(row, "2026-11-26").open()).isEmpty();
    }

    private static Standing.Planned feedback(Row row, String today) {
        return (Standing.Planned)
                row.plan("US", today).find(Step.FEEDBACK).orElseThrow().standing();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<Standing.Days> days(String first, String last) {
        return Optional.of(new Standing.Days(day(first), day(last)));
    }

    @Test
    void skipsTheCongratulationAndChecksBackNowWhereThePersonHiredHasLeft() {
        ActionPlan plan = row().told("2026-11-02")
                .done(Field.LETTER_SENT, "2026-11-03")
                .done(Field.FEEDBACK_CALL_DONE, "2026-11-10")
                .notes("New hire quit after two weeks")
                .plan("US", "2026-11-20");
        assertThat(plan.find(Step.PERSON_HIRED).orElseThrow().standing())
                .isInstanceOfSatisfying(
                        Standing.Skipped.class,
                        skipped -> assertThat(skipped.reason())
                                .isEqualTo(
                                        "The person hired is no longer there (notes, H2: \u201cNew hire quit after two weeks\u201d)."));
        assertThat(plan.find(Step.FIND_HIRE)).isEmpty();
        assertThat(plan.find(Step.CHECK_BACK).flatMap(Action::day)).contains(day("2026-11-20"));
        ActionPlan before = row().told("2026-11-02")
                .done(Field.LETTER_SENT, "2026-11-12")
                .notes("the person hired left")
                .plan("US", "2026-11-13");
        assertThat(before.find(Step.FEEDBACK).flatMap(Action::day)).contains(day("2026-11-13"));
    }

    @Test
    void keepsAMessageToThePersonHiredThatWasSentBeforeTheyLeft() {
        ActionPlan plan = row().told("2026-11-02")
                .done(Field.LETTER_SENT, "2026-11-03")
                .done(Field.HIRE_CONTACTED, "2026-11-17")
                .notes("new hire quit")
                .plan("US", "2026-11-20");
        assertThat(plan.find(Step.PERSON_HIRED).orElseThrow().standing()).isInstanceOf(Standing.Done.class);
    }

    @Test
    void namesDaysAsThePersonWritesThem() {
        Row row = row().told("2026-09-01").done(Field.LETTER_SENT, "2026-09-02").tried(Field.FEEDBACK_CALL_DONE);
        Search search = new Search(Optional.empty(), Optional.empty(), List.of(row.secondPlace()), List.of());
        assertThat(notices(search, DayStyle.MONTH_FIRST))
                .contains("September 9, 2026")
                .doesNotContain("9 September");
        assertThat(notices(search, DayStyle.DAY_FIRST))
                .contains("9 September 2026")
                .doesNotContain("September 9,");
    }

    private static String notices(Search search, DayStyle style) {
        ActionPlan plan = new Planner(Row.STANDARD, "US", LocalDate.parse("2026-09-10"), Optional.empty(), style)
                .plan(search)
                .plans()
                .get(0);
        return plan.notices().toString();
    }

    @Test
    void closedRowKeepsItsDoneLinesAndEndsTheRest() {
        ActionPlan plan = row().told("2026-11-02")
                .done(Field.LETTER_SENT, "2026-11-03")
                .done(Field.CLOSED)
                .people()
                .plan("US", "2026-11-10");
        assertThat(plan.end().orElseThrow()).startsWith("You closed it in the log. (closed, H2:");
        assertThat(plan.actions())
                .map(action -> action.step() + " " + action.standing().key())
                .containsExactly(
                        "LETTER done",
                        "FEEDBACK ended",
                        "OPPORTUNITIES ended",
                        "PERSON_HIRED ended",
                        "CHECK_BACK ended",
                        "KEEP_IN_TOUCH ended");
        assertThat(plan.nextDay()).isEmpty();
        assertThat(plan.questions()).isEmpty();
    }

    @Test
    void skippedStepOfAnEndedSequenceHasEnded() {
        ActionPlan plan = row().told("2026-11-02")
                .notNeeded(Field.HIRE_CONTACTED)
                .done(Field.CLOSED)
                .plan("US", "2026-11-10");
        assertThat(plan.find(Step.PERSON_HIRED).orElseThrow().standing()).isEqualTo(new Standing.Ended());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asked not to be contacted",
                "HR: please do not contact us again",
                "no further contact",
                "No contact.",
                "told me to stop calling",
                "don't contact, they were clear"
            })
    void employerWhoSaysStopEndsTheSequence(String notes) {
        ActionPlan plan = row().told("2026-11-02").notes(notes).plan("US", "2026-11-10");
        assertThat(plan.end().orElseThrow())
                .contains("asked for no more contact")
                .contains(notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no further contact from them since",
                "do not contact my current employer",
                "no contact details",
                "do not contact before Monday",
                "asked not to be contacted by phone",
                "don't call"
            })
    void otherWordsDoNot(String notes) {
        assertThat(row().told("2026-11-02")
                        .notes(notes)
                        .plan("US", "2026-11-10")
                        .end())
                .isEmpty();
    }

    @Test
    void offerAcceptedAfterTheDecisionEndsEverySequenceOfTheSearch() {
        Application accepted =
                row().number(9).company("Northgate").told("2026-11-09").application();
        SearchPlan plan = plan(
                "2026-11-10",
                List.of(numbered(2).told("2026-11-02"), numbered(3).told("2026-11-09")),
                List.of(accepted));
        assertThat(plan.plans())
                .map(ActionPlan::end)
                .containsExactly(
                        Optional.empty(), Optional.of("You accepted the job at Northgate on 9 November 2026."));
    }

    @Test
    void undatedAcceptedOfferIsAskedAboutAndEndsNothing() {
        Application accepted = row().number(9).company("Northgate").application();
        ActionPlan plan = plan("2026-11-10", List.of(numbered(2).told("2026-11-02")), List.of(accepted))
                .plans()
                .get(0);
        assertThat(plan.end()).isEmpty();
        assertThat(plan.questions())
                .singleElement()
                .asString()
                .contains("When did you accept the job at Northgate")
                .contains("row 9");
    }

    @Test
    void sequenceWithNothingLeftToDoHasEnded() {
        Cadence.KeepInTouch twice = new Cadence.KeepInTouch(List.of(60, 90), 90, 14, Optional.of(2));
        Cadence s = Row.STANDARD;
        Cadence finite = new Cadence(
                "finite",
                "ends after two touches",
                "test",
                s.letter(),
                s.feedback(),
                s.retry(),
                s.personHired(),
                s.checkBack(),
                Optional.of(twice),
                s.lateStart(),
                s.calls(),
                s.quiet(),
                s.patience());
        Row row = row().told("2026-03-02")
                .done(Field.LETTER_SENT, "2026-03-03")
                .done(Field.FEEDBACK_CALL_DONE, "2026-03-10")
                .done(Field.HIRE_CONTACTED, "2026-03-17")
                .done(Field.CHECK_BACK_DONE, "2026-03-24");
        Search search = new Search(Optional.empty(), Optional.empty(), List.of(row.secondPlace()), List.of());
        assertThat(new Planner(finite, "US", LocalDate.parse("2026-05-29"))
                        .plan(search)
                        .plans())
                .map(ActionPlan::end)
                .containsExactly(Optional.empty());
        assertThat(new Planner(finite, "US", LocalDate.parse("2026-06-30"))
                        .plan(search)
                        .plans())
                .map(ActionPlan::end)
                .containsExactly(Optional.of("All its steps are done."));
    }

    @Test
    void cadenceCanLeaveThePersonHiredAlone() {
        Cadence s = Row.STANDARD;
        Cadence quiet = new Cadence(
                "quiet",
                "leaves the person hired alone",
                "test",
                s.letter(),
                s.feedback(),
                s.retry(),
                Optional.empty(),
                s.checkBack(),
                s.keepInTouch(),
                s.lateStart(),
                s.calls(),
                s.quiet(),
                s.patience());
        Row row = row().told("2026-11-02").hired("", "");
        Search search = new Search(Optional.empty(), Optional.empty(), List.of(row.secondPlace()), List.of());
        assertThat(new Planner(quiet, "US", LocalDate.parse("2026-11-03"))
                        .plan(search)
                        .plans()
                        .get(0)
                        .actions())
                .map(Action::step)
                .containsExactly(Step.LETTER, Step.FEEDBACK, Step.OPPORTUNITIES, Step.CHECK_BACK, Step.KEEP_IN_TOUCH);
    }

    // Too old

    @Test
    void caseFirstSeenMoreThanHalfAYearLaterGetsALineAndNoPlan() {
        assertThat(plan("2026-08-29", row().told("2026-03-02")).plans()).hasSize(1);
        SearchPlan tooOld = plan("2026-08-30", row().told("2026-03-02"));
        assertThat(tooOld.plans()).isEmpty();
        assertThat(tooOld.notices())
                .map(Notice::line)
                .containsExactly(
                        "jobs.xlsx, Log, row 2 (Fernhill Logistics, Dispatcher): You were told on 2 March 2026,"
                                + " 181 days ago, so no packet is made.");
    }

    @Test
    void oldCaseThatSomebodyWorksOnGoesOn() {
        assertThat(plan("2026-11-10", row().told("2026-03-02").done(Field.LETTER_SENT, "2026-03-03"))
                        .plans())
                .hasSize(1);
    }

    @Test
    void oldCaseThatIsClosedIsNotReported() {
        SearchPlan plan = plan("2026-11-10", row().told("2026-03-02").done(Field.CLOSED));
        assertThat(plan.notices()).isEmpty();
        assertThat(plan.plans())
                .singleElement()
                .satisfies(only -> assertThat(only.end()).isPresent());
    }

    @Test
    void oldCaseWithoutADecisionDateSaysHowToReviveIt() {
        SearchPlan plan = plan("2026-11-10", row().applied("2026-03-02"));
        assertThat(plan.plans()).isEmpty();
        assertThat(plan.notices().get(0).remedy()).contains("type its date");
    }

    // Which country

    @Test
    void configuredCountryWinsOverTheAddressAndTheAddressOverTheDefault() {
        Row edinburgh = row().told("2026-04-02").address("4 Canal Row\nEdinburgh EH1 1AA");
        assertThat(letterDay(edinburgh, Optional.of("GB"), "US")).isEqualTo("2026-04-07");
        assertThat(letterDay(edinburgh, Optional.empty(), "GB")).isEqualTo("2026-04-06");
        assertThat(letterDay(row().told("2026-04-02"), Optional.empty(), "GB")).isEqualTo("2026-04-07");
    }

    private static String letterDay(Row row, Optional<String> country, String defaultCountry) {
        Search search = new Search(Optional.empty(), country, List.of(row.secondPlace()), List.of());
        return day(
                        new Planner(Row.STANDARD, defaultCountry, LocalDate.parse("2026-04-02"))
                                .plan(search)
                                .plans()
                                .get(0),
                        Step.LETTER)
                .toString();
    }

    @Test
    void unknownCountryKeepsWeekendsAndQuietDaysAndIsReportedOnce() {
        Search search = new Search(
                Optional.empty(),
                Optional.of("QQ"),
                List.of(
                        numbered(2).told("2026-11-25").secondPlace(),
                        numbered(3).told("2026-12-23").secondPlace()),
                List.of());
        SearchPlan plan = new Planner(Row.STANDARD, "US", LocalDate.parse("2026-12-23")).plan(search);
        assertThat(plan.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.where()).contains("QQ"));
        assertThat(day(plan.plans().get(1), Step.LETTER)).hasToString("2027-01-04");
    }

    // Together

    @Test
    void twoRolesWithOneManagerShareALetterAndACall() {
        Row older = row().number(2).company("Fernhill Logistics Inc.").told("2026-11-04");
        Row newer = row().number(3).role("Planner").told("2026-11-06");
        SearchPlan plan = plan("2026-11-09", older, newer);
        assertThat(plan.plans()).singleElement().satisfies(only -> {
            assertThat(only.rows()).map(row -> row.application().row().row()).containsExactly(3, 2);
            assertThat(only.told()).hasToString("2026-11-06");
            assertThat(day(only, Step.LETTER)).hasToString("2026-11-09");
        });
    }

    @Test
    void letterMarkedInOneOfTheRowsCountsForBoth() {
        SearchPlan plan = plan(
                "2026-11-10",
                row().number(2).told("2026-11-05"),
                row().number(3).told("2026-11-06").done(Field.LETTER_SENT, "2026-11-09"));
        assertThat(plan.plans())
                .singleElement()
                .satisfies(
                        only -> assertThat(only.find(Step.LETTER).orElseThrow().standing())
                                .isEqualTo(new Standing.Done(LocalDate.parse("2026-11-09"), true)));
    }

    @Test
    void rowsStayApartWhenTheyDifferInManagerCompanyOrStory() {
        Person other = person(Part.HIRING_MANAGER, "Ines Prado", "ines@fernhill.example", "");
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-11-06"),
                                row().number(3).told("2026-11-06").people(other))
                        .plans())
                .hasSize(2);
        assertThat(plan("2026-11-10", row().told("2026-11-06"), numbered(3).told("2026-11-06"))
                        .plans())
                .hasSize(2);
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-11-06"),
                                row().number(3).told("2026-11-06").done(Field.CLOSED))
                        .plans())
                .hasSize(2);
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-11-06"),
                                row().number(3).told("2026-11-06").notes("No contact."))
                        .plans())
                .as("one of them has ended")
                .hasSize(2);
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-10-06").done(Field.LETTER_SENT, "2026-10-07"),
                                row().number(3).told("2026-11-06"))
                        .plans())
                .as("the first letter went before the second decision")
                .hasSize(2);
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-11-06").people(),
                                row().number(3).told("2026-11-06").people())
                        .plans())
                .as("two unknown managers may be two people")
                .hasSize(2);
    }

    @Test
    void undatedMarkInOneOfTheRowsKeepsThemApart() {
        assertThat(plan(
                                "2026-11-10",
                                row().told("2026-11-06").done(Field.LETTER_SENT),
                                row().number(3).told("2026-11-06"))
                        .plans())
                .hasSize(2);
    }

    @Test
    void doneInOneRowOutweighsTriedInTheOther() {
        Row tried = row().told("2026-11-06").tried(Field.FEEDBACK_CALL_DONE, "2026-11-09");
        Row done = row().number(3).told("2026-11-06").done(Field.FEEDBACK_CALL_DONE, "2026-11-10");
        assertThat(plan("2026-11-10", tried, done).plans())
                .singleElement()
                .satisfies(only -> assertThat(
                                only.find(Step.FEEDBACK).orElseThrow().standing())
                        .isEqualTo(new Standing.Done(LocalDate.parse("2026-11-10"), true)));
    }

    @Test
    void stepIsNotNeededOnlyWhenEveryRowSaysSo() {
        Row first = row().told("2026-11-06").notNeeded(Field.HIRE_CONTACTED);
        Row second = row().number(3).told("2026-11-06").notNeeded(Field.HIRE_CONTACTED);
        Row silent = row().number(3).told("2026-11-06");
        assertThat(hireKey(plan("2026-11-10", first, second))).isEqualTo("skipped");
        assertThat(hireKey(plan("2026-11-10", first, silent))).isEqualTo("later");
    }

    private static String hireKey(SearchPlan plan) {
        assertThat(plan.plans()).hasSize(1);
        return plan.plans()
                .get(0)
                .find(Step.PERSON_HIRED)
                .orElseThrow()
                .standing()
                .key();
    }

    // The cap on the day

    @Test
    void seventhCallMovesToTheNextDayAndTheOldestDecisionGoesFirst() {
        List<Row> rows = new ArrayList<>(IntStream.rangeClosed(2, 8)
                .mapToObj(i -> numbered(i).told("2026-11-13").done(Field.LETTER_SENT, "2026-11-17"))
                .toList());
        rows.get(0).told("2026-11-16");
        SearchPlan plan = plan("2026-11-18", rows, List.of());
        assertThat(plan.plans())
                .filteredOn(each -> day(each, Step.FEEDBACK).equals(LocalDate.parse("2026-11-24")))
                .hasSize(6);
        ActionPlan moved = plan.plans().get(6);
        assertThat(moved.application().row().row()).isEqualTo(2);
        assertThat(day(moved, Step.FEEDBACK)).hasToString("2026-11-25");
        assertThat(day(moved, Step.OPPORTUNITIES)).hasToString("2026-11-25");
        assertThat(moved.notices()).map(Notice::what).anyMatch(what -> what.contains("6 calls are enough"));
    }

    @Test
    void fullDaysSpillOverToFridayAndThenPastTheWindow() {
        // Letter on Thursday 12 November: the window is 17 to 22, with Tuesday to Thursday and one Friday.
        List<Row> rows = IntStream.rangeClosed(2, 31)
                .mapToObj(i -> numbered(i).told("2026-11-11").done(Field.LETTER_SENT, "2026-11-12"))
                .toList();
        SearchPlan plan = plan("2026-11-13", rows, List.of());
        assertThat(plan.plans())
                .map(each -> day(each, Step.FEEDBACK).toString())
                .satisfies(days -> {
                    assertThat(java.util.Collections.frequency(days, "2026-11-19"))
                            .isEqualTo(6);
                    assertThat(java.util.Collections.frequency(days, "2026-11-20"))
                            .isEqualTo(6);
                    assertThat(java.util.Collections.frequency(days, "2026-11-24"))
                            .isEqualTo(6);
                    assertThat(java.util.Collections.frequency(days, "2026-11-25"))
                            .isEqualTo(6);
                    assertThat(java.util.Collections.frequency(days, "2026-12-01"))
                            .isEqualTo(6);
                });
        assertThat(plan.plans())
                .filteredOn(each -> day(each, Step.FEEDBACK).isAfter(LocalDate.parse("2026-11-22")))
                .allSatisfy(each -> assertThat(each.notices())
                        .map(Notice::what)
                        .anyMatch(what -> what.contains("after its usual time")));
    }

    @Test
    void emailsAndEndedPlansTakeNoPlaceInTheDay() {
        Person mailOnly = person(Part.HIRING_MANAGER, "Dana", "dana@fernhill.example", "");
        List<Row> rows = new ArrayList<>(IntStream.rangeClosed(2, 8)
                .mapToObj(i -> numbered(i).people(mailOnly).told("2026-11-13").done(Field.LETTER_SENT, "2026-11-17"))
                .toList());
        IntStream.rangeClosed(9, 16)
                .mapToObj(i -> numbered(i)
                        .told("2026-11-13")
                        .done(Field.LETTER_SENT, "2026-11-17")
                        .done(Field.CLOSED))
                .forEach(rows::add);
        rows.add(numbered(20).told("2026-11-16").done(Field.LETTER_SENT, "2026-11-17"));
        assertThat(plan("2026-11-18", rows, List.of()).plans())
                .filteredOn(each -> each.end().isEmpty())
                .allSatisfy(each -> assertThat(day(each, Step.FEEDBACK)).hasToString("2026-11-24"));
    }

    // Order

    @Test
    void overduePlansComeFirstThenTheNextDayAndEndedOnesLast() {
        SearchPlan plan = plan(
                "2026-11-13",
                numbered(2).told("2026-11-12").done(Field.CLOSED),
                numbered(3).told("2026-11-11").done(Field.LETTER_SENT, "2026-11-13"),
                numbered(4).told("2026-11-12"),
                numbered(5).told("2026-10-28").done(Field.LETTER_SENT, "2026-10-29"));
        assertThat(plan.plans()).map(each -> each.application().row().row()).containsExactly(5, 4, 3, 2);
        assertThat(plan.plans().get(0).nextDay()).hasToString("Optional[2026-11-17]");
    }

    @Test
    void olderDecisionComesFirstOnTheSameDay() {
        assertThat(plan(
                                "2026-11-09",
                                numbered(2).told("2026-11-06"),
                                numbered(3).told("2026-11-05"))
                        .plans())
                .map(each -> each.application().row().row())
                .containsExactly(3, 2);
    }

    @Test
    void orderOfTheLogDoesNotMatter() {
        Row one = numbered(2).told("2026-11-06");
        Row two = numbered(3).told("2026-11-06");
        assertThat(plan("2026-11-10", one, two)).isEqualTo(plan("2026-11-10", two, one));
    }

    // Addresses

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12 High Street, Leeds LS1 4AP | GB",
                "4 Canal Row, Glasgow, G2 1DY | GB-SCT",
                "1 Dock Road, Belfast BT1 3AL, Northern Ireland | GB-NIR",
                "1 Dock Road, Belfast BT1 3AL, UK | GB-NIR",
                "7 Bay View, Cardiff, Wales | GB-WLS",
                "400 Elm Ave, Austin, TX 78701 | US",
                "400 Elm Ave, Albany, New York 12207-1234 | US",
                "400 Elm Ave, Austin, USA | US",
                "88 King St W, Toronto, ON M5X 1A9 | CA-ON",
                "88 Rue Guy, Montréal QC H3A 1A1, Canada | CA-QC",
                "3 Quay St, Galway, Ireland | IE",
                "Hauptstr. 5, 10115 Berlin, Deutschland | DE-BE",
                "Hauptstr. 5, DE 10115 Berlin | -",
                "2 Calle Sol, TX 78701, Mexico | MX",
                "12 High Street, Leeds | -"
            })
    void addressTellsItsCountry(String address, String code) {
        assertThat(AddressCountry.find(address)).isEqualTo(Optional.ofNullable(code));
    }
}
