package secondwind.log;

import static java.util.Objects.requireNonNull;

import secondwind.application.Notice;

/** A file that cannot be used; its notice is the one line that the user reads. */
public final class UnreadableLogException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    /** A file that cannot be used: which, why, and what to do. */
    public UnreadableLogException(Notice notice) {
        super(notice.line());
        this.notice = requireNonNull(notice);
    }

    /** The same, with what was met in the file. */
    UnreadableLogException(Notice notice, Exception met) {
        super(notice.line(), met);
        this.notice = requireNonNull(notice);
    }

    /** The line for the user. */
    public Notice notice() {
        return notice;
    }
}
