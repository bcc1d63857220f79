package secondwind.log.column;

import java.util.ArrayList;
import java.util.List;

/**
 * The meanings of a header, or of one half of it, as it stands: a header of the list, in any order of its words; then
 * the same with its spelling corrected; then what its words mean together.
 */
final class WholeHeader {
    private static final double CORRECTED = 0.95;
    private static final double ONE_OF_SEVERAL = 0.84;
    private static final int MOST_WORDS = 14;

    private final HeaderWords listed = HeaderWords.get();
    private final Spelling spelling = new Spelling(listed, Concepts.get());
    private final Composition composition = new Composition();

    List<HeaderMeaning> meanings(String header) {
        return meanings(listed.words(header), listed.written(header));
    }

    /** Of these words, with and without those that say nothing. */
    private List<HeaderMeaning> meanings(List<String> words, List<String> written) {
        if (words.isEmpty()
                || written.size() > MOST_WORDS
                || listed.isLeftAlone(words)
                || composition.isOnesOwn(written)) {
            return List.of();
        }
        List<HeaderMeaning> exact = listed.find(words);
        if (!exact.isEmpty()) {
            return exact;
        }
        if (words.size() == 1) {
            for (List<String> parted : spelling.parted(words.get(0))) {
                List<HeaderMeaning> found = listed.find(parted);
                if (!found.isEmpty() || listed.isLeftAlone(parted)) {
                    return times(found, CORRECTED);
                }
            }
        }
        List<List<String>> corrections = spelling.corrections(words);
        List<HeaderMeaning> meant = meant(words, corrections);
        if (!meant.isEmpty() || corrections.stream().anyMatch(listed::isLeftAlone)) {
            return meant;
        }
        return composition.meanings(spelling.correct(written));
    }

    /** Of the words as they were meant; where they may have been meant in several ways, none of them is sure. */
    private List<HeaderMeaning> meant(List<String> words, List<List<String>> corrections) {
        double factor = corrections.size() > 1 ? ONE_OF_SEVERAL : CORRECTED;
        List<HeaderMeaning> found = new ArrayList<>();
        for (List<String> corrected : corrections) {
            if (!corrected.equals(words)) {
                listed.find(corrected).stream()
                        .filter(meaning ->
                                found.stream().noneMatch(other -> other.fields().equals(meaning.fields())))
                        .forEach(meaning -> found.add(meaning.times(factor)));
            }
        }
        return found;
    }

    /** Of these very words, such as those of a header after its question has been taken off. */
    List<HeaderMeaning> meanings(List<String> words) {
        return meanings(words, words);
    }

    /** Whether this header is known to say nothing that counts, such as "Salary". */
    boolean isLeftAlone(String header) {
        List<String> words = listed.words(header);
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && (listed.isLeftAlone(words)
                        || composition.isOnesOwn(listed.written(header))
                        || composition.speaksOfSomethingElse(spelling.correctLong(listed.written(header))));
    }

    static List<HeaderMeaning> times(List<HeaderMeaning> meanings, double factor) {
        List<HeaderMeaning> lighter = new ArrayList<>();
        meanings.forEach(meaning -> lighter.add(meaning.times(factor)));
        return lighter;
    }
}
