package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.output.Paper;
import secondwind.output.pdf.Pen;

/** Two clients of one coach whose names differ by no more than an accent, and who came second for the same job. */
class ClientsAlikeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String HEADERS = "Client|Company|Position|Hiring manager|Phone|Outcome|Date told";
    private static final String JOB = "|Acme|Clerk|Ruth Hale|555-0142|Runner-up|2026-11-20";
    private static final String PLAIN = "Maria Lopez";
    private static final String ACCENTED = "Mar\u00eda L\u00f3pez";
    private static final String LETTER = "Send the letter";

    @TempDir
    private Path folder;

    private Path output;
    private Path log;

    @BeforeEach
    void keepALog() throws IOException {
        output = folder.resolve("out");
        log = new CopyOfALog("", HEADERS, PLAIN + JOB, ACCENTED + JOB).save(folder.resolve("coach.xlsx"));
    }

    private BatchReport run(LocalDate today) throws Exception {
        BatchOptions options = new BatchOptions(
                today, output, Optional.of(Paper.LETTER), Optional.empty(), Optional.empty(), "US", false);
        return new Batch(options, RowListener.NONE).run(List.of(log));
    }

    private List<Path> written(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private List<String> letters() throws IOException {
        try (Stream<String> lines = Files.lines(output.resolve("actions.csv"))) {
            return lines.filter(line -> line.contains(",letter,"))
                    .map(line -> (line.contains(PLAIN) ? PLAIN : ACCENTED) + (line.contains(",done,") ? " done" : ""))
                    .toList();
        }
    }

    @Test
    void areNotOneRowTwice() throws Exception {
        assertThat(run(MONDAY).notices()).extracting(Notice::what).noneMatch(what -> what.contains("same job"));
    }

    @Test
    void haveTheirOwnTicks() throws Exception {
        run(MONDAY);
        Path packet = written("Clerk.pdf").stream()
                .filter(file -> file.toString().contains("Maria"))
                .findFirst()
                .orElseThrow();
        try (Pen pen = Pen.on(packet)) {
            pen.tick(LETTER).day(LETTER, "Nov 24").saveAs(packet);
        }

        run(MONDAY.plusDays(7));

        assertThat(letters()).containsExactlyInAnyOrder(PLAIN + " done", ACCENTED);
    }

    @Test
    void haveTheirOwnLinesInTheActionPlan() throws Exception {
        run(MONDAY);
        new CopyOfALog("coach.xlsx", HEADERS, PLAIN + JOB, ACCENTED + JOB)
                .at("../coach.xlsx")
                .line(Field.LETTER_SENT, "Acme", "Clerk", ACCENTED, "2026-11-20", "Done", "2026-11-24")
                .save(output.resolve("coach/action-plan.xlsx"));

        run(MONDAY.plusDays(7));

        assertThat(letters()).containsExactlyInAnyOrder(PLAIN, ACCENTED + " done");
    }

    @Test
    void haveTheirOwnCalendarEntries() throws Exception {
        run(MONDAY);
        List<String> names = written(".ics").stream()
                .flatMap(ClientsAlikeTest::lines)
                .filter(line -> line.startsWith("UID:"))
                .toList();
        assertThat(names).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
