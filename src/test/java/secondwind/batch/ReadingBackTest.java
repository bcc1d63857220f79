package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.output.OutputFolder;

class ReadingBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADERS = "Company|Position|Hiring manager|Phone|Outcome|Date told";
    private static final String ACME = "Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-11-10";

    private static final String BETA = "Beta|Cook|Al Reed|555-0143|Runner-up|2026-11-10";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameTheOutput() {
        output = folder.resolve("out");
    }

    private BatchReport run(Path... logs) throws Exception {
        return run(false, logs);
    }

    private BatchReport run(boolean dry, Path... logs) throws Exception {
        BatchOptions options =
                new BatchOptions(TODAY, output, Optional.empty(), Optional.empty(), Optional.empty(), "US", dry);
        return new Batch(options, RowListener.NONE).run(List.of(logs));
    }

    private Path log(String... rows) throws IOException {
        return new CopyOfALog(
                        "", Stream.concat(Stream.of(HEADERS), Stream.of(rows)).toArray(String[]::new))
                .save(folder.resolve("dana.xlsx"));
    }

    private CopyOfALog copy(String... rows) {
        return new CopyOfALog(
                "dana.xlsx", Stream.concat(Stream.of(HEADERS), Stream.of(rows)).toArray(String[]::new));
    }

    /** The lines of actions.csv about this step: status, due, window, done on. */
    private List<String> actions(String step) throws IOException {
        try (Stream<String> lines = Files.lines(output.resolve("actions.csv"))) {
            return lines.filter(line -> line.contains("," + step + ","))
                    .map(line -> line.substring(line.indexOf("," + step + ",") + step.length() + 2))
                    .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 5)))
                    .toList();
        }
    }

    private static List<String> lines(List<Notice> notices) {
        return notices.stream().map(Notice::line).toList();
    }

    private static List<String> about(String words, BatchReport report) {
        return lines(report.notices()).stream()
                .filter(line -> line.contains(words))
                .toList();
    }

    @Test
    void countsTheAnswersOfTheEarlierPlanInTheOutputFolder() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan.xlsx"));

        BatchReport report = run(log(ACME));

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
        assertThat(actions("feedback")).containsExactly("due,2026-11-24,2026-11-17,2026-11-22,");
        assertThat(about("action-plan", report)).allMatch(line -> line.contains("so it is kept as"));
    }

    @Test
    void countsThemInADryRunToo() throws Exception {
        copy(ACME)
                .line(Field.CHECK_BACK_DONE, "Acme", "Clerk", "2026-11-10", "closed", "")
                .save(output.resolve("dana/action-plan.xlsx"));

        assertThat(run(true, log(ACME)).finished()).containsExactly("Acme, Clerk: You closed it in the action plan.");
    }

    @Test
    void letsTheLogsOwnMarkWin() throws Exception {
        Path log = new CopyOfALog("", HEADERS + "|Letter sent|Feedback call", ACME + "|11/13/2026|")
                .save(folder.resolve("dana.xlsx"));
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .line(Field.FEEDBACK_CALL_DONE, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-20")
                .save(output.resolve("dana/action-plan.xlsx"));

        run(log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-13");
        assertThat(actions("feedback")).containsExactly("done,,,,2026-11-20");
    }

    @Test
    void goesOnWithACallThatTheLogHasOnlyTried() throws Exception {
        Path log = new CopyOfALog("", HEADERS + "|Letter sent|Feedback call", ACME + "|11/11/2026|left vm 11/17/2026")
                .save(folder.resolve("dana.xlsx"));
        copy(ACME)
                .line(Field.FEEDBACK_CALL_DONE, "Acme", "Clerk", "2026-11-10", "No answer", "2026-11-19")
                .line(Field.FEEDBACK_CALL_DONE, "Acme", "Clerk", "2026-11-10", "No answer", "2026-11-20")
                .save(output.resolve("dana/action-plan.xlsx"));

        run(log);

        assertThat(actions("feedback")).containsExactly("skipped,,,,");
    }

    @Test
    void countsAColumnOfTheCopyThatTheLogLacksBeforeTheSheet() throws Exception {
        new CopyOfALog("dana.xlsx", HEADERS + "|Letter sent", ACME + "|11/13/2026")
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan.xlsx"));

        run(log(ACME));

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-13");
    }

    @Test
    void countsACellOfTheCopyThatTheLogLeavesEmptyAndTellsOfIt() throws Exception {
        Path log = new CopyOfALog("", HEADERS + "|Letter sent", ACME + "|").save(folder.resolve("dana.xlsx"));
        new CopyOfALog("dana.xlsx", HEADERS + "|Letter sent", ACME + "|11/13/2026")
                .save(output.resolve("dana/action-plan.xlsx"));

        BatchReport report = run(log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-13");
        assertThat(lines(report.notices()))
                .contains(
                        "dana/action-plan.xlsx: Letter sent, G2: \u201c11/13/2026\u201d stands in this copy and not in"
                                + " dana.xlsx, for \u201cAcme, Clerk\u201d. It counts. If you took it out of your log on"
                                + " purpose, take it out of the copy too.");
    }

    @Test
    void letsTheLogsOwnCellWinOverTheSameCellOfTheCopy() throws Exception {
        Path log = new CopyOfALog("", HEADERS + "|Letter sent", ACME + "|11/12/2026").save(folder.resolve("dana.xlsx"));
        new CopyOfALog("dana.xlsx", HEADERS + "|Letter sent", ACME + "|11/13/2026")
                .save(output.resolve("dana/action-plan.xlsx"));

        run(log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
    }

    @Test
    void tellsOfAnAnswerWhoseJobIsGone() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Beta", "Cook", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan.xlsx"));

        assertThat(lines(run(log(ACME)).notices()))
                .contains(
                        "dana/action-plan.xlsx: In dana.xlsx \u201cBeta, Cook\u201d is not a second place, so what you"
                                + " recorded for it does not count: What happened, C2: \u201cDone\u201d. If the job has another"
                                + " name in your log, record it there.");
    }

    @Test
    void rejectsWhatDoesNotCountAndTellsOfFiveJobsAndTheNumberOfTheOthers() throws Exception {
        CopyOfALog filled = copy(ACME);
        for (int number = 1; number <= 9; number++) {
            filled.line(Field.LETTER_SENT, "Beta" + number, "Cook", "2026-11-10", "Done", "2026-11-12");
        }
        Path plan = filled.save(output.resolve("dana/action-plan.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(plan))) {
            Sheet sheet = workbook.getSheet("Action plan");
            sheet.getRow(1).getCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            sheet.getRow(2).getCell(0).setBlank();
            sheet.getRow(2).getCell(5).setCellValue("letter sent: beta");
            try (OutputStream out = Files.newOutputStream(plan)) {
                workbook.write(out);
            }
        }

        BatchReport report = run(log(ACME));

        assertThat(report.counts().rejectedCells()).isEqualTo(9);
        assertThat(Files.readString(output.resolve("rejected.csv")))
                .contains(
                        "dana/action-plan.xlsx,Action plan,2,C,\"#N/A\",\"one of the answers",
                        "dana/action-plan.xlsx,Action plan,3,C,Done,an answer on a line that names a step of a job",
                        "dana/action-plan.xlsx,Action plan,10,C,Done,an answer about a second place in dana.xlsx");
        assertThat(about("is not a second place", report)).hasSize(5);
        assertThat(about("more of these", report))
                .containsExactly(
                        "dana/action-plan.xlsx: And 2 more of these: answers for jobs that are not second places.");
        assertThat(about("names no step of a job", report))
                .singleElement()
                .asString()
                .startsWith("dana/action-plan.xlsx, Action plan: Row 3 ");
    }

    @Test
    void findsTheRowBySpellingsOfTheSameNamesAndACorrectedDay() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan.xlsx"));

        BatchReport report = run(log("ACME Inc.|clerk|Ruth Hale|555-0142|Runner-up|2026-11-11"));

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
        assertThat(about("is not a second place", report)).isEmpty();
    }

    @Test
    void tellsTwoAttemptsAtOneJobApartByTheDayOfTheDecision() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-08-03", "Done", "2026-08-05")
                .save(output.resolve("dana/action-plan.xlsx"));

        run(log(ACME, "Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-08-03"));

        assertThat(actions("letter")).containsExactlyInAnyOrder("done,,,,2026-11-12", "done,,,,2026-08-05");
    }

    @Test
    void countsTheAnswersOnTheSheetOfTheLogItself() throws Exception {
        Path log = copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(folder.resolve("my copy.xlsx"));

        BatchReport report = run(log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
        assertThat(report.searches())
                .singleElement()
                .satisfies(search -> assertThat(search.folder()).isEqualTo("dana"));
    }

    @Test
    void completesEachClientsRowsInACoachsLog() throws Exception {
        String headers = "Client|" + HEADERS;
        String[] rows = {headers, "Ana|" + ACME, "Ben|" + ACME};
        Path log = new CopyOfALog("", rows).save(folder.resolve("clients.xlsx"));
        new CopyOfALog("clients.xlsx", rows)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "Ben", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("clients/action-plan.xlsx"));

        run(log);

        assertThat(actions("letter")).hasSize(2).contains("done,,,,2026-11-12");
        assertThat(Files.readString(output.resolve("actions.csv"))).contains("Ben,Acme,Clerk,letter,done");
    }

    @Test
    void leavesThePlanOfAnotherLogAlone() throws Exception {
        new CopyOfALog("dana-2025.xlsx", HEADERS, ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana-2025/action-plan.xlsx"));

        run(log(ACME));

        assertThat(actions("letter").get(0)).startsWith("due");
    }

    @Test
    void leavesThePlansOfEarlierWeeksAloneWhileThereIsACurrentOne() throws Exception {
        copy(ACME).save(output.resolve("dana/action-plan.xlsx"));
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan (kept 2026-11-16).xlsx"));

        run(log(ACME));

        assertThat(actions("letter").get(0)).startsWith("due");
    }

    @Test
    void fallsBackOnTheLatestKeptPlanWhereARunBrokeOff() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-11")
                .save(output.resolve("dana/action-plan (kept 2026-11-16).xlsx"));
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan (kept 2026-11-16, 2).xlsx"));

        BatchReport report = run(log(ACME));

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
        assertThat(about("(kept 2026-11-16, 2)", report)).hasSize(1);
    }

    @Test
    void countsAPlanThatWasSavedUnderAnotherNameAndSaysSo() throws Exception {
        copy(ACME).save(output.resolve("dana/action-plan.xlsx"));
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("dana/action-plan Monday.xlsx"));

        BatchReport report = run(log(ACME));

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
        assertThat(about("action-plan Monday.xlsx", report)).hasSize(1);
    }

    @Test
    void tellsTwoLogsOfOneNameApartByTheirFolders() throws Exception {
        Path ana = new CopyOfALog("", HEADERS, ACME).save(folder.resolve("ana/jobs.xlsx"));
        Path ben = new CopyOfALog("", HEADERS, ACME).save(folder.resolve("ben/jobs.xlsx"));
        new CopyOfALog("jobs.xlsx", HEADERS, ACME)
                .at("../ben/jobs.xlsx")
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(output.resolve("jobs-ben/action-plan.xlsx"));

        BatchReport report = run(ana, ben);

        assertThat(report.searches())
                .extracting(BatchReport.SearchReport::folder)
                .containsExactly("jobs-ana", "jobs-ben");
        assertThat(actions("letter"))
                .hasSize(2)
                .filteredOn(line -> line.startsWith("done"))
                .hasSize(1);
        assertThat(about("jobs-ben/action-plan.xlsx", report)).allMatch(line -> line.contains("so it is kept as"));
    }

    @Test
    void goesByTheWordsOfALineWhoseKeyIsGone() throws Exception {
        Path log = log(ACME, "Acme|Yard lead|Ruth Hale|555-0142|Runner-up|2026-11-10");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Action plan");
            String[][] rows = {
                {"Step", "Company", "Role", "What happened", "On which day"},
                {"Send the letter", "Acme", "Clerk and Yard lead", "Done", "2026-11-12"},
            };
            for (int row = 0; row < rows.length; row++) {
                sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(rows[row][column]);
                }
            }
            Path plan = output.resolve("dana/action-plan.xlsx");
            Files.createDirectories(plan.getParent());
            try (OutputStream out = Files.newOutputStream(plan)) {
                workbook.write(out);
            }
        }

        run(log);

        assertThat(actions("letter")).allMatch("done,,,,2026-11-12"::equals);
    }

    @Test
    void opensAnUnchangedPlanForItsSheetAlone() throws Exception {
        Path made = new CopyOfALog("dana.xlsx", HEADERS + "|Letter sent", ACME + "|11/13/2026", "Beta|Cook||||")
                .line(Field.FEEDBACK_CALL_DONE, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-20")
                .save(folder.resolve("made/made.xlsx"));
        OutputFolder earlier = OutputFolder.open(output, TODAY.minusDays(7));
        earlier.write("dana/action-plan.xlsx", Files.readAllBytes(made));
        earlier.finish();

        BatchReport report = run(log(ACME));

        assertThat(actions("letter").get(0)).startsWith("due");
        assertThat(actions("feedback")).containsExactly("done,,,,2026-11-20");
        assertThat(about("Not in dana.xlsx", report)).isEmpty();
    }

    @Test
    void saysTheSameWhenRunAgainOnWhatTheCopysColumnsSay() throws Exception {
        new CopyOfALog(
                        "dana.xlsx",
                        HEADERS + "|Letter sent|Feedback call|Closed",
                        ACME + "|11/12/2026|n/a|",
                        BETA + "|||closed")
                .save(output.resolve("dana/action-plan.xlsx"));
        Path log = log(ACME, BETA);

        run(log);
        Map<String, byte[]> first = files();
        run(log);

        assertThat(first).containsKeys("dana/book.pdf", "actions.csv");
        assertThat(files()).containsExactlyEntriesOf(first);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.endsWith(".xlsx")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    @Test
    void goesOnWithoutAPlanThatIsDamagedAndSaysSo() throws Exception {
        Path plan = output.resolve("dana/action-plan.xlsx");
        Files.createDirectories(plan.getParent());
        Files.write(plan, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});

        BatchReport report = run(log(ACME));

        assertThat(report.searches()).hasSize(1);
        assertThat(report.unreadable()).isEmpty();
        assertThat(about("dana/action-plan.xlsx: This action plan cannot be read", report))
                .hasSize(1);
        assertThat(report.somethingWasRejected()).isTrue();
        assertThat(Files.readString(output.resolve("rejected.csv")))
                .contains("dana/action-plan.xlsx,,1,A,,an action plan that can be opened");
    }

    @Test
    void rejectsADayThatIsStillToCome() throws Exception {
        copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-12-12")
                .save(output.resolve("dana/action-plan.xlsx"));

        BatchReport report = run(log(ACME));

        assertThat(report.counts().rejectedCells()).isEqualTo(1);
        assertThat(Files.readString(output.resolve("rejected.csv"))).contains("dana/action-plan.xlsx,Action plan,2,D");
    }

    @Test
    void readsACopyAndItsLogAsOneLog() throws Exception {
        Path log = log(ACME);
        Path copy = copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(folder.resolve("action-plan.xlsx"));

        for (List<Path> order : List.of(List.of(log, copy), List.of(copy, log), List.of(folder))) {
            BatchReport report = run(order.toArray(Path[]::new));

            assertThat(report.logs()).isEqualTo(1);
            assertThat(report.counts().secondPlaces()).isEqualTo(1);
            assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");
            assertThat(about("so only what you recorded in it counts", report)).hasSize(1);
        }
    }

    @Test
    void readsAPlanWithoutALogBesideItsLog() throws Exception {
        Path log = Files.writeString(
                folder.resolve("dana.csv"),
                "Company,Position,Hiring manager,Outcome,Date told\nAcme,Clerk,Ruth Hale,Runner-up,2026-11-10\n");
        Path plan = new CopyOfALog("dana.csv")
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Done", "2026-11-12")
                .save(folder.resolve("action-plan.xlsx"));

        run(plan, log);
        assertThat(actions("letter")).containsExactly("done,,,,2026-11-12");

        assertThat(lines(run(plan).unreadable()))
                .singleElement()
                .asString()
                .endsWith("This is the action plan for dana.csv, and no log. Name dana.csv itself; what you recorded in"
                        + " the plan is read back.");
    }

    @Test
    void carriesOnInACopyThatIsNamedAsTheLogInItsOwnPlace() throws Exception {
        Path made = copy(ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Close this job", "")
                .save(folder.resolve("made.xlsx"));
        OutputFolder earlier = OutputFolder.open(output, TODAY.minusDays(7));
        earlier.write("dana/action-plan.xlsx", Files.readAllBytes(made));
        earlier.finish();
        Path plan = output.resolve("dana/action-plan.xlsx");

        BatchReport report = run(plan);

        assertThat(report.logs()).isEqualTo(1);
        assertThat(report.finished()).hasSize(1);
        assertThat(plan).exists();
        assertThat(run(plan).finished()).as("what the new one carries on").hasSize(1);
    }

    @Test
    void readsALetterFromTheNotes() throws Exception {
        Path log = new CopyOfALog(
                        "",
                        HEADERS + "|Notes",
                        ACME
                                + "|Thank-you letter 11/2/2026 after interview; sent letter 11/12/2026, left vm 11/17/2026",
                        "Beta|Cook|Al Reed|555-0143|Runner-up|2026-11-10|sent thank-you letter 11/2/2026",
                        "Gamma|Baker|Di Moss|555-0144|Runner-up||sent thank-you letter 11/12/2026")
                .save(folder.resolve("dana.xlsx"));

        run(log);

        assertThat(actions("letter"))
                .filteredOn(line -> line.startsWith("done"))
                .containsExactly("done,,,,2026-11-12");
        assertThat(actions("feedback"))
                .anyMatch(line -> line.startsWith("due,2026-11-24") || line.startsWith("due,2026-11-23"));
    }
}
