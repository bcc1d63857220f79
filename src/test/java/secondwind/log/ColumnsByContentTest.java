package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Notice;

class ColumnsByContentTest {
    @TempDir
    Path folder;

    private static SheetReading.AsLog log(Logs.Outcome outcome) {
        return (SheetReading.AsLog) outcome.sheets().get(0);
    }

    private static double confidence(Logs.Outcome outcome, Field field) {
        return log(outcome).columns().stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private Logs.Outcome under(String header, String... cells) throws Exception {
        String[] lines = new String[cells.length + 1];
        lines[0] = "Company,Role," + header;
        for (int index = 0; index < cells.length; index++) {
            lines[index + 1] = "Firm " + index + ",Clerk,\"" + cells[index] + "\"";
        }
        return Logs.csv(folder, lines);
    }

    @Test
    void aSeekersOwnWordsGoToTheColumnsThatSayHowItEndedNotToTheRounds() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Where,What for,Who I talked to,How it went (rounds),When applied,Where it stands,heard back,"
                        + "my notes / feelings,Who got it,ltr?,call?",
                "Acme,Clerk,Ann Lee,3 rds + panel,9/14/26,came 2nd :( :(,11/23/26 am,we talked about it for an hour,,,",
                "Beta,Clerk,Bob Ray,2 rds,8/3/26,runner up,Sept 29,I liked her so very much,,,",
                "Gamma,Cook,Cy Fox,final rd,10/5/26,rejected. form letter,Oct 30th,not even a name on it,,,",
                "Delta,Cook,Di Ash,2 rds,9/1/26,ghosted,last Thursday,I hate this so much now,,,");

        assertThat(outcome.column(Field.OUTCOME)).contains("F");
        assertThat(outcome.column(Field.DECISION_DATE)).contains("G");
        assertThat(outcome.column(Field.NOTES)).contains("H");
        assertThat(outcome.column(Field.ROLE)).contains("B");
        assertThat(outcome.column(Field.HIRED_PERSON)).contains("I");
        assertThat(outcome.column(Field.LETTER_SENT)).contains("J");
        assertThat(outcome.column(Field.FEEDBACK_CALL_DONE)).contains("K");
        assertThat(log(outcome).unused()).containsExactly(new UnusedColumn("D", "How it went (rounds)", true));
    }

    @ParameterizedTest
    @CsvSource({
        "rejected,came 2nd,waiting,ghosted",
        "Absage,Absage nach Gespr\u00e4ch,beworben,Zusage",
        "rechazado,en espera,rechazada,sin respuesta",
        "refus\u00e9,en attente,sans r\u00e9ponse,refus",
        "rejeitado,sem resposta,aguardando,recusado",
        "rifiutato,in attesa,nessuna risposta,scartata",
        "afgewezen,geen reactie,in behandeling,aangenomen",
        "reddedildi,olumsuz,beklemede,kabul edildi",
        "\u4e0d\u5408\u683c,\u898b\u9001\u308a,\u9078\u8003\u4e2d,\u5185\u5b9a",
    })
    void cellsOfOutcomesMakeAColumnTheOutcomeWhoseHeaderSaysNothing(String a, String b, String c, String d)
            throws Exception {
        Logs.Outcome outcome = under("Zzyzx", a, b, c, d);

        assertThat(outcome.column(Field.OUTCOME)).contains("C");
        assertThat(confidence(outcome, Field.OUTCOME)).isLessThan(0.8);
    }

    @Test
    void cellsOfOutcomesNeverTakeTheFieldFromAClearHeader() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Zzyzx,Result",
                "Acme,Clerk,rejected,1",
                "Beta,Clerk,runner-up,2",
                "Gamma,Clerk,offer,3");

        assertThat(outcome.column(Field.OUTCOME)).contains("D");
        assertThat(log(outcome).unused()).containsExactly(new UnusedColumn("C", "Zzyzx", false));
    }

    @Test
    void aWeakHeaderKeepsTheFieldWhereNoOtherColumnWantsIt() throws Exception {
        Logs.Outcome outcome = under("How it went (rounds)", "3 rds", "2 rds", "final rd");

        assertThat(outcome.column(Field.OUTCOME)).contains("C");
        assertThat(confidence(outcome, Field.OUTCOME)).isLessThan(0.6);
    }

    @Test
    void aWeakHeaderAboveOtherWordsYieldsToAColumnOfOutcomes() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Response,Zzyzx",
                "Acme,Clerk,by the lady,rejected",
                "Beta,Clerk,from Bob,runner-up",
                "Gamma,Clerk,in person,offer");

        assertThat(outcome.column(Field.OUTCOME)).contains("D");
    }

    @Test
    void roundsThatComeAgainAndAgainAreStillNoOutcome() throws Exception {
        Logs.Outcome outcome = under(
                "How it went (rounds),Where things are at last",
                "2 rds\",\"rejected",
                "2 rds\",\"runner-up",
                "3 rds\",\"ghosted",
                "2 rds\",\"offer",
                "2 rds\",\"waiting",
                "3 rds\",\"rejected again");

        assertThat(outcome.column(Field.OUTCOME)).contains("D");
    }

    @Test
    void aStatusInWordsOfTheirOwnKeepsItsWeakHeader() throws Exception {
        Logs.Outcome outcome = under("Response", "blue", "blue", "red", "red", "blue", "red");

        assertThat(confidence(outcome, Field.OUTCOME)).isGreaterThan(0.6);
    }

    @Test
    void outcomesBelowAWeakHeaderOfAnotherFieldAreTheOutcome() throws Exception {
        assertThat(under("Channel", "rejected", "runner-up", "ghosted").column(Field.OUTCOME))
                .contains("C");
        assertThat(under("Channel", "Indeed", "A friend", "Indeed").column(Field.SOURCE))
                .contains("C");
    }

    @Test
    void aHeaderOfADayAboveOutcomesIsTheOutcome() throws Exception {
        assertThat(under("Heard", "rejected", "runner-up", "ghosted").column(Field.OUTCOME))
                .contains("C");
        assertThat(under("Heard", "9/14/26", "9/15/26", "9/16/26").column(Field.DECISION_DATE))
                .contains("C");
    }

    @Test
    void sentencesMakeAColumnTheNotes() throws Exception {
        Logs.Outcome outcome = under(
                "Zzyzx", "She called me herself and was kind", "I think that it went well", "no idea what they meant");

        assertThat(outcome.column(Field.NOTES)).contains("C");
        assertThat(confidence(outcome, Field.NOTES)).isLessThan(0.6);
    }

    @Test
    void columnsWithoutAHeaderAreKnownByTheirCells() throws Exception {
        assertThat(under("", "rejected", "runner-up", "waiting").column(Field.OUTCOME))
                .contains("C");
        assertThat(under("", "12 Elm Street, Apt 4", "14 Oak Avenue, Apt 3", "3 High Street, Leeds")
                        .column(Field.NOTES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Method of contact;online;phone;online",
                "Rating;5;4;3",
                "Salary;offered 50k;offered 40k;offered 30k",
                "To do;wait for the offer from them;send them the offer letter back;call about the offer again",
                "Next big thing;interview on 3/5;applied;waiting",
                "Reason;I was rejected by them all;they declined me once again;rejected",
                "Zzyzx;rejected;blue;green",
            })
    void whatACarefulPersonLeavesAloneStaysAlone(String header, String a, String b, String c) throws Exception {
        Logs.Outcome outcome = under(header, a, b, c);

        assertThat(outcome.column(Field.OUTCOME)).isEmpty();
        assertThat(outcome.column(Field.NOTES)).isEmpty();
        assertThat(log(outcome).unused()).extracting(UnusedColumn::header).containsExactly(header);
    }

    @Test
    void theUsersOwnMappingBeatsTheCells() throws Exception {
        Path file = Logs.file(
                folder,
                "log.csv",
                java.nio.charset.StandardCharsets.UTF_8,
                "Company,Role,Zzyzx",
                "Acme,Clerk,rejected",
                "Beta,Clerk,runner-up",
                "Gamma,Clerk,offer");
        LogOptions mapped = new LogOptions(Logs.TODAY, false, Map.of("zzyzx", Field.NOTES));

        assertThat(Logs.read(file, mapped).column(Field.NOTES)).contains("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How it stands", "Where things are", "How did it end", "Ending", "Verdict"})
    void knowsMoreHeadersOfAnOutcome(String header) throws Exception {
        assertThat(under(header, "abc").column(Field.OUTCOME)).contains("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feelings", "Notes/how I feel", "Diary", "Thoughts", "my notes / feelings", "F/u"})
    void knowsMoreHeadersOfNotes(String header) throws Exception {
        assertThat(under(header, "abc").column(Field.NOTES)).contains("C");
    }

    @Test
    void aHireIsAPersonWhereItsCellsAreNames() throws Exception {
        assertThat(under("Hire", "Ann Lee", "Bob Ray", "Cy Fox").column(Field.HIRED_PERSON))
                .contains("C");
        assertThat(under("Hire", "no", "yes", "no").column(Field.HIRED_PERSON)).isEmpty();
    }

    @Test
    void aLoneCallIsNoFeedbackCallAndThankYouLettersBelongToTheInterview() throws Exception {
        assertThat(under("Call?", "yes").column(Field.FEEDBACK_CALL_DONE)).isEmpty();
        assertThat(under("Thank you letter", "yes").column(Field.LETTER_SENT)).isEmpty();
        assertThat(under("Thank you letter after decision", "yes").column(Field.LETTER_SENT))
                .contains("C");
    }

    @Test
    void aCallBesideALetterIsTheFeedbackCall() throws Exception {
        assertThat(under("Letter,Call", "yes").column(Field.FEEDBACK_CALL_DONE)).contains("D");
        assertThat(under("Carta enviada,Llamada", "").column(Field.FEEDBACK_CALL_DONE))
                .contains("D");
        assertThat(under("Openings asked", "yes").column(Field.OPPORTUNITIES_ASKED))
                .contains("C");
    }

    @Test
    void aSecondPlaceInAnUnusedColumnIsToldWithItsCell() throws Exception {
        List<Notice> notices = under("Priority", "too far", "I came second, she said", "no car")
                .notices();

        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.line())
                        .startsWith("log.csv: Column C \u201cPriority\u201d is not used")
                        .contains("C3 speaks of a second place: \u201cI came second, she said\u201d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2nd interview Tuesday", "second round", "my 2nd choice", "came second interview"})
    void aSecondInterviewInAnUnusedColumnIsNoSecondPlace(String cell) throws Exception {
        assertThat(under("To do", cell).notices()).isEmpty();
    }

    @Test
    void columnsWithNeitherHeaderNorContentAreNotNamed() throws Exception {
        Logs.Outcome outcome = Logs.csv(folder, "Company,,Role,,Salary,Status", "Acme,,Clerk,stray,,Applied", ",,,,,");

        assertThat(log(outcome).unused())
                .containsExactly(new UnusedColumn("D", "", false), new UnusedColumn("E", "Salary", false));
    }

    @Test
    void aPhoneColumnOfDaysIsNoNumber() throws Exception {
        assertThat(under("Phone", "3/1/26", "3/5/26", "").column(Field.CONTACT_PHONE))
                .isEmpty();
        assertThat(under("Phone", "555-0142", "555-0143", "").column(Field.CONTACT_PHONE))
                .contains("C");
    }

    @Test
    void ticksAreNobodysNameOrAddress() throws Exception {
        assertThat(under("Recruiter", "yes", "no", "yes").column(Field.CONTACT_NAME))
                .isEmpty();
        assertThat(under("Email", "x", "", "x").column(Field.CONTACT_EMAIL)).isEmpty();
    }

    @Test
    void waysToBeEmployedAreNoRole() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Applied",
                "Acme,Full-time,3/1/26",
                "Beta,Part-time,3/2/26",
                "Gamma,Contract,3/3/26");

        assertThat(outcome.column(Field.ROLE)).isEmpty();
    }

    @Test
    void aContactOfAddressesAloneIsTheAddress() throws Exception {
        Logs.Outcome outcome = under("Contact", "ann@acme.example", "bob@beta.example", "cy@gamma.example");

        assertThat(outcome.column(Field.CONTACT_EMAIL)).contains("C");
        assertThat(outcome.column(Field.CONTACT_NAME)).isEmpty();
    }

    @Test
    void aBareDateBehindTheOutcomeIsTheDayOfIt() throws Exception {
        assertThat(under("Date applied,Outcome,Date", "3/1/26,No,3/9/26").column(Field.DECISION_DATE))
                .contains("E");
        assertThat(under("Date applied,Date,Outcome", "").column(Field.DECISION_DATE))
                .isEmpty();
    }

    @Test
    void saysWhichColumnComesNextAndWhatSpeaksForAHeaderlessOne() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Hiring manager,Recruiter,",
                "Acme,Clerk,Ann Lee,Bob Ray,ann@acme.example",
                "Beta,Clerk,Cy Fox,Bob Ray,cy@beta.example",
                "Gamma,Clerk,Di Ash,Bob Ray,di@gamma.example");

        ColumnReading contact = reading(outcome, Field.CONTACT_NAME);
        assertThat(contact.column()).isEqualTo("C");
        assertThat(contact.because()).isEmpty();
        assertThat(contact.runnerUp()).hasValueSatisfying(next -> {
            assertThat(next.column()).isEqualTo("D");
            assertThat(next.header()).isEqualTo("Recruiter");
            assertThat(next.confidence()).isLessThan(contact.confidence());
        });
        assertThat(reading(outcome, Field.CONTACT_EMAIL).because()).isEqualTo("its cells hold e-mail addresses");
        assertThat(reading(outcome, Field.COMPANY).runnerUp()).isEmpty();
    }

    private static ColumnReading reading(Logs.Outcome outcome, Field field) {
        return log(outcome).columns().stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
