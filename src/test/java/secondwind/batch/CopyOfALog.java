package secondwind.batch;

import java.io.IOException;
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
import secondwind.application.ClientName;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;

/** Logs and copies of them with the action plan's sheet, as a person fills them in. */
final class CopyOfALog {
    private final List<String> log = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final String original;
    private String place = "";

    /** A copy of the log with this file name; its rows have their cells parted by bars. */
    CopyOfALog(String original, String... logRows) {
        this.original = original;
        log.addAll(List.of(logRows));
    }

    /** The log lay there, as seen from the output folder. */
    CopyOfALog at(String seenFromTheOutput) {
        place = seenFromTheOutput;
        return this;
    }

    /** An answered line about a job of one's own, told on this day. */
    CopyOfALog line(Field field, String company, String role, String told, String result, String day) {
        return line(field, company, role, "", told, result, day);
    }

    CopyOfALog line(Field field, String company, String role, String client, String told, String result, String day) {
        PlanSheetKey key = new PlanSheetKey(
                field,
                List.of(new PlanSheetKey.Job(
                        JobKey.of(company, role),
                        ClientName.of(client),
                        told.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(told)))));
        lines.add(String.join("|", company, role, result, day, "", key.text()));
        return this;
    }

    Path save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            if (!log.isEmpty()) {
                fill(workbook.createSheet("Log"), log);
            }
            if (!original.isEmpty()) {
                List<String> sheet = new ArrayList<>(List.of(String.join(
                        "|",
                        PlanSheet.Column.COMPANY.header(),
                        PlanSheet.Column.ROLE.header(),
                        PlanSheet.Column.RESULT.header(),
                        PlanSheet.Column.DONE_ON.header(),
                        PlanSheet.Column.RECORDED_IN.header(),
                        PlanSheet.keyHeader(original, place, ""))));
                sheet.addAll(lines);
                fill(workbook.createSheet(PlanSheet.NAME), sheet);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<String> rows) {
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            String[] cells = rows.get(number).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }
}
