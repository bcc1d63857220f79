package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import secondwind.application.Cell;

/**
 * One cell that speaks about the outcome.
 *
 * @param cell the cell
 * @param signs what its words are signs of
 * @param ignored signs that do not count from this cell, because a cell with more weight has spoken
 */
record Source(Cell cell, Signs signs, Set<Sign> ignored) {
    private static final int LONGEST_NUMBER = 2;

    boolean has(Sign sign) {
        return signs.has(sign) && !ignored.contains(sign);
    }

    /** The words around these signs, as a person would cite them; the whole cell, shortened, when there are none. */
    String cite(List<Sign> cited) {
        // The second sign completes the first: two were left, and the other was chosen. A third would only be noise.
        List<Sign> found = new ArrayList<>(2);
        for (Sign sign : cited) {
            if (found.size() < 2 && has(sign)) {
                found.add(sign);
            }
        }
        return found.isEmpty() ? Citation.shortened(cell.text()) : signs.cite(found);
    }

    /** Whether nothing but a number stands in the cell. */
    boolean isBareNumber() {
        String text = cell.text().strip();
        return text.length() <= LONGEST_NUMBER && text.chars().allMatch(Character::isDigit);
    }

    boolean hasAny(Set<Sign> wanted) {
        for (Sign sign : wanted) {
            if (has(sign)) {
                return true;
            }
        }
        return false;
    }

    Source ignoring(Set<Sign> more) {
        Set<Sign> all = EnumSet.noneOf(Sign.class);
        all.addAll(more);
        all.addAll(ignored);
        return new Source(cell, signs, all);
    }
}
