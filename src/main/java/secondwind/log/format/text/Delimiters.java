package secondwind.log.format.text;

import java.util.HashMap;
import java.util.Map;

/** Finds out what separates the cells of a text file: the character that cuts most lines into the same number. */
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int MOST_LINES = 60;

    private Delimiters() {}

    static char mostLikely(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The cells of the most frequent width, over all lines: many lines alike and wide is what a table looks like. */
    private static double score(String sample, char delimiter) {
        Map<Integer, Integer> linesByWidth = new HashMap<>();
        int width = 1;
        int lines = 0;
        int lineStart = 0;
        boolean quoted = false;
        for (int index = 0; index < sample.length() && lines < MOST_LINES; index++) {
            char character = sample.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == delimiter) {
                width++;
            } else if (!quoted && character == '\n') {
                if (index > lineStart + 1) {
                    linesByWidth.merge(width, 1, Integer::sum);
                    lines++;
                }
                width = 1;
                lineStart = index + 1;
            }
        }
        if (lineStart < sample.length()) {
            linesByWidth.merge(width, 1, Integer::sum);
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : linesByWidth.entrySet()) {
            if (entry.getKey() > 1) {
                best = Math.max(best, entry.getValue() * Math.sqrt(entry.getKey()));
            }
        }
        return best;
    }
}
