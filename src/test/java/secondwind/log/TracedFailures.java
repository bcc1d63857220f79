package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.poi.util.RecordFormatException;
import secondwind.log.sheet.FailureTrace;

/**
 * Listens to the unchecked failures for which files are called damaged, and tells those of our own code from those of
 * the libraries: a library may stumble over a damaged file, our own readers may not.
 */
public final class TracedFailures implements AutoCloseable {
    /** Kept so that its level is not lost with it. */
    private final Logger logger = Logger.getLogger(FailureTrace.LOG);

    private final List<String> ours = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            Optional.ofNullable(record.getThrown()).ifPresent(TracedFailures.this::take);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public TracedFailures() {
        handler.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    private synchronized void take(Throwable failure) {
        if (isOurs(failure)) {
            ours.add(failure + " at " + place(failure));
        }
    }

    /** Our readers say with POI's own exception that a record is damaged; anything else they throw is a mistake. */
    private static boolean isOurs(Throwable failure) {
        return !(failure instanceof RecordFormatException)
                && frames(failure)
                        .filter(frame -> !frame.startsWith("java."))
                        .findFirst()
                        .filter(frame -> frame.startsWith("secondwind."))
                        .isPresent();
    }

    private static String place(Throwable failure) {
        return String.join(" < ", frames(failure).limit(8).toList());
    }

    private static Stream<String> frames(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
    }

    /** What our own code threw. */
    public synchronized List<String> ours() {
        return List.copyOf(ours);
    }

    /** Begins anew. */
    public synchronized void forget() {
        ours.clear();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
