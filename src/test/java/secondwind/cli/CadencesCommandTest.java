package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cadences as they are listed and as they are chosen for a run. */
class CadencesCommandTest {
    private static final String LOG = """
            Client,Company,Position,Hiring manager,Phone,Email,Outcome,Date told
            Ana Silva,Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,maria@fernhill.example,Runner-up,2026-11-20
            Bo Berg,Brightwater Foods,Buyer,Tom Adeyemi,555-0150,tom@brightwater.example,Runner-up,2026-11-20
            """;
    private static final String MINE =
            "[cadences.mine]\nlike = \"manager-only\"\n[cadences.mine.feedback]\ntarget = 9\n";

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(folder.resolve("coach.csv"), LOG);
    }

    @Test
    void eachIsDrawnAsOneLineThatFitsATerminal() {
        Program program = Program.run("cadences");
        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out().lines())
                .contains(
                        "standard - used unless you choose another",
                        "  The five steps, with the feedback call a week after the letter.",
                        "  told-1 letter--8 feedback-14 new hire--22 check-back--60 in touch-90---180...",
                        "  Source: Jim Grant, “What to Do When You Come in 2nd Place” (2010)",
                        "manager-only",
                        "  told--1 letter--8 feedback----22 check-back----60 in touch----90-------180...",
                        "  told--1 letter--8 feedback----31 check-back----62 in touch----93----124...217")
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(program.out().lines().filter(line -> line.startsWith("  told-")))
                .hasSize(6)
                .allMatch(line -> line.chars().allMatch(letter -> letter < 128));
    }

    @Test
    void onesOwnAreListedFromTheFileAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.toml"), "cadence = \"mine\"\n" + MINE);
        Program program = Program.run("cadences", "--config", file);
        assertThat(program.exitCode()).isZero();
        assertThat(program.out().lines())
                .contains("standard", "mine (yours) - used unless you choose another")
                .anyMatch(
                        line -> line.matches("  told-+1 letter-+10 feedback-+24 check-back-+60 in touch-+90-+180..."));
    }

    @Test
    void oneThatEndsIsDrawnToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.toml"), """
                [cadences.once]
                like = "standard"
                without = ["person-hired", "check-back"]
                [cadences.once.keep-in-touch]
                touches = 1
                [cadences.never]
                like = "standard"
                without = ["keep-in-touch"]
                """);
        assertThat(Program.run("cadences", "--config", file).out().lines())
                .anyMatch(line -> line.matches("  told-+1 letter-+8 feedback-+60 in touch"))
                .anyMatch(line -> line.matches("  told-+1 letter-+8 feedback-+14 new hire-+22 check-back"));
    }

    @Test
    void brokenFileIsRefusedWithLineAndReason() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.toml"), MINE + "from = 12\n");
        Program program = Program.run("cadences", "--config", file);
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("mine.toml, line 4, column 1").contains("“target” to lie between");
        assertThat(Program.run("cadences", "--config", folder.resolve("none.toml"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void configurationChoosesForEverybodyAndForAClient() throws IOException {
        Files.writeString(
                folder.resolve("secondwind.toml"),
                "cadence = \"manager-only\"\n[clients.\"Ana Silva\"]\ncadence = \"two-weeks\"\n");
        List<String> actions = actions();
        assertThat(actions)
                .contains("Ana Silva,person-hired", "Ana Silva,feedback,2026-12-08,email")
                .contains("Bo Berg,feedback,2026-12-01,call")
                .doesNotContain("Bo Berg,person-hired");
    }

    @Test
    void commandLineBeatsTheConfiguration() throws IOException {
        Files.writeString(
                folder.resolve("secondwind.toml"),
                "cadence = \"manager-only\"\n[clients.\"Ana Silva\"]\ncadence = \"two-weeks\"\n" + MINE);
        assertThat(actions("--cadence", "mine"))
                .contains("Ana Silva,feedback,2026-12-02,call", "Bo Berg,feedback,2026-12-02,call");
        assertThat(actions("--cadence", "STANDARD"))
                .contains("Ana Silva,feedback,2026-12-01,call", "Bo Berg,person-hired");
    }

    /** Client and step of each line of the list of actions, and for feedback its day and manner. */
    private List<String> actions(String... options) throws IOException {
        Path output = folder.resolve("out");
        Object[] arguments = new Object[options.length + 5];
        System.arraycopy(new Object[] {log, "-o", output, "--as-of", "2026-11-23"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        Program program = Program.run(arguments);
        assertThat(program.exitCode()).as(program.err()).isZero();
        return Files.readString(output.resolve("actions.csv"))
                .lines()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + "," + cells[3]
                        + (cells[3].equals("feedback") ? "," + cells[5] + "," + cells[10] : ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check"})
    void unknownNameOnTheCommandLineIsWrongUsage(String command) throws IOException {
        Program program = Program.run(command, log, "--cadence", "standart", "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .isEqualToIgnoringNewLines("--cadence standart: There is no such cadence. Expected “standard”.");
        Path file = Files.writeString(folder.resolve("mine.toml"), MINE);
        assertThat(Program.run(command, log, "--config", file, "--cadence", "yours", "--as-of", "2026-11-23")
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("second-wind")).doesNotExist();
    }

    @Test
    void logWhoseOwnSettingsAreBrokenIsNotReadWhateverTheCommandLineSays() throws IOException {
        Files.writeString(folder.resolve("secondwind.toml"), "[cadences.mine]\nlike = \"standrad\"\n");
        Program program = Program.run("check", log, "--cadence", "prompt", "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err()).contains("line 2, column 1").contains("Expected “standard”");
    }

    @Test
    void aLogForEachClientIsKnownInTheSharedSettingsByItsName() throws IOException {
        Files.writeString(folder.resolve("secondwind.toml"), """
                [profile]
                name = "Pat Rowe"
                [clients."Beth Crane"]
                cadence = "manager-only"
                phone = "555-0161"
                """);
        Files.delete(log);
        for (String client : List.of("Beth Crane", "Cal Dunn")) {
            Files.writeString(
                    folder.resolve(client + ".csv"),
                    "Company,Position,Hiring manager,Phone,Email,Outcome,Date told\nFernhill Logistics,Dispatcher,"
                            + "Maria Okafor,555-0142,maria@fernhill.example,Runner-up,2026-11-20\n");
        }
        Program program = Program.run(folder, "-o", folder.resolve("out"), "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).contains("(Beth Crane)").contains("(Pat Rowe)");
        List<String> steps = Files.readAllLines(folder.resolve("out/actions.csv"));
        assertThat(steps)
                .filteredOn(line -> line.contains("person-hired"))
                .singleElement()
                .asString()
                .contains("Cal Dunn.csv");
    }
}
