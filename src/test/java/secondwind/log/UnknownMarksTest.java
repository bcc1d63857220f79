package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownMarksTest {
    @TempDir
    Path folder;

    @Test
    void namesTheCellThatSaysNeitherYesNorNo() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Role,Outcome,Closed?", "Acme,Clerk,2nd,perhaps", "Beta,Clerk,2nd,yes");

        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line())
                        .isEqualTo(
                                "log.csv, D2: \u201cperhaps\u201d under \u201cClosed?\u201d was not understood, and counts as"
                                        + " not done. Type yes, no or the day."));
    }

    @ParameterizedTest
    @CsvSource({
        "Closed?,no",
        "Closed?,not yet",
        "Closed?,n/a",
        "Closed?,?",
        "Closed?,took other job",
        "Closed?,11/20/26",
        "Closed?,''",
        "Feedback call,left vm 17 Nov",
        "Feedback call,she will call",
        "Letter sent,12/30/26",
    })
    void saysNothingOfWhatIsUnderstood(String header, String cell) throws Exception {
        assertThat(Logs.csv(folder, "Company,Role,Outcome," + header, "Acme,Clerk,2nd," + cell)
                        .notices())
                .isEmpty();
    }

    @Test
    void namesTheFirstCellsAndCountsTheRest() throws Exception {
        String[] lines = new String[26];
        lines[0] = "Company,Role,Outcome,Letter sent";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = "Firm " + row + ",Clerk,2nd,hmm";
        }

        Logs.Outcome outcome = Logs.csv(folder, lines);

        assertThat(outcome.notices()).hasSize(21);
        assertThat(outcome.notices().get(20).line())
                .isEqualTo("log.csv: 5 more cells about what is done were not understood. Type yes, no or the day"
                        + " into them.");
    }
}
