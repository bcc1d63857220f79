package secondwind.secondplace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plain words by which a tale of two people is followed, as the evidence files list them. They are compared with
 * what was typed, whatever sign has claimed it.
 *
 * @param seeker the seeker, and the words that turn the tale to the seeker
 * @param others somebody else
 * @param saidOfTheOther words of a place that make somebody else go on with the tale
 * @param conditions words behind which nothing in the clause happened
 * @param would "would", before a word of {@code have}
 * @param have "have", as people write it
 * @param noNames words that come again in any tale, and name nobody
 */
record TaleWords(
        Set<String> seeker,
        Set<String> others,
        Set<String> saidOfTheOther,
        Set<String> conditions,
        Set<String> would,
        Set<String> have,
        Set<String> noNames) {
    private static final List<String> SECTIONS = List.of(
            "seeker-words",
            "other-persons-words",
            "said-of-the-other",
            "condition-words",
            "would-words",
            "have-words",
            "no-names");

    /** Whether a section of an evidence file holds such words, and no signs. */
    static boolean isSection(String name) {
        return SECTIONS.contains(name);
    }

    /** The words in these sections. */
    static TaleWords of(List<EvidenceFile.Section> sections) {
        List<Set<String>> words =
                SECTIONS.stream().map(name -> words(sections, name)).toList();
        return new TaleWords(
                words.get(0), words.get(1), words.get(2), words.get(3), words.get(4), words.get(5), words.get(6));
    }

    private static Set<String> words(List<EvidenceFile.Section> sections, String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
