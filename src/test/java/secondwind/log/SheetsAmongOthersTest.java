package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log among the sheets of a workbook. */
class SheetsAmongOthersTest {
    private static final String[] LOG = {
        "Company | Position | Date Applied | Status | Contact | Notes",
        "Acme | Analyst | 2026-03-01 | Rejected | Ann Lee | ",
        "Beta | Cook | 2026-03-02 | Runner-up | Bo Ray | so close",
        "Gamma | Clerk | 2026-03-09 | Applied | | ",
        "Delta | Clerk | 2026-03-11 | Applied | | ",
    };

    @TempDir
    Path folder;

    record Other(String name, String reason, List<String> rows) {
        Other(String name, String reason, String... rows) {
            this(name, reason, List.of(rows));
        }

        String[] lines() {
            return rows.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name + ": " + reason;
        }
    }

    static List<Other> others() {
        return List.of(
                new Other("Template", "no jobs", "Company | Position | Date Applied | Status"),
                new Other("Blank copy", "no jobs", "Company | Position | Date Applied | Status", " | | | Not applied"),
                new Other(
                        "Instructions",
                        "example",
                        "Fill in one row for each job",
                        "Company | Position | Date Applied | Status",
                        "Fernhill | Nurse | 2026-01-01 | Applied"),
                new Other(
                        "Vorlage",
                        "example",
                        "Firma | Stelle | Beworben am | Status",
                        "Muster GmbH | Koch | 2026-01-01 | Absage"),
                new Other(
                        "Targets",
                        "nothing that happened",
                        "Company | Position | Industry | Website",
                        "Fernhill | Nurse | Health | fernhill.example",
                        "Moorside | Nurse | Health | moorside.example"),
                new Other(
                        "Salaries",
                        "nothing that happened",
                        "Company | Position | Base | Bonus",
                        "Fernhill | Nurse | 50000 | 1000"),
                new Other(
                        "Networking",
                        "people",
                        "Name | Company | Email | Phone | Date contacted | Notes",
                        "Cy Fox | Fernhill | cy@example.com | 555-0101 | 2026-02-01 | nice",
                        "Di Ash | Moorside | di@example.com | 555-0102 | 2026-02-03 | nice"),
                new Other(
                        "Interviews",
                        "stand in",
                        "Company | Position | Interview Date | Interviewer",
                        "Acme | Analyst | 2026-03-20 | Ann Lee",
                        "Beta | Cook | 2026-03-22 | Bo Ray"),
                new Other(
                        "Dashboard",
                        "sums up",
                        "Latest news | | ",
                        "Company | Position | Status",
                        "Beta | Cook | Runner-up",
                        "Acme | Analyst | Rejected"),
                new Other(
                        "Lists",
                        "lists of words",
                        "Company | Status | Source | Position",
                        "Small | Applied | LinkedIn | Full time",
                        "Large | Rejected | Indeed | Part time",
                        " | Offer | | "),
                new Other("Pivot", "pivot", "Row Labels | Count of Company", "Rejected | 1", "Grand Total | 4"),
                new Other("Stats", "headers", "Status | Count", "Applied | 2", "Rejected | 1"),
                new Other(
                        "Calendar",
                        "calendar",
                        "March 2026",
                        "Mon | Tue | Wed | Thu | Fri | Sat | Sun",
                        "2 | 3 | 4 | 5 | 6 | 7 | 8"),
                new Other("Tips", "text", "Be on time.", "Smile.", "Ask questions, and listen."),
                new Other(
                        "Questions",
                        "headers",
                        "Question | My answer",
                        "Tell me about yourself | I am a cook",
                        "Why us? | I like soup"),
                new Other(
                        "Budget",
                        "headers",
                        "Item | Cost | Paid on",
                        "Suit | 200 | 2026-01-02",
                        "Train | 40 | 2026-02-02"),
                new Other("Empty", "empty"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void passesTheOtherSheetOverWithAReason(Other other) throws Exception {
        for (boolean first : new boolean[] {true, false}) {
            Path file = Workbooks.save(folder, workbook -> {
                if (first) {
                    Workbooks.sheet(workbook, other.name(), other.lines());
                }
                Workbooks.sheet(workbook, "Applications", LOG);
                if (!first) {
                    Workbooks.sheet(workbook, other.name(), other.lines());
                }
            });

            Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

            assertThat(outcome.rows())
                    .allMatch(row -> row.row().sheet().equals("Applications"))
                    .hasSize(4);
            assertThat(outcome.sheets().get(first ? 0 : 1))
                    .isInstanceOfSatisfying(
                            SheetReading.PassedOver.class,
                            passed -> assertThat(passed.reason()).contains(other.reason()));
        }
    }

    @Test
    void anArchiveAndASheetForEachYearAreLogsToo() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "Current", LOG);
            Workbooks.sheet(
                    workbook,
                    "Archive 2025",
                    "Employer | Job | Result",
                    "Moorside | Nurse | Rejected",
                    "Fern | Nurse | 2nd");
            Workbooks.sheet(
                    workbook,
                    "Example Ltd",
                    "Company | Position | Date Applied | Status",
                    "Example Ltd | Nurse | 2026-01-01 | Applied",
                    "Example Ltd | Cook | 2026-01-02 | Applied",
                    "Example Ltd | Clerk | 2026-01-03 | 2nd",
                    "Example Ltd | Baker | 2026-01-04 | Applied");
        });

        assertThat(Logs.read(file, Logs.OPTIONS).rows()).hasSize(10);
    }

    @Test
    void sheetsWithTheNamesOfPersonsAreTheirs() throws Exception {
        Path file = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "Maria Fell", "Company | Role | Outcome", "Acme | Clerk | 2nd");
            Workbooks.sheet(
                    workbook, "Tom Moss", "Company | Role | Outcome", "Acme | Clerk | 2nd", "Beta | Cook | 2nd");
        });

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(outcome.applications())
                .extracting(job -> job.client().orElse(""))
                .containsExactly("Maria Fell", "Tom Moss", "Tom Moss");
        assertThat(outcome.notices()).isEmpty();
    }

    @Test
    void sheetsOfMonthsOrOfOnePersonAreNobodysInParticular() throws Exception {
        Path months = Workbooks.save(folder, workbook -> {
            Workbooks.sheet(workbook, "April", "Company | Role | Outcome", "Acme | Clerk | 2nd");
            Workbooks.sheet(workbook, "June Search", "Company | Role | Outcome", "Beta | Cook | 2nd");
        });
        Path alone = Workbooks.save(
                folder,
                workbook -> Workbooks.sheet(workbook, "Maria Fell", "Company | Role | Outcome", "Acme | Clerk | 2nd"));

        for (Path file : List.of(months, alone)) {
            assertThat(Logs.read(file, Logs.OPTIONS).applications())
                    .allMatch(job -> job.client().isEmpty());
        }
    }

    @Test
    void whatIsAloneInItsWorkbookIsRead() throws Exception {
        for (Other other : others()) {
            if (List.of("Instructions", "Interviews", "Dashboard").contains(other.name())) {
                Path file = Workbooks.save(folder, workbook -> Workbooks.sheet(workbook, other.name(), other.lines()));

                assertThat(Logs.read(file, Logs.OPTIONS).rows())
                        .as(other.name())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void anEmptyLogAloneInItsWorkbookIsAnEmptyLog() throws Exception {
        Path file = Workbooks.save(
                folder, workbook -> Workbooks.sheet(workbook, "Log", "Company | Position | Date Applied | Status"));

        assertThat(Logs.read(file, Logs.OPTIONS).rows()).isEmpty();
    }

    @Test
    void rowsThatWereNeverCutIntoColumnsAreNamed() throws Exception {
        Path file = Workbooks.save(
                folder,
                workbook -> Workbooks.sheet(
                        workbook,
                        "Log",
                        "Company,Position,Date Applied,Status",
                        "Acme,Cook,2026-03-01,2nd",
                        "Beta,Cook,,No"));

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("Text to Columns");
    }

    @Test
    void aListOfPeopleToTalkToIsNoLogEvenAlone() {
        assertThatExceptionOfType(UnreadableLogException.class)
                .isThrownBy(() -> Logs.csv(
                        folder,
                        "Name,Company,Role,Date contacted,Status,Notes",
                        "Ruth Ames,Fernhill,Buyer,2026-03-01,Replied,Coffee on Friday",
                        "Tom Ash,Harrow Mill,Planner,2026-03-04,No answer,",
                        "Ada Birch,Quay Foods,Director,2026-03-09,Replied,"))
                .withMessageContaining("it lists people to talk to");
    }

    @Test
    void aLogThatKeepsWhomSomebodyContactedIsStillALog() throws Exception {
        assertThat(Logs.csv(
                                folder,
                                "Contact,Company,Role,Date contacted,Status",
                                "Ruth Ames,Fernhill,Buyer,2026-03-01,Rejected after interview",
                                "Tom Ash,Harrow Mill,Planner,2026-03-04,Applied")
                        .applications())
                .hasSize(2);
    }

    @Test
    void aLogWithEveryColumnThatWeProposeIsStillALog() throws Exception {
        assertThat(Logs.csv(
                                folder,
                                "Company,Position,Hiring manager,Phone,Outcome,Date told,Letter sent,Feedback call,"
                                        + "Openings asked,Hire contacted,Check-back,Kept in touch,Closed",
                                "Acme,Clerk,Ruth Hale,555-0142,Runner-up,2026-11-10,,,,,,,")
                        .applications())
                .hasSize(1);
    }
}
