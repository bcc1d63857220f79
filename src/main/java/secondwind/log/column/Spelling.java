package secondwind.log.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Corrects the misspelt words of a header ("Postion") and parts those written as one ("companyname"). */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    private static final int LONG_WORD = 9;
    private static final int SHORTEST_HALF = 3;

    private final HeaderWords vocabulary;

    Spelling(HeaderWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<String> correct(List<String> words) {
        List<String> corrected = new ArrayList<>();
        for (String word : words) {
            if (vocabulary.knows(word)) {
                corrected.add(word);
            } else {
                corrected.addAll(parted(word).stream()
                        .findFirst()
                        .or(() -> nearest(word))
                        .orElse(List.of(word)));
            }
        }
        return corrected;
    }

    /** Every way to part a word into two known ones. */
    List<List<String>> parted(String word) {
        // Chinese and Japanese write no spaces: "\u9023\u7d61\u5148\u96fb\u8a71" is a contact's number.
        int shortest = Character.isIdeographic(word.codePointAt(0)) ? 1 : SHORTEST_HALF;
        List<List<String>> parted = new ArrayList<>();
        for (int cut = shortest; cut <= word.length() - shortest; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (vocabulary.vocabulary().contains(first)
                    && vocabulary.vocabulary().contains(second)) {
                parted.add(List.of(first, second));
            }
        }
        return parted;
    }

    private Optional<List<String>> nearest(String word) {
        if (word.length() < SHORTEST || word.codePoints().anyMatch(letter -> letter > 'z' || letter < 'a')) {
            return Optional.empty();
        }
        int allowed = word.length() >= LONG_WORD ? 2 : 1;
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(allowed);
        String best = "";
        int bestDistance = allowed + 1;
        for (String candidate : vocabulary.vocabulary()) {
            if (candidate.length() > SHORTEST && candidate.charAt(0) == word.charAt(0)) {
                int found = distance.apply(word, candidate);
                if (found >= 0 && (found < bestDistance || (found == bestDistance && candidate.compareTo(best) < 0))) {
                    best = candidate;
                    bestDistance = found;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(List.of(best));
    }
}
