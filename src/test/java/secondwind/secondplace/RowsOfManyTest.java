package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.LogRow;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;
import secondwind.log.UnreadableLogException;

/** Rows that many people wrote under headers of their own, each read as a log of one row, header and all. */
class RowsOfManyTest {
    private static final LogOptions OPTIONS = new LogOptions(LocalDate.of(2026, 11, 23), false, Map.of());

    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);

    @TempDir
    private Path folder;

    @Test
    void rowsOfManyPeopleKeepTheirVerdicts(TestReporter reporter) throws IOException, UnreadableLogException {
        Confusion confusion = new Confusion();
        for (String line : lines()) {
            String[] parts = line.split("\t", -1);
            List<String> cells = List.of(parts).subList(1, parts.length);
            Verdict verdict = verdict(cells);
            confusion.count(parts[0], verdict.key(), String.join(" | ", cells), verdict);
        }
        reporter.publishEntry("rows.tsv", System.lineSeparator() + confusion.table() + confusion.wrong());

        confusion.reaches(0.94, 0.97, 0.95, 0.96);
    }

    private Verdict verdict(List<String> cells) throws IOException, UnreadableLogException {
        List<String> headers = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            headers.add(cell.substring(0, equals));
            values.add(cell.substring(equals + 1));
        }
        add("Company", "Fernhill Logistics", headers, values, "company", "employer");
        add("Role", "Dispatcher", headers, values, "role", "position", "job title", "job");
        add("Date applied", "2026-09-01", headers, values);
        Path file = folder.resolve("log.csv");
        try (CSVPrinter printer =
                new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
            printer.printRecord(headers);
            printer.printRecord(values);
        }
        List<LogRow.Read> rows = new ArrayList<>();
        try (Log log = LogReader.open(file, OPTIONS)) {
            log.forEachRow(row -> {
                if (row instanceof LogRow.Read read) {
                    rows.add(read);
                }
            });
        }
        assertThat(rows).as(cells.toString()).hasSize(1);
        return finder.verdict(rows.get(0).application());
    }

    /** What every log has, unless the row has it by itself. */
    private static void add(String header, String value, List<String> headers, List<String> values, String... known) {
        boolean there = headers.stream().anyMatch(one -> Arrays.asList(known).contains(one.toLowerCase(Locale.ROOT)));
        if (!there) {
            headers.add(0, header);
            values.add(0, value);
        }
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RowsOfManyTest.class.getResourceAsStream("rows.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .toList();
        }
    }
}
