package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the workbooks with the plan go, and what becomes of them from run to run. */
class ActionPlanFilesTest {
    private static final String DAY = "2026-11-23";
    private static final String[] HEADERS = {"Company", "Position", "Hiring manager", "Outcome", "Date told"};
    private static final String[] JOB = {"Fernhill Logistics", "Dispatcher", "Maria Okafor", "Runner-up", "2026-11-20"};

    @TempDir
    private Path folder;

    @Test
    void areCopiesOfTheLogWithThePlanAndTheMissingColumns() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        run(log);
        try (XSSFWorkbook copy = open("dana/action-plan.xlsx")) {
            assertThat(texts(copy.getSheet("Jobs").getRow(0)))
                    .containsExactly(
                            "Company",
                            "Position",
                            "Hiring manager",
                            "Outcome",
                            "Date told",
                            "Letter sent",
                            "Feedback call",
                            "Openings asked",
                            "Hire contacted",
                            "Check-back",
                            "Kept in touch",
                            "Closed");
            XSSFSheet plan = copy.getSheet("Action plan");
            assertThat(texts(plan.getRow(1))).contains("due", "Send the letter", "Fernhill Logistics", "Dispatcher");
            assertThat(plan.getRow(0).getCell(11).getStringCellValue())
                    .startsWith("Second Wind key of dana.xlsx\nAt: ../dana.xlsx\nRows: ");
        }
    }

    @Test
    void areNamedByACheckThatWritesNothing() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        Program check = Program.run("check", log, "--as-of", DAY);
        assertThat(check.out()).contains("  dana/action-plan.xlsx\n");
        Program dry = Program.run("run", log, "--as-of", DAY, "-o", output(), "--dry-run");
        assertThat(dry.out()).contains("  dana/action-plan.xlsx\n");
        assertThat(output()).doesNotExist();
    }

    @Test
    void areReadByACheckAsByARunInTheSameFolder() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        run(log);
        fillIn(output().resolve("dana/action-plan.xlsx"));
        Program check = Program.run("check", log, "--as-of", "2026-11-24", "-o", output());
        Program dry = Program.run("run", log, "--as-of", "2026-11-24", "-o", output(), "--dry-run");
        assertThat(List.of(check.out(), dry.out()))
                .allSatisfy(words -> assertThat(words)
                        .containsPattern("Tue, Dec 1 +Call for feedback")
                        .doesNotContain("Send the letter"));
        assertThat(files()).doesNotContain("dana/action-plan (kept 2026-11-24).xlsx");
    }

    @Test
    void areTakenToTaskByACheckForAnswersThatCannotBeUsed() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        run(log);
        fillIn(output().resolve("dana/action-plan.xlsx"), "ask again in spring");
        Program check = Program.run("check", log, "--as-of", DAY, "-o", output());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("In the action plan:")
                .contains("I2 left out: expected one of the answers Done, No answer")
                .contains("found \u201cask again in spring\u201d");
        Program run = Program.run("run", log, "--as-of", DAY, "-o", output());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(output().resolve("rejected.csv")))
                .contains("action-plan.xlsx,Action plan,2,I,ask again in spring,");
    }

    @Test
    void areKeptWhereThePersonHasFilledThemIn() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        run(log);
        Path first = output().resolve("dana/action-plan.xlsx");
        byte[] filled = fillIn(first);
        Program again = Program.run("run", log, "--as-of", "2026-11-24", "-o", output());
        assertThat(again.err()).contains("dana/action-plan.xlsx", "kept as");
        assertThat(output().resolve("dana/action-plan (kept 2026-11-24).xlsx")).hasBinaryContent(filled);
        assertThat(Files.readAllBytes(first)).isNotEqualTo(filled);
    }

    @Test
    void goWhenNothingIsLeftToBeDoneAndNobodyHasFilledThemIn() throws IOException {
        Path log = log("dana.xlsx", HEADERS, JOB);
        run(log);
        log("dana.xlsx", HEADERS, new String[] {"Fernhill Logistics", "Dispatcher", "", "Rejected", "2026-11-20"});
        run(log);
        assertThat(files()).noneMatch(file -> file.contains("action-plan"));
    }

    @Test
    void ofAnotherLogStay() throws IOException {
        run(log("dana.xlsx", HEADERS, JOB));
        run(clients("coach.xlsx", "Ana Duarte", "Ben Osei"));
        run(log("sam.xlsx", HEADERS, JOB));
        assertThat(files())
                .contains(
                        "dana/action-plan.xlsx",
                        "coach/action-plan.xlsx",
                        "sam/action-plan.xlsx",
                        "Ana-Duarte/book.pdf");
    }

    @Test
    void ofALogWithClientsAreOneForAllOfThem() throws IOException {
        run(clients("coach.xlsx", "Ana Duarte", "Ben Osei"));
        assertThat(files()).filteredOn(file -> file.contains("action-plan")).containsExactly("coach/action-plan.xlsx");
        try (XSSFWorkbook copy = open("coach/action-plan.xlsx")) {
            List<String> people = new ArrayList<>();
            for (Row row : copy.getSheet("Action plan")) {
                people.addAll(texts(row));
            }
            assertThat(people).contains("Client", "Ana Duarte", "Ben Osei");
        }
    }

    @Test
    void ofALogThatIsCalledLikeAClientStandInAFolderOfTheirOwn() throws IOException {
        run(clients("Ana Duarte.xlsx", "Ana Duarte", "Ben Osei"));
        List<String> plans =
                files().stream().filter(file -> file.contains("action-plan")).toList();
        assertThat(plans).hasSize(1);
        String plansFolder = plans.get(0).substring(0, plans.get(0).indexOf('/'));
        assertThat(files()).doesNotContain(plansFolder + "/book.pdf");
    }

    @Test
    void ofARowWithoutAClientStandWithThatPersonsBook() throws IOException {
        run(clients("coach.xlsx", "Ana Duarte", ""));
        assertThat(files()).contains("coach/book.pdf", "coach/action-plan.xlsx", "Ana-Duarte/book.pdf");
    }

    @Test
    void areFreshOnesForTextFiles() throws IOException {
        Path log = folder.resolve("dana.csv");
        Files.writeString(log, String.join(",", HEADERS) + "\n" + String.join(",", JOB) + "\n");
        run(log);
        try (XSSFWorkbook fresh = open("dana/action-plan.xlsx")) {
            assertThat(fresh.getNumberOfSheets()).isOne();
            assertThat(fresh.getSheet("Action plan").getLastRowNum()).isGreaterThan(3);
        }
    }

    @Test
    void addNoColumnsToALogWithItsJobsInColumns() throws IOException {
        Path log = folder.resolve("turned.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(log)) {
            XSSFSheet sheet = workbook.createSheet("Jobs");
            for (int row = 0; row < HEADERS.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue(HEADERS[row]);
                sheet.getRow(row).createCell(1).setCellValue(JOB[row]);
                sheet.getRow(row)
                        .createCell(2)
                        .setCellValue(new String[] {"Acme", "Clerk", "Tom Adeyemi", "Rejected", "2026-11-12"}[row]);
            }
            workbook.write(out);
        }
        run(log);
        try (XSSFWorkbook copy = open("turned/action-plan.xlsx")) {
            for (Row row : copy.getSheet("Jobs")) {
                assertThat((int) row.getLastCellNum()).isEqualTo(3);
            }
        }
    }

    private Program run(Path log) {
        Program program = Program.run("run", log, "--as-of", DAY, "-o", output());
        assertThat(program.exitCode()).as(program.err()).isZero();
        return program;
    }

    private Path output() {
        return folder.resolve("out");
    }

    private XSSFWorkbook open(String file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(output().resolve(file)));
    }

    private static byte[] fillIn(Path plan) throws IOException {
        return fillIn(plan, "Done");
    }

    private static byte[] fillIn(Path plan, String result) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(plan))) {
            workbook.getSheet("Action plan").getRow(1).getCell(8).setCellValue(result);
            try (OutputStream out = Files.newOutputStream(plan)) {
                workbook.write(out);
            }
        }
        return Files.readAllBytes(plan);
    }

    private Path clients(String name, String... people) throws IOException {
        String[] headers = {"Client", "Company", "Position", "Hiring manager", "Outcome", "Date told"};
        List<String[]> rows = new ArrayList<>();
        for (String person : people) {
            rows.add(new String[] {person, "Acme " + rows.size(), "Clerk", "Maria Okafor", "Runner-up", "2026-11-20"});
        }
        return log(name, headers, rows.toArray(new String[0][]));
    }

    private Path log(String name, String[] headers, String[]... rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Jobs");
            fill(sheet.createRow(0), headers);
            for (String[] cells : rows) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell.toString());
        }
        return texts;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
