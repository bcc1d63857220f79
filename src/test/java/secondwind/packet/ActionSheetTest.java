package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.Person;
import secondwind.packet.Block.Timeline.Kind;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;
import secondwind.plan.Step;

class ActionSheetTest {
    private static final LocalDate DAY = Plans.TODAY;

    @Test
    void citesTheCellThatSaysSo() {
        assertThat(sheet(Plans.plan().build()))
                .contains("Outcome, H17: \u201cRunner-up\u201d says you finished second.")
                .contains("log.xlsx, sheet Log, row 17")
                .contains("Friday, November 20, 2026");
    }

    @Test
    void saysWhenTheDayOfTheDecisionIsAssumed() {
        assertThat(sheet(Plans.plan().withoutDecisionDate().build())).contains("assumed: the log does not say");
        assertThat(sheet(Plans.plan().build())).doesNotContain("assumed");
    }

    @Test
    void listsEachStepWithItsBoxDayWindowAndPerson() {
        ActionPlan plan = Plans.plan()
                .actions(
                        action(Step.LETTER, new Standing.Done(DAY.minusDays(5), true)),
                        action(Step.FEEDBACK, new Standing.Planned(DAY.plusDays(1), DAY, DAY.plusDays(5), true, false)),
                        action(Step.OPPORTUNITIES, new Standing.Skipped("you marked it n/a", Optional.empty())),
                        action(
                                Step.CHECK_BACK,
                                new Standing.Planned(DAY, DAY.minusDays(9), DAY.minusDays(2), true, true)))
                .build();
        assertThat(sheet(plan))
                .contains("TICKED | Send the letter | done Nov\u00a018 | ")
                .contains(
                        "EMPTY | Call for feedback | Tue, Nov\u00a024 | Nov\u00a023 to Nov\u00a028 | Maria Okafor, 555-0142")
                .contains("STRUCK | Ask about other openings | skipped | you marked it n/a")
                .contains("EMPTY | Check back | Mon, Nov\u00a023 | overdue since Nov\u00a021");
    }

    @Test
    void ticksWhatIsRecordedTryByTryAndOfManyTheLastThree() {
        Action call = action(Step.FEEDBACK, new Standing.Planned(DAY.plusDays(1), DAY, DAY.plusDays(5), true, false));
        Action keepInTouch =
                action(Step.KEEP_IN_TOUCH, new Standing.Planned(DAY.plusDays(60), DAY, DAY.plusDays(60), false, false));
        ActionPlan plan = Plans.plan()
                .recorded(Field.FEEDBACK_CALL_DONE, Mark.Kind.TRIED, DAY.minusDays(5), DAY.minusDays(3))
                .recorded(Field.HIRE_CONTACTED, Mark.Kind.DONE, DAY.minusDays(2))
                .recorded(
                        Field.KEPT_IN_TOUCH,
                        Mark.Kind.DONE,
                        DAY.minusDays(9),
                        DAY.minusDays(8),
                        DAY.minusDays(7),
                        DAY.minusDays(6),
                        DAY.plusDays(1))
                .actions(call, keepInTouch)
                .build();
        assertThat(sheet(plan))
                .containsSubsequence(
                        "TICKED | Call for feedback | no answer Nov\u00a018 |  | \n",
                        "TICKED | Call for feedback | no answer Nov\u00a020 |  | \n",
                        "TICKED | Congratulate the person hired | done Nov\u00a021 |  | \n",
                        "TICKED | Keep in touch | done Nov\u00a015 | the last 3 of 4 | \n",
                        "TICKED | Keep in touch | done Nov\u00a016 |  | \n",
                        "TICKED | Keep in touch | done Nov\u00a017 |  | \n",
                        "EMPTY | Call for feedback | Tue, Nov\u00a024 |")
                .doesNotContain("done Nov\u00a014")
                .doesNotContain("done Nov\u00a024");
    }

    @Test
    void listsWhatIsToBeDoneByDayAndATaskBeforeTheStepThatNeedsIt() {
        ActionPlan plan = Plans.plan()
                .actions(
                        action(Step.LETTER, new Standing.Done(DAY.minusDays(5), true)),
                        action(Step.FIND_HIRE, on(DAY)),
                        action(Step.PERSON_HIRED, on(DAY)),
                        action(Step.CHECK_BACK, on(DAY)),
                        action(Step.OPPORTUNITIES, on(DAY)),
                        action(Step.FEEDBACK, on(DAY.plusDays(1))))
                .build();
        assertThat(sheet(plan).lines().filter(line -> line.matches("(?:EMPTY|TICKED) .*")))
                .extracting(line -> line.split(" \\| ", -1)[1])
                .containsExactly(
                        "Send the letter",
                        "Find out who was hired",
                        "Congratulate the person hired",
                        "Check back",
                        "Ask about other openings",
                        "Call for feedback");
    }

    private static Standing on(LocalDate day) {
        return new Standing.Planned(day, day, day.plusDays(3), true, false);
    }

    @Test
    void namesTheStepThatSaysThatTheSenderHasAppliedAgain() {
        ActionPlan plan = Plans.plan()
                .with(Circumstance.POSTED_AGAIN)
                .actions(
                        action(Step.LETTER, new Standing.Done(DAY.minusDays(5), true)),
                        action(Step.FIND_HIRE, on(DAY)),
                        action(Step.PERSON_HIRED, on(DAY.plusDays(1))),
                        action(Step.CHECK_BACK, on(DAY)))
                .build();
        assertThat(sheet(plan))
                .contains(
                        "Then take \u201cCheck back\u201d (Mon, Nov\u00a023): it says that you have applied once more.");
        assertThat(sheet(Plans.plan().with(Circumstance.HIRE_LEFT).build()))
                .contains("The person hired has left")
                .contains("Take \u201cSend the letter\u201d (Mon, Nov\u00a023): it says that you are still interested");
    }

    @Test
    void saysTheHoursOfACallWhereTheClocksDiffer() {
        assertThat(sheet(Plans.plan()
                        .zones("America/New_York", "America/Los_Angeles")
                        .build()))
                .contains(
                        "Call for feedback | Tue, Dec\u00a01 | Nov\u00a030 to Dec\u00a02; 9 to 11 there, 6 to 8 am for you |");
        assertThat(sheet(Plans.plan().build()))
                .contains("Call for feedback | Tue, Dec\u00a01 | Nov\u00a030 to Dec\u00a02 |");
    }

    @Test
    void drawsTodayAndEveryTouchOnTheTimelineOnceADay() {
        List<Block.Timeline.Stop> stops = Pages.blocks(document(Plans.plan().build()), Block.Timeline.class)
                .get(0)
                .stops();
        assertThat(stops).extracting(Block.Timeline.Stop::kind).startsWith(Kind.START, Kind.TODAY, Kind.PLANNED);
        assertThat(stops).extracting(Block.Timeline.Stop::label).contains("Today: Letter");
        assertThat(stops).extracting(Block.Timeline.Stop::epochDay).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void namesTheNoteThatTheLetterQuotes() {
        assertThat(sheet(Plans.plan().notes("talked about the two depots").build()))
                .contains("\u201cthe two depots\u201d, from your note in M17");
        assertThat(sheet(Plans.plan().build()))
                .contains(
                        "Write in what the log does not know: street address, city, state and ZIP, one thing from your"
                                + " conversations.");
    }

    @Test
    void warnsAgainstReplyingToAMachine() {
        assertThat(sheet(Plans.plan().with(Circumstance.AUTOMATED_REJECTION).build()))
                .contains("Do not reply to the automated mail");
    }

    @Test
    void asksForAFreshMessageToEverybodyMetAfterAnAutomatedMail() {
        Person tom = person(Person.Part.PANEL, "Tom Ash");
        Person lee = person(Person.Part.HUMAN_RESOURCES, "Lee Abara");
        assertThat(sheet(Plans.plan()
                        .people(Plans.MARIA, tom, lee)
                        .with(Circumstance.AUTOMATED_REJECTION)
                        .build()))
                .contains("Write a fresh message to the person you met, and a short one of your own to Tom Ash.");
    }

    private static Person person(Person.Part part, String name) {
        return new Person(part, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void sendsNoCopyToTheCompanyWhereEverythingGoesThroughARecruiter() {
        assertThat(sheet(Plans.plan()
                        .address("1 Mill Road, Riverton, OH 45001")
                        .with(Circumstance.RECRUITER_ONLY)
                        .build()))
                .doesNotContain("Post a signed copy");
    }

    @Test
    void asksForTheCopyToHumanResourcesThatTheLetterNames() {
        assertThat(sheet(Plans.plan()
                        .people(Plans.MARIA, person(Person.Part.HUMAN_RESOURCES, "Lee Abara"))
                        .with(Circumstance.SIGNED_BY_HR)
                        .build()))
                .contains("Send a copy to Lee Abara, Human Resources, because they signed the rejection.");
        assertThat(sheet(Plans.plan().build())).doesNotContain("Send a copy");
    }

    @Test
    void saysToApplyAgainWhenTheJobIsPostedAgain() {
        assertThat(sheet(Plans.plan().with(Circumstance.POSTED_AGAIN).build()))
                .contains("The job is posted again")
                .contains("Apply again now");
        assertThat(sheet(Plans.plan()
                        .with(Circumstance.POSTED_AGAIN, Circumstance.RECRUITER_ONLY)
                        .build()))
                .contains("Ask the recruiter now to put you forward once more.");
        assertThat(sheet(Plans.plan().build())).doesNotContain("posted again");
    }

    @Test
    void callsALetterLateOnlyWhereTheDayOfTheDecisionIsKnown() {
        Action late = action(Step.LETTER, new Standing.Planned(DAY, DAY.minusDays(9), DAY.minusDays(8), true, true));
        assertThat(sheet(Plans.plan().withoutDecisionDate().actions(late).build()))
                .contains("as soon as you can")
                .contains("Told?")
                .doesNotContain("overdue");
        assertThat(sheet(Plans.plan().actions(late).build())).contains("overdue since");
    }

    @Test
    void sendsNobodyToAFrontDeskTheyNeverSaw() {
        Action find = new Action(Step.FIND_MANAGER, Plans.planned(24), Optional.empty(), Action.Channel.RESEARCH, 1);
        assertThat(sheet(Plans.plan().actions(find).build())).contains("front desk");
        assertThat(sheet(Plans.plan()
                        .actions(find)
                        .with(Circumstance.REMOTE_INTERVIEWS)
                        .build()))
                .contains("the company\u2019s website, LinkedIn")
                .doesNotContain("front desk");
    }

    @Test
    void asksForAPostedCopyWhereTheStreetAddressIsKnown() {
        assertThat(sheet(Plans.plan().address("1 Mill Road, Riverton, OH 45001").build()))
                .contains("Post a signed copy");
        assertThat(sheet(Plans.plan().build())).doesNotContain("Post a signed copy");
    }

    @Test
    void saysThatALateLetterIsAlsoTheCheckBack() {
        assertThat(sheet(Plans.plan().late(LateStart.MERGED_WITH_CHECK_BACK).build()))
                .contains("Send the letter and check back in it");
    }

    @Test
    void leavesABlankForAPersonNobodyKnows() {
        assertThat(sheet(Plans.plan().contact(Optional.empty()).build()))
                .contains("Contact: [hiring manager\u2019s name]");
    }

    @Test
    void encouragesByWhereThePersonStands() {
        assertThat(sheet(Plans.plan().build())).contains("Take one evening off");
        assertThat(sheet(Plans.plan().late(LateStart.ACKNOWLEDGED).build()))
                .contains("It is not too late")
                .doesNotContain("evening off");
        ActionPlan nothingSoon = Plans.plan()
                .actions(action(Step.KEEP_IN_TOUCH, Plans.planned(90)))
                .build();
        assertThat(sheet(nothingSoon)).contains("nothing to do here this week");
    }

    @Test
    void endsWithOneLineOfEncouragementThatStaysTheSame() {
        Block last = last(document(Plans.plan().build()));
        assertThat(last)
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.manner()).isEqualTo(Block.Paragraph.Manner.ENCOURAGEMENT));
        assertThat(last).isEqualTo(last(document(Plans.plan().build())));
    }

    @Test
    void slipNamesTheColumnsThatTheLogHasAndThoseToAdd() {
        LogColumns columns = new LogColumns(Map.of(Field.LETTER_SENT, new LogColumns.Column("N", "Letter sent?")));
        Packet packet =
                new PacketComposer(Wording.of("US")).compose(Plans.plan().build(), Plans.DANA, columns);
        assertThat(Pages.text(packet, Document.Kind.OUTCOME_SLIP, ""))
                .contains("The letter has gone | the day, such as Nov\u00a023 | N, \u201cLetter sent?\u201d")
                .contains("the one word \u201cclosed\u201d | add a column \u201cClosed\u201d")
                .contains("row 17");
    }

    @Test
    void agendaListsThisWeekBeforeLaterWithQuestionsAndWhatIsFinished() {
        Packet packet =
                new PacketComposer(Wording.of("US")).compose(Plans.plan().build(), Plans.DANA, LogColumns.NONE);
        Book book = new BookComposer(Wording.of("US"))
                .compose(
                        "Dana Whitlock",
                        List.of(packet),
                        List.of(Plans.plan().company("Old Mill Foods").build()),
                        List.of("Which day were you told?"),
                        List.of(new Notice("log.xlsx", "Two rows are the same job.", "")),
                        DAY);
        assertThat(book.title()).isEqualTo("Second Wind for Dana Whitlock");
        assertThat(Pages.text(book.agenda()))
                .containsSubsequence(
                        "Monday, November 23, 2026",
                        "This week",
                        "Mon, Nov\u00a023 | Send the letter | Maria Okafor, maria.okafor@fernhill.example | Fernhill"
                                + " Logistics, Dispatcher",
                        "Later",
                        "Tue, Dec\u00a01 | Call for feedback",
                        "Which day were you told?",
                        "Two rows are the same job.",
                        "Old Mill Foods, Dispatcher: ended.");
    }

    private static Action action(Step step, Standing standing) {
        return new Action(step, standing, Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
    }

    private static Block last(Document document) {
        return document.blocks().get(document.blocks().size() - 1);
    }

    private static Document document(ActionPlan plan) {
        return new PacketComposer(Wording.of("US"))
                .compose(plan, Plans.DANA, LogColumns.NONE)
                .documents()
                .get(0);
    }

    private static String sheet(ActionPlan plan) {
        return Pages.text(document(plan));
    }
}
