package secondwind.log.sheet;

import static java.util.Objects.requireNonNull;

/** A file or a sheet that cannot be read: why, and what to do, each as a plain sentence. */
public final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A file that cannot be read, for this reason, with what to do about it. */
    public BrokenFileException(String reason, String remedy) {
        super(reason);
        this.remedy = requireNonNull(remedy);
    }

    /** The same, with what was met in the file: the user reads the sentences alone, whoever mends the program more. */
    public BrokenFileException because(Throwable met) {
        initCause(met);
        return this;
    }

    /** The same, of a file of which so many rows could be read before and beside what is broken. */
    public BrokenFileException after(int rows) {
        String read = rows == 1 ? " Only one row of it was read." : " Only " + rows + " rows of it were read.";
        if (rows == 0) {
            return this;
        }
        BrokenFileException after = new BrokenFileException(reason() + read, remedy);
        return getCause() == null ? after : after.because(getCause());
    }

    /** Why, as a sentence. */
    public String reason() {
        return requireNonNull(getMessage());
    }

    /** What to do about it, as a sentence. */
    public String remedy() {
        return remedy;
    }
}
