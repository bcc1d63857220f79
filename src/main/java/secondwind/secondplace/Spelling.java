package secondwind.secondplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the word that was meant by a slip of the keyboard: one letter missing, too many, wrong, or two swapped.
 * Candidates come from an index of every word with one letter left out, so that a look-up costs a few hash probes.
 */
final class Spelling {
    /** Shorter words have too many neighbours that mean something else. */
    private static final int SHORTEST_WORD = 5;

    /** In shorter words a different first letter makes a different word: winner, runner. */
    private static final int FIRST_LETTER_MAY_DIFFER_FROM = 7;

    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    private final Map<String, List<String>> wordsByShortened = new HashMap<>();
    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary, Iterable<String> correctable) {
        this.vocabulary = vocabulary;
        for (String word : correctable) {
            if (word.length() >= SHORTEST_WORD && isPlainLetters(word)) {
                index(word, word);
                for (int left = 0; left < word.length(); left++) {
                    index(without(word, left), word);
                }
            }
        }
    }

    /** The number of the word meant, or {@link Vocabulary#UNKNOWN} when none is near. */
    int find(String typed) {
        if (typed.length() < SHORTEST_WORD - 1 || !isPlainLetters(typed)) {
            return Vocabulary.UNKNOWN;
        }
        String meant = best(typed, typed);
        for (int left = 0; meant.isEmpty() && left < typed.length(); left++) {
            meant = best(typed, without(typed, left));
        }
        return meant.isEmpty() ? Vocabulary.UNKNOWN : vocabulary.find(meant);
    }

    private String best(String typed, String shortened) {
        for (String word : wordsByShortened.getOrDefault(shortened, List.of())) {
            if (isOneSlip(typed, word)) {
                return word;
            }
        }
        return "";
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

    private void index(String shortened, String word) {
        wordsByShortened.computeIfAbsent(shortened, any -> new ArrayList<>()).add(word);
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }

    private static boolean isPlainLetters(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
