package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.application.Field;

/** What is found by the cells where the headers say little, and what is left alone in spite of them. */
class ColumnsLeftOverTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Carrier", "Outfit X", "Zzyzx"})
    void theEmployersStandInTheFirstColumnOfNamesThatNoHeaderExplains(String header) throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                header + ",Salary,Date applied,Contact,Phone,Outcome",
                "Big Sky,40,2026-03-01,Ann Lee,555-0101,rejected",
                "Fernhill,41,2026-03-02,Bob Ray,555-0102,came in second",
                "Moorside,42,2026-03-03,Cy Fox,555-0103,waiting");

        assertThat(outcome.column(Field.COMPANY)).contains("A");
    }

    @Test
    void jobsAreKnownByTheirNamesUnderAHeaderThatSaysNothing() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Zzyzx,Outcome",
                "Acme,Night Dispatcher,rejected",
                "Beta,Nurse,came in second",
                "Gamma,Cook,waiting");

        assertThat(outcome.column(Field.ROLE)).contains("B");
    }

    @Test
    void aColumnOfJobBoardsIsWhereTheVacancyWasFoundWhateverItsHeader() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Where,Outcome",
                "Acme,Clerk,LinkedIn,rejected",
                "Beta,Clerk,Indeed,came in second",
                "Gamma,Cook,job fair,waiting");

        assertThat(outcome.column(Field.SOURCE)).contains("C");
        assertThat(outcome.column(Field.COMPANY)).contains("A");
    }

    @Test
    void theSameAddressInEveryRowIsOnesOwn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Email,Outcome",
                "Acme,me@example.com,rejected",
                "Beta,me@example.com,came in second",
                "Gamma,me@example.com,waiting",
                "Delta,me@example.com,waiting");

        assertThat(outcome.column(Field.CONTACT_EMAIL)).isEmpty();
    }

    @Test
    void theAddressBehindTheTimestampOfAFormIsThatOfWhoeverFillsItIn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Timestamp,Email Address,Company,Outcome",
                "2026-03-01 09:00:00,dana@example.com,Acme,rejected",
                "2026-03-02 09:00:00,lee@example.com,Beta,waiting");

        assertThat(outcome.column(Field.CONTACT_EMAIL)).isEmpty();
    }

    @Test
    void aTimestampIsTheDayOfTheApplicationWhereNoOtherColumnIs() throws Exception {
        String[] rows = {
            "Timestamp,Company,Outcome,Applied on",
            "2026-03-01 09:00:00,Acme,rejected,2026-02-01",
            "2026-03-02 09:00:00,Beta,waiting,2026-02-02",
            "2026-03-03 09:00:00,Gamma,waiting,2026-02-03"
        };
        assertThat(Logs.csv(folder, rows).column(Field.APPLIED_DATE)).contains("D");

        for (int row = 0; row < rows.length; row++) {
            rows[row] = rows[row].substring(0, rows[row].lastIndexOf(','));
        }
        assertThat(Logs.csv(folder, rows).column(Field.APPLIED_DATE)).contains("A");
    }

    @Test
    void aRecruitersAddressIsNoneOfTheManagers() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Hiring Manager,Recruiter,Recruiter Email,Outcome",
                "Acme,Ann Lee,Bob Ray,bob@agency.example,rejected");

        assertThat(outcome.column(Field.CONTACT_NAME)).contains("B");
        assertThat(outcome.column(Field.CONTACT_EMAIL)).isEmpty();
    }

    @Test
    void contactDetailsWithoutANumberHoldNone() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Contact details,Outcome",
                "Acme,Ann Lee ann@example.com,rejected",
                "Beta,Bob Ray bob@example.com,came in second",
                "Gamma,Cy Fox cy@example.com,waiting");

        assertThat(outcome.column(Field.CONTACT_EMAIL)).contains("B");
        assertThat(outcome.column(Field.CONTACT_PHONE)).isEmpty();
    }

    @Test
    void numbersAreNobodysAddress() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Email ID,Outcome", "Acme,804,rejected", "Beta,805,waiting", "Gamma,806,waiting");

        assertThat(outcome.column(Field.CONTACT_EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-03-02,2026-03-03", "Y,N,Y"})
    void feedbackAboveDaysOrTicksIsTheCallForIt(String a, String b, String c) throws Exception {
        assertThat(feedback(a, b, c).column(Field.FEEDBACK_CALL_DONE)).contains("C");
    }

    @Test
    void feedbackAboveSentencesIsANote() throws Exception {
        Logs.Outcome outcome = feedback(
                "they said the other one knew the system",
                "too quiet in the interview it seems",
                "no answer to my call");

        assertThat(outcome.column(Field.NOTES)).contains("C");
        assertThat(outcome.column(Field.FEEDBACK_CALL_DONE)).isEmpty();
    }

    private Logs.Outcome feedback(String a, String b, String c) throws Exception {
        return Logs.csv(
                folder,
                "Company,Outcome,Feedback",
                "Acme,rejected," + a,
                "Beta,came in second," + b,
                "Gamma,rejected," + c);
    }

    @Test
    void thanksBeforeTheOutcomeBelongToTheInterviewAndBehindTheDecisionToTheManager() throws Exception {
        assertThat(Logs.csv(folder, "Company,Interview,Thank-you sent,Outcome", "Acme,2026-03-01,Y,rejected")
                        .column(Field.LETTER_SENT))
                .isEmpty();
        assertThat(Logs.csv(
                                folder,
                                "Company,Outcome,Date decided,Who got it,Thank-you sent",
                                "Acme,second,2026-03-01,Ann Lee,Y")
                        .column(Field.LETTER_SENT))
                .contains("E");
    }

    @Test
    void aColumnOfStatusesIsTheStageBesideOneOfResults() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Stat,Rslt", "Acme,done,rejected", "Beta,done,came in second", "Gamma,open,");

        assertThat(outcome.column(Field.OUTCOME)).contains("C");
        assertThat(outcome.column(Field.STAGE)).contains("B");
    }

    @ParameterizedTest
    @CsvSource({"Cmpny,Potion,Stauts", "Companey,Postion,Staus", "Co.,Designtn,Status"})
    void shortenedAndMisspeltHeadersAreRead(String company, String role, String status) throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                company + "," + role + "," + status,
                "Acme,Clerk,rejected",
                "Beta,Clerk,runner-up",
                "Gamma,Cook,applied");

        assertThat(outcome.column(Field.COMPANY)).contains("A");
        assertThat(outcome.column(Field.ROLE)).contains("B");
        assertThat(outcome.column(Field.OUTCOME)).contains("C");
    }

    @ParameterizedTest
    @CsvSource({
        "'Company,Position,Location,Salary,URL','Acme,Clerk,Riverton,40000,https://acme.example/1'",
        "'Date,Payee,Account,Amount,Memo','2026-03-01,Grocer,Checking,40,milk'",
        "'Candidate,Email,Job,Phone,School','Ann Lee,ann@example.com,Clerk,555-0101,Riverton School'",
        "'Who,Phone,Company,Notes','Ann Lee,555-0101,Acme,about the roof'"
    })
    void aListInWhichNobodyAppliesIsNoLog(String header, String row) throws Exception {
        Path file = Logs.file(folder, "list.csv", StandardCharsets.UTF_8, header, row, row, row, row, row);

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);
    }

    @Test
    void aLogWithAStatusInWordsOfItsOwnIsALog() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Response",
                "Acme,Clerk,blue",
                "Beta,Clerk,green",
                "Gamma,Clerk,blue",
                "Delta,Clerk,red",
                "Omega,Clerk,red");

        assertThat(outcome.applications()).hasSize(5);
    }

    @Test
    void aRowOfNamesOfWhichHardlyOneIsAHeaderIsNone() throws Exception {
        StringBuilder names = new StringBuilder("Contact,Phone");
        for (int column = 0; column < 30; column++) {
            names.append(",Kanopi ").append((char) ('a' + column % 26)).append("x,Hurry");
        }
        Path file = Logs.file(folder, "list.csv", StandardCharsets.UTF_8, names.toString(), names.toString());

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);
    }
}
