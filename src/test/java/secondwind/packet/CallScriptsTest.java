package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Hire;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Standing;
import secondwind.plan.Step;

class CallScriptsTest {
    private static final PacketComposer COMPOSER = new PacketComposer(Wording.of("US"));

    static Stream<ActionPlan> everyCircumstance() {
        return Stream.concat(
                Stream.of(Plans.plan().build()),
                Stream.of(Circumstance.values())
                        .flatMap(one -> Stream.of(Circumstance.values())
                                .map(other -> Plans.plan().with(one, other).build())));
    }

    @ParameterizedTest
    @MethodSource("everyCircumstance")
    void neverArgueNorAskAboutTheWinnerNorForReconsideration(ActionPlan plan) {
        String words = scripts(plan).stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> !isSmallPrint(block))
                .flatMap(block -> block.accept(new Pages()))
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        assertThat(words)
                .doesNotContainPattern("but the posting|reconsider|look again|second place|came second|runner-up"
                        + "|more qualified|what did they have|why not me");
    }

    private static boolean isSmallPrint(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.manner() == Block.Paragraph.Manner.NOTE;
    }

    @Test
    void thankForAdviceOnlyWhereTheLogSaysThatItWasGiven() {
        Action openings =
                new Action(Step.OPPORTUNITIES, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        Action refused = new Action(
                Step.FEEDBACK,
                new Standing.Skipped("refused", Optional.empty()),
                Optional.of(Plans.MARIA),
                Action.Channel.CALL,
                1);
        assertThat(page(Plans.plan().actions(done(Step.FEEDBACK), openings).build(), "Call about openings"))
                .contains("Thank you again for your advice");
        assertThat(page(Plans.plan().actions(refused, openings).build(), "Call about openings"))
                .doesNotContain("advice");
    }

    @Test
    void askAboutOpeningsWhenCheckingBackWhereBothFallOnOneDay() {
        Action openings =
                new Action(Step.OPPORTUNITIES, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        Action checkBack =
                new Action(Step.CHECK_BACK, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        ActionPlan plan =
                Plans.plan().actions(done(Step.FEEDBACK), openings, checkBack).build();
        assertThat(page(plan, "Call about openings")).isEmpty();
        assertThat(page(plan, "Check-back call")).contains("anyone elsewhere");
        assertThat(page(Plans.plan().build(), "Check-back call")).doesNotContain("anyone elsewhere");
    }

    @Test
    void leaveNoSecondVoicemail() {
        assertThat(page(Plans.plan().touch(2).build(), "Feedback call")).contains("Leave no second message");
        assertThat(page(Plans.plan().build(), "Feedback call")).doesNotContain("second message");
    }

    @ParameterizedTest
    @MethodSource("everyCircumstance")
    void keepAVoicemailBetween20And30SecondsWithTheNumberEarlyAndAtTheEnd(ActionPlan plan) {
        for (Document script : scripts(plan)) {
            for (String voicemail : voicemails(script)) {
                // People leave a message at about 150 words a minute.
                assertThat(voicemail.split("\\s+")).as(voicemail).hasSizeBetween(50, 76);
                assertThat(voicemail.indexOf("555-0117")).isBetween(0, 60);
                assertThat(voicemail.lastIndexOf("555-0117")).isGreaterThan(voicemail.length() / 2);
            }
        }
    }

    @Test
    void haveAllTheirPartsInEachCallScript() {
        Action openings =
                new Action(Step.OPPORTUNITIES, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        Action keepInTouch =
                new Action(Step.KEEP_IN_TOUCH, Plans.planned(90), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        Map<String, ActionPlan> plans = Map.of(
                "Feedback call", Plans.plan().build(),
                "The person hired", Plans.plan().build(),
                "Check-back call", Plans.plan().build(),
                "Call about openings",
                        Plans.plan().actions(done(Step.FEEDBACK), openings).build(),
                "Keep in touch",
                        Plans.plan().actions(done(Step.CHECK_BACK), keepInTouch).build());
        for (String title : plans.keySet()) {
            String page = page(Objects.requireNonNull(plans.get(title)), title);
            assertThat(page)
                    .as(title)
                    .contains("Goal:")
                    .contains("answer")
                    .contains("voicemail")
                    .contains("somebody else picks up")
                    .contains("To close");
        }
    }

    @Test
    void takeTheFearAwayInTheOpeningQuestion() {
        assertThat(page(Plans.plan().build(), "Feedback call"))
                .contains("I am pursuing other opportunities")
                .contains("how did I come across, and what would improve my chances with other employers?");
    }

    @Test
    void haveTheirTwinsOnAPageOfEmails() {
        assertThat(page(Plans.plan().build(), "The same by e-mail"))
                .contains("For feedback and openings")
                .contains("I accept the decision")
                .contains("To check back, about Monday, December\u00a014")
                .contains("with good wishes");
        assertThat(page(Plans.plan().with(Circumstance.EMAIL_ONLY).build(), "The same by e-mail"))
                .isEmpty();
    }

    @Test
    void askThreeThingsAboutTheInterviewAndThenForOpeningsInsideElsewhereAndOneName() {
        Document script = scripts(Plans.plan().build()).get(0);
        List<Block.Questions> questions = Pages.blocks(script, Block.Questions.class);
        assertThat(questions)
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.questions())
                        .hasSize(3)
                        .allSatisfy(
                                question -> assertThat(question.answerLines()).isPositive()));
        assertThat(questions.get(1).questions().stream()
                        .map(question -> question.words().plain()))
                .satisfiesExactly(
                        inside -> assertThat(inside).contains("at Fernhill Logistics"),
                        elsewhere -> assertThat(elsewhere).contains("elsewhere"),
                        name -> assertThat(name).contains("one person"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dispatcher,Fernhill Logistics",
        "Assistant Deputy Head of Inbound Supply Chain Planning,The Very Long-Named Northern Freight Company of Riverton",
        "'X','Y'"
    })
    void keepALinkedInInvitationWithinTwoHundredCharacters(String role, String company) {
        Document script =
                scripts(Plans.plan().roles(role).company(company).build()).get(1);
        String invitation = cue(script, "As a LinkedIn note");
        assertThat(invitation).startsWith("Congratulations").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void keepALinkedInInvitationShortForALongNameToo() {
        Profile longName = new Profile(
                Optional.of("Maria Magdalena von Hohenstein-Beauregard y Castellanos de la Torre"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document script = COMPOSER
                .compose(
                        Plans.plan()
                                .company("The Very Long-Named Northern Freight Company of Riverton")
                                .build(),
                        longName,
                        LogColumns.NONE)
                .documents()
                .stream()
                .filter(document -> document.title().equals("The person hired"))
                .findFirst()
                .orElseThrow();
        assertThat(cue(script, "As a LinkedIn note"))
                .hasSizeLessThanOrEqualTo(200)
                .contains("Congratulations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme Widgets, Inc.", "Yahoo!", "What\u2019s Next?"})
    void endNoSentenceTwiceAfterANameThatEndsInAMark(String name) {
        ActionPlan plan = Plans.plan()
                .company(name)
                .roles("Buyer Sr.")
                .hire(new Hire(Optional.of("Sam Lee Jr."), Optional.empty(), Optional.empty()))
                .with(Circumstance.RECRUITER_ONLY)
                .build();
        assertThat(everything(plan)).contains(name).doesNotContainPattern("[.!?\u2026][.!]");
    }

    @Test
    void congratulateAFriendAndAskForNoJob() {
        assertThat(page(Plans.plan().with(Circumstance.HIRE_IS_FRIEND).build(), "The person hired"))
                .contains("Congratulations!")
                .doesNotContain("might suit me");
    }

    @Test
    void callAFriendByTheFirstNameWithWhatTheLogHasAndAskForNoNumber() {
        Person tom = new Person(
                Person.Part.CONTACT,
                Optional.of("Tom Keller"),
                Optional.empty(),
                Optional.of("tom@friend.example"),
                Optional.empty());
        Action call = new Action(Step.PERSON_HIRED, Plans.planned(30), Optional.of(tom), Action.Channel.CALL, 1);
        Hire hire = new Hire(tom.name(), tom.email(), Optional.of(Plans.TODAY.plusDays(9)));
        ActionPlan plan = Plans.plan()
                .hire(hire)
                .with(Circumstance.HIRE_IS_FRIEND)
                .actions(call)
                .build();
        assertThat(page(plan, "The person hired"))
                .contains("Monday, November\u00a030 \u00b7 Tom Keller, tom@friend.example")
                .contains("Tom, it\u2019s Dana Whitlock")
                .contains("Dear Tom,")
                .doesNotContain("phone number")
                .doesNotContain("do you start")
                .doesNotContain("do they start");
        assertThat(everything(plan))
                .contains("| Tom Keller, tom@friend.example")
                .doesNotContain("[phone number]");
    }

    @ParameterizedTest
    @CsvSource({
        "Tom Keller, Tom",
        "Anne-Marie O'Neil, Anne-Marie",
        "Tom, Tom",
        "Mary Jo Kim, Mary Jo Kim",
        "T. Keller, T. Keller",
        "J Keller, J Keller",
        "Dr. Keller, Dr. Keller",
        "Mrs Keller, Mrs Keller",
        "'Keller, Tom', 'Keller, Tom'",
        "\u0401\u043b\u043a\u0438\u043d \u041f\u0451\u0442\u0440, \u0401\u043b\u043a\u0438\u043d \u041f\u0451\u0442\u0440"
    })
    void greetAFriendByTheFirstNameWhereItIsPlainWhichThatIs(String name, String greeted) {
        assertThat(FriendName.of(name)).isEqualTo(greeted);
    }

    @Test
    void haveNoWordsOfACallOnThePagesOfEmails() {
        Action openings =
                new Action(Step.OPPORTUNITIES, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.EMAIL, 1);
        ActionPlan all = Plans.plan().with(Circumstance.EMAIL_ONLY).build();
        ActionPlan some = Plans.plan()
                .with(Circumstance.EMAIL_ONLY)
                .actions(done(Step.FEEDBACK), openings)
                .build();
        assertThat(page(all, "Feedback and openings, by e-mail")
                        + page(some, "Openings, by e-mail")
                        + page(all, "Check-back, by e-mail"))
                .contains("Dear Maria Okafor,")
                .doesNotContainPattern("(?i)\\blisten|\\bcall|minutes|voicemail");
    }

    @Test
    void speakOfADebriefAndOfTheEmployerToAPublicBody() {
        ActionPlan plan = Plans.plan()
                .with(Circumstance.PUBLIC_SECTOR, Circumstance.HIRE_UNKNOWN)
                .build();
        assertThat(everything(plan))
                .contains("Debrief")
                .doesNotContainPattern("(?i)(?<!give )feedback(?! call)|the company");
    }

    @Test
    void beginTheFeedbackCallWithThanks() {
        for (Set<Circumstance> some : List.of(
                Set.<Circumstance>of(),
                Set.of(Circumstance.RECRUITER_ONLY),
                Set.of(Circumstance.REMOTE_INTERVIEWS),
                Set.of(Circumstance.POSTED_AGAIN),
                Set.of(Circumstance.PUBLIC_SECTOR))) {
            Document script = scripts(Plans.plan().with(some).build()).get(0);
            assertThat(cue(script, "When they answer"))
                    .startsWith("Hello Maria Okafor, this is Dana Whitlock. First of all, thank you for");
            assertThat(voicemails(script)).first().asString().contains("555-0117. Thank you for");
            assertThat(page(Plans.plan().with(some).build(), "The same by e-mail"))
                    .contains("Dear Maria Okafor,\nThank you again for");
        }
    }

    @Test
    void praiseNobodysOwnColleaguesToThem() {
        assertThat(page(Plans.plan().with(Circumstance.INTERNAL_HIRE).build(), "The person hired"))
                .doesNotContainPattern("good people|good team|working with them|joining");
    }

    @Test
    void sayWhoSpeaksWhichSideAtEveryTableOfReplies() {
        for (Document script : scripts(Plans.plan().build())) {
            List<Block> blocks = script.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Turns) {
                    assertThat(blocks.get(i - 1))
                            .isEqualTo(new Block.Heading(2, Text.of("If they say \u2026 you say")));
                }
            }
        }
    }

    @Test
    void askNoFriendFromInsideWhenTheyStart() {
        ActionPlan plan = Plans.plan()
                .with(Circumstance.HIRE_IS_FRIEND, Circumstance.INTERNAL_HIRE)
                .build();
        assertThat(page(plan, "The person hired"))
                .contains("How are they feeling about it?")
                .doesNotContain("do you start")
                .doesNotContain("do they start");
    }

    @Test
    void speakOfCallsAndNoVisitWhereAllInterviewsWereByPhoneOrVideo() {
        ActionPlan plan = Plans.plan().with(Circumstance.REMOTE_INTERVIEWS).build();
        assertThat(page(plan, "Feedback call")).contains("on our calls about the Dispatcher position");
        assertThat(page(plan, "Check-back call")).contains("on the phone or on screen");
        assertThat(page(plan, "The same by e-mail")).contains("in interviews by phone or video");
        assertThat(everything(plan)).doesNotContainPattern("(?i)office|visit|front desk|in person|people I met");
        assertThat(everything(Plans.plan().build())).doesNotContainPattern("our calls|on screen");
    }

    @Test
    void sayThatTheSenderHasAppliedAgainWhenTheJobIsPostedAgain() {
        ActionPlan plan = Plans.plan().with(Circumstance.POSTED_AGAIN).build();
        assertThat(page(plan, "Feedback call"))
                .contains("I see that it has been posted again, and I have applied once more.")
                .contains("You can apply again")
                .doesNotContain("The job is filled");
        assertThat(page(plan, "Check-back call"))
                .contains("You have my new application")
                .doesNotContain("settling in");
        Action checkBack =
                new Action(Step.CHECK_BACK, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        ActionPlan afterTheCall = Plans.plan()
                .with(Circumstance.POSTED_AGAIN)
                .actions(done(Step.FEEDBACK), checkBack)
                .build();
        assertThat(page(afterTheCall, "Check-back call")).contains("posted again, and I have applied once more");
        assertThat(page(plan, "The same by e-mail")).contains("posted again, and I have applied once more.");
        assertThat(page(plan, "The person hired")).contains("only if you know that they are still in it");
        ActionPlan throughRecruiter = Plans.plan()
                .with(Circumstance.POSTED_AGAIN, Circumstance.RECRUITER_ONLY)
                .build();
        assertThat(everything(throughRecruiter))
                .contains("Would you put me forward once more?")
                .doesNotContain("I have applied once more");
    }

    @Test
    void saySoftlyThatTheJobMayBeOpenWhereThePersonHiredHasLeft() {
        ActionPlan plan = Plans.plan().with(Circumstance.HIRE_LEFT).build();
        assertThat(page(plan, "Feedback call"))
                .contains("I understand that it may be open again; if so, I am still interested.")
                .doesNotContain("The job is filled");
        assertThat(page(plan, "Check-back call"))
                .contains("Is the job open again?")
                .contains("ask nothing about the person who left")
                .doesNotContainPattern("settling|new person|already left|going very well");
        assertThat(everything(plan)).doesNotContainPattern("good team|have applied once more|your new colleague");
        Action checkBack =
                new Action(Step.CHECK_BACK, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        assertThat(page(
                        Plans.plan()
                                .with(Circumstance.HIRE_LEFT)
                                .actions(done(Step.FEEDBACK), checkBack)
                                .build(),
                        "Check-back call"))
                .contains("I understand that the job may be open again: if so, would you consider me for it?");
        assertThat(page(
                        Plans.plan()
                                .with(Circumstance.HIRE_LEFT, Circumstance.POSTED_AGAIN)
                                .build(),
                        "Feedback call"))
                .contains("posted again")
                .doesNotContain("may be open again");
    }

    @Test
    void askInTheEmailWhatTheScriptAsks() {
        assertThat(page(
                        Plans.plan()
                                .with(Circumstance.PUBLIC_SECTOR, Circumstance.EMAIL_ONLY, Circumstance.INTERNAL_HIRE)
                                .build(),
                        "Debrief and openings, by e-mail"))
                .contains("a short formal debrief in writing")
                .contains("If there is a reserve list, am I on it, and until when does it run?");
        assertThat(page(
                        Plans.plan()
                                .with(Circumstance.PUBLIC_SECTOR, Circumstance.EMAIL_ONLY, Circumstance.INTERNAL_HIRE)
                                .build(),
                        "Check-back, by e-mail"))
                .contains("the job that became free been filled? Is the reserve list still open");
        assertThat(page(Plans.plan().with(Circumstance.RECRUITER_ONLY).build(), "The same by e-mail"))
                .contains("guarantee for the placement run (often 90 days)");
        assertThat(page(Plans.plan().build(), "The same by e-mail"))
                .doesNotContainPattern("guarantee|reserve list|debrief");
    }

    @Test
    void goThroughTheRecruiterAndNotPastThem() {
        ActionPlan plan = Plans.plan().with(Circumstance.RECRUITER_ONLY).build();
        assertThat(page(plan, "Check-back call"))
                .contains("knows me from the search for the Dispatcher position")
                .contains("You put me forward for the Dispatcher position. I am calling")
                .doesNotContain("We talked about");
        assertThat(page(plan, "Feedback call"))
                .contains("thank you for putting me forward")
                .doesNotContain("I interviewed for");
    }

    @Test
    void sayWhatToSayWhereKeepingInTouchIsACall() {
        Action call =
                new Action(Step.KEEP_IN_TOUCH, Plans.planned(30), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        assertThat(page(Plans.plan().actions(done(Step.CHECK_BACK), call).build(), "Keep in touch"))
                .contains("When they answer")
                .contains("If you get voicemail")
                .contains("Dear Maria Okafor,");
    }

    @Test
    void askForTheVacatedPostWhenTheHireIsInternalAndNotWhetherTheyStarted() {
        ActionPlan plan = Plans.plan().with(Circumstance.INTERNAL_HIRE).build();
        assertThat(page(plan, "The person hired"))
                .contains("job you are leaving behind")
                .doesNotContain("joining");
        assertThat(page(plan, "Check-back"))
                .contains("job that became free")
                .doesNotContain("started")
                .doesNotContain("settling in");
        assertThat(page(Plans.plan().build(), "Check-back")).contains("Has the new person started");
    }

    @Test
    void askARecruiterForTheGuaranteePeriod() {
        assertThat(page(Plans.plan().with(Circumstance.RECRUITER_ONLY).build(), "Check-back"))
                .contains("guarantee for the placement")
                .contains("90 days");
        assertThat(page(Plans.plan().build(), "Check-back")).doesNotContain("guarantee");
        Action feedback =
                new Action(Step.FEEDBACK, Plans.planned(31), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
        ActionPlan withoutCheckBack =
                Plans.plan().with(Circumstance.RECRUITER_ONLY).actions(feedback).build();
        assertThat(page(withoutCheckBack, "Feedback call")).contains("guarantee for the placement run (often 90 days)");
        assertThat(page(withoutCheckBack, "The same by e-mail")).contains("guarantee for the placement run");
        assertThat(page(Plans.plan().with(Circumstance.RECRUITER_ONLY).build(), "Feedback call"))
                .as("asked once, when checking back")
                .doesNotContain("guarantee");
    }

    @Test
    void askAPublicBodyForADebriefAndTheReserveList() {
        ActionPlan plan = Plans.plan().with(Circumstance.PUBLIC_SECTOR).build();
        assertThat(page(plan, "Debrief")).contains("formal debrief").contains("reserve list");
        assertThat(page(plan, "Check-back")).contains("when does it expire");
        assertThat(page(Plans.plan().build(), "Feedback")).doesNotContain("debrief");
    }

    @Test
    void areEmailsOnlyForSomebodyWhoHasOnlyAnAddress() {
        ActionPlan plan = Plans.plan().with(Circumstance.EMAIL_ONLY).build();
        assertThat(page(plan, "Feedback and openings, by e-mail"))
                .contains("I accept the decision")
                .doesNotContain("voicemail")
                .doesNotContain("picks up");
        assertThat(page(plan, "Check-back, by e-mail")).doesNotContain("voicemail");
    }

    @Test
    void sayWhichTryItIs() {
        assertThat(page(Plans.plan().touch(2).build(), "Feedback call"))
                .contains("You have tried once")
                .contains("after 4");
        assertThat(page(Plans.plan().touch(3).build(), "Feedback call")).contains("third and last try");
        assertThat(page(Plans.plan().build(), "Feedback call"))
                .contains("between 9 and 11, their time")
                .doesNotContain("for you)");
    }

    @Test
    void countTriesAsTheCadenceDoes() {
        assertThat(page(Plans.plan().touch(2).touches(2).build(), "Feedback call"))
                .contains("second and last try");
        assertThat(page(Plans.plan().touch(3).touches(5).build(), "Feedback call"))
                .contains("You have tried twice");
        assertThat(page(Plans.plan().touch(4).touches(5).build(), "Feedback call"))
                .contains("You have tried 3 times")
                .doesNotContain("last try");
    }

    @Test
    void sayTheHoursOnBothClocks() {
        assertThat(page(
                        Plans.plan()
                                .zones("America/New_York", "America/Los_Angeles")
                                .build(),
                        "Feedback call"))
                .contains("Tuesday, December\u00a01, between 9 and 11, their time (6 to 8 am for you)");
    }

    @Test
    void leaveABlankForAHireNobodyKnows() {
        assertThat(page(
                        Plans.plan()
                                .hire(Hire.UNKNOWN)
                                .with(Circumstance.HIRE_UNKNOWN)
                                .build(),
                        "The person hired"))
                .contains("Dear [name of the person hired],");
    }

    @Test
    void areNotPrintedForWhatIsDone() {
        ActionPlan plan = Plans.plan()
                .actions(
                        done(Step.LETTER),
                        done(Step.FEEDBACK),
                        done(Step.OPPORTUNITIES),
                        new Action(
                                Step.CHECK_BACK, Plans.planned(30), Optional.of(Plans.MARIA), Action.Channel.CALL, 1))
                .build();
        assertThat(COMPOSER.compose(plan, Plans.DANA, LogColumns.NONE).documents())
                .extracting(Document::title)
                .containsExactly("Action sheet", "Check-back call", "The same by e-mail", "Outcome slip");
    }

    @ParameterizedTest
    @ValueSource(ints = {1})
    void offerAKeepInTouchNoteWhenNothingElseIsLeft(int touch) {
        ActionPlan plan = Plans.plan()
                .actions(
                        done(Step.CHECK_BACK),
                        new Action(
                                Step.KEEP_IN_TOUCH,
                                Plans.planned(30),
                                Optional.of(Plans.MARIA),
                                Action.Channel.EMAIL,
                                touch))
                .build();
        assertThat(page(plan, "Keep in touch")).contains("Dear Maria Okafor,");
    }

    private static Action done(Step step) {
        return new Action(step, new Standing.Done(Plans.TODAY, true), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
    }

    private static List<Document> scripts(ActionPlan plan) {
        return COMPOSER.compose(plan, Plans.DANA, LogColumns.NONE).documents().stream()
                .filter(document -> document.kind() == Document.Kind.CALL_SCRIPT)
                .toList();
    }

    private static String page(ActionPlan plan, String title) {
        return Pages.text(COMPOSER.compose(plan, Plans.DANA, LogColumns.NONE), Document.Kind.CALL_SCRIPT, title);
    }

    private static String everything(ActionPlan plan) {
        return COMPOSER.compose(plan, Plans.DANA, LogColumns.NONE).documents().stream()
                .map(Pages::text)
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static String cue(Document script, String moment) {
        return cues(script)
                .filter(cue -> cue.moment().startsWith(moment))
                .map(cue -> cue.words().plain())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block.Cues.Cue> cues(Document script) {
        return Pages.blocks(script, Block.Cues.class).stream().flatMap(cues -> cues.cues().stream());
    }

    private static List<String> voicemails(Document script) {
        return cues(script)
                .filter(cue -> cue.moment().startsWith("If you get voicemail"))
                .map(cue -> cue.words().plain())
                .toList();
    }
}
