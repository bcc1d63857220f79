package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;

class CheckTextTest {
    @TempDir
    Path folder;

    private String opened(String log) throws Exception {
        Path file = Files.writeString(folder.resolve("log.csv"), log);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                Log opened = LogReader.open(file, new LogOptions(LocalDate.of(2026, 11, 23), false, Map.of()))) {
            new CheckText(out, true).listener().opened(opened);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheColumnsThatAreNotUsedOnOneLine() throws Exception {
        assertThat(opened("Company,Salary,Role,,Outcome\nAcme,9,Clerk,stray,No\n"))
                .contains(String.format("    not used: B \u201cSalary\u201d, D (no header)%n"));
    }

    @Test
    void saysNothingOfUnusedColumnsWhereAllAreUsed() throws Exception {
        assertThat(opened("Company,Role,Outcome\nAcme,Clerk,No\n")).doesNotContain("not used");
    }

    @Test
    void saysThatTheJobsStandInColumns() throws Exception {
        assertThat(opened("Company,Acme,Beta\nRole,Cook,Baker\nApplied,2026-01-02,2026-01-03\nOutcome,No,2nd\n"))
                .contains("read as a log, its jobs in columns, the names of the fields in column A")
                .containsPattern("outcome +4 +Outcome");
    }

    @Test
    void saysWhichTablesOfASheetAreReadAndWhichHaveNoHeaders() throws Exception {
        assertThat(opened("Company,Role,Outcome\nAcme,Cook,No\n\nResult,Employer,Job\n2nd,Beta,Cook\n"))
                .contains("read as a log, header in row 1")
                .contains("read as a log, header in row 4");
        assertThat(
                        opened(
                                "1/3/2026,Acme Inc,Line Cook,rejected\n1/9/2026,Beta Ltd,Clerk,2nd place\n1/20/2026,Gamma Co,Cook,no response\n2/1/2026,Day Group,Nurse,rejected\n"))
                .contains("read as a log, without a row of headers");
    }

    @Test
    void showsTheColumnTheHeaderHowSureAndTheNextBest() throws Exception {
        assertThat(opened("Company,Role,Hiring manager,Recruiter\nAcme,Clerk,Ann Lee,Bob Ray\n"))
                .contains(
                        String.format("    company                A   Company         100%%%n"),
                        String.format(
                                "    contact name           C   Hiring manager  100%%  next best D Recruiter 76%%%n"));
    }
}
