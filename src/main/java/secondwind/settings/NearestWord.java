package secondwind.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who typed a word that does not exist. */
final class NearestWord {
    private NearestWord() {}

    /** The known word that takes the fewest strokes to correct to; empty when none is near. */
    static Optional<String> to(String typed, Collection<String> known) {
        String word = plain(typed);
        return known.stream()
                .filter(candidate -> strokes(word, plain(candidate)) <= Math.max(2, candidate.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> strokes(word, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    }

    /** The Levenshtein distance: letters to put in, leave out or change. */
    private static int strokes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
