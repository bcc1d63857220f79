package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coaches name a client once, and leave the cells below empty. */
class ClientGroupsTest {
    @TempDir
    Path folder;

    private List<String> clients(String... lines) throws Exception {
        return Logs.csv(folder, lines).applications().stream()
                .map(job -> job.client().orElse("-"))
                .toList();
    }

    @Test
    void theRowsBelowANameAreTheSameClients() throws Exception {
        assertThat(clients(
                        "Client,Company,Role,Outcome",
                        "Maria Fell,Acme,Clerk,2nd",
                        ",Beta,Clerk,rejected",
                        "Tom Moss,Acme,Cook,2nd",
                        ",Gamma,Cook,waiting"))
                .containsExactly("Maria Fell", "Maria Fell", "Tom Moss", "Tom Moss");
    }

    @Test
    void aNameMayStandInARowOfItsOwn() throws Exception {
        assertThat(clients(
                        "Client,Company,Role,Outcome",
                        "Maria Fell,,,",
                        ",Acme,Clerk,2nd",
                        ",Beta,Clerk,rejected",
                        "Tom Moss,,,",
                        ",Gamma,Cook,waiting"))
                .containsExactly("Maria Fell", "Maria Fell", "Tom Moss");
    }

    @Test
    void anEmptyCellAmongNamesThatComeBackIsForgotten() throws Exception {
        assertThat(clients(
                        "Client,Company,Role,Outcome",
                        "Maria Fell,Acme,Clerk,2nd",
                        "Tom Moss,Beta,Clerk,rejected",
                        ",Gamma,Cook,2nd",
                        ",Delta,Cook,2nd",
                        "Maria Fell,Eta,Cook,waiting"))
                .containsExactly("Maria Fell", "Tom Moss", "-", "-", "Maria Fell");
    }
}
