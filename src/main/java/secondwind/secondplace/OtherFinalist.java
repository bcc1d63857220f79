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

    private final Words words;
    private final TaleWords tale;

    OtherFinalist(Words words, TaleWords tale) {
        this.words = words;
        this.tale = tale;
    }

    /** The first word behind these, in a later clause, that names the other of the two again; -1 when none does. */
    int namedAgain(int start, int end) {
        int from = start;
        while (!words.isEdge(from - 1)) {
            from--;
        }
        int to = start;
        while (!words.isEdge(to)) {
            to++;
        }
        Set<String> names = new HashSet<>();
        for (int index = from; index < to; index++) {
            names.add(name(index));
        }
        names.removeIf(name -> name.length() < SHORTEST || tale.noNames().contains(name));
        for (int index = to + 1; index < words.size(); index++) {
            if (names.contains(name(index))) {
                return index;
            }
        }
        return -1;
    }

    /** A word without its genitive: "the lady's hired" is about the lady. */
    private String name(int index) {
        String word = words.typed(index, index + 1).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
