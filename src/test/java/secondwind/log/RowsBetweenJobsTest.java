package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;

/** What people put between the rows of a log, below them and into rows that wait for a job. */
class RowsBetweenJobsTest {
    private static final String HEADER = "No.,Company,Position,Date Applied,Status,Remote,Notes";

    @TempDir
    Path folder;

    private Logs.Outcome with(String... lines) throws Exception {
        List<String> all = new ArrayList<>(List.of(HEADER, "1,Acme,Analyst,2026-03-01,Rejected,TRUE,"));
        all.addAll(List.of(lines));
        all.add("2,Beta,Cook,2026-03-02,2nd,FALSE,");
        return Logs.csv(folder, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2014 March \u2014,,,,,,",
                ",MARCH 2026,,,,,",
                "March,12,,,,,",
                ",March 2026,,,,FALSE,",
                "=== ACTIVE ===,,,,,FALSE,",
                "Rejected,,,,,,",
                "Rejected (12),,,,,FALSE,",
                ",Rejected,12,,,,",
                "Week 12,5,,,,,",
                "Week of 3/2/2026,3,,,,,",
                "Q1 2026,4,,,,,",
                "M\u00e4rz 2026,3,,,,,",
                "ARCHIVE,ARCHIVE,ARCHIVE,ARCHIVE,ARCHIVE,ARCHIVE,ARCHIVE",
                "No.,Company,Position,Date Applied,Status,Remote,Notes",
                "no.,COMPANY,POSITION,DATE APPLIED,STATUS,REMOTE,NOTES",
                "Position,Company,Status,Date Applied,,,",
                "Total,54,,,,,",
                "TOTAL APPLICATIONS,54,12,,,,",
                ",Total: 54,,Interviews: 6,,,",
                "Average,12 days,,,,,",
                ",Response rate,12%,,,,",
                ",Interviews,6,,,,",
                "Avg. days to reply,14.5,,,,,",
                "Grand total,,54,,,,",
                "Gesamt,54,,,,,",
                ",,,,,,",
                "3,,,,,,",
                "3.,,,,,FALSE,",
                "3,,,,,FALSE,",
                "3,,,,Not applied,FALSE,",
                "3,,,2026-11-23,Not applied,FALSE,",
                ",,,2026-11-23,,,",
                ",,,,To apply,,",
                ",0,0,,,FALSE,",
                ",Acme Count,1,,,,",
                ",Last updated,2026-03-01,,,,",
                "* = referral,** = agency,,,,,",
                "Note: green means go,and red means stop,,,,,",
                "\u2020 = by phone,,,,,FALSE,",
                "<<<<<<< HEAD,,,,,,",
                ">>>>>>> 3fa9 (later,fix),,,,,",
                "=======",
            })
    void neitherAJobNorARejectedRow(String line) throws Exception {
        Logs.Outcome outcome = with(line);

        assertThat(outcome.rows()).extracting(row -> row.row().row()).containsExactly(2, 4);
        assertThat(outcome.rejectedRows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,Total Wine,Clerk,2026-03-02,Rejected,,",
                "3,March Networks,Clerk,2026-03-02,Rejected,,",
                "3,Open Systems,12,,,,",
                "3,Rejected Ltd,Clerk,,,,",
                "3,Average Joe's Gym,Trainer,,,,",
                "3,Notion,Clerk,,,,",
                "3,Key: Software,Clerk,,,,",
                "3,Sum Up,Cook,2026-03-02,Applied,TRUE,",
                "3,*astronomy,Clerk,,,,",
                ",1,Clerk,2026-03-02,,,",
                ",Company,Clerk,2026-03-02,Rejected,,",
                ",Acme,,,Rejected,FALSE,",
                "3,Weekday,Clerk,,,,",
            })
    void aJob(String line) throws Exception {
        assertThat(with(line).applications()).hasSize(3);
    }

    @Test
    void anEndingWithoutACompanyIsStillARejectedRow() throws Exception {
        assertThat(with("3,,,2026-03-02,Runner-up,FALSE,").rejectedRows())
                .extracting(row -> row.row().row())
                .containsExactly(3);
    }

    @Test
    void aSheetPaddedWithBoxesNumbersAndEmptyFormulasHasNoFurtherRows() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            var sheet = Workbooks.sheet(
                    workbook, "Log", "# | Company | Role | Status | Remote", "1 | Acme | Cook | 2nd | TRUE");
            for (int number = 2; number < 1_000; number++) {
                var row = sheet.createRow(number);
                row.createCell(0).setCellValue(number);
                row.createCell(3).setCellValue("Not applied");
                row.createCell(4).setCellValue(false);
                row.createCell(25).setBlank();
            }
        });

        assertThat(Logs.read(file, Logs.OPTIONS).rows()).hasSize(1);
    }

    @Test
    void titlesOfSectionsTellTheOutcomeWhereNoColumnDoes() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Applied",
                "Acme,Clerk,2026-03-01",
                "Rejected,,",
                "Beta,Clerk,2026-03-02",
                "Runner-up :(,,",
                "Gamma,Clerk,2026-03-03",
                "Delta,Clerk,2026-03-04",
                "Spring,,",
                "Epsilon,Clerk,2026-03-05");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name() + "/" + job.text(Field.OUTCOME))
                .containsExactly("Acme/", "Beta/Rejected", "Gamma/Runner-up :(", "Delta/Runner-up :(", "Epsilon/");
        assertThat(outcome.applications()
                        .get(2)
                        .cell(Field.OUTCOME)
                        .orElseThrow()
                        .ref()
                        .a1())
                .isEqualTo("A5");
    }

    @Test
    void aTitleAboveItsOwnHeaderTellsTheOutcomeOfItsTable() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Finished second,,",
                "Company,Role,Applied",
                "Acme,Clerk,2026-03-01",
                ",,",
                "Waiting,,",
                "Company,Role,Applied",
                "Beta,Clerk,2026-03-02");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name() + "/" + job.text(Field.OUTCOME))
                .containsExactly("Acme/Finished second", "Beta/Waiting");
    }

    @Test
    void aColumnForTheOutcomeIsNotFilledByTitles() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder, "Company,Role,Outcome", "Runner-up,,", "Acme,Clerk,", "Beta,Clerk,rejected", "Gamma,Clerk,no");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name() + "/" + job.text(Field.OUTCOME))
                .containsExactly("Acme/", "Beta/rejected", "Gamma/no");
    }
}
