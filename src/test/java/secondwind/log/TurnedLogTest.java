package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.LogRow;

/** A log on its side: the names of the fields in a column, a column for each job. */
class TurnedLogTest {
    private static final String[] TURNED = {
        "Company,Acme,Beta,Gamma",
        "Position,Analyst,Cook,Clerk",
        "Date Applied,2026-03-01,2026-02-30,2026-03-05",
        "Contact,Ann Lee,Bo Ray,",
        "Email,al@acme.example,,",
        "Salary,1,2,3",
        "Outcome,Rejected,Runner-up,",
    };

    @TempDir
    Path folder;

    @Test
    void readsEachColumnAsAJobAndNamesTheCellsAsTheUserSeesThem() throws Exception {
        Logs.Outcome outcome = Logs.csv(folder, TURNED);

        assertThat(outcome.applications())
                .extracting(job -> job.row().words() + " " + job.company().name())
                .containsExactly("column B Acme", "column C Beta", "column D Gamma");
        Application beta = outcome.applications().get(1);
        assertThat(beta.cell(Field.OUTCOME).orElseThrow().citation()).isEqualTo("Outcome, C7: \u201cRunner-up\u201d");
        assertThat(beta.row().cell(outcome.column(Field.OUTCOME).orElseThrow())).isEqualTo("C7");
        assertThat(outcome.rejectedCells()).singleElement().satisfies(rejected -> {
            assertThat(rejected.where().a1()).isEqualTo("C3");
            assertThat(rejected.remedy()).contains("C3");
        });
        SheetReading.AsLog reading = (SheetReading.AsLog) outcome.sheets().get(0);
        assertThat(reading.headerPlace()).isEqualTo("its jobs in columns, the names of the fields in column A");
        assertThat(reading.unused()).containsExactly(new UnusedColumn("6", "Salary", false));
    }

    @Test
    void readsItInAWorkbookBelowATitleAndBehindANumber() throws Exception {
        Path file = Workbooks.save(
                folder,
                workbook -> Workbooks.sheet(
                        workbook,
                        "My jobs",
                        "2: | My search 2026",
                        "4: 1 | Employer | Acme | Beta",
                        "5: 2 | Job | Analyst | Cook",
                        "6: 3 | Applied on | 3 March 2026 | 5 March 2026",
                        "9: 4 | How it ended | no | second place"));

        Application beta = Logs.read(file, Logs.OPTIONS).applications().get(1);

        assertThat(beta.row().words()).isEqualTo("column D");
        assertThat(beta.applied()).contains(LocalDate.of(2026, 3, 5));
        assertThat(beta.cell(Field.OUTCOME).orElseThrow().ref().a1()).isEqualTo("D9");
    }

    @Test
    void titlesOfSectionsAmongTheFieldsAreNoFields() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Acme,Beta,Gamma",
                "Job title,Cook,Cook,Clerk",
                "APPLICATION,,,",
                "Date applied,2026-01-01,2026-01-03,2026-02-01",
                "OUTCOME,,,",
                "Result,Rejected,2nd,Applied",
                "Letter sent,,,");

        assertThat(outcome.applications())
                .extracting(job -> job.text(Field.OUTCOME))
                .containsExactly("Rejected", "2nd", "Applied");
        assertThat(outcome.column(Field.LETTER_SENT)).contains("7");
    }

    @Test
    void aJobWithoutItsCompanyIsARejectedColumn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Acme,,Gamma,Delta",
                "Role,Analyst,Cook,Clerk,Nurse",
                "Applied,2026-03-01,2026-03-02,2026-03-05,2026-03-06",
                "Result,no,Runner-up,no,no");

        LogRow.Rejected rejected = outcome.rejectedRows().get(0);
        assertThat(rejected.row().words()).isEqualTo("column C");
        assertThat(rejected.rejection().where().a1()).isEqualTo("C1");
    }

    @Test
    void noticesNameRowsAndColumnsTheRightWayRound() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Acme,Beta,acme",
                "Role,Cook,Cook,Cook",
                "Date Applied,03/04/2026,05/06/2026,07/08/2026",
                "Priority,blue,red,I came second",
                "Result,no,no,no");

        assertThat(outcome.notices())
                .extracting(notice -> notice.line())
                .anySatisfy(line -> assertThat(line).contains("log.csv, row 3").contains("03/04/2026"));
        assertThat(outcome.notices())
                .extracting(notice -> notice.line())
                .anySatisfy(line -> assertThat(line).contains("column B and column D"));
        assertThat(outcome.notices())
                .extracting(notice -> notice.line())
                .anySatisfy(line -> assertThat(line).contains("Row 4").contains("D4 speaks of a second place"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 199})
    void readsFromOneToManyJobs(int jobs) throws Exception {
        StringBuilder[] lines = {
            new StringBuilder("Company"),
            new StringBuilder("Position"),
            new StringBuilder("Date applied"),
            new StringBuilder("Result")
        };
        for (int job = 0; job < jobs; job++) {
            lines[0].append(",Firm ").append(job);
            lines[1].append(",Clerk");
            lines[2].append(",2026-03-0").append(1 + job % 9);
            lines[3].append(",rejected");
        }

        Logs.Outcome outcome =
                Logs.csv(folder, lines[0].toString(), lines[1].toString(), lines[2].toString(), lines[3].toString());

        assertThat(outcome.applications()).hasSize(jobs);
    }

    @Test
    void anUprightLogIsNeverTurned() throws Exception {
        for (String[] log : new String[][] {
            {"Company,Role,Result", "Position Ltd,Clerk,no", "Interview House,Cook,2nd"},
            {"Company,Outcome", "Role,no", "Date applied,no", "Contact,no"},
            {"Employer,Date,Result", "Acme,2026-03-01,Rejected"},
            {"Status,Company,Position,Notes", "Applied,Acme,Clerk,", "Offer,Beta,Clerk,", "Interview,Gamma,Clerk,"},
        }) {
            Logs.Outcome outcome = Logs.csv(folder, log);

            assertThat(outcome.applications())
                    .as(log[0])
                    .isNotEmpty()
                    .allMatch(job -> !job.row().turned());
        }
    }

    @Test
    void aListOfWhatTheFieldsMeanIsNoLog() throws Exception {
        Path file = Logs.file(
                folder,
                "log.csv",
                StandardCharsets.UTF_8,
                "Field,What to write",
                "Company,The name of the company you applied to",
                "Position,The title as it stood in the posting",
                "Date Applied,The day on which you sent it",
                "Outcome,How it ended in your own words");

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);

        Path types = Logs.file(
                folder,
                "types.csv",
                StandardCharsets.UTF_8,
                "Field,Type,Required,Group",
                "Company,text,yes,A",
                "Position,text,yes,A",
                "Date Applied,date,no,B",
                "Outcome,text,no,B");

        assertThatThrownBy(() -> Logs.read(types, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);
    }

    @Test
    void cardsBelowOneAnotherAreRefusedRatherThanReadInPart() throws Exception {
        Path file = Logs.file(
                folder,
                "log.csv",
                StandardCharsets.UTF_8,
                "Company:,Acme",
                "Position:,Cook",
                "Applied:,2026-01-01",
                "Result:,no",
                "",
                "Company:,Beta",
                "Position:,Baker",
                "Applied:,2026-01-03",
                "Result:,2nd");

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);
    }

    @Test
    void theSendersDetailsAreNoTurnedLog() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(
                    workbook,
                    "Profile",
                    "Name | Ana Cruz",
                    "Email | ana@example.com",
                    "Phone | 555-0101",
                    "Company | none",
                    "Position | Nurse",
                    "Start date | 2027-01-04");
            Workbooks.sheet(workbook, "Log", "Company | Role | Result", "Acme | Nurse | 2nd");
        });

        try (Log log = LogReader.open(file, new LogOptions(Logs.TODAY, false, Map.of()))) {
            assertThat(log.sheets().get(0)).isInstanceOf(SheetReading.PassedOver.class);
        }
    }
}
