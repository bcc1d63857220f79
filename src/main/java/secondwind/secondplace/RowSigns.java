package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the cells of one row are signs of. The first cell leads: outcome before stage before notes. What the
 * others say about being hired, withdrawing or waiting counts only while the leading cell leaves the end open.
 */
final class RowSigns {
    private static final Set<Sign> SETTLED = EnumSet.of(
            Sign.SECOND,
            Sign.FIRST_RESERVE,
            Sign.LOWER,
            Sign.NOT_SECOND,
            Sign.OTHER_CHOSEN,
            Sign.REJECTED,
            Sign.RESERVE,
            Sign.THE_RESERVE,
            Sign.CLOSE,
            Sign.CANCELLED);
    private static final Set<Sign> SUPERSEDED =
            EnumSet.of(Sign.HIRED, Sign.WITHDREW, Sign.OFFERED, Sign.PENDING, Sign.TEST_RANK);

    private final List<Source> sources;
    private final boolean hireNamed;

    /**
     * The signs of a row.
     *
     * @param cells the cells that speak, the leading one first; at least one
     * @param hireNamed whether the row names the person who was hired
     */
    RowSigns(List<Source> cells, boolean hireNamed) {
        this.hireNamed = hireNamed;
        this.sources = new ArrayList<>(cells.size());
        Source lead = cells.get(0);
        boolean settled = SETTLED.stream().anyMatch(lead::has);
        for (Source cell : cells) {
            boolean tookOver = cell.signs().has(Sign.FIRST_FELL_THROUGH);
            sources.add(cell.equals(lead) || !settled || tookOver ? cell : cell.ignoring(SUPERSEDED));
        }
    }

    Source lead() {
        return sources.get(0);
    }

    boolean has(Sign sign) {
        for (Source source : sources) {
            if (source.has(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(Sign one, Sign other) {
        return has(one) || has(other);
    }

    /** Whether the row says that the seeker was not taken. */
    boolean isLost() {
        return has(Sign.REJECTED) || isOtherChosen();
    }

    /** Whether the row says that one other person was taken. */
    boolean isOtherChosen() {
        return hireNamed || has(Sign.OTHER_CHOSEN);
    }

    /** Whether the leading cell, or the cell with this sign from there on, says that the decision is open. */
    boolean isOpen(Sign sign) {
        if (isLost()) {
            return false;
        }
        return sources.stream()
                .anyMatch(source -> source.has(Sign.PENDING)
                        && (!source.has(sign) || source.signs().isAfter(Sign.PENDING, sign)));
    }

    /** Whether a cell that does not lead tells another end than the leading one: hired, or withdrawn. */
    boolean isContradicted() {
        return sources.stream()
                .skip(1)
                .anyMatch(source ->
                        source.signs().has(Sign.HIRED) || source.signs().has(Sign.WITHDREW));
    }

    /** The first cell that has one of these signs. */
    Optional<Source> find(List<Sign> signs) {
        for (Source source : sources) {
            for (Sign sign : signs) {
                if (source.has(sign)) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }
}
