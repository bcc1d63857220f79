package secondwind.secondplace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plain words by which a tale of two people is followed, as the evidence files list them. They are compared with
 * what was typed, whatever sign has claimed it.
 */
final class TaleWords {
    /** What such words are for; each kind has a section of its own in the evidence files. */
    enum Kind {
        /** The seeker, and the words that turn the tale to the seeker. */
        SEEKER("seeker-words"),
        /** Those of them before what the seeker only has: "my referee". */
        OWNERS("owner-words"),
        /** Somebody else. */
        OTHERS("other-persons-words"),
        /** Words of a place that make somebody else go on with the tale. */
        SAID_OF_THE_OTHER("said-of-the-other"),
        /** What is said to be second, and is no other person. */
        PLACES("places-words"),
        /** What joins somebody to a place. */
        BEING("being-words"),
        /** What may stand between a person and a place. */
        ARTICLES("article-words"),
        /** The other of two, in a clause of its own. */
        TELLS_OF_THE_OTHER("tells-of-the-other"),
        /** Where one of these stands, it is not decided. */
        OPEN("open-words"),
        /** What is done to whoever is hired. */
        DONE_TO("done-to-words"),
        /** A first day at work. */
        FIRST_DAY("first-day-words"),
        /** Words with which a clause begins that has no subject. */
        NO_SUBJECT("no-subject-words"),
        /** Words behind which nothing in the clause happened. */
        CONDITIONS("condition-words"),
        /** Behind these, "had" is no condition. */
        HAD_BEHIND("had-behind-words"),
        /** "Would", before a word of {@link #HAVE}. */
        WOULD("would-words"),
        /** "Have", as people write it. */
        HAVE("have-words"),
        /** Words that come again in any tale, and name nobody. */
        NO_NAMES("no-names"),
        /** Between the seeker and the other: "me and another guy". */
        JOINING("joining-words"),
        /** Behind an offer, the seeker's no. */
        REFUSING("refusing-words");

        private final String section;

        Kind(String section) {
            this.section = section;
        }
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    /** The words in these sections. */
    TaleWords(List<EvidenceFile.Section> sections) {
        for (Kind kind : Kind.values()) {
            words.put(kind, words(sections, kind.section));
        }
    }

    /** Whether a section of an evidence file holds such words, and no signs. */
    static boolean isSection(String name) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> kind.section.equals(name));
    }

    /** Whether this word, in small letters and without apostrophes, is one of this kind. */
    boolean has(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether any of the words from here to there is of this kind. */
    boolean anyOf(Kind kind, Words cell, int from, int to) {
        for (int index = Math.max(0, from); index < to; index++) {
            if (has(kind, plain(cell.typed(index, index + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** A typed word as such words are listed: in small letters, without its apostrophe. */
    static String plain(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        return apostrophe < 0 ? word : word.substring(0, apostrophe) + word.substring(apostrophe + 1);
    }

    private static Set<String> words(List<EvidenceFile.Section> sections, String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
