package secondwind.log.format.xml;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;

/** Puts into a sentence what was met in a document that cannot be read on. */
public final class Damage {
    private Damage() {}

    /**
     * The sentence for a failure.
     *
     * @param subject what could not be read, as the start of a sentence
     * @param cause what the parser or the archive threw
     */
    public static BrokenFileException of(String subject, Exception cause) {
        FailureTrace.keep(cause);
        return sentence(subject, cause).because(cause);
    }

    private static BrokenFileException sentence(String subject, Exception cause) {
        for (Throwable deeper = cause; deeper != null; deeper = beneath(deeper)) {
            if (deeper instanceof LimitedStream.UnpacksTooFarException) {
                return new BrokenFileException(
                        subject
                                + " unpacks to far more than its size suggests, as a zip bomb does, and was not read on.",
                        "If it is really yours, copy the rows of your log into a new workbook.");
            }
            if (deeper instanceof TooLargeException) {
                return new BrokenFileException(
                        subject + " is too large to read: " + deeper.getMessage() + ".",
                        "Copy the rows of your log into a new workbook.");
            }
        }
        return new BrokenFileException(
                subject + " is damaged or incomplete.",
                "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.");
    }

    /** Whether a limit was passed: then the document is refused, whatever was read of it before. */
    public static boolean isTooLarge(Exception cause) {
        for (Throwable deeper = cause; deeper != null; deeper = beneath(deeper)) {
            if (deeper instanceof LimitedStream.UnpacksTooFarException || deeper instanceof TooLargeException) {
                return true;
            }
        }
        return false;
    }

    /** The parser of the JDK keeps what it met beside the cause that every other exception has. */
    private static @Nullable Throwable beneath(Throwable failure) {
        if (failure.getCause() == null && failure instanceof XMLStreamException parser) {
            return parser.getNestedException();
        }
        return failure.getCause();
    }
}
