package secondwind.log;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Rejection;

/** Small logs for tests, and everything that reading one brings out. */
final class Logs {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LogOptions OPTIONS = new LogOptions(TODAY, false, Map.of());

    private Logs() {}

    /** What came out of one log. */
    record Outcome(List<SheetReading> sheets, List<LogRow> rows, List<Notice> notices) {
        List<Application> applications() {
            return rows.stream()
                    .filter(LogRow.Read.class::isInstance)
                    .map(row -> ((LogRow.Read) row).application())
                    .toList();
        }

        Application only() {
            if (applications().size() != 1) {
                throw new AssertionError("Expected one application, but found " + rows);
            }
            return applications().get(0);
        }

        List<LogRow.Rejected> rejectedRows() {
            return rows.stream()
                    .filter(LogRow.Rejected.class::isInstance)
                    .map(LogRow.Rejected.class::cast)
                    .toList();
        }

        List<Rejection> rejectedCells() {
            return rows.stream()
                    .filter(LogRow.Read.class::isInstance)
                    .flatMap(row -> ((LogRow.Read) row).rejectedCells().stream())
                    .toList();
        }

        Optional<String> column(Field field) {
            return sheets.stream()
                    .filter(SheetReading.AsLog.class::isInstance)
                    .flatMap(sheet -> ((SheetReading.AsLog) sheet).columns().stream())
                    .filter(column -> column.field() == field)
                    .map(ColumnReading::column)
                    .findFirst();
        }
    }

    static Outcome csv(Path folder, String... lines) throws IOException, UnreadableLogException {
        return read(file(folder, "log.csv", StandardCharsets.UTF_8, lines), OPTIONS);
    }

    static Path file(Path folder, String name, Charset charset, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n", charset);
        return file;
    }

    static Outcome read(Path file, LogOptions options) throws UnreadableLogException {
        try (Log log = LogReader.open(file, options)) {
            List<LogRow> rows = new ArrayList<>();
            log.forEachRow(rows::add);
            return new Outcome(log.sheets(), rows, log.notices());
        }
    }
}
