package secondwind.settings;

import static java.util.Objects.requireNonNull;

import secondwind.application.Notice;

/** A settings file that cannot be used as it is; its notice is the one line that the user reads. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    SettingsException(Notice notice) {
        super(notice.line());
        this.notice = requireNonNull(notice);
    }

    /** The line for the user. */
    public Notice notice() {
        return notice;
    }
}
