package secondwind.log.format.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.log.TracedFailures;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** However a file is damaged, it ends in rows or in a sentence, and soon. */
class MutatedWorkbooksTest {
    private static final int VARIANTS = Integer.getInteger("fuzz.mutations", 600);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void aDamagedFileEndsInRowsOrASentence() throws Exception {
        byte[] whole = Files.readAllBytes(XlsFiles.save(log(), folder.resolve("whole.xls")));
        Random random = new Random(1904);
        int[] outcomes = new int[2];
        List<String> ours;
        try (TracedFailures traced = new TracedFailures()) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                byte[] damaged = damage(whole, random, variant);
                Path file = Files.write(folder.resolve("log.xls"), damaged);
                outcomes[Assertions.assertTimeoutPreemptively(LONGEST, () -> readAll(file)) ? 0 : 1]++;
            }
            ours = traced.ours();
        }
        assertThat(ours).as("failures of our own code").isEmpty();
        assertThat(outcomes[0]).as("read").isPositive();
        assertThat(outcomes[1]).as("refused").isPositive();
    }

    private static HSSFWorkbook log() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (String name : new String[] {"2025", "2026"}) {
            var sheet = workbook.createSheet(name);
            for (int number = 0; number < 30; number++) {
                var row = sheet.createRow(number);
                XlsFiles.row(row, "Acme " + number, "Clerk " + name, "\u6771\u4eac");
                row.createCell(3).setCellValue(number);
                row.createCell(4).setCellFormula("\"Cl\"&\"erk\"");
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    /** Some bytes changed, most of them where the file says where things are; or the end cut off. */
    private static byte[] damage(byte[] whole, Random random, int variant) {
        if (variant % 6 == 0) {
            return Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
        }
        byte[] damaged = whole.clone();
        int changes = 1 + random.nextInt(variant % 2 == 0 ? 3 : 60);
        for (int change = 0; change < changes; change++) {
            int place = 4 + random.nextInt((variant % 3 == 0 ? 1_024 : whole.length) - 4);
            damaged[place] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static boolean readAll(Path file) {
        boolean[] whole = {true};
        assertThatCode(() -> {
                    try (Workbook workbook = WorkbookOpener.open(file)) {
                        for (Sheet sheet : workbook.sheets()) {
                            try {
                                XlsFiles.rows(sheet);
                            } catch (BrokenFileException broken) {
                                whole[0] = false;
                            }
                        }
                    } catch (BrokenFileException refused) {
                        whole[0] = false;
                    }
                })
                .doesNotThrowAnyException();
        return whole[0];
    }
}
