package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signs found in the words of one cell, and where. */
final class Signs {
    private static final int FEWEST_WORDS_OF_A_REMARK = 2;

    private final Words words;
    private final Map<Sign, Place> places = new EnumMap<>(Sign.class);
    private final Set<Sign> ofAnother = EnumSet.noneOf(Sign.class);

    Signs(Words words) {
        this.words = words;
    }

    void add(Sign sign, int start, int end) {
        Place first = places.get(sign);
        places.put(sign, first == null ? new Place(start, end, start) : first.andAt(start));
    }

    /** Remembers that this end, as far as its clause tells, is another person's. */
    void giveToAnother(Sign end) {
        ofAnother.add(end);
    }

    /** Whether the clause of this end does not give it to another person. */
    boolean isSeekers(Sign end) {
        return !ofAnother.contains(end);
    }

    /** Forgets a sign that the column of the cell rules out. */
    void remove(Sign sign) {
        places.remove(sign);
    }

    /** Counts the words of one sign, if it was found, as a sign of another thing too. */
    void add(Sign sign, Sign found) {
        Place place = places.get(found);
        if (place != null) {
            add(sign, place.start(), place.end());
        }
    }

    /** Where this sign was found, if it was. */
    @Nullable
    Place place(Sign sign) {
        return places.get(sign);
    }

    /** The first number among the words of a sign: third, 3rd, three and 3 are all 3. */
    OptionalInt number(Sign sign) {
        Place place = places.get(sign);
        for (int index = place == null ? 0 : place.start(); place != null && index < place.end(); index++) {
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
        return after != null && before != null && after.lastStart() >= before.end();
    }

    /** Whether the cell has a remark of at least two words besides this sign that no other sign has claimed. */
    boolean hasWordsBeside(Sign sign) {
        Place place = places.get(sign);
        int beside = 0;
        for (int index = 0; place != null && index < words.size(); index++) {
            boolean inside = index >= place.start() && index < place.end();
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
        return after != null && before != null && after.comesSoonFrom(before.end());
    }

    /** Whether the cell says that the decision is open, before this sign or soon behind it. */
    boolean isOpenUntil(Sign sign) {
        Place pending = places.get(Sign.PENDING);
        Place place = places.get(sign);
        return pending != null
                && place != null
                && (pending.start() < place.start() || pending.comesSoonFrom(place.start()));
    }

    /** The clauses of these signs, as a person would cite them; empty when none was found. */
    String cite(List<Sign> signs) {
        List<Citation.Part> parts = new ArrayList<>(signs.size());
        for (Sign sign : signs) {
            Place place = places.get(sign);
            if (place != null) {
                parts.add(new Citation.Part(place.start(), place.end()));
            }
        }
        return new Citation(words).of(parts);
    }
}
