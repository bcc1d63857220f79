package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a check: what to fill in to make the packets better. */
class WhatIsMissingTest {
    private static final String DASH = " \u2013 ";

    @TempDir
    private Path folder;

    private List<String> missing(String log) throws IOException {
        return missing(Files.writeString(folder.resolve("jobs.csv"), log));
    }

    private static List<String> missing(Path log) {
        return end(Program.run("check", log, "--as-of", "2026-11-23").out());
    }

    /** The lines of advice without their bullets. */
    private static List<String> end(String out) {
        return out.lines()
                .dropWhile(line -> !line.startsWith("To make the packets better"))
                .skip(1)
                .map(line -> line.replaceFirst("^ {2}(?:- )?", ""))
                .toList();
    }

    private static List<String> names(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("[:,(\u2013]", 2)[0].strip())
                .toList();
    }

    @Test
    void comesInTheOrderOfWhatItIsWorth() throws IOException {
        assertThat(names(missing("""
                Company,Position,Outcome
                Fernhill Logistics,Dispatcher,Runner-up
                """)))
                .containsExactly(
                        "Decision date",
                        "Hiring manager\u2019s name",
                        "Phone number to call",
                        "E-mail address of the contact",
                        "Who was hired",
                        "First day of the person hired",
                        "One thing from your conversations",
                        "The sender\u2019s name",
                        "Columns for what you have done");
    }

    @Test
    void isOneLineForAllRowsThatLackTheSame() throws IOException {
        assertThat(missing("""
                Company,Position,Hiring manager,Phone,Outcome,Date told
                Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,Runner-up,
                Brightwater Foods,Buyer,Tom Ash,555-0143,Runner-up,2026-11-20
                Old Mill Foods,Clerk,Lena Voss,555-0144,Runner-up,
                Harrow Mill,Planner,,,Runner-up,
                """))
                .contains(
                        "Decision date (asked above): rows 2, 4 and 5" + DASH
                                + "every date of the packet counts from it. Type it into column F.",
                        "Hiring manager\u2019s name: row 5" + DASH
                                + "the letter and the calls have nobody to greet. Type it into column C.",
                        "Who was hired: rows 2, 3, 4 and 5" + DASH
                                + "the congratulation has nobody to go to. Add a column \u201cPerson hired\u201d.");
    }

    @Test
    void namesAColumnAsARowWhereTheLogIsTurned() throws IOException {
        assertThat(missing("""
                Company,Fernhill Logistics,Harrow Mill
                Position,Dispatcher,Planner
                Hiring manager,Maria Okafor,
                Date told,2026-11-20,2026-11-19
                Outcome,Runner-up,Runner-up
                """))
                .contains("Hiring manager\u2019s name: column C" + DASH
                        + "the letter and the calls have nobody to greet. Type it into row 3.")
                .anySatisfy(line -> assertThat(line).endsWith("Add a row \u201cPerson hired\u201d."));
    }

    /** Whatever is asked for is understood when it is given, under the header that is proposed. */
    @Test
    void isGoneWhenItIsFilledIn() throws IOException {
        Map<String, String> answers = Map.ofEntries(
                Map.entry("Decision date", "2026-11-20"),
                Map.entry("Hiring manager", "Maria Okafor"),
                Map.entry("Phone", "555-0142"),
                Map.entry("Email", "maria.okafor@fernhill.example"),
                Map.entry("Person hired", "Priya Raman"),
                Map.entry("Hire contact", "priya@raman.example"),
                Map.entry("Hire start date", "2026-12-07"),
                Map.entry("Notes", "Talked about the move to two depots"),
                Map.entry("Address", "\"200 Mill Road, Riverton, OH 45001\""));
        Files.writeString(folder.resolve("secondwind.toml"), """
                [profile]
                name = "Dana Whitlock"
                address = ["14 Alder Street", "Riverton, OH 45001"]
                phone = "555-0117"
                email = "dana@example.com"
                """);
        StringBuilder header = new StringBuilder("Company,Position,Outcome");
        StringBuilder row = new StringBuilder("Fernhill Logistics,Dispatcher,Runner-up");
        String out = "";
        for (int round = 0; round < 12; round++) {
            Path log = Files.writeString(folder.resolve("jobs.csv"), header + "\n" + row + "\n");
            out = Program.run("check", log, "--as-of", "2026-11-23").out();
            List<String> lines = end(out);
            if (lines.isEmpty()) {
                break;
            }
            Matcher headers = Pattern.compile("\u201c([^\u201d]+)\u201d").matcher(lines.get(0));
            while (headers.find()) {
                if (!headers.group(1).startsWith("Talked")) {
                    header.append(',').append(headers.group(1));
                    row.append(',').append(answers.getOrDefault(headers.group(1), ""));
                }
            }
        }
        assertThat(header.toString()).contains(answers.keySet()).contains("Check-back");
        assertThat(out)
                .endsWith(String.format(
                        "%nNothing is missing: these packets have everything they can use. Well kept!%n"));
    }

    @Test
    void saysWhyWhatWasTalkedAboutIsNotTaken() throws IOException {
        String log = """
                Company,Position,Hiring manager,Phone,Outcome,Date told,Notes
                Fernhill Logistics,Dispatcher,Maria Okafor,555-0142,Runner-up,2026-11-20,%s
                """;
        String why = "what stands there now does not suit a letter";
        assertThat(missing(log.formatted("talked about pay")))
                .anySatisfy(line -> assertThat(line).contains(why));
        assertThat(missing(log.formatted("nice people")))
                .noneSatisfy(line -> assertThat(line).contains(why));
    }

    @Test
    void asksForNoNumberWhereNobodyWantsToBeCalled() throws IOException {
        String log = """
                Company,Position,Hiring manager,Email,Outcome,Date told,Notes
                Fernhill Logistics,Dispatcher,Maria Okafor,maria@fernhill.example,Runner-up,2026-11-20,%s
                """;
        assertThat(names(missing(log.formatted("No calls please")))).doesNotContain("Phone number to call");
        assertThat(names(missing(log.formatted("")))).contains("Phone number to call");
    }

    @Test
    void asksForNothingThatNoStepCouldUse() throws IOException {
        assertThat(names(missing("""
                Company,Position,Hiring manager,Outcome,Date told,Closed
                Fernhill Logistics,Dispatcher,,Runner-up,,closed
                Brightwater Foods,Buyer,Tom Ash,Runner-up to an internal candidate,2026-11-20,
                """)))
                .doesNotContain("Decision date", "Hiring manager\u2019s name", "First day of the person hired");
    }

    @Test
    void saysNothingWhereNoPacketIsMade() throws IOException {
        Path log = Files.writeString(folder.resolve("jobs.csv"), """
                Company,Position,Outcome,Closed
                Fernhill Logistics,Dispatcher,Runner-up,closed
                Harrow Mill,Planner,Rejected,
                """);
        assertThat(Program.run("check", log, "--as-of", "2026-11-23").out())
                .doesNotContain("To make the packets better")
                .doesNotContain("Nothing is missing");
    }

    @Test
    void asksOnlyForTheRecruiterWhereEverythingGoesThroughTheAgency() throws IOException {
        assertThat(missing("""
                Company,Position,Hiring manager,Outcome,Date told,Source
                Fernhill Logistics,Dispatcher,,Runner-up,2026-11-20,staffing agency
                """))
                .contains("Recruiter\u2019s name (asked above): row 2" + DASH
                        + "everything goes through that person. Add a column \u201cRecruiter\u201d.")
                .noneSatisfy(line -> assertThat(line).contains("Hiring manager"))
                .noneSatisfy(line -> assertThat(line).contains("Street address of the company"));
    }

    @Test
    void asksForTheManagerWhereOnlyHumanResourcesAreKnown() throws IOException {
        assertThat(missing("""
                Company,Position,HR contact,Outcome,Date told
                Fernhill Logistics,Dispatcher,Lee Abara,Runner-up,2026-11-20
                """))
                .contains("Hiring manager\u2019s name: row 2" + DASH
                        + "the letter and the calls have nobody to greet. Add a column \u201cHiring manager\u201d.");
    }

    @Test
    void asksForNoProgressWhereProgressIsKept() throws IOException {
        String log = """
                Company,Position,Hiring manager,Outcome,Date told%s
                Fernhill Logistics,Dispatcher,Maria Okafor,Runner-up,2026-11-20
                """;
        assertThat(names(missing(log.formatted(",Letter sent")))).doesNotContain("Columns for what you have done");
        assertThat(missing(log.formatted("")))
                .contains("Columns for what you have done" + DASH + "the next packet then goes on from there. Add"
                        + " \u201cLetter sent\u201d, \u201cFeedback call\u201d, \u201cOpenings asked\u201d,"
                        + " \u201cHire contacted\u201d and \u201cCheck-back\u201d.");
    }

    @Test
    void namesClientsWhereTheyAreFewAndStaysShortWhereTheyAreMany() throws IOException {
        StringBuilder log = new StringBuilder("Client,Company,Position,Hiring manager,Outcome,Date told\n");
        for (int client = 1; client <= 40; client++) {
            log.append("Client ").append((char) ('A' + client % 26)).append(client);
            log.append(",Company ").append(client).append(",Clerk,");
            log.append(client <= 3 ? "" : "Maria Okafor").append(",Runner-up,");
            log.append(client % 2 == 0 ? "" : "2026-11-20").append('\n');
        }
        List<String> lines = missing(log.toString());
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(13)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(260))
                .contains(
                        "Decision date (asked above): rows 3, 5, 7, 9, 11, 13, 15, 17, 19, 21 and 10 more" + DASH
                                + "every date of the packet counts from it. Type it into column F.",
                        "Hiring manager\u2019s name: rows 2 (Client B1), 3 (Client C2) and 4 (Client D3)" + DASH
                                + "the letter and the calls have nobody to greet. Type it into column D.");
    }

    @Test
    void namesTheLogWhereThereAreSeveral() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Files.writeString(
                    folder.resolve(name + ".csv"),
                    "Company,Position,Outcome" + (name.equals("b") ? ",Date told" : "")
                            + "\nFernhill,Clerk,Runner-up\n");
        }
        List<String> lines = missing(folder);
        assertThat(lines)
                .contains(
                        "Decision date (asked above): a.csv, row 2 (add a column \u201cDecision date\u201d); b.csv, row 2"
                                + " (column D); c.csv, row 2 (add a column \u201cDecision date\u201d); and 2 more logs"
                                + DASH + "every date of the packet counts from it.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Who was hired: a.csv, row 2; b.csv, row 2; c.csv, row 2; and 2 more logs")
                        .endsWith("Add a column \u201cPerson hired\u201d."));
    }

    @Test
    void leavesTheListsForProgramsAsTheyWere() throws IOException {
        Path log = Files.writeString(
                folder.resolve("jobs.csv"), "Company,Position,Outcome\nFernhill Logistics,Dispatcher,Runner-up\n");
        Program csv = Program.run("check", log, "--format", "csv", "--as-of", "2026-11-23");
        assertThat(csv.out()).doesNotContain("Decision date").hasLineCount(2);
        assertThat(csv.err()).contains("The pages have blanks for the sender\u2019s name");
        assertThat(Program.run("check", log, "--as-of", "2026-11-23").err()).isEmpty();
    }

    @Test
    void isNamedInALineAtTheEndOfARun() throws IOException {
        Path log = Files.writeString(
                folder.resolve("jobs.csv"), "Company,Position,Outcome\nFernhill Logistics,Dispatcher,Runner-up\n");
        assertThat(Program.run("run", log, "-o", folder.resolve("out"), "--as-of", "2026-11-23")
                        .out())
                .endsWith(String.format(
                        "Worth filling in: decision date, hiring manager\u2019s name, phone number to call"
                                + " and 5 more things. \u201csecondwind check\u201d says where.%n"));
    }
}
