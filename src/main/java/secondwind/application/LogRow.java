package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One data row of a log: read, perhaps with cells that could not be used, or rejected whole. A bad row is data. */
public sealed interface LogRow {

    /** Where the row stands. */
    RowRef row();

    /**
     * A row that can be used.
     *
     * @param application what it says
     * @param rejectedCells cells of it that were left out, such as a date that does not exist
     */
    record Read(Application application, List<Rejection> rejectedCells) implements LogRow {
        public Read {
            requireNonNull(application);
            rejectedCells = List.copyOf(rejectedCells);
        }

        @Override
        public RowRef row() {
            return application.row();
        }
    }

    /**
     * A row that cannot be used, such as one without a company.
     *
     * @param row where it stands
     * @param rejection why
     * @param company the company as typed, empty when there is none
     * @param role the role as typed, empty when there is none
     */
    record Rejected(RowRef row, Rejection rejection, String company, String role) implements LogRow {
        public Rejected {
            requireNonNull(row);
            requireNonNull(rejection);
            requireNonNull(company);
            requireNonNull(role);
        }
    }
}
