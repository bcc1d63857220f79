package secondwind.secondplace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What a line of the evidence files looks for, from one word on. Patterns are chains: each knows what follows it. */
sealed interface Pattern {
    /** Nothing matches here. */
    int NO_MATCH = -1;

    /** The index after the last word of the longest match that begins at this word, or {@link #NO_MATCH}. */
    int match(Words words, int at);

    /** Adds the words with which a match can begin. */
    void collectFirst(BitSet first);

    /**
     * Adds the words of which one must stand here, if a match goes on from here; answers false where it can go on without
     * any, or with any at all.
     */
    default boolean collectNext(BitSet next) {
        return false;
    }

    /**
     * Adds, for each step that every match takes, the words of which one must stand in the cell, each folded into one of
     * 64 bits: most patterns fail for want of a word that the cell does not have at all.
     */
    default void collectNeeds(List<Long> needs) {}

    /** The bit of a word. */
    static long bit(int word) {
        return 1L << (word & 63);
    }

    /** Adds the words of which one must stand behind the first word of a match; answers false where that is open. */
    default boolean collectSecond(BitSet second) {
        return false;
    }

    /** The end of the line: everything before it has matched. */
    record Done() implements Pattern {
        @Override
        public int match(Words words, int at) {
            return at;
        }

        @Override
        public void collectFirst(BitSet first) {}
    }

    /** One word out of a set. */
    final class OneOf implements Pattern {
        private static final int SEVERAL = -1;

        private final BitSet set;
        private final Pattern next;
        /** The set in plain words of memory: this is asked more often than anything else. */
        private final long[] bits;
        /** The word, where there is but one. */
        private final int only;

        OneOf(BitSet set, Pattern next) {
            this.set = set;
            this.next = next;
            this.bits = set.toLongArray();
            this.only = set.cardinality() == 1 ? set.nextSetBit(0) : SEVERAL;
        }

        @Override
        public int match(Words words, int at) {
            return at < words.size() && takes(words.id(at)) ? next.match(words, at + 1) : NO_MATCH;
        }

        private boolean takes(int word) {
            if (only != SEVERAL) {
                return only == word;
            }
            int index = word >> 6;
            return index < bits.length && (bits[index] & bit(word)) != 0;
        }

        @Override
        public void collectFirst(BitSet first) {
            first.or(set);
        }

        @Override
        public void collectNeeds(List<Long> needs) {
            needs.add(set.stream().mapToLong(Pattern::bit).reduce(0, (one, other) -> one | other));
            next.collectNeeds(needs);
        }

        @Override
        public boolean collectNext(BitSet following) {
            following.or(set);
            return true;
        }

        @Override
        public boolean collectSecond(BitSet second) {
            return next.collectNext(second);
        }
    }

    /** One of several ways to go on. */
    final class Either implements Pattern {
        private static final long ANY = -1;

        private final Pattern[] ways;
        /** The bits of the words with which a way can begin. */
        private final long beginnings;

        Either(List<Pattern> ways) {
            this.ways = ways.toArray(Pattern[]::new);
            BitSet next = new BitSet();
            this.beginnings = collectNext(next)
                    ? next.stream().mapToLong(Pattern::bit).reduce(0, (one, other) -> one | other)
                    : ANY;
        }

        @Override
        public int match(Words words, int at) {
            if (beginnings != ANY && (at >= words.size() || (beginnings & bit(words.id(at))) == 0)) {
                return NO_MATCH;
            }
            int longest = NO_MATCH;
            for (Pattern way : ways) {
                longest = Math.max(longest, way.match(words, at));
            }
            return longest;
        }

        @Override
        public void collectFirst(BitSet first) {
            for (Pattern way : ways) {
                way.collectFirst(first);
            }
        }

        @Override
        public boolean collectNext(BitSet next) {
            return Arrays.stream(ways).allMatch(way -> way.collectNext(next));
        }

        @Override
        public boolean collectSecond(BitSet second) {
            return Arrays.stream(ways).allMatch(way -> way.collectSecond(second));
        }
    }

    /** Up to so many words of any kind, within the clause; the fewer the better. */
    record Gap(int most, Pattern next) implements Pattern {
        @Override
        public int match(Words words, int at) {
            for (int skipped = 0; skipped <= most; skipped++) {
                int end = next.match(words, at + skipped);
                if (end != NO_MATCH || words.isEdge(at + skipped)) {
                    return end;
                }
            }
            return NO_MATCH;
        }

        @Override
        public void collectNeeds(List<Long> needs) {
            next.collectNeeds(needs);
        }

        @Override
        public void collectFirst(BitSet first) {
            throw new IllegalArgumentException("Expected a word before a gap");
        }
    }

    /** The edge of a clause; a date before it may be skipped when it is the end. */
    record Edge(boolean start, Pattern next) implements Pattern {
        @Override
        public int match(Words words, int at) {
            boolean here = start ? words.isEdge(at - 1) : words.isEdge(at) || words.id(at) == Vocabulary.DATE;
            return here ? next.match(words, at) : NO_MATCH;
        }

        @Override
        public void collectNeeds(List<Long> needs) {
            next.collectNeeds(needs);
        }

        @Override
        public void collectFirst(BitSet first) {
            next.collectFirst(first);
        }

        @Override
        public boolean collectSecond(BitSet second) {
            return start && next.collectSecond(second);
        }
    }

    /** Something that must stand here, and is no part of the match. */
    record Followed(Pattern wanted, Pattern next) implements Pattern {
        @Override
        public int match(Words words, int at) {
            return wanted.match(words, at) == NO_MATCH ? NO_MATCH : next.match(words, at);
        }

        @Override
        public void collectNeeds(List<Long> needs) {
            next.collectNeeds(needs);
        }

        @Override
        public void collectFirst(BitSet first) {
            throw new IllegalArgumentException("Expected a word before what follows");
        }
    }

    /** Something that must not stand here. */
    record Unless(Pattern unwanted, Pattern next) implements Pattern {
        @Override
        public int match(Words words, int at) {
            return unwanted.match(words, at) == NO_MATCH ? next.match(words, at) : NO_MATCH;
        }

        @Override
        public void collectNeeds(List<Long> needs) {
            next.collectNeeds(needs);
        }

        @Override
        public void collectFirst(BitSet first) {
            next.collectFirst(first);
        }

        @Override
        public boolean collectNext(BitSet following) {
            return next.collectNext(following);
        }

        @Override
        public boolean collectSecond(BitSet second) {
            return next.collectSecond(second);
        }
    }
}
