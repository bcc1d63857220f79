package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
    private static final String LOG = """
            Dana's job search

            Company,Position,Hiring manager,Phone,Email,Outcome,Date told,Notes
            Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,maria@fernhill.example,Runner-up,2026-11-20,Talked about the move to two depots.
            Brightwater Foods,Buyer,Tom Adeyemi,555-0150,tom@brightwater.example,Rejected after phone screen,2026-11-12,
            Harbor Lane Clinic,Scheduler,,,,so close,2026-11-18,
            """;

    @TempDir
    private Path folder;

    private Path log;
    private Path output;

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(folder.resolve("dana.csv"), LOG);
        output = folder.resolve("out");
    }

    @Test
    void printsTheHelpWithoutArguments() {
        Program program = Program.run();
        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).contains("Usage: secondwind").contains("run").contains("check");
    }

    @Test
    void writesPacketsWhenOnlyALogIsNamed() throws IOException {
        Program program = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.err()).doesNotContain("Exception");
        assertThat(program.exitCode()).isZero();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "actions.csv",
                        "questions.csv",
                        "rows.csv",
                        "rejected.csv",
                        "dana/book.pdf",
                        "dana/calendar.ics",
                        "dana/action-plan.xlsx",
                        "dana/packets/Fernhill-Logistics-Dispatcher.pdf",
                        "dana/letters/Fernhill-Logistics-Dispatcher.docx",
                        "dana/mail/Fernhill-Logistics-Dispatcher-letter.eml",
                        "dana/mail/Fernhill-Logistics-Dispatcher-feedback.eml",
                        "dana/mail/Fernhill-Logistics-Dispatcher-check-back.eml");
        assertThat(program.out())
                .contains("dana/action-plan.xlsx")
                .contains("Read 1 log with 3 rows.")
                .contains("Found 1 second place and 1 row to ask about. Nothing was rejected.")
                .contains("Wrote 1 packet in 1 book")
                .contains("Mon, Nov 23")
                .contains("Send the letter")
                .contains("Harbor Lane Clinic");
    }

    @Test
    void listsEveryStepInActionsCsv() throws IOException {
        Program.run("run", log, "-o", output, "--as-of", "2026-11-23");
        assertThat(Files.readString(output.resolve("actions.csv"))
                        .replace("\ufeff", "")
                        .lines())
                .contains(
                        "client,company,role,step,status,due,window_start,window_end,done_on,contact,channel,file,row",
                        "\"\",Fernhill Logistics,Dispatcher,letter,due,2026-11-23,2026-11-23,2026-11-24,,Maria Okafor,email,dana.csv,4",
                        "\"\",Fernhill Logistics,Dispatcher,feedback,later,2026-12-01,2026-11-28,2026-12-03,,Maria Okafor,call,dana.csv,4");
    }

    @Test
    void listsTheVerdictOfEveryRowInRowsCsvAsCheckDoes() throws IOException {
        Program.run("run", log, "-o", output, "--as-of", "2026-11-23");
        Program check = Program.run("check", log, "--format", "csv", "--as-of", "2026-11-23");
        List<String> lines = check.out().lines().toList();
        assertThat(Files.readString(output.resolve("rows.csv"))
                        .replace("\ufeff", "")
                        .lines())
                .isEqualTo(lines);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("file,sheet,row,company,role,verdict,cell,text,reason");
        assertThat(lines.get(1)).startsWith("dana.csv,,4,Fernhill Logistics,Dispatcher,second-place,F4,Runner-up,");
        assertThat(lines.get(2)).startsWith("dana.csv,,5,Brightwater Foods,Buyer,no,F5,Rejected after phone screen,");
        assertThat(lines.get(3)).startsWith("dana.csv,,6,Harbor Lane Clinic,Scheduler,ask,F6,so close,");
    }

    @Test
    void writesNothingInACheckOrADryRun() {
        assertThat(Program.run("check", log, "--as-of", "2026-11-23").exitCode())
                .isZero();
        Program dry = Program.run("run", log, "-o", output, "--dry-run", "--as-of", "2026-11-23");
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).contains("dry run").contains("dana/packets/Fernhill-Logistics-Dispatcher.pdf");
        assertThat(output).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("dana.csv");
    }

    @Test
    void printsHowTheColumnsAreUnderstood() {
        assertThat(Program.run("check", log, "--columns", "--format", "csv")
                        .out()
                        .lines())
                .contains(
                        "file,sheet,header_row,column,header,field",
                        "dana.csv,,3,A,Company,company",
                        "dana.csv,,3,C,Hiring manager,contact_name",
                        "dana.csv,,3,F,Outcome,outcome",
                        "dana.csv,,3,G,Date told,decision_date");
    }

    @Test
    void explainsEachVerdictAndWhatItWouldWrite() {
        assertThat(Program.run("check", log, "--as-of", "2026-11-23").out())
                .contains("header in row 3")
                .contains("Outcome, F4: \u201cRunner-up\u201d")
                .contains("second-place")
                .contains("dana/packets/Fernhill-Logistics-Dispatcher.pdf");
    }

    @Test
    void endsWithOneWhenARowHadToBeRejected() throws IOException {
        Files.writeString(log, LOG + ",Nurse,,,,Runner-up,2026-11-02,\n");
        Program program = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.out()).contains("Rejected: 1 row");
        assertThat(Files.readString(output.resolve("rejected.csv"))).contains("dana.csv,,7,A,");
        assertThat(Files.readString(output.resolve("rows.csv"))).contains("dana.csv,,7,,Nurse,rejected,A7,");
    }

    @Test
    void endsWithOneWhenOneOfTwoFilesCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK not a workbook");
        Program program = Program.run(log, broken, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).contains("Not read:").contains("broken.xlsx").doesNotContain("Exception");
        assertThat(output.resolve("dana/book.pdf")).exists();
        assertThat(Files.readString(output.resolve("rejected.csv"))).contains("broken.xlsx");
    }

    @Test
    void endsWithThreeWhenNothingCanBeRead() {
        Program program = Program.run(folder.resolve("missing.xlsx"), "-o", output);
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err()).contains("missing.xlsx").contains("no such file");
    }

    @Test
    void endsWithThreeWhenTheOutputCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Program program = Program.run(log, "-o", file, "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err()).contains("taken").doesNotContain("Exception");
        assertThat(file).hasContent("mine");
    }

    @Test
    void endsWithTwoOnWrongUsage() {
        for (Object[] wrong : new Object[][] {
            {log, "--as-of", "yesterday"}, {log, "--paper", "a3"}, {log, "--nonsense"}, {"check"},
        }) {
            Program program = Program.run(wrong);
            assertThat(program.exitCode()).as(List.of(wrong).toString()).isEqualTo(2);
            assertThat(program.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void endsWithTwoWhenTheNamedConfigurationCannotBeUsed() throws IOException {
        Path configuration = Files.writeString(folder.resolve("mine.toml"), "papr = \"a4\"\n");
        Program program = Program.run(log, "--config", configuration, "-o", output);
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("papr").contains("paper").contains("line 1");
    }

    @Test
    void takesTheConfigurationBesideTheLog() throws IOException {
        Files.writeString(
                folder.resolve("secondwind.toml"),
                "[phrases]\nno = [\"runner-up\"]\n[columns]\n\"Notes\" = \"source\"\n");
        assertThat(Program.run("check", log, "--format", "csv", "--as-of", "2026-11-23")
                        .out())
                .contains("Fernhill Logistics,Dispatcher,no,F4");
        assertThat(Program.run("check", log, "--columns", "--format", "csv").out())
                .contains("H,Notes,source");
    }

    @Test
    void doesNotReadItsOwnListsAsLogs() throws IOException {
        Program.run(folder, "-o", output, "--as-of", "2026-11-23");
        Program second = Program.run(folder, "-o", folder.resolve("elsewhere"), "--as-of", "2026-11-23");
        assertThat(second.out()).contains("Read 1 log with 3 rows.");
    }

    @Test
    void doesNotReadItsOwnListsAsLogsWhereverACopyOfThemLies() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        Path copies = Files.createDirectories(folder.resolve("mail"));
        Path copy = Files.copy(output.resolve("rows.csv"), copies.resolve("from-my-coach.csv"));
        assertThat(Program.run("check", copies, "--as-of", "2026-11-23").err()).contains("no log in this folder");
        assertThat(Program.run("check", copy, "--as-of", "2026-11-23").err()).contains("a list that Second Wind wrote");
    }

    @Test
    void takesTwoRowsForOneTitleForTwoJobsWhenTheirDecisionsLieFarApart() throws IOException {
        Files.writeString(log, LOG + "Fernhill Logistics,Dispatcher,Ana Duarte,555-0143,,Runner-up,2026-08-20,\n");
        assertThat(Program.run(log, "-o", output, "--as-of", "2026-11-23").out())
                .contains("Wrote 2 packets");
    }

    @Test
    void keepsAPacketThatTheUserHasChanged() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        Path packet = output.resolve("dana/packets/Fernhill-Logistics-Dispatcher.pdf");
        byte[] ticked = "ticked by hand".getBytes(StandardCharsets.UTF_8);
        Files.write(packet, ticked);
        Program again = Program.run(log, "-o", output, "--as-of", "2026-11-24");
        assertThat(again.exitCode()).as("what was ticked in it cannot be read").isEqualTo(1);
        try (Stream<Path> packets = Files.list(packet.getParent())) {
            assertThat(packets).hasSize(2).anySatisfy(path -> assertThat(path).hasBinaryContent(ticked));
        }
    }

    @Test
    void removesAPacketThatIsNoLongerNeeded() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        Files.writeString(log, LOG.replace("Runner-up", "Rejected after phone screen"));
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(files()).contains("dana/book.pdf").doesNotContain("dana/packets/Fernhill-Logistics-Dispatcher.pdf");
    }

    @Test
    void leavesThePacketsOfAnotherLogAlone() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        Path other = Files.writeString(folder.resolve("sam.csv"), LOG);
        Program.run(other, "-o", output, "--as-of", "2026-11-23");
        assertThat(files()).contains("dana/book.pdf", "sam/book.pdf");
    }

    @Test
    void givesEachClientABookOfTheirOwn() throws IOException {
        Path coach = Files.writeString(folder.resolve("coach.csv"), """
                Client,Company,Position,Outcome,Date told
                Ana Duarte,Fernhill Logistics,Dispatcher,Runner-up,2026-11-20
                Ben Osei,Brightwater Foods,Buyer,Runner-up,2026-11-19
                """);
        Program.run(coach, "-o", output, "--as-of", "2026-11-23");
        assertThat(files()).contains("Ana-Duarte/book.pdf", "Ben-Osei/book.pdf");
    }

    @Test
    void leavesTheListsOfTheLastRunAloneWhenNothingCanBeRead() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        byte[] actions = Files.readAllBytes(output.resolve("actions.csv"));
        Program mistyped = Program.run(folder.resolve("dnaa.csv"), "-o", output, "--as-of", "2026-11-23");
        assertThat(mistyped.exitCode()).isEqualTo(3);
        assertThat(mistyped.out()).isEmpty();
        assertThat(output.resolve("actions.csv")).hasBinaryContent(actions);
    }

    @Test
    void letsNoSecondRunIntoTheFolderOfTheFirst() throws Exception {
        try (secondwind.output.RunLock first = secondwind.output.RunLock.take(output)) {
            Program second = Program.run(log, "-o", output, "--as-of", "2026-11-23");
            assertThat(first).isNotNull();
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.err()).contains("Another run is writing into this folder");
        }
        assertThat(Program.run(log, "-o", output, "--as-of", "2026-11-23").exitCode())
                .isZero();
    }

    @Test
    void writesNothingThroughALinkToAnotherPlace() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("dana"), elsewhere);
        Program program = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err()).contains("link to another place");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void leavesAFileOfTheUsersThatOnlyLooksTemporary() throws IOException {
        Path mine = Files.createDirectories(output).resolve(".secondwind-mine.tmp");
        Files.writeString(mine, "mine");
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void readsTheLogsOfAFolderThatIsAlsoTheOutputFolder() throws IOException {
        Program first = Program.run(folder, "-o", folder, "--as-of", "2026-11-23");
        Program second = Program.run(folder, "-o", folder, "--as-of", "2026-11-23");
        assertThat(first.out()).contains("Read 1 log with 3 rows.");
        assertThat(second.out()).contains("Read 1 log with 3 rows.");
    }

    @Test
    void readsALogThatIsNamedTwiceOnce() {
        Program program = Program.run(log, log.toAbsolutePath(), folder, "--dry-run", "--as-of", "2026-11-23");
        assertThat(program.out()).contains("Read 1 log with 3 rows.");
    }

    @Test
    void setsAVeryLongCompanyNameInReasonableTime() throws IOException {
        Files.writeString(log, LOG.replace("Fernhill Logistics", "A".repeat(5000)));
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(30),
                () -> assertThat(Program.run(log, "-o", output, "--as-of", "2026-11-23")
                                .exitCode())
                        .isZero());
    }

    @Test
    void takesAMisspeltCommandForThatAndNotForALog() {
        assertThat(Program.run("chekc", log).exitCode()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void refusesAPhraseThatWouldMatchEverything() throws IOException {
        Files.writeString(folder.resolve("secondwind.toml"), "[phrases]\nno = [\"[\"]\n");
        Program program = Program.run("check", log, "--as-of", "2026-11-23");
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.err())
                .contains("dana.csv")
                .contains("secondwind.toml")
                .contains("line 2");
    }

    @Test
    void tellsOfARowInACoachsLogThatNamesNoClient() throws IOException {
        Path coach = Files.writeString(folder.resolve("coach.csv"), """
                Client,Company,Position,Outcome,Date told
                Ana Duarte,Fernhill Logistics,Dispatcher,Runner-up,2026-11-20
                ,Brightwater Foods,Buyer,Runner-up,2026-11-19
                ,Old Mill Foods,Clerk,Rejected,2026-11-19
                """);
        assertThat(Program.run("check", coach, "--as-of", "2026-11-23").err())
                .contains("coach.csv, row 3: This row names no client")
                .contains("A3")
                .doesNotContain("row 4");
    }

    @Test
    void keepsThePacketsOfAPersonWhoseLogCannotBeReadAndClearsTheOthers() throws IOException {
        Path sam = Files.writeString(folder.resolve("sam.csv"), LOG);
        Program.run(log, sam, "-o", output, "--as-of", "2026-11-23");
        Files.writeString(log, LOG.replace("Runner-up", "Rejected after phone screen"));
        Files.write(sam, new byte[0]);
        Program.run(log, sam, "-o", output, "--as-of", "2026-11-23");
        assertThat(files())
                .contains("sam/packets/Fernhill-Logistics-Dispatcher.pdf")
                .doesNotContain("dana/packets/Fernhill-Logistics-Dispatcher.pdf");
    }

    @Test
    void listsTheQuestionsWithTheCellThatRaisesEach() throws IOException {
        Files.writeString(log, """
                Client,Company,Position,Outcome,Date told
                Ana Silva,Harbor Lane Clinic,Scheduler,so close,2026-11-20
                Ben Okoro,Fernhill Logistics,Dispatcher,Runner-up,
                Ben Okoro,Acme,Clerk,Rejected,2026-11-20
                """);
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        List<String> lines = Files.readAllLines(output.resolve("questions.csv"));
        assertThat(lines.get(0)).endsWith("client,company,role,question,file,sheet,row,cell,text");
        assertThat(lines.subList(1, lines.size()))
                .satisfiesExactly(
                        asked -> assertThat(asked)
                                .startsWith("Ana Silva,Harbor Lane Clinic,Scheduler,")
                                .endsWith("?\",dana.csv,,2,D2,so close"),
                        missing -> assertThat(missing)
                                .startsWith("Ben Okoro,Fernhill Logistics,Dispatcher,")
                                .contains("On which day did Fernhill Logistics tell you?")
                                .endsWith(",dana.csv,,3,,"));
    }

    @Test
    void saysInALineWhatHasEnded() throws IOException {
        Files.writeString(log, """
                Company,Position,Outcome,Date told,Closed
                Fernhill Logistics,Dispatcher,Runner-up,2026-11-20,took other job
                """);
        Program program = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.out()).contains("Finished, no packet any more:").contains("Fernhill Logistics, Dispatcher");
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "actions.csv", "questions.csv", "rows.csv", "rejected.csv", "dana/action-plan.xlsx");
        assertThat(Files.readString(output.resolve("actions.csv"))).contains("letter,ended,,,,");
    }

    @Test
    void writesOnePacketForAJobThatStandsInTheLogTwice() throws IOException {
        Files.writeString(log, LOG + "Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,,Runner-up,2026-11-20,\n");
        Program program = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        assertThat(program.out()).contains("Wrote 1 packet");
        assertThat(program.err()).contains("4").contains("7").contains("same job");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Program.run(log, "-o", output, "--as-of", "2026-11-23");
        Path again = folder.resolve("again");
        Program.run(log, "-o", again, "--as-of", "2026-11-23");
        for (String file : files()) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(output.resolve(file));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    @Test
    void letsNoControlCharacterOfACellReachTheTerminal() throws IOException {
        Files.writeString(log, """
                Company,Position,Outcome,Date told
                \u001b[31mFernhill\u0007 Caf\u00e9\u009b2J,Clerk\u007f,Second place,2026-11-20
                """);
        Program check = Program.run("check", "--as-of", "2026-11-23", log);
        Program run = Program.run(log, "-o", output, "--as-of", "2026-11-23");
        for (String printed : List.of(check.out(), check.err(), run.out(), run.err())) {
            assertThat(printed.chars().filter(Character::isISOControl).filter(c -> c != (int) '\n'))
                    .isEmpty();
        }
        assertThat(check.out()).contains("[31mFernhill Caf\u00e92J, Clerk");
    }

    @Test
    void tellsOfAHeaderInTheSettingsThatNoLogHas() throws IOException {
        Files.writeString(
                folder.resolve("secondwind.toml"),
                "[columns]\n\"Date  TOLD\" = \"decision_date\"\n\"Remarks\" = \"notes\"\n");
        Program check = Program.run("check", "--as-of", "2026-11-23", log);
        assertThat(check.err()).contains("No column with the header \u201cRemarks\u201d was found.");
        assertThat(check.err()).doesNotContain("TOLD");
    }
}
