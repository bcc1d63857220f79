package secondwind.log.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Corrects the misspelt words of a header ("Postion") and parts those written as one ("companyname"). */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    private static final int MOST_KEPT = 5_000;
    private static final int LONG_WORD = 9;
    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_COMPOUND = 32;

    private final HeaderWords listed;
    private final Concepts concepts;
    private final Map<String, List<String>> before = new HashMap<>();

    Spelling(HeaderWords listed, Concepts concepts) {
        this.listed = listed;
        this.concepts = concepts;
    }

    /** The known words by their first letter and their length: a misspelt word is compared with few of them. */
    private static final class Neighbours {
        private static final Map<Integer, List<String>> KNOWN = known();

        private static Map<Integer, List<String>> known() {
            Set<String> all = new HashSet<>(HeaderWords.get().vocabulary());
            all.addAll(Concepts.get().words());
            Map<Integer, List<String>> known = new HashMap<>();
            all.forEach(word -> known.computeIfAbsent(place(word, word.length()), unused -> new ArrayList<>())
                    .add(word));
            return known;
        }

        private static int place(String word, int length) {
            return word.charAt(0) << 16 | length;
        }

        /** Those that begin like this word and have so many letters. */
        static List<String> of(String word, int length) {
            return KNOWN.getOrDefault(place(word, length), List.of());
        }
    }

    List<String> correct(List<String> words) {
        List<String> corrected = new ArrayList<>();
        for (String word : words) {
            if (knows(word)) {
                corrected.add(word);
            } else {
                if (before.size() > MOST_KEPT) {
                    before.clear();
                }
                corrected.addAll(before.computeIfAbsent(
                        word,
                        strange -> compound(strange).or(() -> nearest(strange)).orElse(List.of(strange))));
            }
        }
        return corrected;
    }

    private boolean knows(String word) {
        return listed.vocabulary().contains(word) || concepts.knows(word);
    }

    /** Every way to part a word into two listed ones. */
    List<List<String>> parted(String word) {
        int shortest = isWrittenTogether(word) ? 1 : SHORTEST_HALF;
        List<List<String>> parted = new ArrayList<>();
        for (int cut = shortest; cut <= word.length() - shortest; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (listed.vocabulary().contains(first) && listed.vocabulary().contains(second)) {
                parted.add(List.of(first, second));
            }
        }
        return parted;
    }

    /** Chinese, Japanese and Korean write no spaces: "\u9023\u7d61\u5148\u96fb\u8a71" is a contact's number. */
    private static boolean isWrittenTogether(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** The fewest known words that make up this one: "Bewerbungsdatum", "\u5fdc\u52df\u4f01\u696d\u540d". */
    Optional<List<String>> compound(String word) {
        boolean together = isWrittenTogether(word);
        if (word.length() > LONGEST_COMPOUND || (!together && word.length() < SHORTEST_COMPOUND)) {
            return Optional.empty();
        }
        Set<String> pieces = together ? concepts.words() : concepts.compounded();
        int shortest = together ? 1 : SHORTEST_HALF;
        int[] fewest = new int[word.length() + 1];
        int[] begin = new int[word.length() + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int to = shortest; to <= word.length(); to++) {
            for (int from = 0; from <= to - shortest; from++) {
                boolean fits = fewest[from] < fewest[to] - 1 && isPiece(word.substring(from, to), pieces, to, word);
                if (fits) {
                    fewest[to] = fewest[from] + 1;
                    begin[to] = from;
                }
            }
        }
        return fewest[word.length()] == Integer.MAX_VALUE ? Optional.empty() : Optional.of(pieces(word, begin, pieces));
    }

    /** A piece may end in the s that joins German and Scandinavian words, unless the whole word ends there. */
    private static boolean isPiece(String piece, Set<String> pieces, int to, String word) {
        return pieces.contains(piece)
                || (to < word.length()
                        && piece.endsWith("s")
                        && piece.length() > SHORTEST_HALF
                        && pieces.contains(piece.substring(0, piece.length() - 1)));
    }

    private static List<String> pieces(String word, int[] begin, Set<String> known) {
        List<String> found = new ArrayList<>();
        int to = word.length();
        while (to > 0) {
            String piece = word.substring(begin[to], to);
            found.add(0, known.contains(piece) ? piece : piece.substring(0, piece.length() - 1));
            to = begin[to];
        }
        return found;
    }

    private Optional<List<String>> nearest(String word) {
        if (word.length() < SHORTEST || word.codePoints().anyMatch(letter -> letter > 'z' || letter < 'a')) {
            return Optional.empty();
        }
        int allowed = word.length() >= LONG_WORD ? 2 : 1;
        Nearest nearest = new Nearest(word, allowed);
        for (int length = word.length() - allowed; length <= word.length() + allowed; length++) {
            Neighbours.of(word, length).forEach(nearest::compare);
        }
        return nearest.best.isEmpty() ? Optional.empty() : Optional.of(List.of(nearest.best));
    }

    /** The known word that a misspelt one is nearest to; among equals the first in the alphabet. */
    private static final class Nearest {
        private final String word;
        private final DamerauLevenshteinDistance distance;
        private int bestDistance;
        private String best = "";

        Nearest(String word, int allowed) {
            this.word = word;
            this.distance = new DamerauLevenshteinDistance(allowed);
            this.bestDistance = allowed + 1;
        }

        void compare(String candidate) {
            boolean like = candidate.length() >= SHORTEST
                    && Math.abs(candidate.length() - word.length()) <= bestDistance
                    && (candidate.length() > SHORTEST || isSwapped(candidate));
            if (like) {
                int found = distance.apply(word, candidate);
                if (found >= 0 && (found < bestDistance || (found == bestDistance && candidate.compareTo(best) < 0))) {
                    best = candidate;
                    bestDistance = found;
                }
            }
        }

        /** Of the many neighbours of a short word only the one with the very same letters is meant. */
        private boolean isSwapped(String candidate) {
            return Arrays.equals(
                    candidate.chars().sorted().toArray(), word.chars().sorted().toArray());
        }
    }
}
