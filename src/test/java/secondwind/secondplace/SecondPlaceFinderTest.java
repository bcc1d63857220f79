package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;

class SecondPlaceFinderTest {
    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);

    @Test
    void citesTheWordsAsTypedAndTheRule() {
        Application row = Rows.outcome("Declined by employer - Runner-Up");

        Evidence evidence = finder.verdict(row).evidence();

        assertThat(evidence.cell()).contains(row.cells().get(Field.OUTCOME));
        assertThat(evidence.words()).isEqualTo("Runner-Up");
        assertThat(evidence.rule()).isEqualTo("runner-up");
        assertThat(evidence.reason()).isEqualTo("\u201cRunner-Up\u201d says this was second place.");
    }

    @Test
    void asksAboutTheCompanyAndTheRoleWithTheWordsThatWereWritten() {
        Verdict verdict = finder.verdict(Rows.outcome("so close"));

        assertThat(((Verdict.Ask) verdict).question())
                .isEqualTo("Fernhill Logistics, Dispatcher: the log says \u201cso close\u201d."
                        + " Did they say how many were ahead of you?");
    }

    @Test
    void saysSoWhenNoCellTellsHowItEnded() {
        Verdict verdict = finder.verdict(Rows.row().get());

        assertThat(verdict.key()).isEqualTo("no");
        assertThat(verdict.evidence().cell()).isEmpty();
        assertThat(verdict.evidence().reason()).isEqualTo("the log does not say how it ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accepted offer", "Hired", "I took it", "started 3/4", "Offer accepted", "got the job!"})
    void knowsAnAcceptedOffer(String text) {
        assertThat(finder.verdict(Rows.outcome(text)))
                .isInstanceOfSatisfying(
                        Verdict.No.class, no -> assertThat(no.offerAccepted()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer declined",
                "offer rescinded",
                "Rejected",
                "not hired",
                "Offer received",
                "turned down offer"
            })
    void doesNotTakeAnyOtherEndForAnAcceptedOffer(String text) {
        assertThat(finder.verdict(Rows.outcome(text)))
                .isInstanceOfSatisfying(
                        Verdict.No.class, no -> assertThat(no.offerAccepted()).isFalse());
    }

    @Test
    void anOfferAcceptedByAnotherCandidateIsNotTheSeekers() {
        assertThat(finder.verdict(Rows.outcome("Accepted by another candidate")).key())
                .isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource({
        "2, second-place",
        "2nd, second-place",
        "2nd place, second-place",
        "#2, second-place",
        "2/2, second-place",
        "3, no",
        "1, no"
    })
    void aRankColumnMakesABareSecondASecondPlace(String text, String verdict) {
        assertThat(key(Rows.row().with(Field.RANK, "Rank", text))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Result", "Final placement", "Position reached", "Ergebnis"})
    void aHeaderThatSaysRankOrResultDoesSoToo(String header) {
        assertThat(key(Rows.row().with(Field.OUTCOME, header, "2nd"))).isEqualTo("second-place");
        assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "2nd"))).isEqualTo("ask");
    }

    @Test
    void aBareSecondUnderStageIsTheSecondRound() {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Outcome", "Rejected").with(Field.STAGE, "Stage", "2nd")))
                .isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({
        "Second place?, Y, second-place",
        "Second place?, Yes - HM told me, second-place",
        "Runner-up? (Y/N), N, no",
        "came 2nd?, not sure, ask",
        "Second place?, 2nd, second-place",
        "Second interview?, Y, no"
    })
    void theSeekersAnswerOverridesEveryRule(String header, String text, String verdict) {
        assertThat(key(Rows.row()
                        .with(Field.RANK, header, text)
                        .with(Field.OUTCOME, "Outcome", "Rejected after phone screen")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Next steps, Thank the runner-up, no",
        "Next steps, stay in touch - I was next in line, second-place",
        "Debrief, they told me I was second, second-place",
        "Round, 2 of 4, no"
    })
    void wordsBesideTheOutcomeCountForWhatTheirHeaderMakesOfThem(String header, String text, String verdict) {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "Rejected").beside(header, text)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2, second-place", "two, second-place", "3, ask"})
    void twoFinalistsAndSomebodyHiredAreASecondPlace(String finalists, String verdict) {
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Status", "went with another candidate")
                        .beside("Finalists", finalists)))
                .isEqualTo(verdict);
    }

    @Test
    void inACoachsLogSheIsTheClient() {
        assertThat(key(Rows.row().with(Field.NOTES, "Notes", "HM said she was the runner-up")))
                .isEqualTo("ask");
        assertThat(key(Rows.row().client("Dana Weber").with(Field.NOTES, "Notes", "HM said she was the runner-up")))
                .isEqualTo("second-place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "second favourite, the favourite got hired",
                "final two. the locum won. starts Oct",
                "final two, Tomasz and me. signed Tomasz",
                "selectee onboarded, I was 2nd"
            })
    void anotherPersonsContractIsNotTheSeekers(String text) {
        assertThat(finder.verdict(Rows.outcome(text))).isNotInstanceOf(Verdict.No.class);
    }

    @Test
    void aClauseBehindTwoFinalistsTellsWhoHasTheJob() {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "Last two at the audition. He sings it now.")))
                .isEqualTo("second-place");
        assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "Last two at the audition. He will sing next.")))
                .isNotEqualTo("second-place");
    }

    @Test
    void aCapitalBehindASmallLetterIsANameAndNoSlip() {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "backup if Boeing falls through, haven't applied")))
                .isEqualTo("no");
    }

    @Test
    void aRejectionThatHasAColumnOfItsOwnIsAnsweredWithYes() {
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Rejection email", "yes")
                        .with(Field.STAGE, "Stage", "final round")))
                .isEqualTo("ask");
    }

    @Test
    void theSeekersNoSilencesTheNotes() {
        assertThat(key(Rows.row().with(Field.RANK, "Second place?", "no").with(Field.NOTES, "Notes", "runner-up")))
                .isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, false"})
    void aColumnThatAsksWhetherTheSeekerWasHiredIsAnswered(String text, boolean accepted) {
        Verdict verdict =
                finder.verdict(Rows.row().with(Field.OUTCOME, "Hire Y/N", text).get());

        assertThat(((Verdict.No) verdict).offerAccepted()).isEqualTo(accepted);
    }

    @Test
    void theOutcomeRulesOverTheStage() {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Outcome", "Hired").with(Field.STAGE, "Stage", "Runner-up")))
                .isEqualTo("no");
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Outcome", "Rejected")
                        .with(Field.STAGE, "Stage", "Offer accepted")))
                .isEqualTo("no");
    }

    @Test
    void stageAndOutcomeTogetherCanForceASecondPlace() {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Outcome", "Rejected").with(Field.STAGE, "Stage", "Final two")))
                .isEqualTo("second-place");
    }

    @Test
    void anAcceptedOfferInTheStageCountsWhenNothingElseSpeaks() {
        Verdict verdict = finder.verdict(
                Rows.row().with(Field.STAGE, "Stage", "Offer accepted").get());

        assertThat(((Verdict.No) verdict).offerAccepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Rejected, they told me I was the runner-up, second-place",
        "Rejected, so close, ask",
        "Rejected, 2nd interview was tough, no",
        "Hired, I was second choice at first, no",
        "Withdrew, runner-up, no",
        "Rejected, came 2nd. Accepted an offer at Acme, second-place",
        "Runner-up, then they called back and hired me, ask",
        "Interview scheduled, runner-up, ask"
    })
    void notesRaiseAPlainRejectionAndNeverOverrideHiredOrWithdrew(String outcome, String notes, String verdict) {
        assertThat(key(Rows.row().with(Field.OUTCOME, "Outcome", outcome).with(Field.NOTES, "Notes", notes)))
                .isEqualTo(verdict);
    }

    @Test
    void theNameOfThePersonHiredDecidesBetweenTheLastTwo() {
        Rows row = Rows.row().with(Field.OUTCOME, "Outcome", "final two");

        assertThat(key(row)).isEqualTo("ask");
        assertThat(key(row.hired("?"))).isEqualTo("ask");
        assertThat(key(row.hired("Denise R."))).isEqualTo("second-place");
    }

    @Test
    void aHireWhoIsTheClientIsNoOtherPerson() {
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Outcome", "final two")
                        .client("Denise Rowe")
                        .hired("denise rowe")))
                .isEqualTo("ask");
    }

    @Test
    void theUsersOwnPhrasesOverrideEveryRule() {
        SecondPlaceFinder own = new SecondPlaceFinder(
                new Phrases(List.of("Pr\u00e9sel 2"), List.of("parked"), List.of("runner-up pool", "parked for good")));

        assertThat(own.verdict(Rows.outcome("was presel 2, hired")).key()).isEqualTo("second-place");
        assertThat(own.verdict(Rows.outcome("PARKED")).key()).isEqualTo("ask");
        assertThat(own.verdict(Rows.outcome("parked for good")).key()).isEqualTo("no");
        assertThat(own.verdict(Rows.outcome("Runner-up pool")).key()).isEqualTo("no");
        assertThat(own.verdict(Rows.outcome("sparked interest")).evidence().rule())
                .isEqualTo("no-rank");
    }

    private String key(Rows row) {
        return finder.verdict(row.get()).key();
    }

    @Test
    void wordsBesideTheOutcomeMayTellTheRankButNoOtherEnd() {
        Rows rejected = Rows.row().with(Field.OUTCOME, "Decision", "Rejected");
        Verdict told = finder.verdict(
                rejected.beside("What happened", "The other finalist had a clearance already, so she got it")
                        .get());
        assertThat(told).isInstanceOf(Verdict.SecondPlace.class);
        assertThat(told.evidence().cell().orElseThrow().header()).isEqualTo("What happened");

        assertThat(finder.verdict(Rows.row()
                        .with(Field.OUTCOME, "Decision", "Runner-up")
                        .beside("Lessons", "I accepted another job and withdrew from two")
                        .get()))
                .isInstanceOf(Verdict.SecondPlace.class);
        assertThat(finder.verdict(Rows.row()
                        .with(Field.OUTCOME, "Decision", "Hired")
                        .beside("What happened", "I was their second choice, the first one declined")
                        .get()))
                .isInstanceOf(Verdict.No.class);
    }

    @Test
    void whoGotItMayBeTheOtherOfTheLastTwo() {
        Verdict told = finder.verdict(Rows.row()
                .with(Field.OUTCOME, "Status", "Not selected")
                .with(Field.HIRED_PERSON, "Who got it", "the other finalist, Sam Ortiz")
                .get());

        assertThat(told).isInstanceOf(Verdict.SecondPlace.class);
    }

    @Test
    void theSameWordsMeanWhatTheirColumnSaysHoweverOftenTheyCome() {
        for (int round = 0; round < 3; round++) {
            assertThat(key(Rows.row().with(Field.OUTCOME, "Status", "2nd"))).isEqualTo("ask");
            assertThat(key(Rows.row().with(Field.OUTCOME, "Result", "2nd"))).isEqualTo("second-place");
            assertThat(key(Rows.row().with(Field.STAGE, "Stage", "2nd"))).isEqualTo("no");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "still deciding",
                "not announced yet",
                "waiting to hear",
                "an internal?",
                "nobody yet",
                "will find out Monday"
            })
    void aCellThatNamesNobodyYetIsNoHire(String whoGotIt) {
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Outcome", "final two")
                        .with(Field.HIRED_PERSON, "Who got it", whoGotIt)))
                .isEqualTo("ask");
    }

    @Test
    void aHireWithoutANameIsOneToo() {
        assertThat(key(Rows.row()
                        .with(Field.OUTCOME, "Outcome", "final two")
                        .with(Field.HIRED_PERSON, "Who got it", "an internal")))
                .isEqualTo("second-place");
    }
}
