package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Notice;

/** Whose answers count for whom: logs may share a name, move, and be saved under another one. */
class WhosePlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADERS = "Company|Position|Hiring manager|Phone|Outcome|Date told";
    private static final String ACME = "Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-11-10";
    private static final String BETA = "Beta|Cook|Al Reed|555-0143|Runner-up|2026-11-10";

    @TempDir
    private Path folder;

    private Path log(String path, String... rows) throws IOException {
        return new CopyOfALog(
                        "", Stream.concat(Stream.of(HEADERS), Stream.of(rows)).toArray(String[]::new))
                .save(folder.resolve(path));
    }

    private BatchReport run(Path... logs) throws Exception {
        BatchOptions options = new BatchOptions(
                TODAY, folder.resolve("out"), Optional.empty(), Optional.empty(), Optional.empty(), "US", false);
        return new Batch(options, RowListener.NONE).run(List.of(logs));
    }

    private static List<String> told(BatchReport report) {
        return report.notices().stream()
                .map(Notice::line)
                .filter(line -> !line.contains("so it is kept as"))
                .toList();
    }

    private Path plan(String path) {
        return folder.resolve("out").resolve(path).resolve("action-plan.xlsx");
    }

    /** Answers the first letter of a plan. */
    private void answer(String path) throws IOException {
        answer(plan(path));
    }

    private static void answer(Path plan) throws IOException {
        try (InputStream in = Files.newInputStream(plan);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            for (Row row : opened.getSheet("Action plan")) {
                if (row.getCell(2).getStringCellValue().equals("Send the letter")) {
                    row.getCell(8).setCellValue("Done");
                    row.getCell(9).setCellValue("2026-11-12");
                    break;
                }
            }
            try (OutputStream out = Files.newOutputStream(plan)) {
                opened.write(out);
            }
        }
    }

    /** What actions.csv says of the letters: the folders that they belong to do not stand there, so the order tells. */
    private List<String> letters() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("out/actions.csv"))) {
            return lines.filter(line -> line.contains(",letter,"))
                    .map(line -> line.split(",letter,", 2)[1].split(",", 2)[0])
                    .toList();
        }
    }

    @Test
    void staysWithItsLogWhateverTheOrderAndWhoeverJoins() throws Exception {
        Path ana = log("ana/log.xlsx", ACME);
        Path zoe = log("zoe/log.xlsx", ACME);
        run(ana, zoe);
        answer("log-zoe");

        assertThat(told(run(zoe, ana))).isEmpty();
        assertThat(letters()).containsExactly("done", "due");

        assertThat(told(run(log("ben/log.xlsx", ACME), ana, zoe))).isEmpty();
        assertThat(letters()).containsExactly("due", "due", "done");
    }

    @Test
    void countsForNoNamesakeThatIsRunAlone() throws Exception {
        Path ana = log("ana/log.xlsx", ACME);
        Path zoe = log("zoe/log.xlsx", ACME);
        run(ana, zoe);
        answer("log-zoe");

        run(ana);
        assertThat(letters()).containsExactly("due");
        run(zoe);
        assertThat(letters()).containsExactly("done");
    }

    @Test
    void isFoundAgainAfterTheRunOfANamesakeTookItsPlace() throws Exception {
        Path ana = log("ana/log.xlsx", ACME);
        Path zoe = log("zoe/log.xlsx", ACME);
        run(zoe);
        answer("log");

        run(ana);
        assertThat(letters()).containsExactly("due");
        run(zoe);
        assertThat(letters()).containsExactly("done");
    }

    @Test
    void goesByTheFoldersAboveWhereTheirNamesAreTheSameToo() throws Exception {
        run(log("2025/ana/log.xlsx", ACME), log("2026/ana/log.xlsx", BETA));

        assertThat(plan("log-2025-ana")).exists();
        assertThat(plan("log-2026-ana")).exists();
    }

    @Test
    void isNeverUsedWhereItMayBeAnothersAndSaysSo() throws Exception {
        Path ana = log("ana/log.xlsx", ACME);
        Path zoe = log("zoe/log.xlsx", ACME);
        run(ana, zoe);
        answer("log-zoe");
        Files.createDirectories(folder.resolve("zo\u00eb"));
        Path moved = Files.move(zoe, folder.resolve("zo\u00eb/log.xlsx"));

        BatchReport report = run(ana, moved);

        assertThat(letters()).containsExactly("due", "due");
        assertThat(told(report))
                .singleElement()
                .asString()
                .startsWith("log-zoe/action-plan.xlsx: This may be the action plan of another log, for it was made from"
                        + " ../zoe/log.xlsx, so nothing in it counts for ");
    }

    @Test
    void goesWithItsLogWhereNoOtherCanBeMeant() throws Exception {
        Path log = log("ana/log.xlsx", ACME);
        run(log);
        answer("log");
        Files.createDirectories(folder.resolve("search"));

        BatchReport report = run(Files.move(log, folder.resolve("search/log.xlsx")));

        assertThat(letters()).containsExactly("done");
        assertThat(told(report)).singleElement().asString().contains("was made from ../ana/log.xlsx");
        run(folder.resolve("search/log.xlsx"));
        assertThat(letters()).containsExactly("done");
    }

    @Test
    void movesWithTheWholeFolder() throws Exception {
        Path log = log("all/zoe/log.xlsx", ACME);
        Path other = log("all/ana/log.xlsx", ACME);
        Path output = folder.resolve("all/out");
        BatchOptions options =
                new BatchOptions(TODAY, output, Optional.empty(), Optional.empty(), Optional.empty(), "US", false);
        new Batch(options, RowListener.NONE).run(List.of(log, other));
        answer(output.resolve("log-zoe/action-plan.xlsx"));
        Files.move(folder.resolve("all"), folder.resolve("moved"));
        BatchOptions moved = new BatchOptions(
                TODAY, folder.resolve("moved/out"), Optional.empty(), Optional.empty(), Optional.empty(), "US", true);

        BatchReport report = new Batch(moved, RowListener.NONE)
                .run(List.of(folder.resolve("moved/ana/log.xlsx"), folder.resolve("moved/zoe/log.xlsx")));

        assertThat(report.searches().get(0).dates())
                .anyMatch(line -> line.toString().contains("etter"));
        assertThat(report.searches().get(1).dates())
                .noneMatch(line -> line.toString().contains("etter"));
    }

    @Test
    void countsForALogThatWasSavedInAnotherFormatAndSaysSo() throws Exception {
        Path text = Files.writeString(
                folder.resolve("dana.csv"), (HEADERS + "\n" + ACME + "\n" + BETA + "\n").replace('|', ','));
        run(text);
        answer("dana");

        BatchReport report = run(log("dana.xlsx", ACME, BETA));

        assertThat(letters()).contains("done");
        assertThat(told(report))
                .singleElement()
                .asString()
                .startsWith("dana/action-plan.xlsx: This action plan was made from ../dana.csv. Its jobs stand in ");
    }

    @Test
    void doesNotCountForALogOfOtherJobsThatTookItsPlaceAndSaysSo() throws Exception {
        Path log = log("dana.xlsx", ACME);
        run(log);
        answer("dana");
        Files.delete(log);

        BatchReport report = run(log("dana.xlsm", BETA));

        assertThat(letters()).containsExactly("due");
        assertThat(told(report))
                .filteredOn(line -> line.contains("action-plan"))
                .singleElement()
                .asString()
                .contains("may be the action plan of another log");
    }

    @Test
    void isToldOfWhereItsLogWasRenamed() throws Exception {
        Path log = log("log.xlsx", ACME);
        run(log);
        answer("log");

        BatchReport report = run(Files.move(log, folder.resolve("dana.xlsx")));

        assertThat(told(report))
                .containsExactly(
                        "log/action-plan.xlsx: A filled-in action plan of ../log.xlsx lies here, and that log is gone, so"
                                + " nothing in it counts. If the log has another name now, give it its old name for one run,"
                                + " or type what you recorded into it. Else remove the action plan.");
    }

    @Test
    void waitsInSilenceForTheRunOfItsLog() throws Exception {
        run(log("log.xlsx", ACME));
        answer("log");

        assertThat(told(run(log("dana.xlsx", ACME)))).isEmpty();
        assertThat(letters()).containsExactly("due");
    }

    @Test
    void goesWithTheLogThatItNamesWhenBothAreGiven() throws Exception {
        Path ana = log("ana/log.xlsx", ACME);
        Path zoe = log("zoe/log.xlsx", ACME);
        run(ana, zoe);
        answer("log-zoe");
        Path copy = folder.resolve("out/log-zoe/my plan.xlsx");
        Files.move(plan("log-zoe"), copy);

        run(copy, ana, zoe);

        assertThat(letters()).containsExactly("due", "done");
    }
}
