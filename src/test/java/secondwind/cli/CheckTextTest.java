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
    void showsTheColumnTheHeaderHowSureAndTheNextBest() throws Exception {
        assertThat(opened("Company,Role,Hiring manager,Recruiter\nAcme,Clerk,Ann Lee,Bob Ray\n"))
                .contains(
                        String.format("    company                A   Company         100%%%n"),
                        String.format(
                                "    contact name           C   Hiring manager  100%%  next best D Recruiter 76%%%n"));
    }
}
