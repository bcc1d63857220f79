package secondwind.secondplace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patterns that match in the words of a cell. There are thousands of them, and few can begin with a given pair
 * of words: which, is worked out once for a pair and kept. Filled once, it serves every thread.
 */
final class PatternIndex {
    private static final Sign[] SIGNS = Sign.values();
    /** For each sign one bit of 64 that no other has. */
    private static final Map<Sign, Long> BITS = bits();

    /** A step that takes so many different words tells little by its bits. */
    private static final int MOST_BITS = 48;

    /** Behind the last word. */
    private static final int NONE = -1;

    /** A power of two. */
    private static final int PAIRS_KEPT = 1 << 16;

    /** A pattern with the bits of the words that each of its steps takes, the rarest first, which tell early that it fails. */
    private static final class Candidate {
        private final Sign sign;
        private final long bit;
        private final Pattern pattern;
        /** The words of which one must stand behind its first; null where any may. */
        private final @Nullable BitSet second;

        private final long[] needs;

        Candidate(Sign sign, Pattern pattern) {
            this.sign = sign;
            this.bit = BITS.getOrDefault(sign, 0L);
            this.pattern = pattern;
            BitSet following = new BitSet();
            this.second = pattern.collectSecond(following) ? following : null;
            List<Long> steps = new ArrayList<>();
            pattern.collectNeeds(steps);
            this.needs = steps.stream()
                    .mapToLong(Long::longValue)
                    .filter(bits -> Long.bitCount(bits) <= MOST_BITS)
                    .distinct()
                    .boxed()
                    .sorted(Comparator.comparingInt(Long::bitCount))
                    .mapToLong(Long::longValue)
                    .toArray();
        }

        boolean mayMatch(long present) {
            for (long need : needs) {
                if ((need & present) == 0) {
                    return false;
                }
            }
            return true;
        }

        boolean goesOnWith(int word) {
            return second == null || (word != NONE && second.get(word));
        }
    }

    /** What can begin with a pair of words, in the order of the signs. */
    private static final class Beginnings {
        private final int first;
        private final int second;
        private final Candidate[] candidates;
        /** One bit for each sign that any of them is of. */
        private final long signs;

        Beginnings(int first, int second, List<Candidate> candidates) {
            this.first = first;
            this.second = second;
            this.candidates = candidates.toArray(Candidate[]::new);
            long found = 0;
            for (Candidate candidate : candidates) {
                found |= candidate.bit;
            }
            this.signs = found;
        }

        boolean are(int word, int following) {
            return first == word && second == following;
        }

        boolean mayBe(long sign) {
            return (signs & sign) != 0;
        }

        /** The end of the longest match for this sign, or {@link Pattern#NO_MATCH}. */
        int longestMatch(Sign sign, Words words, int at, long present) {
            int end = Pattern.NO_MATCH;
            for (Candidate candidate : candidates) {
                if (candidate.sign == sign && candidate.mayMatch(present)) {
                    end = Math.max(end, candidate.pattern.match(words, at));
                }
            }
            return end;
        }
    }

    /** For each first word, the patterns that can begin with it. */
    private final List<List<Candidate>> byFirstWord;

    private final AtomicReferenceArray<Beginnings> pairs = new AtomicReferenceArray<>(PAIRS_KEPT);

    /** An index without patterns, for words with numbers below this size. */
    PatternIndex(int size) {
        byFirstWord = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            byFirstWord.add(new ArrayList<>(0));
        }
    }

    /** Enters a pattern, before the first search. */
    void add(Sign sign, Pattern pattern) {
        Candidate candidate = new Candidate(sign, pattern);
        BitSet first = new BitSet();
        pattern.collectFirst(first);
        first.stream().forEach(word -> byFirstWord.get(word).add(candidate));
    }

    /** Adds the signs in these words, in their order. Words that a sign claims are taken out of play. */
    void find(Words words, Signs signs) {
        Beginnings[] beginnings = new Beginnings[words.size()];
        long present = 0;
        long possible = 0;
        for (int at = 0; at < words.size(); at++) {
            present |= Pattern.bit(words.id(at));
            beginnings[at] = beginnings(words, at);
            possible |= beginnings[at].signs;
        }
        long bit = 1;
        for (Sign sign : SIGNS) {
            if ((possible & bit) != 0) {
                possible |= find(sign, bit, words, beginnings, present, signs);
            }
            bit <<= 1;
        }
    }

    /** Adds one sign wherever it is found; answers the bits of the signs that may begin now that words are claimed. */
    private long find(Sign sign, long bit, Words words, Beginnings[] beginnings, long present, Signs signs) {
        long possible = 0;
        int at = 0;
        while (at < words.size()) {
            int end = beginnings[at].mayBe(bit)
                    ? beginnings[at].longestMatch(sign, words, at, present)
                    : Pattern.NO_MATCH;
            if (end <= at) {
                at++;
                continue;
            }
            signs.add(sign, at, end);
            if (sign.claims()) {
                words.claim(at, end);
                for (int changed = Math.max(0, at - 1); changed < end; changed++) {
                    beginnings[changed] = beginnings(words, changed);
                    possible |= beginnings[changed].signs;
                }
            }
            at = end;
        }
        return possible;
    }

    private Beginnings beginnings(Words words, int at) {
        int first = words.id(at);
        int second = at + 1 < words.size() ? words.id(at + 1) : NONE;
        int slot = ((first * 31 + second) * 0x9E3779B9) >>> 16;
        Beginnings known = pairs.get(slot);
        if (known != null && known.are(first, second)) {
            return known;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : byFirstWord.get(first)) {
            if (candidate.goesOnWith(second)) {
                candidates.add(candidate);
            }
        }
        Beginnings found = new Beginnings(first, second, candidates);
        pairs.set(slot, found);
        return found;
    }

    private static Map<Sign, Long> bits() {
        Map<Sign, Long> bits = new EnumMap<>(Sign.class);
        long bit = 1;
        for (Sign sign : SIGNS) {
            bits.put(sign, bit);
            bit <<= 1;
        }
        return bits;
    }
}
