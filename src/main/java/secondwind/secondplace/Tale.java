package secondwind.secondplace;

import java.util.EnumSet;
import java.util.Set;

/**
 * Follows what a cell tells of two people: whose each end is, and who of two finalists was chosen. The signs that the
 * words give by themselves are corrected accordingly.
 */
final class Tale {
    private static final Set<Sign> ENDS =
            EnumSet.of(Sign.HIRED, Sign.BARE_HIRED, Sign.OFFERED, Sign.WITHDREW, Sign.FOUND_ELSEWHERE);
    private static final Set<Sign> IMAGINABLE = EnumSet.of(Sign.FIRST_FELL_THROUGH, Sign.PENDING);
    private static final Set<Sign> PLACES =
            EnumSet.of(Sign.SECOND, Sign.BARE_SECOND, Sign.FIRST_RESERVE, Sign.THE_RESERVE, Sign.FINAL_TWO);
    private static final Set<Sign> RANKS = EnumSet.of(Sign.SECOND, Sign.FIRST_RESERVE);

    private final Signs signs;
    private final WhoseEnd whose;
    private final WhosePlace whosePlace;
    private final OtherFinalist other;

    Tale(Words words, Signs signs, TaleWords tale) {
        this.signs = signs;
        this.whose = new WhoseEnd(words, tale);
        this.whosePlace = new WhosePlace(words, tale);
        this.other = new OtherFinalist(words, tale);
    }

    /** Corrects the signs. */
    void follow() {
        leaveOutImaginedPlace();
        leaveOutOtherTwo();
        keepTheSeekersEnds();
        findOtherFinalist();
        giveThePlaceToItsOwner();
        giveTheRefusalToTheSeeker();
    }

    /** "Then offered it on less money. Declined": whoever has the offer says no. */
    private void giveTheRefusalToTheSeeker() {
        Place offered = signs.place(Sign.OFFERED);
        Place refused = signs.place(Sign.REJECTED);
        if (offered != null
                && refused != null
                && refused.isAlone()
                && refused.start() >= offered.end()
                && !signs.has(Sign.OTHER_CHOSEN)
                && whose.isRefusal(refused.start())) {
            signs.add(Sign.WITHDREW, Sign.REJECTED);
            signs.remove(Sign.REJECTED);
        }
    }

    /** "If second, ask why": a second that is only supposed is no place. */
    private void leaveOutImaginedPlace() {
        Place second = signs.place(Sign.BARE_SECOND);
        if (second != null && second.isAlone() && whose.isImagined(second.start())) {
            signs.remove(Sign.BARE_SECOND);
            signs.remove(Sign.ALONE_SECOND);
        }
    }

    /** "They hired two people" tells of posts; in "between me and another guy" the other is only named. */
    private void leaveOutOtherTwo() {
        Place two = signs.place(Sign.FINAL_TWO);
        if (two == null || !two.isAlone()) {
            return;
        }
        Place posts = signs.place(Sign.SEVERAL_POSTS);
        if (posts != null && posts.start() < two.start() && posts.end() > two.start()) {
            signs.remove(Sign.FINAL_TWO);
            signs.remove(Sign.OTHER_WON);
        }
        Place chosen = signs.place(Sign.OTHER_CHOSEN);
        if (chosen != null && chosen.isAlone() && isNamedIn(two, chosen)) {
            signs.remove(Sign.OTHER_CHOSEN);
        }
    }

    private boolean isNamedIn(Place two, Place chosen) {
        return chosen.start() > two.start() && chosen.start() <= two.end() && other.isJoinedTo(chosen.start());
    }

    /** "My referee was runner-up for this": the only place that is told is another person's. */
    private void giveThePlaceToItsOwner() {
        for (Sign sign : RANKS) {
            Place place = signs.place(sign);
            if (place != null && place.lastStart() < place.end() && whosePlace.isAnothers(place.start(), place.end())) {
                signs.add(Sign.THIRD_PERSON_SECOND, sign);
                signs.remove(sign);
                signs.remove(Sign.BARE_SECOND);
            }
        }
    }

    /** Leaves out ends that are somebody else's, or that were only imagined. */
    private void keepTheSeekersEnds() {
        for (Sign open : IMAGINABLE) {
            Place place = signs.place(open);
            if (place != null && place.isAlone() && whose.isImagined(place.start())) {
                signs.remove(open);
            }
        }
        boolean seekersTurn = signs.has(Sign.FIRST_FELL_THROUGH);
        for (Sign end : ENDS) {
            Place place = signs.place(end);
            if (place != null
                    && (isOfARejection(place) || whose.isImagined(place) || (!seekersTurn && isTheFirstOnes(place)))) {
                signs.remove(end);
            } else if (place != null && place.isAlone() && whose.isSaidOfAnother(place.start(), place.end())) {
                signs.giveToAnother(end);
            }
        }
    }

    /** "Got a rejection letter" got no job. */
    private boolean isOfARejection(Place end) {
        Place rejected = signs.place(Sign.REJECTED);
        return rejected != null && rejected.start() > end.start() && rejected.start() < end.end();
    }

    private boolean isTheFirstOnes(Place end) {
        for (Sign sign : PLACES) {
            Place placed = signs.place(sign);
            if (placed == null) {
                continue;
            }
            boolean another = placed.start() < end.start()
                    ? whose.isTheFirstOnes(placed.start(), placed.end(), end.start(), end.end())
                    : whose.isSaidOfAnother(end.start(), end.end());
            if (another) {
                return true;
            }
        }
        return false;
    }

    /** Of two finalists, whoever is named again was chosen, unless that is still to come; or whoever is spoken of next. */
    private void findOtherFinalist() {
        Place two = signs.place(Sign.FINAL_TWO);
        if (two == null || signs.has(Sign.OTHER_CHOSEN) || signs.has(Sign.FIRST_FELL_THROUGH)) {
            return;
        }
        int again = other.namedAgain(two.start());
        Place pending = signs.place(Sign.PENDING);
        if (again >= 0 && (pending == null || !pending.comesSoonFrom(again + 1))) {
            signs.add(Sign.OTHER_CHOSEN, again, again + 1);
        } else if (pending == null && !signs.has(Sign.OTHER_WON)) {
            int told = other.toldOf(two.start(), two.end());
            if (told >= 0) {
                signs.add(Sign.OTHER_WON, told, told + 1);
            }
        }
    }
}
