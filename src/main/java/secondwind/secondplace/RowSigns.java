package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            Sign.CANCELLED,
            Sign.POSTED_AGAIN);
    private static final Set<Sign> SUPERSEDED =
            EnumSet.of(Sign.HIRED, Sign.BARE_HIRED, Sign.WITHDREW, Sign.OFFERED, Sign.PENDING, Sign.TEST_RANK);

    /** Beside an application that has only been sent, a number is how much the seeker wants the job. */
    private static final Set<Sign> OWN_RANKING = EnumSet.of(Sign.SECOND, Sign.LOWER);

    /** A start date in the notes may be the job's, or another person's. */
    private static final Set<Sign> ONLY_IN_THE_LEAD = EnumSet.of(Sign.BARE_HIRED);

    private final List<Source> sources;
    private final boolean hireNamed;
    private final boolean ofClient;
    private final boolean ended;
    private final boolean contradicted;

    /**
     * The signs of a row.
     *
     * @param cells the cells that speak, the leading one first; at least one
     * @param hireNamed whether the row names the person who was hired
     * @param ofClient whether somebody else than the writer is the seeker
     */
    RowSigns(List<Source> cells, boolean hireNamed, boolean ofClient) {
        this.hireNamed = hireNamed;
        this.ofClient = ofClient;
        this.sources = new ArrayList<>(cells.size());
        Source lead = cells.get(0);
        boolean settled = lead.hasAny(SETTLED);
        this.ended = isEnded(lead) || lead.has(Sign.BARE_HIRED);
        this.contradicted = settled && !ended && cells.stream().skip(1).anyMatch(RowSigns::tellsAnotherEnd);
        sources.add(lead);
        for (Source cell : cells.subList(1, cells.size())) {
            Set<Sign> ignored = EnumSet.noneOf(Sign.class);
            ignored.addAll(superseded(settled, lead, cell));
            if (lead.has(Sign.NOT_BEGUN) && cell.isBareNumber()) {
                ignored.addAll(OWN_RANKING);
            }
            sources.add(cell.ignoring(ignored));
        }
    }

    private Set<Sign> superseded(boolean settled, Source lead, Source cell) {
        boolean tookOver = cell.has(Sign.FIRST_FELL_THROUGH);
        if (ended || (settled && !tookOver)) {
            return SUPERSEDED;
        }
        return lead.has(Sign.OFFERED) ? Set.of() : ONLY_IN_THE_LEAD;
    }

    private static boolean isEnded(Source cell) {
        return cell.has(Sign.HIRED) || cell.has(Sign.WITHDREW);
    }

    /** Whether a cell beside one that says second tells that the seeker has the job, or stepped back. */
    private static boolean tellsAnotherEnd(Source cell) {
        return (cell.has(Sign.HIRED) && cell.signs().isSeekers(Sign.HIRED))
                || (cell.has(Sign.WITHDREW) && cell.signs().isSeekers(Sign.WITHDREW));
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

    /** Whether the row says that nobody was hired, or that the search began anew. */
    boolean isWithoutAHire() {
        return hasAny(Sign.CANCELLED, Sign.POSTED_AGAIN);
    }

    /** Whether somebody was second, in a log that does not say whose application this is. */
    boolean isSomebodySecond() {
        return has(Sign.THIRD_PERSON_SECOND) && !ofClient;
    }

    /** Whether the row says that the seeker was not taken. */
    boolean isLost() {
        return has(Sign.REJECTED) || isOtherChosen();
    }

    /** Whether the row says of the last two that it was not the seeker. */
    boolean isLostToTheOther() {
        if (isLost()) {
            return true;
        }
        for (Source source : sources) {
            if (source.has(Sign.OTHER_WON)
                    && source.has(Sign.FINAL_TWO)
                    && !lead().has(Sign.PENDING)
                    && !source.signs().isOpenUntil(Sign.OTHER_WON)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the leading cell tells of an offer, and of nothing that went against the seeker. */
    boolean isOfferedInTheLead() {
        Source lead = lead();
        return lead.has(Sign.OFFERED)
                && !lead.has(Sign.REJECTED)
                && !lead.has(Sign.OTHER_CHOSEN)
                && !lead.has(Sign.FIRST_ACCEPTED)
                && !lead.has(Sign.SECOND);
    }

    /** Whether one cell says second in a clause of its own, and in another that it was no. */
    boolean isSecondAndLost() {
        for (Source source : sources) {
            if (source.has(Sign.ALONE_SECOND) && source.has(Sign.REJECTED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one cell says second, and tells more than that: a bare number is no place yet. */
    boolean isSecondAmongRemarks() {
        for (Source source : sources) {
            if (source.has(Sign.BARE_SECOND) && source.signs().hasWordsBeside(Sign.BARE_SECOND)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rank is the first behind the posts, as far as both are told in numbers. */
    boolean mayBeFirstBelowTheLine() {
        OptionalInt rank = number(Sign.LOWER);
        OptionalInt posts = number(Sign.SEVERAL_POSTS);
        return rank.isEmpty() || posts.isEmpty() || rank.getAsInt() == posts.getAsInt() + 1;
    }

    private OptionalInt number(Sign sign) {
        for (Source source : sources) {
            if (source.has(sign)) {
                return source.signs().number(sign);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the row names the person who was hired in a column of its own. */
    boolean isHireNamed() {
        return hireNamed;
    }

    /** Whether the row says that one other person was taken. */
    boolean isOtherChosen() {
        return hireNamed || has(Sign.OTHER_CHOSEN) || has(Sign.FIRST_ACCEPTED) || has(Sign.HIRED_MAY_LEAVE);
    }

    /** Whether the leading cell, or the cell with this sign from there on, says that the decision is open. */
    boolean isOpen(Sign sign) {
        if (isLost()) {
            return false;
        }
        for (Source source : sources) {
            if (source.has(Sign.PENDING) && (!source.has(sign) || source.signs().isAfter(Sign.PENDING, sign))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any cell says that the decision is open, and none that it went against the seeker. */
    boolean isStillOpen() {
        return !isLost() && has(Sign.PENDING);
    }

    /** Whether a cell says second and goes straight on to say that the decision is open, or another cell says so. */
    boolean isSecondSoFar() {
        if (!has(Sign.SECOND) || isLost()) {
            return false;
        }
        for (Source source : sources) {
            boolean open = !source.has(Sign.SECOND) || source.signs().isSoonAfter(Sign.PENDING, Sign.SECOND);
            if (source.has(Sign.PENDING) && open) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell that does not lead tells another end than the leading one: hired, or withdrawn. */
    boolean isContradicted() {
        return contradicted;
    }

    /** The first cell that has the first of these signs that is found at all. */
    Optional<Source> find(List<Sign> signs) {
        for (Sign sign : signs) {
            for (Source source : sources) {
                if (source.has(sign)) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }
}
