package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;
import secondwind.application.Notice;

/** What a run says of copies that somebody has filled in: nothing that was typed there vanishes without a word. */
class WhatCopiesTellTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADERS = "Company|Position|Hiring manager|Phone|Outcome|Date told|Who got it|Notes";
    private static final String ACME = "Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-11-10||";
    private static final String BETA = "Beta|Cook|Al Reed||waiting to hear|||";
    private static final String GAMMA = "Gamma|Baker|||Rejected|2026-10-02||";

    @TempDir
    private Path folder;

    private Path log;
    private Path plan;

    @BeforeEach
    void run() throws Exception {
        log = new CopyOfALog("", HEADERS, ACME, BETA, GAMMA).save(folder.resolve("dana.xlsx"));
        plan = folder.resolve("out/dana/action-plan.xlsx");
        run(log);
    }

    private List<String> run(Path... logs) throws Exception {
        return report(logs).notices().stream().map(Notice::line).toList();
    }

    private BatchReport report(Path... logs) throws Exception {
        BatchOptions options = new BatchOptions(
                TODAY, folder.resolve("out"), Optional.empty(), Optional.empty(), Optional.empty(), "US", false);
        return new Batch(options, RowListener.NONE).run(List.of(logs));
    }

    /** The notices but those about the files of a run. */
    private static List<String> told(List<String> lines) {
        return lines.stream().filter(line -> !line.contains("so it is kept as")).toList();
    }

    private static void type(Path workbook, String sheet, String cell, String text) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            Sheet filled = opened.getSheet(sheet);
            int number = Integer.parseInt(cell.substring(1)) - 1;
            Row row = Optional.ofNullable(filled.getRow(number)).orElseGet(() -> filled.createRow(number));
            row.getCell(cell.charAt(0) - 'A', Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            try (OutputStream out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        }
    }

    /** Types what happened into the line of the plan about this step. */
    private static void answer(Path workbook, String step, String company, String result, String day)
            throws IOException {
        int line = 0;
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            for (Row row : opened.getSheet("Action plan")) {
                boolean isAboutIt = row.getCell(2).getStringCellValue().equals(step)
                        && row.getCell(3).getStringCellValue().equals(company);
                line = isAboutIt ? row.getRowNum() + 1 : line;
            }
        }
        type(workbook, "Action plan", "I" + line, result);
        type(workbook, "Action plan", "J" + line, day);
    }

    @Test
    void namesTheCellsOfItsRowsThatWereTypedInto() throws Exception {
        type(plan, "Log", "E3", "2nd of 2");
        type(plan, "Log", "F3", "2026-11-20");
        type(plan, "Log", "H2", "Ruth likes sailing, ask about the boat");

        assertThat(told(run(log)))
                .containsExactly(
                        "dana/action-plan.xlsx: It says something else than dana.xlsx in row 2 (H), row 3 (E, F)."
                                + " A second place: row 3. Only what you record about steps counts in a copy. Type it into"
                                + " dana.xlsx, or go on with the copy as your log: run on it under the dated name that it is kept"
                                + " by.");
    }

    @Test
    void namesRowsThatTheLogLacks() throws Exception {
        String[] cells = {"Delta", "Porter", "Di Moss", "", "Runner-up", "2026-11-20"};
        for (int column = 0; column < cells.length; column++) {
            type(plan, "Log", (char) ('A' + column) + "5", cells[column]);
        }
        type(plan, "Log", "A6", "Epsilon");
        type(plan, "Log", "B6", "Nurse");

        assertThat(told(run(log)))
                .singleElement()
                .asString()
                .contains("Not in dana.xlsx: row 5 (Delta, Porter), row 6 (Epsilon, Nurse). A second place: row 5.");
    }

    @Test
    void saysNothingOfWhatTheLogHasChangedSinceTheCopyWasMade() throws Exception {
        answer(plan, "Send the letter", "Acme", "Done", "2026-11-12");
        new CopyOfALog("", HEADERS, ACME.replace("555-0142", "555-0199"), BETA.replace("waiting to hear", "Rejected"))
                .save(log);

        assertThat(told(run(log))).isEmpty();
    }

    @Test
    void countsWhatItDoesNotNameAllOf() throws Exception {
        List<String> rows = new ArrayList<>(List.of(HEADERS, ACME));
        for (int number = 1; number <= 8; number++) {
            rows.add("Firm " + number + "|Cook|||Rejected|||");
        }
        new CopyOfALog("", rows.toArray(String[]::new)).save(log);
        run(log);
        for (int row = 3; row <= 10; row++) {
            type(plan, "Log", "D" + row, "555-01" + (10 + row));
        }

        assertThat(told(run(log)))
                .singleElement()
                .asString()
                .contains("row 3 (D), row 4 (D), row 5 (D), row 6 (D), row 7 (D) and 3 more.");
    }

    @Test
    void saysWhereTheLogAndThePlanDiffer() throws Exception {
        answer(plan, "Send the letter", "Acme", "Done", "2026-11-13");
        answer(plan, "Call for feedback", "Acme", "No answer", "2026-11-20");
        new CopyOfALog("", HEADERS + "|Letter sent|Feedback call", ACME + "|11/12/2026|spoke 11/19/2026").save(log);

        assertThat(told(run(log)))
                .containsExactly("dana/action-plan.xlsx: For \u201cAcme, Clerk\u201d it differs from dana.xlsx, which"
                        + " counts. Letter sent: done 12 November 2026 there, done 13 November 2026 here; Feedback call:"
                        + " done 19 November 2026 there, no answer 20 November 2026 here. If this is right, correct it in"
                        + " dana.xlsx.");
        assertThat(told(run(log))).isEmpty();
    }

    @Test
    void saysNothingWhereTheLogGoesOnFromThePlanOrNamesTheDayThatItLeftOut() throws Exception {
        answer(plan, "Send the letter", "Acme", "Done", "");
        answer(plan, "Call for feedback", "Acme", "No answer", "2026-11-17");
        new CopyOfALog("", HEADERS + "|Letter sent|Feedback call", ACME + "|11/12/2026|spoke 11/19/2026").save(log);

        assertThat(told(run(log))).noneMatch(line -> line.contains("differs"));
    }

    @Test
    void saysWhereANameThatWasFoundBelongs() throws Exception {
        answer(plan, "Find out who was hired", "Acme", "Kim Lee", "");

        assertThat(told(run(log)))
                .singleElement()
                .asString()
                .startsWith(
                        "dana/action-plan.xlsx: You answered \u201cFind out who was hired\u201d for \u201cAcme, Clerk\u201d"
                                + " (What happened, I")
                .endsWith(
                        ": \u201cKim Lee\u201d), and a name counts only in your log. Type the name into dana.xlsx: row 2,"
                                + " column G, \u201cWho got it\u201d.");
    }

    @Test
    void saysNothingOfANameThatTheLogHasByNow() throws Exception {
        answer(plan, "Find out who was hired", "Acme", "Kim Lee", "");
        type(log, "Log", "G2", "Kim Lee (internal)");

        assertThat(told(run(log))).isEmpty();
    }

    @Test
    void findsAPlanThatWasRenamedInItsFolder() throws Exception {
        answer(plan, "Send the letter", "Acme", "Done", "2026-11-12");
        Path renamed = Files.move(plan, plan.resolveSibling("my plan.xlsx"));
        new CopyOfALog("", HEADERS, ACME).save(plan.resolveSibling("other.xlsx"));
        new CopyOfALog("sam.xlsx", HEADERS, ACME)
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-10", "Not needed", "")
                .save(plan.resolveSibling("of sam.xlsx"));
        Files.writeString(plan.resolveSibling("broken.xlsx"), "no workbook");

        assertThat(told(run(log)))
                .containsExactlyInAnyOrder(
                        "dana/of sam.xlsx: This may be the action plan of another log, for it was made from sam.xlsx, so"
                                + " nothing in it counts for " + log
                                + ". Type what you recorded in it into the log that it"
                                + " belongs to.",
                        "dana/my plan.xlsx: What you recorded in this action plan counts, whatever its name. The"
                                + " new plan has it all; remove this one when you are done with it.");
        assertThat(Files.readString(folder.resolve("out/actions.csv"))).contains(",letter,done,,,,2026-11-12,");
        assertThat(renamed).exists();
    }

    @Test
    void saysWhatTwoPlansHaveInCommonOnceAndNotAgainOnceItWasPutAside() throws Exception {
        answer(plan, "Send the letter", "Acme", "letter came back", "");
        answer(plan, "Call for feedback", "Acme", "Done", "");
        type(plan, "Action plan", "I40", "Done");
        Files.copy(plan, plan.resolveSibling("my plan.xlsx"));

        BatchReport first = report(log);
        assertThat(first.counts().rejectedCells()).isEqualTo(2);
        assertThat(first.notices().stream().map(Notice::what))
                .filteredOn(what -> what.contains("The day is missing"))
                .hasSize(1);
        assertThat(first.notices().stream().map(Notice::what))
                .filteredOn(what -> what.contains("Row 40 names no step"))
                .hasSize(1);

        Files.delete(plan.resolveSibling("my plan.xlsx"));
        Files.delete(plan);
        BatchReport second = report(log);
        assertThat(second.counts().rejectedCells()).isZero();
        assertThat(second.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("The current action plan is gone"));
        assertThat(Files.readString(folder.resolve("out/actions.csv"))).contains(",feedback,done,");
    }

    @Test
    void doesNotMissThePlanThatHasBecomeTheLog() throws Exception {
        answer(plan, "Send the letter", "Acme", "Done", "2026-11-12");
        run(log);
        Path december = Files.move(plan, folder.resolve("hunt-december.xlsx"));

        assertThat(told(run(december))).isEmpty();
        assertThat(told(run(december))).isEmpty();
        assertThat(Files.readString(folder.resolve("out/actions.csv"))).contains(",letter,done,,,,2026-11-12,");
    }

    @Test
    void namesThePlanAndNoCellOfIt() throws Exception {
        answer(plan, "Call for feedback", "Acme", "Not needed", "");
        run(log);
        try (InputStream in = Files.newInputStream(plan);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            List<String> reasons = new ArrayList<>();
            opened.getSheet("Action plan")
                    .forEach(row -> reasons.add(row.getCell(8 - 1).getStringCellValue()));
            assertThat(reasons).contains("Marked as not needed (in the action plan).");
        }
    }

    @Test
    void saysWhatToNameWhereTheLogInACopyCannotBeUnderstoodWithoutItsSettings() throws Exception {
        Path hunt = new CopyOfALog("", "Who|What|How it went|When", "Acme|Clerk|Runner-up|2026-11-10")
                .save(folder.resolve("hunt.xlsx"));
        Files.writeString(folder.resolve("secondwind.toml"), "[columns]\n\"Who\" = \"company\"\n");
        run(hunt);
        Path copy = folder.resolve("out/hunt/action-plan.xlsx");

        assertThat(report(copy).unreadable())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line())
                        .isEqualTo(copy
                                + ": This is the action plan for hunt.xlsx, and the log in it is not understood here. Name"
                                + " hunt.xlsx itself; what you recorded in the plan is read back. To go on with this copy"
                                + " instead, put the secondwind.toml of hunt.xlsx beside it."));
    }
}
