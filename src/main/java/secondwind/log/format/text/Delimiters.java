package secondwind.log.format.text;

import java.util.HashMap;
import java.util.Map;

/** Finds out what separates the cells of a text file: the character that cuts most lines into the same number. */
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int MOST_LINES = 60;

    private Delimiters() {}

    static char mostLikely(String sample) {
        return mostLikely(sample, true);
    }

    private static char mostLikely(String sample, boolean quotes) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate, quotes);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        // A mark that opens somewhere and never closes hides every line behind it.
        return bestScore == 0 && quotes && sample.indexOf('"') >= 0 ? mostLikely(sample, false) : best;
    }

    /** The cells of the most frequent width, over all lines: many lines alike and wide is what a table looks like. */
    private static double score(String sample, char delimiter, boolean quotes) {
        Map<Integer, Integer> linesByWidth = new HashMap<>();
        int width = 1;
        int lines = 0;
        int lineStart = 0;
        boolean quoted = false;
        boolean cellStart = true;
        for (int index = 0; index < sample.length() && lines < MOST_LINES; index++) {
            char character = sample.charAt(index);
            boolean lineEnd = character == '\n' || character == '\r';
            if (character == '"' && quotes && (quoted || cellStart)) {
                quoted = !quoted;
            } else if (!quoted && character == delimiter) {
                width++;
            } else if (!quoted && lineEnd) {
                if (index > lineStart + 1) {
                    linesByWidth.merge(width, 1, Integer::sum);
                    lines++;
                }
                width = 1;
                lineStart = index + 1;
            }
            // Behind any of them: what a quoted cell holds separates nothing, whichever is the right one.
            cellStart = isCandidate(character) || lineEnd || (cellStart && character == ' ');
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

    private static boolean isCandidate(char character) {
        for (char candidate : CANDIDATES) {
            if (character == candidate) {
                return true;
            }
        }
        return false;
    }
}
