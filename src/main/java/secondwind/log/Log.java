package secondwind.log;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Profile;

/** One opened log. */
public interface Log extends AutoCloseable {
    /** The file's name, without folders. */
    String name();

    /** Every sheet, in the order of the file: how it was understood, or why it was passed over. */
    List<SheetReading> sheets();

    /** The sender's details from a Profile sheet; {@link Profile#UNKNOWN} when there is none. */
    Profile profile();

    /** The details of each client, by the client's name as typed in the Clients sheet. */
    Map<String, Profile> clients();

    /**
     * Hands over every data row, in the order of the file.
     *
     * @throws UnreadableLogException when the file breaks in the middle; the rows handed over before, and those of its other sheets, stand
     */
    void forEachRow(Consumer<LogRow> rows) throws UnreadableLogException;

    /** What the user should know about the reading; complete once the rows have been read. */
    List<Notice> notices();

    @Override
    void close();
}
