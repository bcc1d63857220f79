package secondwind.output.xlsx;

import java.io.IOException;

/** A workbook to which nothing can be added; the message says why, as the beginning of a sentence about the file. */
final class UnusableWorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableWorkbookException(String reason) {
        super(reason);
    }

    /** It is not written as a workbook should be. */
    static UnusableWorkbookException damaged() {
        return new UnusableWorkbookException("it is damaged or written in an unusual way");
    }

    /** One of its parts is beyond all that people make by hand. */
    static UnusableWorkbookException tooLarge() {
        return new UnusableWorkbookException("it is too large");
    }
}
