package secondwind.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import secondwind.application.Application;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.application.Progress;

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

    /** What was filled in on our action plan, where the file holds that; empty where it does not. */
    Optional<PlanAnswers> plan();

    /** Whether the day comes before the month in the typed dates, as the first rows show, else as the options say. */
    boolean dayFirst();

    /**
     * Hands over every data row, in the order of the file.
     *
     * @throws UnreadableLogException when the file breaks in the middle; the rows handed over before, and those of its other sheets, stand
     */
    void forEachRow(Consumer<LogRow> rows) throws UnreadableLogException;

    /**
     * What the notes of a row tell of steps for which it has no mark. For the few rows that are worth acting on: it takes
     * longer than reading the row.
     *
     * @param application a row of this log, which has been handed over
     */
    Progress toldInNotes(Application application);

    /** What the user should know about the reading; complete once the rows have been read. */
    List<Notice> notices();

    @Override
    void close();
}
