package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.application.Application;
import secondwind.application.LogRow;
import secondwind.application.Rejection;
import secondwind.output.csv.RowsCsv;
import secondwind.secondplace.Verdict;

/** A data row with what became of it. */
public sealed interface JudgedRow {

    /** Adds this row to the list of verdicts. */
    void writeTo(RowsCsv lines);

    /**
     * A row that was read and has its verdict.
     *
     * @param application what the row says
     * @param verdict what it is
     * @param rejectedCells cells of it that were left out
     */
    record Judged(Application application, Verdict verdict, List<Rejection> rejectedCells) implements JudgedRow {
        public Judged {
            requireNonNull(application);
            requireNonNull(verdict);
            rejectedCells = List.copyOf(rejectedCells);
        }

        @Override
        public void writeTo(RowsCsv lines) {
            lines.judged(application, verdict);
        }
    }

    /** A row that could not be used. */
    record Unusable(LogRow.Rejected row) implements JudgedRow {
        public Unusable {
            requireNonNull(row);
        }

        @Override
        public void writeTo(RowsCsv lines) {
            lines.rejected(row);
        }
    }
}
