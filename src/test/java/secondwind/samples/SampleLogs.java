package secondwind.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the sample logs, for Monday 2026-11-23. All names, companies, numbers and addresses are invented; phone numbers
 * come from ranges reserved for fiction.
 */
public final class SampleLogs {
    /** Each sample log, by its path in the project. */
    static final Map<String, Supplier<XSSFWorkbook>> FILES = new TreeMap<>(Map.of(
            "samples/dana-job-search.xlsx", DanaJobSearch::workbook,
            "samples/uk-public-sector-log.xlsx", UkPublicSectorLog::workbook,
            "samples/coach-caseload.xlsx", CoachCaseload::workbook,
            "src/test/resources/secondwind/samples/broken-on-purpose.xlsx", BrokenOnPurpose::workbook));

    private static final Instant MADE = Instant.parse("2026-11-23T08:00:00Z");

    private SampleLogs() {}

    /** Writes every sample log below the folder given, or below the current one. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "."));
    }

    static void write(Path project) throws IOException {
        for (Map.Entry<String, Supplier<XSSFWorkbook>> file : FILES.entrySet()) {
            Path target = project.resolve(file.getKey());
            Files.createDirectories(target.resolve("..").normalize());
            try (XSSFWorkbook workbook = file.getValue().get();
                    OutputStream out = Files.newOutputStream(target)) {
                workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE)));
                workbook.write(out);
            }
        }
    }
}
