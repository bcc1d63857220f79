package secondwind.secondplace;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers every word that the evidence files know, so that matching compares numbers. A word in no file is
 * {@link #UNKNOWN}, or {@link #NAME} when it is written with a capital.
 */
final class Vocabulary {
    static final int UNKNOWN = 0;
    static final int NAME = 1;
    /** A word that an earlier sign has used up. */
    static final int CLAIMED = 2;

    static final int NUMBER = 3;
    static final int DATE = 4;
    /** Two small numbers with a dash: a vote. */
    static final int SCORE = 5;

    private static final int FIRST_BREAK = 6;
    /** The end of a sentence. */
    static final int STOP = 6;
    /** A comma, dash, bracket or the like. */
    static final int PAUSE = 7;

    static final int QUESTION = 8;
    private static final int LAST_BREAK = 8;
    private static final int FIRST_WORD = 9;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private int next = FIRST_WORD;

    static boolean isBreak(int id) {
        return id >= FIRST_BREAK && id <= LAST_BREAK;
    }

    /** The number of this word, which is given one if it has none yet. */
    int enter(String word) {
        return ids.computeIfAbsent(word, any -> next++);
    }

    /** Makes one word stand for another: {@code rd} for {@code round}. */
    void alias(String word, String meaning) {
        ids.put(word, enter(meaning));
    }

    /** The number of this word, or {@link #UNKNOWN}. */
    int find(CharSequence word) {
        return ids.getOrDefault(word.toString(), UNKNOWN);
    }

    boolean knows(String word) {
        return ids.containsKey(word);
    }

    int size() {
        return next;
    }

    /** Every word so far, in the order in which they were entered, so that two runs never differ. */
    List<String> words() {
        return List.copyOf(ids.keySet());
    }

    /** The numbers of all words written in digits, and of digits that no file names. */
    BitSet numbers() {
        BitSet numbers = new BitSet();
        numbers.set(NUMBER);
        for (Map.Entry<String, Integer> word : ids.entrySet()) {
            if (isDigits(word.getKey())) {
                numbers.set(word.getValue());
            }
        }
        return numbers;
    }

    private static boolean isDigits(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
