package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The signs found in the words of one cell, and where. */
final class Signs {
    /** The words of a sign, and where the last sign of its kind begins. */
    private record Place(int start, int end, int lastStart) {}

    private static final int FEWEST_WORDS_OF_A_REMARK = 2;

    /** What a long note says further on is about other matters. */
    private static final int SOON = 9;

    private static final Set<Sign> ENDS =
            EnumSet.of(Sign.HIRED, Sign.BARE_HIRED, Sign.OFFERED, Sign.WITHDREW, Sign.FOUND_ELSEWHERE);
    private static final Set<Sign> IMAGINABLE = EnumSet.of(Sign.FIRST_FELL_THROUGH, Sign.PENDING);
    private static final Set<Sign> PLACES =
            EnumSet.of(Sign.SECOND, Sign.BARE_SECOND, Sign.FIRST_RESERVE, Sign.THE_RESERVE, Sign.FINAL_TWO);

    private static final Set<Sign> WON_BY_ANOTHER = EnumSet.of(Sign.OTHER_CHOSEN, Sign.OTHER_WON, Sign.FIRST_ACCEPTED);

    private final Words words;
    private final Map<Sign, Place> places = new EnumMap<>(Sign.class);

    Signs(Words words) {
        this.words = words;
    }

    void add(Sign sign, int start, int end) {
        Place first = places.get(sign);
        places.put(sign, first == null ? new Place(start, end, start) : new Place(first.start, first.end, start));
    }

    /** Forgets a sign that the column of the cell rules out. */
    void remove(Sign sign) {
        places.remove(sign);
    }

    /** Counts the words of one sign, if it was found, as a sign of another thing too. */
    void add(Sign sign, Sign found) {
        Place place = places.get(found);
        if (place != null) {
            add(sign, place.start, place.end);
        }
    }

    /** Says whose each end is, and who of two finalists was chosen. */
    void followTheTale(TaleWords tale) {
        keepTheSeekersEnds(new WhoseEnd(words, tale));
        findOtherFinalist(new OtherFinalist(words, tale));
    }

    /** Leaves out ends that are somebody else's, or that were only imagined. */
    private void keepTheSeekersEnds(WhoseEnd whose) {
        for (Sign open : IMAGINABLE) {
            Place place = places.get(open);
            if (place != null && place.start == place.lastStart && whose.isImagined(place.start)) {
                places.remove(open);
            }
        }
        for (Sign end : ENDS) {
            Place place = places.get(end);
            boolean seekersTurn = has(Sign.FIRST_FELL_THROUGH);
            if (place != null
                    && (whose.isImagined(place.start) || (!seekersTurn && isTheFirstOnes(whose, end, place)))) {
                places.remove(end);
            }
        }
    }

    private boolean isTheFirstOnes(WhoseEnd whose, Sign kind, Place end) {
        if (kind == Sign.BARE_HIRED
                && isBehindAny(WON_BY_ANOTHER, end)
                && whose.isSomebodysFirstDay(end.start, end.end)) {
            return true;
        }
        for (Sign sign : PLACES) {
            Place placed = places.get(sign);
            if (placed != null
                    && placed.start < end.start
                    && whose.isTheFirstOnes(placed.start, placed.end, end.start, end.end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindAny(Set<Sign> signs, Place place) {
        return signs.stream().map(places::get).anyMatch(found -> found != null && found.start < place.start);
    }

    /** Of two finalists, whoever is named again was chosen, unless that is still to come. */
    private void findOtherFinalist(OtherFinalist other) {
        Place two = places.get(Sign.FINAL_TWO);
        if (two != null && !has(Sign.OTHER_CHOSEN) && !has(Sign.FIRST_FELL_THROUGH)) {
            int again = other.namedAgain(two.start, two.end);
            if (isPendingSoonAfter(again)) {
                again = -1;
            }
            int told = again >= 0 || has(Sign.PENDING) ? -1 : other.toldOf(two.start, two.end);
            if (again >= 0) {
                add(Sign.OTHER_CHOSEN, again, again + 1);
            } else if (told >= 0 && !has(Sign.OTHER_WON)) {
                add(Sign.OTHER_WON, told, told + 1);
            }
        }
    }

    private boolean isPendingSoonAfter(int index) {
        Place pending = places.get(Sign.PENDING);
        return pending != null
                && ((pending.start > index && pending.start - index <= SOON)
                        || (pending.lastStart > index && pending.lastStart - index <= SOON));
    }

    /** The first number among the words of a sign: third, 3rd, three and 3 are all 3. */
    OptionalInt number(Sign sign) {
        Place place = places.get(sign);
        for (int index = place == null ? 0 : place.start; place != null && index < place.end; index++) {
            OptionalInt number = NumberWord.read(words.typed(index, index + 1));
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalInt.empty();
    }

    boolean has(Sign sign) {
        return places.containsKey(sign);
    }

    /** Whether the later sign is also found after the first place of the earlier one. */
    boolean isAfter(Sign later, Sign earlier) {
        Place after = places.get(later);
        Place before = places.get(earlier);
        return after != null && before != null && after.lastStart >= before.end;
    }

    /** Whether the cell has a remark of at least two words besides this sign that no other sign has claimed. */
    boolean hasWordsBeside(Sign sign) {
        Place place = places.get(sign);
        int beside = 0;
        for (int index = 0; place != null && index < words.size(); index++) {
            boolean inside = index >= place.start && index < place.end;
            if (!inside && words.id(index) != Vocabulary.CLAIMED && Character.isLetter(words.firstLetter(index))) {
                beside++;
            }
        }
        return beside >= FEWEST_WORDS_OF_A_REMARK;
    }

    /** Whether the later sign is found within a few words behind the first place of the earlier one. */
    boolean isSoonAfter(Sign later, Sign earlier) {
        Place after = places.get(later);
        Place before = places.get(earlier);
        return after != null
                && before != null
                && ((after.start >= before.end && after.start - before.end <= SOON)
                        || (after.lastStart >= before.end && after.lastStart - before.end <= SOON));
    }

    /** The clauses of these signs, as a person would cite them; empty when none was found. */
    String cite(List<Sign> signs) {
        List<Citation.Part> parts = new ArrayList<>(signs.size());
        for (Sign sign : signs) {
            Place place = places.get(sign);
            if (place != null) {
                parts.add(new Citation.Part(place.start, place.end));
            }
        }
        return new Citation(words).of(parts);
    }
}
