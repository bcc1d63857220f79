package secondwind.log.sheet;

import java.util.Optional;

/** One table of raw rows. */
public interface Sheet {
    /** Receives rows until it has seen enough. */
    @FunctionalInterface
    interface Visitor {
        /** Takes one row; answers whether the next one is wanted. */
        boolean visit(SheetRow row);
    }

    /** The sheet's name; empty for a file without sheets. */
    String name();

    /** Whether the user's program hides the whole sheet. */
    boolean hidden();

    /** Why this sheet has no rows to offer, such as a chart; empty for an ordinary one. */
    Optional<String> notATable();

    /**
     * Streams the rows in the order of the file, from the first one each time. Rows in which nothing stands may be left
     * out.
     *
     * @throws BrokenFileException when the sheet breaks on the way; the rows handed over before stand
     */
    void read(Visitor visitor) throws BrokenFileException;
}
