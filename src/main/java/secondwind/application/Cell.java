package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * One cell as the person typed it: where it stands, the words above its column, and its text.
 *
 * @param ref where it stands
 * @param header the header above it, as typed; empty when the column has none
 * @param text what the user sees in it, trimmed; never empty
 */
public record Cell(CellRef ref, String header, String text) {
    public Cell {
        requireNonNull(ref);
        requireNonNull(header);
        requireNonNull(text);
    }

    /** The line that a person can check: {@code Outcome, H17: "2nd of 3"}. */
    public String citation() {
        return place() + ": \u201c" + text + "\u201d";
    }

    /** Where it stands, for a person: {@code Outcome, H17}. */
    public String place() {
        return header.isEmpty() ? ref.a1() : header + ", " + ref.a1();
    }
}
