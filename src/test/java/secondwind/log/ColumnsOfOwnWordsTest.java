package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.application.Field;

/** What the cells tell of the columns whose headers are somebody's own words: "Zzyzx" stands for any of them. */
class ColumnsOfOwnWordsTest {
    @TempDir
    Path folder;

    private Logs.Outcome read(String... lines) throws Exception {
        return Logs.csv(folder, lines);
    }

    @Test
    void theDayBeforeTheOutcomeIsThatOfTheApplication() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Zzyzx,Outcome,Qwfp",
                "Acme,2026-03-01,rejected,2026-03-20",
                "Beta,2026-03-02,rejected,2026-03-21",
                "Gamma,2026-03-03,came in second,2026-03-22");

        assertThat(outcome.column(Field.APPLIED_DATE)).contains("B");
    }

    @Test
    void aDayThatMostRowsLackIsNone() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Zzyzx,Outcome",
                "Acme,2026-03-01,rejected",
                "Beta,,rejected",
                "Gamma,,came in second",
                "Delta,,rejected");

        assertThat(outcome.column(Field.APPLIED_DATE)).isEmpty();
    }

    @Test
    void aLetterSentBeforeTheOutcomeIsTheApplication() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Letter sent on,Outcome",
                "Acme,Clerk,2026-03-01,rejected",
                "Beta,Clerk,2026-03-02,rejected",
                "Gamma,Cook,2026-03-03,came in second");

        assertThat(outcome.column(Field.APPLIED_DATE)).contains("C");
        assertThat(outcome.column(Field.LETTER_SENT)).isEmpty();
    }

    @Test
    void aLetterBesideTheDayOfTheApplicationStaysTheLetter() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Applied,Outcome,Letter sent on",
                "Acme,2026-03-01,rejected,2026-03-11",
                "Beta,2026-03-02,rejected,2026-03-12",
                "Gamma,2026-03-03,came in second,2026-03-13");

        assertThat(outcome.column(Field.APPLIED_DATE)).contains("B");
        assertThat(outcome.column(Field.LETTER_SENT)).contains("D");
    }

    @ParameterizedTest
    @CsvSource({"Dana Abbott,Mr Fell,J. Moss", "Chloe,Ravi K,Frau Lenz", "\u5f20\u59d0,\u674e\u5de5,\u738b\u5c0f\u660e"
    })
    void personsBehindTheEmployersAreWhomToCall(String first, String second, String third) throws Exception {
        Logs.Outcome outcome = read(
                "Company,Zzyzx,Date applied,Outcome",
                "Acme," + first + ",2026-03-01,rejected",
                "Beta," + second + ",2026-03-02,rejected",
                "Gamma," + third + ",2026-03-03,came in second");

        assertThat(outcome.column(Field.CONTACT_NAME)).contains("B");
    }

    @Test
    void namesOfThingsAreNobody() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Zzyzx,Date applied,Outcome",
                "Acme,Data Platform,2026-03-01,rejected",
                "Beta,Urgent Care,2026-03-02,rejected",
                "Gamma,Table Games,2026-03-03,came in second");

        assertThat(outcome.column(Field.CONTACT_NAME)).isEmpty();
    }

    @Test
    void aQuestionAnsweredAtLengthTellsHowItEnded() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Date applied,Did I get the chair?",
                "Acme,Stylist,2026-03-01,\"no, wants clientele\"",
                "Beta,Barber,2026-03-02,yes!",
                "Gamma,Stylist,2026-03-03,no",
                "Delta,Stylist,2026-03-04,\"no, too far\"");

        assertThat(outcome.column(Field.OUTCOME)).contains("D");
    }

    @Test
    void twoQuestionsMayBeAboutAnything() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Date applied,Zzyzx?,Qwfp?",
                "Acme,Stylist,2026-03-01,no,\"no, too far\"",
                "Beta,Barber,2026-03-02,yes,yes",
                "Gamma,Stylist,2026-03-03,no,no",
                "Delta,Stylist,2026-03-04,no,\"yes, Tuesdays\"");

        assertThat(outcome.column(Field.OUTCOME)).isEmpty();
    }

    @Test
    void remarksAtTheEndAreNotes() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Date applied,Outcome,Zzyzx",
                "Acme,2026-03-01,rejected,no forklift ticket yet",
                "Beta,2026-03-02,rejected,they liked the folder",
                "Gamma,2026-03-03,came in second,ask about nights");

        assertThat(outcome.column(Field.NOTES)).contains("D");
    }

    @Test
    void namesOfThingsAreNoNotes() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Date applied,Outcome,Zzyzx",
                "Acme,2026-03-01,rejected,Data Platform",
                "Beta,2026-03-02,rejected,Urgent Care",
                "Gamma,2026-03-03,came in second,Table Games");

        assertThat(outcome.column(Field.NOTES)).isEmpty();
    }

    @Test
    void figuresThatAreNoNumbersToCallAreNotTaken() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Phone,Outcome", "Acme,online,rejected", "Beta,post,rejected", "Gamma,by hand,came in second");

        assertThat(outcome.column(Field.CONTACT_PHONE)).isEmpty();
    }

    @Test
    void aStatusThatNeverTellsHowItStandsIsThatOfSomethingElse() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Date applied,Bar status,Outcome",
                "Acme,2026-03-01,passed the bar,rejected",
                "Beta,2026-03-02,sitting in July,rejected",
                "Gamma,2026-03-03,passed the bar,came in second");

        assertThat(outcome.column(Field.STAGE)).isEmpty();
        assertThat(outcome.column(Field.OUTCOME)).contains("D");
    }

    @Test
    void customersOfWhomEachRowHasAnotherOneAreTheEmployers() throws Exception {
        Logs.Outcome outcome = read(
                "Customer,Job,Date,Outcome",
                "Acme Hall,repaint,2026-03-01,no",
                "Beta Farm,fence,2026-03-02,no reply",
                "Gamma Mill,roof,2026-03-03,came in second");

        assertThat(outcome.column(Field.COMPANY)).contains("A");
        assertThat(outcome.column(Field.CLIENT)).isEmpty();
    }

    @Test
    void feedbackAboveRemarksIsANote() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Date applied,Outcome,Feedback received",
                "Acme,2026-03-01,rejected,wanted more nights",
                "Beta,2026-03-02,rejected,liked the portfolio",
                "Gamma,2026-03-03,came in second,ask again in May");

        assertThat(outcome.column(Field.NOTES)).contains("D");
        assertThat(outcome.column(Field.FEEDBACK_CALL_DONE)).isEmpty();
    }

    @Test
    void ofTwoColumnsWithOneHeaderTheFirstCounts() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Outcome,Company",
                "Acme,Clerk,rejected,Recruiter Ltd",
                "Beta,Clerk,rejected,Recruiter Ltd",
                "Gamma,Cook,came in second,Finders Ltd");

        assertThat(outcome.column(Field.COMPANY)).contains("A");
    }

    @Test
    void aSecondPlaceInALineThatWasNeverCutIsNotLost() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Outcome",
                "Acme,Clerk,rejected",
                "Tesco: came in second on 18 Nov,,",
                "a line about the weather,,",
                "Foxtrot;Clerk;2026-10-01;Runner-up;x",
                "Beta,Clerk,rejected");

        assertThat(outcome.applications()).hasSize(2);
        assertThat(outcome.rejectedRows()).extracting(row -> row.row().row()).containsExactly(3, 5);
    }

    @Test
    void countsAreNoDays() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Applied,Outcome",
                "Acme,Clerk,1,rejected",
                "Beta,Clerk,2,rejected",
                "Gamma,Cook,1,came in second");

        assertThat(outcome.column(Field.APPLIED_DATE)).isEmpty();
    }

    @Test
    void headersThatTellAPartAreEnoughWhereTheCellsTellTheRest() throws Exception {
        Logs.Outcome outcome = read(
                "Zzyzx,Job,Qwfp,Colemak,Result",
                "Acme Ltd,Picker,2026-03-01,Ms Fell,rejected",
                "Beta Farm,Packer,2026-03-02,Chloe,no answer",
                "Gamma Ltd,Picker,2026-03-03,Mr Moss,came in second");

        assertThat(outcome.column(Field.COMPANY)).contains("A");
        assertThat(outcome.column(Field.APPLIED_DATE)).contains("C");
        assertThat(outcome.column(Field.CONTACT_NAME)).contains("D");
    }

    @Test
    void linksBelowAHeaderThatSpeaksOfLinksAreThePostingsAndBoardsTheSource() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Job ID / Link,Website,Applied,Company website",
                "Acme,Clerk,https://jobs.example/1,LinkedIn,2026-03-01,https://acme.example",
                "Beta,Clerk,https://jobs.example/2,Indeed,2026-03-02,https://beta.example",
                "Gamma,Cook,https://jobs.example/3,LinkedIn,2026-03-03,https://gamma.example");

        assertThat(outcome.column(Field.POSTING_LINK)).contains("C");
        assertThat(outcome.column(Field.SOURCE)).contains("D");
    }

    @Test
    void aHeaderThatItsCellsContradictIsLeftAlone() throws Exception {
        Logs.Outcome outcome = read(
                "Institution,Position,Rank/track,Applied,Contacted,Result,F/U,Feedback received",
                "Acme,Clerk,Assistant professor,2026-03-01,Emailed,rejected,2026-04-01,They wanted somebody with more teaching",
                "Beta,Clerk,Staff,2026-03-02,Emailed,rejected,2026-04-02,",
                "Delta,Clerk,Staff,2026-03-02,Emailed,rejected,2026-04-02,",
                "Gamma,Cook,Faculty,2026-03-03,Emailed,rejected,2026-04-03,Close but they needed a licence");

        assertThat(outcome.column(Field.RANK)).isEmpty();
        assertThat(outcome.column(Field.CONTACT_NAME)).isEmpty();
        assertThat(outcome.column(Field.FEEDBACK_CALL_DONE)).isEmpty();
        assertThat(outcome.column(Field.NOTES)).contains("H");
    }

    @ParameterizedTest
    @CsvSource({"Ward,ROLE,ICU RN", "Referred,APPLIED_DATE,2026-03-01", "Number,CONTACT_PHONE,555-0142"})
    void whatStandsInForAMissingColumnCountsWhereItIsMissing(String header, Field field, String cell) throws Exception {
        Logs.Outcome outcome = read(
                "Employer," + header + ",Result",
                "Acme," + cell + ",rejected",
                "Beta," + cell.replace('1', '2') + ",rejected",
                "Gamma," + cell.replace('1', '3') + ",came in second");

        assertThat(outcome.column(field)).contains("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Name,Foundation,Amount,Submitted,Result;Elm award,Orbit Fund,2500,2026-03-01,no",
                "School,Applied?,Admission stage,Course,Cost;Fell University,yes,Applied,Data science,15000",
                "Property,Agent,Rent pcm,Beds,Viewed on,Applied,Result;14 Mill Row,Moss Lets,795,1,2026-03-01,yes,gone"
            })
    void aSearchForSomethingElseIsNoLog(String header, String row) {
        assertThatThrownBy(() -> read(header, row, row, row, row))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("something else than jobs");
    }

    @Test
    void aSearchForAFlatInGermanIsNoneEither() {
        assertThatThrownBy(() -> read(
                        "Adresse,Zimmer,Warmmiete,Vermieter,Telefon,Besichtigung,Ergebnis",
                        "Am Tor 4,2,640,Hausverwaltung Kolbe,0511 5550109,05.04.2026,Absage",
                        "Kanal 3,2,710,Wobau,0511 5550133,08.04.2026,offen",
                        "Markt 9,1,495,Baugesellschaft Nord,0511 5550171,09.04.2026,Absage"))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("something else than jobs");
    }

    @Test
    void wordsInColumnsThatNoFieldTookAreKeptForTheVerdict() throws Exception {
        Logs.Outcome outcome = read(
                "Company,Role,Decision,Reason,Priority,Job description",
                "Acme,Clerk,rejected,\"Runner-up, an internal had seniority\",high as ever,second shift only",
                "Beta,Clerk,rejected,,low as ever,day shift only");

        assertThat(outcome.applications().get(0).further())
                .extracting(cell -> cell.ref().a1() + " " + cell.header())
                .containsExactly("D2 Reason");
        assertThat(outcome.applications().get(1).further()).isEmpty();
    }
}
