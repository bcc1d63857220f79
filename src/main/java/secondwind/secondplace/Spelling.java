package secondwind.secondplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the word that was meant by a slip of the keyboard: one letter missing, too many, wrong, or two swapped.
 * Candidates come from an index of every word with one letter left out, kept in whole numbers, so that it is built in
 * a moment and a look-up costs a few probes.
 */
final class Spelling {
    /** Shorter words have too many neighbours that mean something else. */
    private static final int SHORTEST_WORD = 5;

    /** In shorter words a different first letter makes a different word: winner, runner. */
    private static final int FIRST_LETTER_MAY_DIFFER_FROM = 7;

    /** A power of two, about as many as there are shortened words. */
    private static final int TABLE_SIZE = 1 << 15;

    /** No letter is left out. */
    private static final int NOTHING = -1;

    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    /** A power of two. */
    private static final int RECENT = 1 << 12;

    /** What was looked for lately: names and a trade's words come again and again. */
    private record Recent(String typed, int meant) {}

    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(RECENT);
    private final Vocabulary vocabulary;
    private final List<String> words = new ArrayList<>();

    /** For the hash of a shortened word, the first entry in the chain of words it may come from; 0 when none. */
    private final int[] firstEntry = new int[TABLE_SIZE];

    private int[] wordOfEntry = new int[TABLE_SIZE];
    private int[] nextEntry = new int[TABLE_SIZE];
    private int entries = 1;

    Spelling(Vocabulary vocabulary, List<String> correctable) {
        this.vocabulary = vocabulary;
        // Chains grow at the front: entered backwards, the earlier word is found first.
        for (int at = correctable.size() - 1; at >= 0; at--) {
            String word = correctable.get(at);
            if (word.length() >= SHORTEST_WORD && isPlainLetters(word)) {
                words.add(word);
                for (int left = word.length() - 1; left >= NOTHING; left--) {
                    enter(hashWithout(word, left), words.size() - 1);
                }
            }
        }
    }

    /** The number of the word meant, or {@link Vocabulary#UNKNOWN} when none is near. */
    int find(String typed) {
        if (typed.length() < SHORTEST_WORD - 1 || !isPlainLetters(typed)) {
            return Vocabulary.UNKNOWN;
        }
        int slot = typed.hashCode() & (RECENT - 1);
        Recent known = recent.get(slot);
        if (known != null && known.typed.equals(typed)) {
            return known.meant;
        }
        int meant = search(typed);
        recent.set(slot, new Recent(typed, meant));
        return meant;
    }

    private int search(String typed) {
        for (int left = NOTHING; left < typed.length(); left++) {
            for (int entry = firstEntry[hashWithout(typed, left)]; entry != 0; entry = nextEntry[entry]) {
                String word = words.get(wordOfEntry[entry]);
                if (Math.abs(word.length() - typed.length()) <= 1 && isOneSlip(typed, word)) {
                    return vocabulary.find(word);
                }
            }
        }
        return Vocabulary.UNKNOWN;
    }

    private void enter(int hash, int word) {
        if (entries == wordOfEntry.length) {
            wordOfEntry = Arrays.copyOf(wordOfEntry, entries * 2);
            nextEntry = Arrays.copyOf(nextEntry, entries * 2);
        }
        wordOfEntry[entries] = word;
        nextEntry[entries] = firstEntry[hash];
        firstEntry[hash] = entries++;
    }

    /** The place in the table of a word with one letter left out; words that are different may share it. */
    private static int hashWithout(String word, int left) {
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            if (at != left) {
                hash = hash * 31 + word.charAt(at);
            }
        }
        return (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);
    }

    private static boolean isOneSlip(String typed, String word) {
        if (isSwap(typed, word)) {
            return true;
        }
        boolean otherFirstLetter = typed.length() == word.length() && typed.charAt(0) != word.charAt(0);
        return !(otherFirstLetter && word.length() < FIRST_LETTER_MAY_DIFFER_FROM) && ONE_SLIP.apply(typed, word) >= 0;
    }

    private static boolean isSwap(String typed, String word) {
        if (typed.length() != word.length()) {
            return false;
        }
        int at = 0;
        while (at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        return at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && typed.regionMatches(at + 2, word, at + 2, word.length() - at - 2);
    }

    private static boolean isPlainLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }
}
