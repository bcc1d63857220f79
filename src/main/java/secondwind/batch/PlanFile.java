package secondwind.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import secondwind.application.Notice;
import secondwind.output.xlsx.PlanContent;
import secondwind.output.xlsx.PlanWorkbook;
import secondwind.output.xlsx.ProgressColumns;

/**
 * The workbook with the plan of one log, ready to be written.
 *
 * @param folder the folder it goes to, in the output folder
 * @param workbook what it is made from
 * @param content the plan
 * @param columns the columns that the log's sheets lack
 */
record PlanFile(String folder, PlanWorkbook workbook, PlanContent content, List<ProgressColumns> columns) {

    /** Its path in the output folder. */
    String path() {
        return folder + "/" + workbook.fileName();
    }

    List<Notice> writeTo(OutputStream out) throws IOException {
        return workbook.writeTo(out, content, columns);
    }
}
