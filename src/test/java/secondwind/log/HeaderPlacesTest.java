package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;

/** The header, wherever it stands and however tall it is. */
class HeaderPlacesTest {
    @TempDir
    Path folder;

    private static List<String> jobs(Logs.Outcome outcome) {
        return outcome.applications().stream()
                .map(job -> job.row().words() + " " + job.company().name() + ": " + job.text(Field.OUTCOME))
                .toList();
    }

    private Logs.Outcome sheet(String... lines) throws Exception {
        return Logs.read(Workbooks.save(folder, workbook -> Workbooks.sheet(workbook, "Log", lines)), Logs.OPTIONS);
    }

    private Logs.Outcome csv(String... lines) throws Exception {
        return Logs.csv(folder, lines);
    }

    @Test
    void aDashboardOfKeyFiguresStandsAboveTheTable() throws Exception {
        Logs.Outcome outcome = sheet(
                "Job Hunt HQ",
                "Total applied: 54 | Interviews: 6 | Offers: 0",
                "4: Applied | Interviews | Offers | Rejected",
                "5: 54 | 6 | 0 | 31",
                "8: Company | Position | Date Applied | Status",
                "9: Acme | Analyst | 2026-03-01 | Runner-up");

        assertThat(jobs(outcome)).containsExactly("row 9 Acme: Runner-up");
    }

    @Test
    void instructionsAndALegendOfManyRowsStandAboveTheTable() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            lines.add(number + ". Write down every job you apply for., Green means go");
        }
        lines.add("Company,Role,Outcome");
        lines.add("Acme,Clerk,Rejected");

        assertThat(jobs(csv(lines.toArray(String[]::new)))).containsExactly("row 52 Acme: Rejected");
    }

    @Test
    void theTableMayBeginInColumnFWithATitleToItsLeft() throws Exception {
        Logs.Outcome outcome = sheet(
                "MY | | | | | Firma | Stelle | Ergebnis",
                "SEARCH | | | | | Acme | Koch | Absage",
                "2026 | | | | | Beta | Koch | Zweiter Platz");

        assertThat(outcome.column(Field.COMPANY)).contains("F");
        assertThat(jobs(outcome)).containsExactly("row 2 Acme: Absage", "row 3 Beta: Zweiter Platz");
    }

    @Test
    void headingsOfGroupsReachTheColumnsBelowThem() throws Exception {
        Application job = Logs.read(
                        Workbooks.save(folder, workbook -> {
                            var sheet = Workbooks.sheet(
                                    workbook,
                                    "Log",
                                    "Job | | Contact | | | Interview | | Follow-up | | Outcome",
                                    "Company | Title | Name | Phone | Email | Date | With | Letter | Call | ",
                                    "Acme | Analyst | Ann Lee | 555-0134 | al@acme.example | 2026-09-02 | Bo Ray | y | 2026-10-01 | 2nd");
                            Workbooks.merge(sheet, "A1:B1");
                            Workbooks.merge(sheet, "C1:E1");
                            Workbooks.merge(sheet, "F1:G1");
                            Workbooks.merge(sheet, "H1:I1");
                        }),
                        Logs.OPTIONS)
                .only();

        assertThat(job.company().name()).isEqualTo("Acme");
        assertThat(job.role()).contains("Analyst");
        assertThat(job.people()).extracting(person -> person.name().orElse("")).contains("Ann Lee", "Bo Ray");
        assertThat(job.people().get(0).phone()).contains("555-0134");
        assertThat(job.interviews()).hasSize(1);
        assertThat(job.applied()).isEmpty();
        assertThat(job.cell(Field.CONTACT_NAME).orElseThrow().header()).isEqualTo("Contact Name");
        assertThat(job.text(Field.FEEDBACK_CALL_DONE)).isEqualTo("2026-10-01");
        assertThat(job.text(Field.OUTCOME)).isEqualTo("2nd");
    }

    @Test
    void headersWithPartsBelowThemAreOneHeader() throws Exception {
        Logs.Outcome outcome = csv(
                "Company,Position,Contact,,,Interview,,Status",
                ",,Name,Phone,Email,Date,With,",
                "Acme,Analyst,Ann Lee,555-0134,al@acme.example,2026-09-02,Bo Ray,Runner-up");

        Application job = outcome.only();
        assertThat(job.row().row()).isEqualTo(3);
        assertThat(job.people().get(0).phone()).contains("555-0134");
        assertThat(job.interviews()).hasSize(1);
        assertThat(((SheetReading.AsLog) outcome.sheets().get(0)).headerRow()).isEqualTo(2);
    }

    @Test
    void theHeadingOfAGroupSaysWhoseNumberItIs() throws Exception {
        Application job = csv(
                        ",,Hiring manager,,Recruiter,,",
                        "Company,Role,Name,Email,Name,Email,Result",
                        "Acme,Clerk,Ann Lee,al@acme.example,Bo Ray,bo@agency.example,2nd")
                .only();

        assertThat(job.people())
                .extracting(
                        Person::part,
                        person -> person.name().orElse(""),
                        person -> person.email().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Person.Part.HIRING_MANAGER, "Ann Lee", "al@acme.example"),
                        org.assertj.core.groups.Tuple.tuple(Person.Part.RECRUITER, "Bo Ray", "bo@agency.example"));
    }

    @Test
    void groupsInOtherLanguagesReachTheirColumnsToo() throws Exception {
        Logs.Outcome outcome = csv(
                "Firma,,Ansprechpartner,,Bewerbung,,Ergebnis",
                "Name,Ort,Name,Telefon,Datum,Art,",
                "Acme GmbH,Ulm,Anna Lee,0731 1234567,01.03.2026,Mail,Absage",
                "Beta AG,Ulm,Bo Ray,0731 1234568,02.03.2026,Mail,Zweiter Platz");

        assertThat(jobs(outcome)).containsExactly("row 3 Acme GmbH: Absage", "row 4 Beta AG: Zweiter Platz");
        assertThat(outcome.applications().get(0).applied()).isPresent();
        assertThat(outcome.applications().get(0).people().get(0).phone()).contains("0731 1234567");
    }

    @Test
    void theSameHeadersInTwoLanguagesAreOneHeader() throws Exception {
        Logs.Outcome outcome = csv(
                "Company,Position,Date Applied,Status",
                "\u516c\u53f8,\u804c\u4f4d,\u7533\u8bf7\u65e5\u671f,\u72b6\u6001",
                "Acme,Cook,2026-03-01,2nd");

        assertThat(jobs(outcome)).containsExactly("row 3 Acme: 2nd");
    }

    @Test
    void wordsParedOverTwoRowsAreReadTogether() throws Exception {
        Logs.Outcome outcome =
                csv("Name of,Date,Date,Final", "Company,Applied,Heard,Result", "Acme,2026-03-01,2026-04-01,Runner-up");

        assertThat(outcome.only().applied()).isPresent();
        assertThat(outcome.only().decided()).isPresent();
        assertThat(jobs(outcome)).containsExactly("row 3 Acme: Runner-up");
    }

    @Test
    void theFirstJobIsNoSecondRowOfTheHeader() throws Exception {
        for (String first : List.of(
                "Acme,Manager,Phone,Applied,Letter",
                "Name Brand Foods,Contact Center Agent,Email,Interview,Date set",
                "Acme,Clerk,,Offer,",
                "Date Ltd,Call Agent,Email,Applied,")) {
            Logs.Outcome outcome = csv("Company,Position,Contact,Status,Notes", first, "Beta,Cook,Ann Lee,Rejected,");

            assertThat(outcome.applications()).as(first).hasSize(2);
        }
    }

    @Test
    void numbersAndLettersBeforeTheHeadersAreNoPartOfThem() throws Exception {
        for (String header : List.of(
                "1. Company,2. Position,3. Date Applied,4. Outcome",
                "(1) Company,(2) Position,(3) Date Applied,(4) Outcome",
                "A) Company,B) Position,C) Date Applied,D) Outcome",
                "1 Company,2 Position,3 Date Applied,4 Outcome",
                "Q1: Company,Q2: Position,Q3: Date Applied,Q4: Outcome")) {
            Logs.Outcome outcome = csv(header, "Acme,Clerk,2026-03-01,Rejected", "Beta,Clerk,2026-03-02,2nd");

            assertThat(jobs(outcome)).as(header).containsExactly("row 2 Acme: Rejected", "row 3 Beta: 2nd");
            assertThat(outcome.applications().get(0).role()).as(header).contains("Clerk");
        }
    }

    @Test
    void lineBreaksInsideHeadersCutNothing() throws Exception {
        Logs.Outcome outcome = sheet(
                "Company\\nName | Job\\nTitle | Date\\nApplied | Hiring\\nManager | Date of\\nDecision | Final\\nResult",
                "Acme | Clerk | 2026-03-01 | Ann Lee | 2026-04-01 | 2nd");

        assertThat(outcome.only().applied()).isPresent();
        assertThat(outcome.only().decided()).isPresent();
        assertThat(outcome.only().people().get(0).part()).isEqualTo(Person.Part.HIRING_MANAGER);
        assertThat(outcome.only().cell(Field.OUTCOME).orElseThrow().header()).isEqualTo("Final Result");
    }

    @Test
    void hintsBelowTheHeadersAreNoJob() throws Exception {
        for (String hints : List.of(
                "(name of company),(title),(yyyy-mm-dd),(how it ended)",
                "text,text,dd/mm/yyyy,dropdown",
                "e.g. Acme Ltd,e.g. Nurse,yyyy-mm-dd,Y/N",
                "required,optional,mm/dd/yyyy,yes/no",
                "1,2,3,4",
                "Enter the company name here,Enter the job title,Enter date,Pick one",
                "[company],[role],[date],[outcome]")) {
            Logs.Outcome outcome = csv(
                    "Company,Position,Date Applied,Outcome", hints, "Acme,Clerk,2026-03-01,Rejected", "Beta,Cook,,2nd");

            assertThat(outcome.rows())
                    .as(hints)
                    .extracting(row -> row.row().row())
                    .containsExactly(3, 4);
        }
    }

    @Test
    void theUsersMappingKnowsAHeaderWithItsNumber() throws Exception {
        Path file = Logs.file(
                folder,
                "log.csv",
                java.nio.charset.StandardCharsets.UTF_8,
                "1. Company,2. Position,3. Zzyzx,4. Date Applied",
                "Acme,Clerk,2nd,2026-03-01");
        LogOptions mapped = new LogOptions(Logs.TODAY, false, Map.of("3. Zzyzx", Field.OUTCOME));

        assertThat(Logs.read(file, mapped).only().text(Field.OUTCOME)).isEqualTo("2nd");
    }
}
