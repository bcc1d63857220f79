package secondwind.application;

/** A field of a packet as a cell, so that what stands in it is cited like all else: its column is its label. */
public final class PacketCell {
    private static final String PACKET = "packet ";

    private PacketCell() {}

    /**
     * The cell of a field.
     *
     * @param file the packet's path in the output folder
     * @param page the number of its page, from 1; 0 where that is unknown
     * @param line the number of its step in the packet, from 1
     * @param label what the field is for, such as {@code day of “Send the letter”}
     * @param text what stands in it
     */
    public static Cell of(String file, int page, int line, String label, String text) {
        return new Cell(new CellRef(file, page < 1 ? "" : "page " + page, line, label), "", text);
    }

    /** Whether this cell is a field of a packet. */
    public static boolean isOne(Cell cell) {
        return cell.ref().isLabelled();
    }

    /** The packet that it stands in, for a person: {@code packet Acme-Clerk.pdf}. */
    public static String packet(Cell cell) {
        String path = cell.ref().file();
        return PACKET + path.substring(path.lastIndexOf('/') + 1);
    }
}
