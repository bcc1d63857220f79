package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * Something that the user should know, in one plain line.
 *
 * @param where the file, the cell or the packet it is about
 * @param what what happened
 * @param remedy what to do about it; empty when nothing need be done
 */
public record Notice(String where, String what, String remedy) {
    public Notice {
        requireNonNull(where);
        requireNonNull(what);
        requireNonNull(remedy);
    }

    /** The whole notice on one line. */
    public String line() {
        return where + ": " + what + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
