package secondwind.secondplace;

import java.util.Locale;
import java.util.Set;

/**
 * Whose acceptance, offer or refusal some words tell of. "Came second. The first choice accepted on the 14th" tells of
 * somebody else's; "if she had turned it down" of nobody's.
 */
final class WhoseEnd {

    /** "They called back and hired me": so many words behind the end may still say whose it is. */
    private static final int BEHIND = 1;

    private final Words words;
    private final TaleWords tale;

    WhoseEnd(Words words, TaleWords tale) {
        this.words = words;
        this.tale = tale;
    }

    /**
     * Whether the words that tell an end, behind words that tell a place, are about the person who was first.
     *
     * @param placed the index of the first word that tells the place
     * @param placedEnd the index behind them
     * @param start the index of the first word that tells the end
     * @param end the index behind them
     */
    boolean isTheFirstOnes(int placed, int placedEnd, int start, int end) {
        int clause = start;
        while (!words.isEdge(clause - 1)) {
            clause--;
        }
        if (anyOf(tale.seeker(), clause, Math.min(words.size(), end + BEHIND))) {
            return false;
        }
        int close = end;
        while (!words.isEdge(close)) {
            close++;
        }
        return anyOf(tale.others(), placedEnd, close) || anyOf(tale.saidOfTheOther(), placed, placedEnd);
    }

    /** Whether any of the words stands for somebody else. */
    boolean isAboutAnother() {
        return anyOf(tale.others(), 0, words.size());
    }

    /** Whether these words stand in a clause that says what might have been. */
    boolean isImagined(int start) {
        for (int index = start; !words.isEdge(index); index--) {
            if (tale.conditions().contains(word(index)) || isWouldHave(index)) {
                return true;
            }
        }
        return false;
    }

    /** "Would have", however it is shortened; the end may begin with its last word. */
    private boolean isWouldHave(int index) {
        return tale.would().contains(word(index))
                && index + 1 < words.size()
                && tale.have().contains(word(index + 1));
    }

    private boolean anyOf(Set<String> wanted, int from, int to) {
        for (int index = Math.max(0, from); index < to; index++) {
            if (wanted.contains(word(index))) {
                return true;
            }
        }
        return false;
    }

    private String word(int index) {
        String word = words.typed(index, index + 1).toLowerCase(Locale.ROOT);
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        return apostrophe < 0 ? word : word.substring(0, apostrophe) + word.substring(apostrophe + 1);
    }
}
