package secondwind.batch;

import secondwind.application.Rejection;
import secondwind.log.Log;

/** Hears of every log and every row while they pass, so that nothing has to be kept. */
public interface RowListener {
    /** A listener that does nothing. */
    RowListener NONE = new RowListener() {
        @Override
        public void opened(Log log) {}

        @Override
        public void row(JudgedRow row) {}
    };

    /** A log was opened; its rows follow. */
    void opened(Log log);

    /** A row of the log opened last. */
    void row(JudgedRow row);

    /** An answer in an action plan, the log's or one of an earlier run, that could not be used; after all rows. */
    default void rejectedAnswer(Rejection rejection) {}
}
