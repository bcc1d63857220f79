package secondwind.log.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Corrects the misspelt words of a header ("Postion") and parts those written as one ("companyname"). */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    private static final int MOST_KEPT = 5_000;
    private static final int LONG_WORD = 9;
    private static final int LETTERS_OF_A_SHORTENED_WORD = 6;
    private static final int SURE_TO_BE_MEANT = 6;
    private static final int SHORTEST_SKELETON = 4;
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final int MOST_SLIPS = 2;
    /** A header whose words may have been meant in more ways is not worth the time. */
    private static final int MOST_CORRECTIONS = 6;

    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_COMPOUND = 32;
    /** The, and the, by the, to the; to, by, and; the same in Hebrew. */
    private static final List<String> WRITTEN_BEFORE_A_WORD = List.of(
            "\u0627\u0644",
            "\u0648\u0627\u0644",
            "\u0628\u0627\u0644",
            "\u0644\u0644",
            "\u0644",
            "\u0628",
            "\u0648",
            "\u05d4",
            "\u05dc",
            "\u05d1",
            "\u05d5",
            "\u05de",
            "\u05e9");

    private final HeaderWords listed;
    private final Concepts concepts;
    private final Map<String, List<List<String>>> before = new HashMap<>();

    Spelling(HeaderWords listed, Concepts concepts) {
        this.listed = listed;
        this.concepts = concepts;
    }

    /** The known words by their first letter and their length: a misspelt word is compared with few of them. */
    private static final class Neighbours {
        private static final Map<Integer, List<String>> KNOWN = known();

        private static Map<Integer, List<String>> known() {
            Set<String> all = new HashSet<>(HeaderWords.get().vocabulary());
            all.addAll(Concepts.get().common());
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

    /** The words as they were meant; of several that a strange one may have been, the first in the alphabet. */
    List<String> correct(List<String> words) {
        return corrections(words).get(0);
    }

    /** The words as they were meant, of which short ones stay as they are: a prime contractor is no price. */
    List<String> correctLong(List<String> words) {
        List<String> corrected = new ArrayList<>();
        for (String word : words) {
            corrected.addAll(
                    word.length() < SURE_TO_BE_MEANT && isLatin(word) ? List.of(word) : correct(List.of(word)));
        }
        return corrected;
    }

    /** Every way in which the words may have been meant: "Stauts" may be a status, and a start. */
    List<List<String>> corrections(List<String> words) {
        List<List<String>> corrections = List.of(List.of());
        for (String word : words) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> ahead : corrections) {
                for (List<String> meant : meant(word)) {
                    if (longer.size() < MOST_CORRECTIONS) {
                        List<String> together = new ArrayList<>(ahead);
                        together.addAll(meant);
                        longer.add(together);
                    }
                }
            }
            corrections = longer;
        }
        return corrections;
    }

    private List<List<String>> meant(String word) {
        if (knows(word)) {
            return List.of(List.of(word));
        }
        if (before.size() > MOST_KEPT) {
            before.clear();
        }
        return before.computeIfAbsent(
                word,
                strange -> compound(strange)
                        .or(() -> headed(strange))
                        .or(() -> withoutPrefix(strange))
                        .map(List::of)
                        .orElseGet(() -> nearest(strange)));
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

    /** Chinese, Japanese, Korean and Thai write no spaces: "\u9023\u7d61\u5148\u96fb\u8a71" is a contact's number. */
    private static boolean isWrittenTogether(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
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

    /** A compound whose last part says what it is, whatever its first: "Kennenlerngespr\u00e4ch" is a talk. */
    private Optional<List<String>> headed(String word) {
        for (String head : concepts.heads()) {
            if (word.length() >= head.length() + SHORTEST && word.endsWith(head)) {
                return Optional.of(List.of(word.substring(0, word.length() - head.length()), head));
            }
        }
        return Optional.empty();
    }

    /** Arabic and Hebrew write "the", "to" and "and" together with the word that follows. */
    private Optional<List<String>> withoutPrefix(String word) {
        for (String prefix : WRITTEN_BEFORE_A_WORD) {
            if (word.startsWith(prefix) && word.length() >= SHORTEST) {
                String bare = word.substring(prefix.length());
                if (knows(bare)) {
                    return Optional.of(List.of(bare));
                }
            }
        }
        return Optional.empty();
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

    private List<List<String>> nearest(String word) {
        List<List<String>> shortened = shortened(word);
        if (!shortened.isEmpty()) {
            return shortened;
        }
        if (word.length() < SHORTEST || !isLatin(word)) {
            return List.of(List.of(word));
        }
        Nearest nearest = new Nearest(word);
        for (int length = word.length() - MOST_SLIPS; length <= word.length() + MOST_SLIPS; length++) {
            Neighbours.of(word, length).forEach(nearest::compare);
        }
        return nearest.best.isEmpty()
                ? List.of(List.of(word))
                : nearest.best.stream().map(List::of).toList();
    }

    /** The known words whose consonants are all that is left of this one: "Cmpny", "Rslt", "Ltr". */
    private List<List<String>> shortened(String word) {
        if (word.length() < SHORTEST_SKELETON
                || VOWEL.matcher(word.substring(1)).find()
                || !isLatin(word)) {
            return List.of();
        }
        String skeleton = skeleton(word);
        if (skeleton.length() < SHORTEST_SKELETON) {
            return List.of();
        }
        SortedSet<String> found = new TreeSet<>();
        for (Set<String> words : List.of(listed.vocabulary(), concepts.words())) {
            for (String candidate : words) {
                if (candidate.length() > word.length()
                        && candidate.charAt(0) == word.charAt(0)
                        && skeleton.equals(skeleton(candidate))) {
                    found.add(candidate);
                }
            }
        }
        return found.stream().limit(MOST_CORRECTIONS).map(List::of).toList();
    }

    private static String skeleton(String word) {
        String consonants = word.charAt(0) + VOWEL.matcher(word.substring(1)).replaceAll("");
        return DOUBLED.matcher(consonants).replaceAll("$1");
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** The known words that a misspelt one is nearest to. */
    private static final class Nearest {
        private final String word;
        private final String letters;
        private final DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(MOST_SLIPS);
        private int bestDistance = MOST_SLIPS + 1;
        private final SortedSet<String> best = new TreeSet<>();

        Nearest(String word) {
            this.word = word;
            this.letters = sorted(word);
        }

        void compare(String candidate) {
            int slips = slips(candidate);
            boolean like = candidate.length() >= SHORTEST
                    && Math.abs(candidate.length() - word.length()) <= Math.min(slips, bestDistance)
                    && (candidate.length() > SHORTEST || sorted(candidate).equals(letters));
            if (like) {
                int found = distance.apply(word, candidate);
                if (found >= 0 && found <= slips && found <= bestDistance) {
                    if (found < bestDistance) {
                        best.clear();
                        bestDistance = found;
                    }
                    best.add(candidate);
                }
            }
        }

        /** How many slips still leave this word recognisable: "Potion" lacks two letters of a position. */
        private int slips(String candidate) {
            int longer = Math.max(word.length(), candidate.length());
            boolean lacksLetters = longer == LONG_WORD - 1
                    && word.length() == LETTERS_OF_A_SHORTENED_WORD
                    && candidate.charAt(candidate.length() - 1) == word.charAt(word.length() - 1);
            return longer >= LONG_WORD || lacksLetters ? MOST_SLIPS : 1;
        }

        /** Of the many neighbours of a short word only the one with the very same letters is meant. */
        private static String sorted(String word) {
            char[] letters = word.toCharArray();
            Arrays.sort(letters);
            return new String(letters);
        }
    }
}
