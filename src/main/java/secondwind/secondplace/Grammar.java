package secondwind.secondplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of evidence: which words are a sign of what. It is read once from the evidence files, never changes, and
 * serves every thread.
 */
final class Grammar {
    private static final List<String> FILES = List.of("english.txt", "other-languages.txt", "romance-languages.txt");
    private static final Candidate[] NO_PATTERNS = {};
    /** A step that takes so many different words tells little by its bits. */
    private static final int MOST_BITS = 48;

    /** Behind the last word. */
    private static final int NONE = -1;

    private static final String GROUPS = "groups";
    private static final String ABBREVIATIONS = "abbreviations";
    private static final String ORDINARY_WORDS = "ordinary-words";

    private static final Grammar STANDARD =
            new Grammar(FILES.stream().map(EvidenceFile::get).toList());

    private final Vocabulary vocabulary = new Vocabulary();
    private final PatternParser parser = new PatternParser(vocabulary);
    private final WordReader reader;
    private final TaleWords tale;
    /** For each sign and each first word, the patterns that can begin there. */
    private final Map<Sign, Candidate[][]> patterns = new EnumMap<>(Sign.class);

    Grammar(List<EvidenceFile> files) {
        List<String> correctable = List.of();
        for (EvidenceFile file : files) {
            lines(file.sections(), ABBREVIATIONS).forEach(this::abbreviate);
            lines(file.sections(), GROUPS).forEach(parser::define);
            file.sections().stream()
                    .filter(Grammar::isSign)
                    .flatMap(section -> section.lines().stream())
                    .forEach(parser::enterWords);
            // Only slips in the first file's language are mended: a name in it may be a word of another.
            correctable = correctable.isEmpty() ? vocabulary.words() : correctable;
        }
        List<EvidenceFile.Section> sections =
                files.stream().flatMap(file -> file.sections().stream()).toList();
        tale = TaleWords.of(sections);
        lines(sections, ORDINARY_WORDS).forEach(parser::enterWords);
        Stream.of("with", "without", "and", "at").forEach(vocabulary::enter);
        reader = new WordReader(vocabulary, new Spelling(vocabulary, correctable));
        indexPatterns(sections);
    }

    /**
     * A pattern with what tells early that it fails: the words of which one must stand behind its first, and for each step
     * the bits of the words that it takes.
     */
    private static final class Candidate {
        private final Pattern pattern;
        /** Null where any word may stand. */
        private final @Nullable BitSet second;

        private final long[] needs;

        Candidate(Pattern pattern) {
            this.pattern = pattern;
            BitSet following = new BitSet();
            this.second = pattern.collectSecond(following) ? following : null;
            List<Long> steps = new ArrayList<>();
            pattern.collectNeeds(steps);
            this.needs = steps.stream()
                    .mapToLong(Long::longValue)
                    .filter(bits -> Long.bitCount(bits) <= MOST_BITS)
                    .toArray();
        }

        boolean mayMatch(long present) {
            for (long need : needs) {
                if ((need & present) == 0) {
                    return false;
                }
            }
            return true;
        }

        boolean goesOnWith(int word) {
            return second == null || (word != NONE && second.get(word));
        }
    }

    /** The grammar of the evidence files that come with the program. */
    static Grammar standard() {
        return STANDARD;
    }

    /** The words of a text. */
    Words read(String text) {
        return reader.read(text);
    }

    /** Whether one of these words stands for somebody else than the seeker. */
    boolean speaksOfAnother(Words words) {
        return new WhoseEnd(words, tale).isAboutAnother();
    }

    /** The signs in these words. Words that a sign has claimed are marked as such. */
    Signs signs(Words words) {
        Signs signs = new Signs(words);
        long present = 0;
        for (int at = 0; at < words.size(); at++) {
            present |= Pattern.bit(words.id(at));
        }
        for (Map.Entry<Sign, Candidate[][]> sign : patterns.entrySet()) {
            find(sign.getKey(), sign.getValue(), words, present, signs);
        }
        signs.followTheTale(tale);
        return signs;
    }

    private static void find(Sign sign, Candidate[][] byFirstWord, Words words, long present, Signs signs) {
        int at = 0;
        while (at < words.size()) {
            Candidate[] candidates = byFirstWord[words.id(at)];
            int second = at + 1 < words.size() ? words.id(at + 1) : NONE;
            int end = Pattern.NO_MATCH;
            for (Candidate candidate : candidates) {
                if (candidate.goesOnWith(second) && candidate.mayMatch(present)) {
                    end = Math.max(end, candidate.pattern.match(words, at));
                }
            }
            if (end > at) {
                signs.add(sign, at, end);
                if (sign.claims()) {
                    words.claim(at, end);
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    private void indexPatterns(List<EvidenceFile.Section> sections) {
        Map<Sign, List<String>> lines = new EnumMap<>(Sign.class);
        sections.stream()
                .filter(Grammar::isSign)
                .forEach(section -> lines.computeIfAbsent(Sign.get(section.name()), any -> new ArrayList<>())
                        .addAll(section.lines()));
        for (Sign sign : Sign.values()) {
            patterns.put(sign, index(lines.getOrDefault(sign, List.of())));
        }
    }

    private Candidate[][] index(List<String> lines) {
        Candidate[][] byFirstWord = new Candidate[vocabulary.size()][];
        Arrays.fill(byFirstWord, NO_PATTERNS);
        BitSet first = new BitSet();
        for (String line : lines) {
            Candidate pattern = new Candidate(parser.parse(line));
            first.clear();
            pattern.pattern.collectFirst(first);
            for (int id = first.nextSetBit(0); id >= 0; id = first.nextSetBit(id + 1)) {
                Candidate[] more = Arrays.copyOf(byFirstWord[id], byFirstWord[id].length + 1);
                more[more.length - 1] = pattern;
                byFirstWord[id] = more;
            }
        }
        return byFirstWord;
    }

    private void abbreviate(String line) {
        String[] sides = line.split("=", -1);
        for (String word : sides[0].strip().split("\\s+", -1)) {
            vocabulary.alias(word, sides[1].strip());
        }
    }

    private static List<String> lines(List<EvidenceFile.Section> sections, String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static boolean isSign(EvidenceFile.Section section) {
        return !section.name().isEmpty()
                && !TaleWords.isSection(section.name())
                && !List.of(GROUPS, ABBREVIATIONS, ORDINARY_WORDS).contains(section.name());
    }
}
