package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * A cell or a row that could not be used, and what to do about it.
 *
 * @param where the cell; for a whole row the cell in which the missing thing was expected
 * @param value what stood there, as typed; empty when nothing did
 * @param expected what was expected instead, such as "a date like 2026-11-23"
 * @param remedy what the person can do
 */
public record Rejection(CellRef where, String value, String expected, String remedy) {
    public Rejection {
        requireNonNull(where);
        requireNonNull(value);
        requireNonNull(expected);
        requireNonNull(remedy);
    }
}
