package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.output.Paper;
import secondwind.output.pdf.Pen;

/** What is ticked in a packet on a screen is in the plan of the next run. */
class PacketsReadBackTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final String HEADERS = "Company|Position|Hiring manager|Phone|Outcome|Date told";
    private static final String ACME = "Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-11-20";
    private static final String BETA = "Beta|Cook|Al Reed|555-0143|Runner-up|2026-11-20";
    private static final String LETTER = "Send the letter";
    private static final String CALL = "Call for feedback";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameTheOutput() {
        output = folder.resolve("out");
    }

    private BatchReport run(LocalDate today, Path... logs) throws Exception {
        return run(today, Paper.LETTER, false, logs);
    }

    private BatchReport run(LocalDate today, Paper paper, boolean dry, Path... logs) throws Exception {
        BatchOptions options =
                new BatchOptions(today, output, Optional.of(paper), Optional.empty(), Optional.empty(), "US", dry);
        return new Batch(options, RowListener.NONE).run(List.of(logs));
    }

    private Path log(String... rows) throws IOException {
        return log(folder.resolve("dana.xlsx"), HEADERS, rows);
    }

    private static Path log(Path file, String headers, String... rows) throws IOException {
        return new CopyOfALog(
                        "", Stream.concat(Stream.of(headers), Stream.of(rows)).toArray(String[]::new))
                .save(file);
    }

    private Path packet(String name) {
        return output.resolve("dana/packets/" + name);
    }

    private List<String> actions(String step) throws IOException {
        try (Stream<String> lines = Files.lines(output.resolve("actions.csv"))) {
            return lines.filter(line -> line.contains("," + step + ","))
                    .map(line -> line.substring(line.indexOf("," + step + ",") + step.length() + 2))
                    .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 5)))
                    .toList();
        }
    }

    private static List<String> about(String words, BatchReport report) {
        return report.notices().stream()
                .map(Notice::line)
                .filter(line -> line.contains(words))
                .toList();
    }

    private static String page(Path pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(number);
            text.setEndPage(number);
            return text.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Status, answer, day and place of the lines of the action plan about this step. */
    private List<String> planLines(String step) throws IOException {
        try (InputStream in = Files.newInputStream(output.resolve("dana/action-plan.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Action plan");
            Row header = sheet.getRow(0);
            List<Integer> columns = Stream.of("Status", "What happened", "Recorded in")
                    .map(name -> StreamSupport.stream(header.spliterator(), false)
                            .filter(cell -> cell.getStringCellValue().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .getColumnIndex())
                    .toList();
            int steps = StreamSupport.stream(header.spliterator(), false)
                    .filter(cell -> cell.getStringCellValue().equals("Step"))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
            return StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> row.getCell(steps) != null
                            && row.getCell(steps).getStringCellValue().startsWith(step))
                    .map(row -> columns.stream()
                            .map(row::getCell)
                            .map(cell -> cell == null ? "" : cell.getStringCellValue())
                            .reduce((one, other) -> one + "|" + other)
                            .orElseThrow())
                    .toList();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                // The list of what a run wrote, and of what it rejected, tell of that run alone.
                if (!name.startsWith(".") && !name.equals("rejected.csv")) {
                    all.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void aTickInThePacketOfOneWeekIsDoneInThatOfTheNext(Paper paper) throws Exception {
        Path log = log(ACME);
        run(MONDAY, paper, false, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk.pdf"));
        }

        BatchReport report = run(NEXT_MONDAY, paper, false, log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-24");
        assertThat(page(packet("Acme-Clerk.pdf"), 1))
                .contains("Send the letter done Nov 24 recorded in packet Acme-Clerk.pdf");
        assertThat(planLines(LETTER)).containsExactly("done|Done|packet Acme-Clerk.pdf");
        assertThat(packet("Acme-Clerk (kept 2026-11-30).pdf")).exists();
        assertThat(about("Acme-Clerk.pdf", report))
                .containsExactlyInAnyOrder(
                        "dana/packets/Acme-Clerk.pdf: What you filled in on the action sheet of this packet counts, as long"
                                + " as the file lies in the output folder, under whatever name.",
                        "dana/packets/Acme-Clerk.pdf: You have changed this file or put it there yourself, so it is kept as"
                                + " \u201cAcme-Clerk (kept 2026-11-30).pdf\u201d. The new one stands under the usual name.");
    }

    @Test
    void whatWasTickedGoesOnCountingAndTheSameRunOnceMoreGivesTheSameFiles() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER)
                    .result(CALL, "voicemail")
                    .result("Check back", "purple")
                    .saveAs(packet("Acme-Clerk.pdf"));
        }
        run(MONDAY, log);
        Map<String, String> first = files();

        BatchReport again = run(MONDAY, log);

        assertThat(files()).isEqualTo(first);
        assertThat(about("packets", again)).isEmpty();
        run(NEXT_MONDAY.plusDays(7), log);
        assertThat(actions("letter")).as("the day does not move").containsExactly("done,,,,2026-11-23");
        assertThat(planLines(CALL)).contains("no answer|No answer|packet Acme-Clerk.pdf");
    }

    @Test
    void severalWeeksOfPacketsAddUp() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER)
                    .day(LETTER, "Nov 23")
                    .result(CALL, "voicemail")
                    .day(CALL, "Nov 30")
                    .saveAs(packet("Acme-Clerk.pdf"));
        }
        run(NEXT_MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result(CALL, "no answer").day(CALL, "Dec 3").saveAs(packet("Acme-Clerk.pdf"));
        }

        run(NEXT_MONDAY.plusDays(7), log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-23");
        assertThat(planLines(CALL))
                .contains("no answer|No answer|packet Acme-Clerk.pdf", "no answer|No answer|packet Acme-Clerk.pdf")
                .anyMatch(line -> line.startsWith("due") || line.startsWith("later"));
        assertThat(page(packet("Acme-Clerk.pdf"), 1)).contains("no answer Nov 30", "no answer Dec 3");
    }

    @Test
    void theLogWinsAndTheDifferenceIsTold() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk.pdf"));
        }
        log = log(folder.resolve("dana.xlsx"), HEADERS + "|Letter sent", ACME + "|11/25/2026");

        BatchReport report = run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-25");
        assertThat(about("it differs from", report))
                .containsExactly(
                        "dana/packets/Acme-Clerk.pdf: For \u201cAcme, Clerk\u201d it differs from dana.xlsx, which"
                                + " counts. Letter sent: done 25 November 2026 there, done 24 November 2026 here. If this is"
                                + " right, correct it in dana.xlsx.");
        assertThat(about("it differs from", run(NEXT_MONDAY, log)))
                .as("told once")
                .isEmpty();
    }

    @Test
    void theActionPlanWinsAndOnlyADifferenceIsTold() throws Exception {
        Path log = log(ACME, BETA);
        run(MONDAY, log);
        for (String name : List.of("Acme-Clerk.pdf", "Beta-Cook.pdf")) {
            try (Pen pen = Pen.on(packet(name))) {
                pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet(name));
            }
        }
        new CopyOfALog("dana.xlsx", HEADERS, ACME, BETA)
                .at("../dana.xlsx")
                .line(Field.LETTER_SENT, "Acme", "Clerk", "2026-11-20", "Done", "2026-11-24")
                .line(Field.LETTER_SENT, "Beta", "Cook", "2026-11-20", "Done", "2026-11-26")
                .save(output.resolve("dana/action-plan.xlsx"));

        BatchReport report = run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactlyInAnyOrder("done,,,,2026-11-24", "done,,,,2026-11-26");
        assertThat(about("it differs from", report))
                .containsExactly(
                        "dana/packets/Beta-Cook.pdf: For \u201cBeta, Cook\u201d it differs from the action plan,"
                                + " which counts. Letter sent: done 26 November 2026 there, done 24 November 2026 here. If this"
                                + " is right, correct it in the action plan.");
        assertThat(planLines(LETTER)).containsExactly("done|Done|", "done|Done|");
    }

    @Test
    void whatIsNotUnderstoodIsRejected() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result(CALL, "purple").saveAs(packet("Acme-Clerk.pdf"));
        }

        assertThat(run(NEXT_MONDAY, log).counts().rejectedCells()).isEqualTo(1);

        assertThat(Files.readString(output.resolve("rejected.csv")))
                .contains("dana/packets/Acme-Clerk.pdf,page 1,2,result of \u201cCall for feedback\u201d,purple,");
        assertThat(page(packet("Acme-Clerk (kept 2026-11-30).pdf"), 1)).contains("Outcome");
        assertThat(run(NEXT_MONDAY, log).counts().rejectedCells())
                .as("told once")
                .isZero();
    }

    @Test
    void closingAJobInItsPacketEndsItForGood() throws Exception {
        Path log = log(ACME, BETA);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result(CALL, "closed").saveAs(packet("Acme-Clerk.pdf"));
        }

        for (LocalDate day : List.of(NEXT_MONDAY, NEXT_MONDAY, NEXT_MONDAY.plusDays(7))) {
            BatchReport report = run(day, log);

            assertThat(report.finished()).containsExactly("Acme, Clerk: You closed it in packet Acme-Clerk.pdf.");
            assertThat(packet("Acme-Clerk.pdf")).as("it is the person's").exists();
            assertThat(report.searches().get(0).files()).noneMatch(file -> file.contains("Acme"));
        }
    }

    @Test
    void aStepThatIsNotNeededSaysWhereThatStands() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result("Check back", "n/a").saveAs(packet("Acme-Clerk.pdf"));
        }

        run(NEXT_MONDAY, log);

        assertThat(page(packet("Acme-Clerk.pdf"), 1)).contains("Marked as not needed (in packet Acme-Clerk.pdf).");
        assertThat(planLines("Check back")).containsExactly("skipped|Not needed|packet Acme-Clerk.pdf");
    }

    @Test
    void aPacketThatWasMovedOrCopiedIsFound() throws Exception {
        Path log = log(ACME, BETA);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk (1).pdf"));
        }
        try (Pen pen = Pen.on(packet("Beta-Cook.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 25").saveAs(output.resolve("done with these/beta.pdf"));
        }

        run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactlyInAnyOrder("done,,,,2026-11-24", "done,,,,2026-11-25");
        assertThat(packet("Acme-Clerk (1).pdf")).exists();
    }

    @Test
    void theOutputFolderMayBeALink() throws Exception {
        Path log = log(ACME);
        Path real = Files.createDirectories(folder.resolve("real"));
        try {
            Files.createSymbolicLink(output, real);
        } catch (IOException | UnsupportedOperationException notHere) {
            org.junit.jupiter.api.Assumptions.abort("no links on this system");
        }
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk.pdf"));
        }

        run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-24");
    }

    @Test
    void aPacketOfAnotherPersonWithTheSameJobIsNotMixedUp() throws Exception {
        Path ana = log(folder.resolve("ana/jobs.xlsx"), HEADERS, ACME);
        Path ben = log(folder.resolve("ben/jobs.xlsx"), HEADERS, ACME);
        run(MONDAY, ana, ben);
        Path bens = output.resolve("jobs-ben/packets/Acme-Clerk.pdf");
        try (Pen pen = Pen.on(bens)) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(bens);
        }

        run(NEXT_MONDAY, ana);
        assertThat(actions("letter").get(0)).doesNotStartWith("done");

        run(NEXT_MONDAY, ana, ben);
        assertThat(actions("letter")).hasSize(2).contains("done,,,,2026-11-24");
        assertThat(page(output.resolve("jobs-ana/packets/Acme-Clerk.pdf"), 1)).doesNotContain("recorded in");
    }

    @Test
    void eachClientsPacketCountsForThatClient() throws Exception {
        Path log = log(folder.resolve("clients.xlsx"), "Client|" + HEADERS, "Ana|" + ACME, "Ben|" + ACME);
        run(MONDAY, log);
        Path bens = output.resolve("Ben/packets/Acme-Clerk.pdf");
        try (Pen pen = Pen.on(bens)) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(bens);
        }

        run(NEXT_MONDAY, log);

        assertThat(Files.readString(output.resolve("actions.csv"))).contains("Ben,Acme,Clerk,letter,done");
        assertThat(actions("letter"))
                .hasSize(2)
                .filteredOn(line -> line.startsWith("done"))
                .hasSize(1);
    }

    @Test
    void thePacketsOfALogThatWasMovedAreTakenOverAndSaySo() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk.pdf"));
        }
        Path moved = folder.resolve("elsewhere/dana.xlsx");
        Files.createDirectories(moved.getParent());
        Files.move(log, moved);

        BatchReport report = run(NEXT_MONDAY, moved);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-24");
        assertThat(about("This packet was made from ../dana.xlsx.", report)).hasSize(1);
    }

    @Test
    void aNameTypedBesideATaskIsForTheLog() throws Exception {
        Path log = log("Acme|Clerk||555-0142|Runner-up|2026-11-20");
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result("Find the hiring manager", "Ruth Hale").saveAs(packet("Acme-Clerk.pdf"));
        }

        assertThat(about("Ruth Hale", run(NEXT_MONDAY, log)))
                .containsExactly(
                        "dana/packets/Acme-Clerk.pdf: You answered \u201cFind the hiring manager\u2019s name\u201d"
                                + " for \u201cAcme \u00b7 Clerk\u201d (result of \u201cFind the hiring manager\u2019s name\u201d,"
                                + " page 1: \u201cRuth Hale\u201d), and a name counts only in your log. Type the name into"
                                + " dana.xlsx: row 2, column C, \u201cHiring manager\u201d.");
    }

    @Test
    void aDamagedPacketIsANoticeAndCostsNothingElse() throws Exception {
        Path log = log(ACME, BETA);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Beta-Cook.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Beta-Cook.pdf"));
        }
        byte[] whole = Files.readAllBytes(packet("Acme-Clerk.pdf"));
        Files.write(packet("Acme-Clerk.pdf"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(packet("a note.pdf"), "no PDF at all");

        BatchReport report = run(NEXT_MONDAY, log);

        assertThat(actions("letter")).hasSize(2).contains("done,,,,2026-11-24");
        assertThat(about("dana/packets/Acme-Clerk.pdf: This packet cannot be read", report))
                .hasSize(1);
        assertThat(Files.readString(output.resolve("rejected.csv")))
                .contains("dana/packets/Acme-Clerk.pdf,,1,A,,a packet that can be opened,");
        assertThat(packet("Acme-Clerk (kept 2026-11-30).pdf"))
                .hasBinaryContent(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(about("This packet cannot be read", run(NEXT_MONDAY, log))).isEmpty();
    }

    @Test
    void aPdfThatCannotBeReadIsToldOnceWhereverItLies() throws Exception {
        Path log = log(ACME);
        Path another = log(folder.resolve("another.xlsx"), HEADERS, BETA);
        run(MONDAY, log, another);
        byte[] whole = Files.readAllBytes(packet("Acme-Clerk.pdf"));
        Path done = Files.createDirectories(output.resolve("done with these"));
        Files.write(done.resolve("cut off.pdf"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(output.resolve("garbage.pdf"), "no PDF at all");
        try (PDDocument locked = new PDDocument()) {
            locked.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            locked.save(done.resolve("foreign.pdf").toFile());
            locked.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                    "owner", "user", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            locked.save(packet("locked.pdf").toFile());
        }

        BatchReport report = run(NEXT_MONDAY, log, another);

        assertThat(about("This PDF cannot be read", report))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("done with these/cut off.pdf: "))
                .anyMatch(line -> line.startsWith("garbage.pdf: ") && line.contains("It is not a PDF"))
                .anyMatch(line -> line.startsWith("dana/packets/locked.pdf: ") && line.contains("password"));
        assertThat(about("foreign", report)).isEmpty();
        assertThat(report.counts().rejectedCells()).isEqualTo(3);
        assertThat(Files.readString(output.resolve("rejected.csv")))
                .contains("done with these/cut off.pdf,,1,A,,a packet that can be opened,");
    }

    @Test
    void ofTwoCopiesThatDifferAboutADayItIsToldWhichCounts() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet("Acme-Clerk.pdf"));
            pen.day(LETTER, "Nov 25").saveAs(packet("Copy of Acme-Clerk.pdf"));
            pen.day(LETTER, "Nov 24").saveAs(packet("Double of Acme-Clerk.pdf"));
        }

        BatchReport report = run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-24");
        assertThat(about("it differs from", report))
                .containsExactly("dana/packets/Copy of Acme-Clerk.pdf: For \u201cAcme, Clerk\u201d it differs from"
                        + " dana/packets/Acme-Clerk.pdf, which counts. Letter sent: done 24 November 2026 there, done"
                        + " 25 November 2026 here. If this is right, correct it in dana/packets/Acme-Clerk.pdf.");
    }

    @Test
    void ofTwoCopiesInOneFileThatDifferAboutADayItIsToldWhichCounts() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.tick(LETTER)
                    .day(LETTER, "Nov 24")
                    .anotherDay(LETTER, "Nov 25")
                    .anotherDay(LETTER, "Nov 24")
                    .saveAs(packet("Acme-Clerk.pdf"));
        }

        BatchReport report = run(NEXT_MONDAY, log);

        assertThat(actions("letter")).containsExactly("done,,,,2026-11-25");
        assertThat(about("Two lines of the packets in this file differ about one step", report))
                .singleElement()
                .asString()
                .startsWith("dana/packets/Acme-Clerk.pdf: ")
                .contains("\u201cticked\u201d, 2026-11-25 counts, and not", "\u201cticked\u201d, 2026-11-24");
    }

    @Test
    void aPacketWhoseFieldsAreGoneSaysSo() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (PDDocument printed = Loader.loadPDF(packet("Acme-Clerk.pdf").toFile())) {
            byte[] bytes;
            try (java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
                printed.getDocumentCatalog().setAcroForm(null);
                for (var page : printed.getPages()) {
                    page.setAnnotations(List.of());
                }
                printed.save(out);
                bytes = out.toByteArray();
            }
            Files.write(packet("Acme-Clerk.pdf"), bytes);
        }

        assertThat(about("Its fields are gone", run(NEXT_MONDAY, log))).hasSize(1);
    }

    @Test
    void aDryRunReadsThemToo() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        try (Pen pen = Pen.on(packet("Acme-Clerk.pdf"))) {
            pen.result(CALL, "closed").saveAs(packet("Acme-Clerk.pdf"));
        }

        assertThat(run(NEXT_MONDAY, Paper.LETTER, true, log).finished())
                .containsExactly("Acme, Clerk: You closed it in packet Acme-Clerk.pdf.");
    }

    @Test
    void aPacketIsNoLog() throws Exception {
        Path log = log(ACME);
        run(MONDAY, log);
        Path packet = Files.copy(packet("Acme-Clerk.pdf"), folder.resolve("Acme.pdf"));

        BatchReport report = run(MONDAY, log, packet);
        assertThat(report.logs()).isEqualTo(1);
        assertThat(report.unreadable())
                .extracting(Notice::what)
                .containsExactly("This is a packet that Second Wind made, and no log.");

        BatchReport ofFolder = run(MONDAY, folder);
        assertThat(ofFolder.logs()).isEqualTo(1);
        assertThat(ofFolder.unreadable()).isEmpty();
    }
}
