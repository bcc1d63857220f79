package secondwind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleLogsTest {
    private static final Path PROJECT = Path.of("");
    private static final Pattern PHONE = Pattern.compile("[(+]?\\d[\\d ()/-]{8,}\\d");
    private static final Pattern HARMLESS = Pattern.compile(
            "\\(\\d{3}\\) 555-01\\d\\d|020 7946 0\\d{3}|01632 960\\d{3}|\\d{2}/\\d{2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DOMAIN = Pattern.compile("@(\\S+)");

    @TempDir
    private Path folder;

    static Stream<String> files() {
        return SampleLogs.FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCommittedFilesHoldWhatTheGeneratorMakes(String file) throws IOException {
        SampleLogs.write(folder);
        assertThat(contents(PROJECT.resolve(file)))
                .as("run %s to write the samples anew", SampleLogs.class.getName())
                .isNotEmpty()
                .isEqualTo(contents(folder.resolve(file)));
    }

    @Test
    void theSamplesLieWhereADemonstrationFindsThem() throws IOException {
        try (Stream<Path> samples = Files.list(PROJECT.resolve("samples"))) {
            assertThat(samples.map(sample -> sample.getFileName().toString()).filter(name -> name.endsWith(".xlsx")))
                    .containsExactlyInAnyOrder(
                            "coach-caseload.xlsx", "dana-job-search.xlsx", "uk-public-sector-log.xlsx");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobodyInThemCanBeReached(String file) throws IOException {
        for (String content : contents(PROJECT.resolve(file))) {
            assertThat(PHONE.matcher(content).results().map(found -> found.group()))
                    .as(content)
                    .allMatch(number -> HARMLESS.matcher(number).matches());
            assertThat(DOMAIN.matcher(content).results().map(found -> found.group(1)))
                    .as(content)
                    .allMatch(domain -> domain.endsWith(".example") || domain.matches("example\\.(com|org|net)"));
        }
    }

    private static List<String> contents(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> contents = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        CellType type = cell.getCellType();
                        contents.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + type + ": "
                                + formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return contents;
    }
}
