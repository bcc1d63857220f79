package secondwind.secondplace;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Of two who were left, whoever is named again further on has won: "me or a chap from Hull. They kept the chap from
 * Hull."
 */
final class OtherFinalist {
    private static final int SHORTEST = 3;

    /** What a note says further on is about other matters. */
    private static final int STILL_ABOUT_IT = 9;

    private final Words words;
    private final TaleWords tale;

    OtherFinalist(Words words, TaleWords tale) {
        this.words = words;
        this.tale = tale;
    }

    /** The first word of a later clause that names the other of the two told of here again; -1 when none does. */
    int namedAgain(int start) {
        int to = words.clauseEnd(start);
        Set<String> names = new HashSet<>();
        for (int index = words.clauseStart(start); index < to; index++) {
            names.add(name(index));
        }
        names.removeIf(name -> name.length() < SHORTEST || tale.has(TaleWords.Kind.NO_NAMES, name));
        for (int index = to + 1; index < words.size(); index++) {
            if (names.contains(name(index))) {
                return index;
            }
        }
        return -1;
    }

    /**
     * The first word of a clause behind these that goes on about somebody else, in a cell that leaves nothing open: "last
     * two at the audition. He sings it now." Answers -1 where there is none.
     *
     * @param start the index of the first word that tells of two
     * @param end the index behind them
     */
    int toldOf(int start, int end) {
        int told = -1;
        for (int index = 0; index < words.size() && (told < 0 || index <= told + STILL_ABOUT_IT); index++) {
            String word = TaleWords.plain(words.typed(index, index + 1));
            if (tale.has(TaleWords.Kind.OPEN, word) || words.isQuestion(index)) {
                return -1;
            }
            boolean behind = index >= end && words.clauseEnd(start) < index;
            if (told < 0 && behind && tale.has(TaleWords.Kind.TELLS_OF_THE_OTHER, word)) {
                told = index;
            }
        }
        return told;
    }

    /** Whether the word before this one joins the seeker to the other: "me and", "me vs". */
    boolean isJoinedTo(int index) {
        return tale.has(TaleWords.Kind.JOINING, TaleWords.plain(words.typed(index - 1, index)));
    }

    /** A word without its genitive: "the lady's hired" is about the lady. */
    private String name(int index) {
        String word = words.typed(index, index + 1).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
