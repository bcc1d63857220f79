package secondwind.batch;

import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import secondwind.output.FileDraft;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.csv.CsvDestination;

/**
 * One list at the top of the output folder, which grows while the run goes on and appears when it is whole.
 *
 * @param <L> the kind of its lines
 */
final class ListFile<L> implements AutoCloseable {
    private final FileDraft draft;
    private final L lines;
    private final Consumer<L> end;

    private ListFile(FileDraft draft, L lines, Consumer<L> end) {
        this.draft = draft;
        this.lines = lines;
        this.end = end;
    }

    /** Begins the list of this name; {@code end} writes what is left of its lines. */
    static <L> ListFile<L> begin(
            OutputFolder folder, String name, BiFunction<OutputStream, CsvDestination, L> lines, Consumer<L> end)
            throws OutputFolderException {
        FileDraft draft = folder.draft(name);
        return new ListFile<>(draft, lines.apply(draft.stream(), CsvDestination.FILE), end);
    }

    L lines() {
        return lines;
    }

    /** Writes what is left of its lines. */
    void end() {
        end.accept(lines);
    }

    /** Puts the ended list into its place. */
    void publish() throws OutputFolderException {
        draft.publish();
    }

    /** Lets go of a list that was not published. */
    @Override
    public void close() throws OutputFolderException {
        draft.close();
    }
}
