package secondwind.output.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Person;
import secondwind.application.Progress;
import secondwind.application.Rejection;
import secondwind.application.RowRef;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.LateStart;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;
import secondwind.plan.Step;
import secondwind.secondplace.Evidence;
import secondwind.secondplace.Verdict;

class ListsTest {
    private static final LocalDate NOV_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate NOV_24 = NOV_23.plusDays(1);
    private static final Person MANAGER = new Person(
            Person.Part.HIRING_MANAGER,
            Optional.of("Ruth Abara"),
            Optional.empty(),
            Optional.of("ruth@example.com"),
            Optional.of("+1 212 555 0143"));

    @Test
    void actionsHaveOneLineForEachStepWithTheDatesOfItsStanding() {
        ActionPlan plan = plan(
                List.of(row("log.xlsx", 17, "Acme", "Clerk", Optional.of("Ana"))),
                action(Step.LETTER, new Standing.Done(NOV_23, true), Optional.of(MANAGER), Action.Channel.EMAIL),
                action(
                        Step.FEEDBACK,
                        new Standing.Planned(NOV_24, NOV_23, NOV_24.plusDays(4), true, false),
                        Optional.of(MANAGER),
                        Action.Channel.CALL),
                action(
                        Step.PERSON_HIRED,
                        new Standing.Planned(NOV_24.plusDays(20), NOV_24, NOV_24, false, false),
                        Optional.empty(),
                        Action.Channel.LINKEDIN),
                action(
                        Step.CHECK_BACK,
                        new Standing.Skipped("Too late.", Optional.of(NOV_24)),
                        Optional.empty(),
                        Action.Channel.CALL),
                action(Step.KEEP_IN_TOUCH, new Standing.Ended(), Optional.empty(), Action.Channel.CALL));
        assertThat(written(out -> {
                    try (ActionsCsv csv = new ActionsCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.add(plan);
                    }
                }))
                .isEqualTo("""
                        client,company,role,step,status,due,window_start,window_end,done_on,contact,channel,file,row
                        Ana,Acme,Clerk,letter,done,,,,2026-11-23,Ruth Abara,email,log.xlsx,17
                        Ana,Acme,Clerk,feedback,due,2026-11-24,2026-11-23,2026-11-28,,Ruth Abara,call,log.xlsx,17
                        Ana,Acme,Clerk,person-hired,later,2026-12-14,2026-11-24,2026-11-24,,,linkedin,log.xlsx,17
                        Ana,Acme,Clerk,check-back,skipped,,,,,,call,log.xlsx,17
                        Ana,Acme,Clerk,keep-in-touch,ended,,,,,,call,log.xlsx,17
                        """);
    }

    @Test
    void aPlanForTwoRolesGivesEachItsLines() {
        ActionPlan plan = plan(
                List.of(
                        row("log.xlsx", 17, "Acme", "Clerk", Optional.empty()),
                        row("log.xlsx", 21, "Acme", "Driver", Optional.empty())),
                action(Step.LETTER, new Standing.Ended(), Optional.empty(), Action.Channel.POST));
        assertThat(written(out -> {
                    try (ActionsCsv csv = new ActionsCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.add(plan);
                    }
                }))
                .endsWith("""
                        "",Acme,Clerk,letter,ended,,,,,,post,log.xlsx,17
                        "",Acme,Driver,letter,ended,,,,,,post,log.xlsx,21
                        """);
    }

    @Test
    void aContactWithoutANameIsTheAddress() {
        Person nameless = new Person(
                Person.Part.CONTACT, Optional.empty(), Optional.empty(), MANAGER.email(), Optional.of("+1 555 0100"));
        Person onlyPhone = new Person(
                Person.Part.CONTACT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("+1 555 0100"));
        ActionPlan plan = plan(
                List.of(row("log.xlsx", 17, "Acme", "Clerk", Optional.empty())),
                action(Step.LETTER, new Standing.Ended(), Optional.of(nameless), Action.Channel.EMAIL),
                action(Step.FEEDBACK, new Standing.Ended(), Optional.of(onlyPhone), Action.Channel.CALL));
        assertThat(written(out -> {
                    try (ActionsCsv csv = new ActionsCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.add(plan);
                    }
                }))
                .contains(",ruth@example.com,email,", ",'+1 555 0100,call,");
    }

    @Test
    void rowsNameVerdictCellWordsAndReason() {
        assertThat(written(out -> {
                    try (RowsCsv csv = new RowsCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.judged(application("log.xlsx", 17, "Acme, Inc.", "Clerk", Optional.empty()), second());
                        csv.judged(
                                application("log.xlsx", 18, "Birch", "", Optional.empty()),
                                new Verdict.No(
                                        new Evidence(Optional.empty(), "", "nothing", "The row says nothing."), false));
                        csv.rejected(new LogRow.Rejected(
                                new RowRef("log.xlsx", "Jobs", 19), rejection("", "a company"), "", "Driver"));
                    }
                }))
                .isEqualTo("""
                        file,sheet,row,company,role,verdict,cell,text,reason
                        log.xlsx,Jobs,17,"Acme, Inc.",Clerk,second-place,H17,"told me I was ""2nd of 3\""","Says ""second""."
                        log.xlsx,Jobs,18,Birch,,no,,,The row says nothing.
                        log.xlsx,Jobs,19,,Driver,rejected,B19,,Expected a company.
                        """);
    }

    @Test
    void rejectionsNameWhereWhatAndTheRemedy() {
        assertThat(written(out -> {
                    try (RejectedCsv csv = new RejectedCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.add(rejection("2026-02-30", "a date like 2026-11-23"));
                        csv.addFile(new Notice("old.xlsb", "Binary workbooks cannot be read.", "Save it as .xlsx."));
                    }
                }))
                .isEqualTo("""
                        file,sheet,row,column,value,expected,remedy
                        log.xlsx,Jobs,19,B,2026-02-30,a date like 2026-11-23,Correct it.
                        old.xlsb,,,,,Binary workbooks cannot be read.,Save it as .xlsx.
                        """);
    }

    @Test
    void columnsNameTheirFields() {
        assertThat(written(out -> {
                    try (ColumnsCsv csv = new ColumnsCsv(out, CsvDestination.STANDARD_OUTPUT)) {
                        csv.add("log.xlsx", "Jobs", 4, "AB", "Their #", Field.CONTACT_PHONE);
                    }
                }))
                .isEqualTo("file,sheet,header_row,column,header,field\nlog.xlsx,Jobs,4,AB,Their #,contact_phone\n");
    }

    @Test
    void aFileOpensWithItsAccentsInASpreadsheet() {
        String file = written(out -> {
            try (ColumnsCsv csv = new ColumnsCsv(out, CsvDestination.FILE)) {
                csv.add("løg.xlsx", "", 1, "A", "Société", Field.COMPANY);
            }
        });
        assertThat(file)
                .isEqualTo("\ufeff"
                        + String.join(
                                "\r\n",
                                "file,sheet,header_row,column,header,field",
                                "løg.xlsx,,1,A,Société,company",
                                ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20 7946 0123", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void noCellIsTakenForAFormula(String attack) {
        assertThat(SafeCells.safe(attack)).isEqualTo("'" + attack);
        String file = written(out -> {
            try (RowsCsv rows = new RowsCsv(out, CsvDestination.FILE)) {
                rows.judged(application(attack, 17, attack, attack, Optional.empty()), verdictWith(attack));
                rows.rejected(
                        new LogRow.Rejected(new RowRef(attack, attack, 1), rejection(attack, attack), attack, attack));
            }
            try (RejectedCsv rejected = new RejectedCsv(out, CsvDestination.FILE)) {
                rejected.add(rejection(attack, attack));
                rejected.addFile(new Notice(attack, attack, attack));
            }
            try (ColumnsCsv columns = new ColumnsCsv(out, CsvDestination.FILE)) {
                columns.add(attack, attack, 1, "A", attack, Field.COMPANY);
            }
            try (ActionsCsv actions = new ActionsCsv(out, CsvDestination.FILE)) {
                actions.add(plan(
                        List.of(row(attack, 17, attack, attack, Optional.of(attack))),
                        action(
                                Step.LETTER,
                                new Standing.Ended(),
                                Optional.of(new Person(
                                        Person.Part.CONTACT,
                                        Optional.of(attack),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                                Action.Channel.CALL)));
            }
        });
        assertThat(file.split("(?:^|,|\\r\\n)\"?" + java.util.regex.Pattern.quote(attack), -1))
                .as("unguarded cells")
                .hasSize(1);
    }

    @Test
    void ordinaryTextIsLeftAsTyped() {
        assertThat(SafeCells.safe("")).isEmpty();
        assertThat(SafeCells.safe("Smith-Jones = +1")).isEqualTo("Smith-Jones = +1");
    }

    @Test
    void theStreamStaysOpenForTheNextList() {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new RowsCsv(out, CsvDestination.FILE).close();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamThatFailsIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new RowsCsv(full, CsvDestination.FILE).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void ourOwnListsAreKnownByTheirFirstLine(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("copied.csv");
        for (CsvDestination destination : CsvDestination.values()) {
            for (Consumer<OutputStream> begin : List.<Consumer<OutputStream>>of(
                    out -> new ActionsCsv(out, destination).close(),
                    out -> new QuestionsCsv(out, destination).close(),
                    out -> new RowsCsv(out, destination).close(),
                    out -> new RejectedCsv(out, destination).close(),
                    out -> new ColumnsCsv(out, destination).close())) {
                Files.writeString(list, written(begin));
                assertThat(OwnLists.isOne(list)).isTrue();
            }
        }
        Files.writeString(list, "Company,Role,Status\nfile,sheet,row\n");
        assertThat(OwnLists.isOne(list)).isFalse();
        assertThat(OwnLists.isOne(folder)).isFalse();
        assertThat(OwnLists.isOne(folder.resolve("none.csv"))).isFalse();
    }

    private static String written(Consumer<OutputStream> list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.accept(out);
        return out.toString(UTF_8);
    }

    private static Action action(Step step, Standing standing, Optional<Person> contact, Action.Channel channel) {
        return new Action(step, standing, contact, channel, 1);
    }

    private static ActionPlan plan(List<SecondPlaceRow> rows, Action... actions) {
        return new ActionPlan(
                rows,
                NOV_23,
                true,
                NOV_23,
                Set.of(),
                LateStart.NOT_LATE,
                Optional.of(MANAGER),
                List.of(actions),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static SecondPlaceRow row(String file, int row, String company, String role, Optional<String> client) {
        return new SecondPlaceRow(application(file, row, company, role, client), second());
    }

    private static Verdict.SecondPlace second() {
        return verdictWith("told me I was \"2nd of 3\"");
    }

    private static Verdict.SecondPlace verdictWith(String text) {
        Cell cell = new Cell(new CellRef("log.xlsx", "Jobs", 17, "H"), "Outcome", text);
        return new Verdict.SecondPlace(new Evidence(Optional.of(cell), "2nd", "rank", "Says \"second\"."));
    }

    private static Rejection rejection(String value, String expected) {
        return new Rejection(new CellRef("log.xlsx", "Jobs", 19, "B"), value, expected, "Correct it.");
    }

    private static Application application(String file, int row, String company, String role, Optional<String> client) {
        Map<Field, Cell> cells = role.isEmpty()
                ? Map.of()
                : Map.of(Field.ROLE, new Cell(new CellRef(file, "Jobs", row, "B"), "Role", role));
        return new Application(
                new RowRef(file, "Jobs", row),
                client,
                new Company(company, Optional.empty()),
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Hire.UNKNOWN,
                Progress.NONE,
                cells,
                List.of());
    }
}
