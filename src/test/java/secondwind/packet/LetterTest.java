package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;

class LetterTest {
    private static final PacketComposer COMPOSER = new PacketComposer(Wording.of("US"));

    /** Every combination of what changes the letter's words. */
    private static final Person LEE = new Person(
            Person.Part.HUMAN_RESOURCES,
            Optional.of("Lee Abara"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Stream<ActionPlan> everyVariation() {
        List<Circumstance> relevant = List.of(
                Circumstance.RECRUITER_ONLY,
                Circumstance.AUTOMATED_REJECTION,
                Circumstance.PUBLIC_SECTOR,
                Circumstance.POSTED_AGAIN,
                Circumstance.INTERNAL_HIRE,
                Circumstance.SIGNED_BY_HR,
                Circumstance.REMOTE_INTERVIEWS);
        return Stream.of(LateStart.values())
                .flatMap(late -> Stream.iterate(0, mask -> mask + 1)
                        .limit(1L << relevant.size())
                        .flatMap(mask -> Stream.of("", "talked about the move to two depots")
                                .map(notes -> Plans.plan()
                                        .late(late)
                                        .with(chosen(relevant, mask))
                                        .notes(notes)
                                        .build())));
    }

    private static Set<Circumstance> chosen(List<Circumstance> from, int mask) {
        Set<Circumstance> chosen = EnumSet.noneOf(Circumstance.class);
        for (int index = 0; index < from.size(); index++) {
            if ((mask & (1 << index)) != 0) {
                chosen.add(from.get(index));
            }
        }
        return chosen;
    }

    @ParameterizedTest
    @MethodSource("everyVariation")
    void isBetween120And180WordsLong(ActionPlan plan) {
        assertThat(body(plan).split("\\s+")).hasSizeBetween(120, 180);
    }

    @ParameterizedTest
    @MethodSource("everyVariation")
    void leavesRoomForLongNamesWithinItsLength(ActionPlan plan) {
        // A company and a role of several words each may stand in the letter without passing 180.
        assertThat(body(plan).split("\\s+")).hasSizeLessThanOrEqualTo(172);
    }

    @ParameterizedTest
    @MethodSource("everyVariation")
    void holdsTheFourThingsThatTheStepDemands(ActionPlan plan) {
        assertThat(body(plan))
                .containsPattern("wanted very much")
                .containsOnlyOnce("disappoint")
                .containsPattern("has to hire|have to hire|had to hire")
                .contains("best qualified")
                .contains("serious consideration");
    }

    @ParameterizedTest
    @MethodSource("everyVariation")
    void holdsNothingThatTheStepForbids(ActionPlan plan) {
        assertThat(body(plan).toLowerCase(java.util.Locale.ROOT))
                .doesNotContainPattern(
                        "\\bsecond\\b|runner|feedback|\\bwhy\\b|referral|advice|unfair|reconsider|please hire|mistake"
                                + "|better than|qualified than|my experience|my skills|beg\\b|chance");
    }

    @ParameterizedTest
    @MethodSource("everyVariation")
    void leavesTheDoorOpen(ActionPlan plan) {
        assertThat(body(plan)).contains("555-0117 or dana@example.com");
    }

    @Test
    void acknowledgesTheDelayInOneSentenceOnlyWhenItIsPastFourteenDays() {
        assertThat(body(Plans.plan().late(LateStart.WITHOUT_APOLOGY).build())).doesNotContain("sorry");
        assertThat(body(Plans.plan().late(LateStart.ACKNOWLEDGED).build())).containsOnlyOnce("sorry for the delay.");
        assertThat(body(Plans.plan().late(LateStart.ACKNOWLEDGED).build())).doesNotContain("settled in");
    }

    @Test
    void doesNotSaySorryForADelayThatIsOnlyAssumed() {
        assertThat(body(Plans.plan()
                        .late(LateStart.ACKNOWLEDGED)
                        .withoutDecisionDate()
                        .build()))
                .doesNotContain("sorry");
    }

    @Test
    void carriesTheCheckBackWhenItIsPastThirtyDays() {
        assertThat(body(Plans.plan().late(LateStart.MERGED_WITH_CHECK_BACK).build()))
                .contains("sorry for the delay")
                .contains("your new colleague has settled in well");
    }

    @Test
    void goesThroughTheRecruiterWhenNobodyElseIsKnown() {
        assertThat(body(Plans.plan().with(Circumstance.RECRUITER_ONLY).build()))
                .contains("for putting me forward")
                .contains("Fernhill Logistics has to hire");
    }

    @Test
    void leavesABlankForTheAgencyOnlyWhereTheRecruitersTitleDoesNotNameIt() {
        Person named = new Person(
                Person.Part.RECRUITER,
                Optional.of("Gina Lomax"),
                Optional.of("Recruiter, Harbor Lane Staffing"),
                Optional.empty(),
                Optional.empty());
        Plans plan = Plans.plan().with(Circumstance.RECRUITER_ONLY);
        assertThat(page(plan.contact(Optional.of(named)).build(), Plans.DANA))
                .contains("Recruiter, Harbor Lane Staffing")
                .doesNotContain("[name of the agency]");
        assertThat(page(plan.contact(Optional.of(Plans.MARIA)).build(), Plans.DANA))
                .contains("[name of the agency]");
    }

    @Test
    void doesNotThankForANewsThatAMachineSent() {
        assertThat(body(Plans.plan().with(Circumstance.AUTOMATED_REJECTION).build()))
                .startsWith("I have had the news")
                .doesNotContain("Thank you for letting me know");
    }

    @Test
    void appliesAgainWhenTheJobIsPostedAgain() {
        assertThat(body(Plans.plan().with(Circumstance.POSTED_AGAIN).build()))
                .contains("posted again")
                .contains("applying once more");
    }

    @Test
    void thanksThePanelOfAPublicBody() {
        assertThat(body(Plans.plan().with(Circumstance.PUBLIC_SECTOR).build()))
                .contains("you and the panel")
                .contains("Dispatcher post.");
    }

    @Test
    void namesBothJobsWhenOneManagerDecidedOnTwo() {
        assertThat(body(Plans.plan().roles("Dispatcher", "Yard Lead").build()))
                .contains("the Dispatcher and Yard Lead positions");
    }

    @Test
    void neverGreetsNobody() {
        assertThat(page(Plans.plan().contact(Optional.empty()).build(), Plans.DANA))
                .contains("Dear [hiring manager\u2019s name],")
                .doesNotContain("Dear ,");
    }

    @Test
    void greetsWithTheFullNameAsTyped() {
        assertThat(page(Plans.plan().build(), Plans.DANA)).contains("Dear Maria Okafor,");
    }

    @Test
    void leavesVisibleBlanksForASenderOfWhomNothingIsKnown() {
        assertThat(page(Plans.plan().build(), Profile.UNKNOWN))
                .contains("[your name]")
                .contains("[your street address]")
                .contains("[your number or e-mail address]");
    }

    @Test
    void leavesABlankForAJobWithoutATitle() {
        assertThat(body(Plans.plan().roles().build())).contains("the [job title] position");
    }

    @Test
    void showsNamesWithMarkupCharactersAsTyped() {
        String company = "A/B \"Test\" GmbH **[[x]]** \\ {{sender}}";
        assertThat(page(Plans.plan().company(company).build(), Plans.DANA)).contains(company);
    }

    @Test
    void sendsACopyToHrOnlyWhenHrSignedTheRejection() {
        Plans plan = Plans.plan().people(Plans.MARIA, LEE);
        assertThat(page(plan.with(Circumstance.SIGNED_BY_HR).build(), Plans.DANA))
                .contains("Copy: Lee Abara, Human Resources")
                .contains("I have had the news of your decision about the Dispatcher position from Human Resources.")
                .doesNotContain("Thank you for letting me know");
        assertThat(page(plan.with(Set.of()).build(), Plans.DANA)).doesNotContain("Copy:");
        assertThat(page(Plans.plan().with(Circumstance.SIGNED_BY_HR).build(), Plans.DANA))
                .as("nobody in human resources is named")
                .contains("Copy: Human Resources");
    }

    @Test
    void sendsNoCopyToSomebodyWhoGetsTheLetterNorPastARecruiter() {
        assertThat(page(
                        Plans.plan()
                                .people(LEE)
                                .contact(Optional.of(LEE))
                                .with(Circumstance.SIGNED_BY_HR)
                                .build(),
                        Plans.DANA))
                .doesNotContain("Copy:");
        assertThat(page(
                        Plans.plan()
                                .with(Circumstance.SIGNED_BY_HR, Circumstance.RECRUITER_ONLY)
                                .build(),
                        Plans.DANA))
                .doesNotContain("Copy:");
    }

    @Test
    void thanksForTheCallsWhereAllInterviewsWereByPhoneOrVideo() {
        assertThat(body(Plans.plan().with(Circumstance.REMOTE_INTERVIEWS).build()))
                .contains("for the time you spent with me on our calls.")
                .doesNotContainPattern("office|visit|in person");
    }

    @Test
    void asksARecruiterToPutTheSenderForwardWhenTheJobIsPostedAgain() {
        assertThat(body(Plans.plan()
                        .with(Circumstance.RECRUITER_ONLY, Circumstance.POSTED_AGAIN)
                        .build()))
                .contains("Fernhill Logistics had to hire")
                .contains("please put me forward once more")
                .doesNotContain("you had to hire");
    }

    @Test
    void speaksOfAChangeAndNoNewColleagueWhereTheHireCameFromInside() {
        Plans late = Plans.plan().late(LateStart.MERGED_WITH_CHECK_BACK);
        assertThat(body(late.with(Circumstance.INTERNAL_HIRE).build()))
                .contains("the change has worked out well")
                .doesNotContain("new colleague");
        assertThat(body(late.with(Circumstance.RECRUITER_ONLY).build())).contains("their new colleague has settled in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Great chat. Talked about the move to two depots, then pay | the move to two depots
            3 rounds; discussed their plans for a night shift. | your plans for a night shift
            Good conversation about how the team trains drivers - Maria called 11/20 | how the team trains drivers
            talked abt the youth literacy pilot in four counties | the youth literacy pilot in four counties
            spoke about Route planning software with Maria | Route planning software
            Talked about the 24/7 desk in Winston-Salem | the 24/7 desk in Winston-Salem
            Talked about "the Toledo line" & the move to R&D | the Toledo line
            talked about the move to R&D | the move to R&D
            """)
    void mentionsTheOneThingThatTheNotesName(String notes, String topic) {
        assertThat(body(Plans.plan().notes(notes).build())).contains("enjoyed talking about " + topic + ", and");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talked about salary and start date",
                "talked about it",
                "discussed why I left",
                "talked about their second candidate",
                "spoke about my divorce and the kids",
                "nice people, long lunch",
                "discussed",
                "talked about my mum's illness",
                "talked about how I fell apart on the budget question",
                "talked about the 12/1 start",
                "talked about 60k & a car",
                "discussed damp complaints backlog & how nobody cares",
                "TALKED ABOUT THE NIGHT SHIFT"
            })
    void leavesABlankRatherThanPrintWhatDoesNotBelongInALetter(String notes) {
        assertThat(body(Plans.plan().notes(notes).build()))
                .contains("enjoyed talking about [one thing from your conversations], and");
    }

    @ParameterizedTest
    @CsvSource({"US,'November 23, 2026','Sincerely,'", "GB,23 November 2026,'Yours sincerely,'"})
    void isDatedAndClosedAsItsReadersExpect(String country, String date, String closing) {
        Packet packet =
                new PacketComposer(Wording.of(country)).compose(Plans.plan().build(), Plans.DANA, LogColumns.NONE);
        assertThat(Pages.text(packet, Document.Kind.LETTER, "")).contains(date).contains(closing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 Mill Road, Riverton, OH 45001 | 200 Mill Road / Riverton, OH 45001
            County Hall, 1 Market Place, Ashbourne, AB1 2CD | County Hall / 1 Market Place / Ashbourne / AB1 2CD
            12 High Street | 12 High Street
            """)
    void setsAnAddressInTheLinesOfAnEnvelope(String typed, String lines) {
        assertThat(Letter.addressLines(typed)).containsExactly(lines.split(" / "));
    }

    private static String page(ActionPlan plan, Profile sender) {
        return Pages.text(COMPOSER.compose(plan, sender, LogColumns.NONE), Document.Kind.LETTER, "");
    }

    /** The paragraphs between the greeting and the close. */
    private static String body(ActionPlan plan) {
        String page = page(plan, Plans.DANA);
        return page.substring(page.indexOf(",\n", page.indexOf("Dear ")) + 2, page.indexOf("\nSincerely,"));
    }
}
