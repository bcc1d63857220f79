package secondwind.cli;

import java.io.PrintStream;
import secondwind.batch.BatchReport;
import secondwind.batch.JudgedRow;
import secondwind.batch.RowListener;
import secondwind.log.ColumnReading;
import secondwind.log.Log;
import secondwind.log.SheetReading;
import secondwind.output.csv.ColumnsCsv;
import secondwind.output.csv.CsvDestination;

/** One line for each column that is understood. */
final class CheckColumnsCsv implements CheckCommand.Check {
    private final ColumnsCsv lines;

    CheckColumnsCsv(PrintStream out) {
        lines = new ColumnsCsv(out, CsvDestination.STANDARD_OUTPUT);
    }

    @Override
    public RowListener listener() {
        return new RowListener() {
            @Override
            public void opened(Log log) {
                for (SheetReading sheet : log.sheets()) {
                    if (sheet instanceof SheetReading.AsLog read) {
                        add(log, read);
                    }
                }
            }

            @Override
            public void row(JudgedRow row) {}
        };
    }

    private void add(Log log, SheetReading.AsLog sheet) {
        for (ColumnReading column : sheet.columns()) {
            lines.add(log.name(), sheet.sheet(), sheet.headerRow(), column.column(), column.header(), column.field());
        }
    }

    @Override
    public void finish(BatchReport report) {}

    @Override
    public void close() {
        lines.close();
    }
}
