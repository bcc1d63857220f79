package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;

/** Tables below one another and side by side in one sheet. */
class SeveralTablesTest {
    @TempDir
    Path folder;

    private static List<String> jobs(Logs.Outcome outcome) {
        return outcome.applications().stream()
                .map(job -> job.row().row() + " " + job.company().name() + "/"
                        + job.role().orElse("") + "/" + job.text(Field.OUTCOME))
                .toList();
    }

    @Test
    void aSecondLogWithItsColumnsInAnotherOrderIsReadByItsOwnHeader() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "MARCH,,,",
                "Company,Position,Date Applied,Outcome",
                "Acme,Analyst,2026-03-01,Rejected",
                "Beta,Cook,2026-03-02,2nd",
                ",,,",
                "APRIL,,,",
                "Date Applied,Company,Outcome,Position",
                "2026-04-01,Gamma,Runner-up,Clerk");

        assertThat(jobs(outcome))
                .containsExactly("3 Acme/Analyst/Rejected", "4 Beta/Cook/2nd", "8 Gamma/Clerk/Runner-up");
        assertThat(outcome.rejectedRows()).isEmpty();
        assertThat(outcome.sheets())
                .extracting(sheet -> ((SheetReading.AsLog) sheet).headerRow())
                .containsExactly(2, 7);
    }

    @Test
    void theSameHeaderAgainIsStillOneLog() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Outcome",
                "Acme,Analyst,Rejected",
                "",
                "Company,Position,Outcome",
                "Beta,Cook,2nd");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Analyst/Rejected", "5 Beta/Cook/2nd");
        assertThat(outcome.sheets()).hasSize(1);
    }

    @Test
    void aTableOfOtherThingsBelowTheLogIsNotMixedIn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Date Applied,Outcome",
                "Acme,Analyst,2026-03-01,Rejected",
                "Beta,Cook,2026-03-02,2nd",
                "",
                "People to ask",
                "Contact name,Phone,Email,Notes",
                "Ann Lee,555-0101,ann@example.com,knows a lot",
                "Bo Ray,555-0102,bo@example.com,nice");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Analyst/Rejected", "3 Beta/Cook/2nd");
        assertThat(outcome.rejectedRows()).isEmpty();
    }

    @Test
    void aLogBehindThatTableIsReadAgain() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Outcome",
                "Acme,Analyst,Rejected",
                "",
                "Contact name,Phone,Email,Notes",
                "Ann Lee,555-0101,ann@example.com,nice",
                "",
                "Employer,Role,Result",
                "Beta,Cook,2nd");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Analyst/Rejected", "8 Beta/Cook/2nd");
    }

    @Test
    void aJobBehindABlankRowIsNoHeader() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Position,Contact,Status",
                "Acme,Manager,Phone,Applied",
                "",
                "Offer House,Contact Clerk,Email,Interview",
                "",
                "Business Co,Position Planner,Phone,Offer");

        assertThat(outcome.applications()).hasSize(3);
    }

    @Test
    void twoLogsSideBySideAreBothRead() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "2025,,,,2026,,",
                "Company,Role,Result,,Company,Role,Result",
                "Acme,Clerk,Rejected,,Beta,Cook,2nd",
                "Gamma,Clerk,No,,,,",
                "Delta,Clerk,No,,,,");

        assertThat(jobs(outcome))
                .containsExactlyInAnyOrder(
                        "3 Acme/Clerk/Rejected", "4 Gamma/Clerk/No", "5 Delta/Clerk/No", "3 Beta/Cook/2nd");
        assertThat(outcome.applications()
                        .get(3)
                        .cell(Field.OUTCOME)
                        .orElseThrow()
                        .ref()
                        .a1())
                .isEqualTo("G3");
    }

    @Test
    void twoLogsWithoutAColumnBetweenThemAreBothRead() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Result,Company,Role,Result",
                "Acme,Clerk,Rejected,Beta,Cook,2nd",
                "Gamma,Clerk,No,,,");

        assertThat(jobs(outcome)).hasSize(3);
    }

    @Test
    void theTableBesideTheLogIsNotMixedIn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Result,,Name,Phone,Email",
                "Acme,Clerk,Rejected,,Ann Lee,555-0101,ann@example.com",
                "Beta,Cook,2nd,,Bo Ray,555-0102,bo@example.com",
                ",,,,Cy Fox,555-0103,cy@example.com",
                ",,,,Di Ash,555-0104,di@example.com");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Clerk/Rejected", "3 Beta/Cook/2nd");
        assertThat(outcome.applications()).allMatch(job -> job.people().isEmpty());
        assertThat(outcome.rejectedRows()).isEmpty();
    }

    @Test
    void aTableBesideTheLogWithItsOwnHeaderFurtherDownIsNotMixedIn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Result,,,",
                "Acme,Clerk,Rejected,,Contact name,Email",
                "Beta,Cook,2nd,,Ann Lee,ann@example.com",
                "Gamma,Cook,No,,Bo Ray,bo@example.com",
                "Delta,Cook,No,,Cy Fox,cy@example.com");

        assertThat(outcome.applications())
                .hasSize(4)
                .allMatch(job -> job.people().isEmpty());
    }

    @Test
    void boardsForEachStatusSideBySideAreAllRead() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Applied,,,Interview,,,Rejected,,",
                "Company,Role,Date,Company,Role,Date,Company,Role,Date",
                "Acme,Cook,2026-01-01,Beta,Cook,2026-01-02,Gamma,Cook,2026-01-05",
                "Eta,Cook,2026-01-08,,,,,,");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name())
                .containsExactlyInAnyOrder("Acme", "Beta", "Gamma", "Eta");
    }

    @Test
    void aListOfStatusesBesideTheLogIsNotItsStatus() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Status,,Status",
                "Acme,Cook,Rejected,,Applied",
                "Beta,Cook,2nd,,Rejected",
                "Gamma,Cook,Applied,,Offer");

        assertThat(outcome.column(Field.OUTCOME)).contains("C");
        assertThat(outcome.column(Field.STAGE)).isEmpty();
    }

    @Test
    void aSecondLogInAnotherLanguageCostsTheFirstNothing() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Position,Status", "Acme,Cook,2nd", "", "Firma,Stelle,Ergebnis", "Beta,Koch,Absage");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Cook/2nd", "5 Beta/Koch/Absage");
    }

    @Test
    void titlesOfSectionsToTheLeftOfAnEmptyColumnCutNothingOff() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Statut,Date de candidature,,Poste,Entreprise",
                "Runner-up,2026-05-14,,Clerk,Acme",
                "Week 12,,,,",
                "Rejected,2026-09-01,,Clerk,Beta",
                "Week 13,,,,",
                "Week 14,,,,",
                "Rejected,2026-10-01,,Cook,Gamma");

        assertThat(jobs(outcome))
                .containsExactly("2 Acme/Clerk/Runner-up", "4 Beta/Clerk/Rejected", "7 Gamma/Cook/Rejected");
        assertThat(outcome.column(Field.APPLIED_DATE)).contains("B");
    }

    @Test
    void anEmptyColumnInsideTheLogCutsNothingOff() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,,Contact,Phone,,Outcome,Notes",
                "Acme,Clerk,,Ann Lee,555-0101,,Rejected,",
                "Beta,Cook,,Bo Ray,555-0102,,2nd,a close one",
                "Gamma,Cook,,,,,,");

        assertThat(jobs(outcome)).containsExactly("2 Acme/Clerk/Rejected", "3 Beta/Cook/2nd", "4 Gamma/Cook/");
        assertThat(outcome.applications().get(1).people().get(0).phone()).contains("555-0102");
        assertThat(outcome.applications().get(1).text(Field.NOTES)).isEqualTo("a close one");
    }
}
