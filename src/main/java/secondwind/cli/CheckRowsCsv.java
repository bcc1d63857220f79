package secondwind.cli;

import java.io.PrintStream;
import secondwind.batch.BatchReport;
import secondwind.batch.JudgedRow;
import secondwind.batch.RowListener;
import secondwind.log.Log;
import secondwind.output.csv.CsvDestination;
import secondwind.output.csv.RowsCsv;

/** One line for each row, as it passes. */
final class CheckRowsCsv implements CheckCommand.Check {
    private final RowsCsv lines;

    CheckRowsCsv(PrintStream out) {
        lines = new RowsCsv(out, CsvDestination.STANDARD_OUTPUT);
    }

    @Override
    public RowListener listener() {
        return new RowListener() {
            @Override
            public void opened(Log log) {}

            @Override
            public void row(JudgedRow row) {
                row.writeTo(lines);
            }
        };
    }

    @Override
    public void finish(BatchReport report) {}

    @Override
    public void close() {
        lines.close();
    }
}
