package secondwind.log.sheet;

import java.util.List;

/** One opened file: its sheets, and what the user should know about the way it was read. */
public interface Workbook extends AutoCloseable {
    /** The sheets in the order of the file. */
    List<Sheet> sheets();

    /** What the user should know, one {@link Remark} each; complete once every sheet was read to its end. */
    List<Remark> remarks();

    @Override
    void close();

    /**
     * Something about the file that the user should know.
     *
     * @param sheet the sheet it is about; empty for the file
     * @param what what was found
     * @param remedy what to do; empty when nothing need be done
     */
    record Remark(String sheet, String what, String remedy) {}
}
