package secondwind.log.sheet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Keeps what threw beside the sentence that the user reads. Parsers throw unchecked failures at damaged files, and so
 * would a mistake of our own: whoever listens to the log of this name on its finest level can tell one from the other.
 */
public final class FailureTrace {
    /** The name of the log. */
    public static final String LOG = "secondwind.log.failures";

    private static final Logger LOGGER = System.getLogger(LOG);

    private FailureTrace() {}

    /** Keeps a failure if it is an unchecked one; the others are how parsers say that a file is damaged. */
    public static void keep(Throwable failure) {
        if (failure instanceof RuntimeException || failure instanceof Error) {
            LOGGER.log(Level.DEBUG, "A file was taken for damaged", failure);
        }
    }
}
