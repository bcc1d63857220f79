package secondwind.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy as LibreOffice understands it, and copies of what LibreOffice has saved; skipped where it is not installed. */
class OfficeSuiteTest {
    private static final int MINUTES = 3;

    @TempDir
    private Path folder;

    @BeforeEach
    void isInstalled() {
        try {
            boolean works = run("soffice", "--version") == 0;
            Assumptions.assumeTrue(works, "LibreOffice does not start");
        } catch (IOException missing) {
            Assumptions.abort("LibreOffice is not installed");
        }
    }

    @Test
    void opensAndSavesTheCopyWithTheWholePlanInIt() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsx"), false);
        Path copy = Copies.of(log, new ProgressColumns("Jobs", RichWorkbook.HEADER_ROW, List.of("Letter sent")))
                .save(folder.resolve("copy.xlsx"));
        Path saved = converted(copy, "xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            assertThat(workbook.getSheet("Jobs").getRow(2).getCell(6).getStringCellValue())
                    .isEqualTo("Letter sent");
            XSSFSheet plan = workbook.getSheet("Action plan");
            assertThat(plan.getLastRowNum()).isEqualTo(Lines.content().lines().size());
            assertThat(DateUtil.isCellDateFormatted(plan.getRow(1).getCell(0))).isTrue();
            assertThat(plan.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(Lines.FIRST);
            assertThat(plan.isColumnHidden(11)).isTrue();
            assertThat(plan.getDataValidations())
                    .extracting(DataValidation::getValidationConstraint)
                    .anySatisfy(list -> assertThat(list.getExplicitListValues())
                            .containsExactly("Done", "No answer", "Not needed", "Close this job"));
            assertThat(workbook.getName("_xlnm._FilterDatabase")).isNotNull();
        }
        assertThat(converted(copy, "pdf")).isNotEmptyFile();
    }

    @Test
    void itsOwnWorkbooksAreCopiedWithTheirPartsAsTheyAre() throws IOException {
        Path made = RichWorkbook.save(folder.resolve("made.xlsx"), false);
        Path log = converted(made, "xlsx");
        Path copy = Copies.of(log, new ProgressColumns("Jobs", RichWorkbook.HEADER_ROW, List.of("Letter sent")))
                .save(folder.resolve("copy.xlsx"));
        var after = Copies.entries(copy);
        List<String> same = Copies.entries(log).entrySet().stream()
                .filter(entry -> java.util.Arrays.equals(entry.getValue(), after.get(entry.getKey())))
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(Copies.entries(log).keySet())
                .filteredOn(name -> !same.contains(name))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(converted(copy, "xlsx")))) {
            assertThat(workbook.getSheet("Action plan")).isNotNull();
            assertThat(workbook.getSheet("Jobs").getRow(2).getCell(6).getStringCellValue())
                    .isEqualTo("Letter sent");
        }
    }

    @Test
    void aPlanThatItHasSavedIsFoundAgain() throws IOException {
        Path log = Files.writeString(folder.resolve("jobs.csv"), "Company,Outcome\n");
        Path saved = converted(Copies.of(log).save(folder.resolve("copy.xlsx")), "xlsx");
        try (XSSFWorkbook workbook = Copies.of(saved).open()) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(Lines.FIRST.atStartOfDay());
        }
    }

    private Path converted(Path file, String format) throws IOException {
        Path target = folder.resolve("converted");
        int code = run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                target.toString(),
                file.toString());
        assertThat(code).isZero();
        String name = String.valueOf(file.getFileName());
        return target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }

    private int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
