package secondwind.secondplace;

import java.util.List;
import java.util.stream.Stream;

/**
 * The grammar of evidence: which words are a sign of what. It is read once from the evidence files, never changes, and
 * serves every thread.
 */
final class Grammar {
    private static final List<String> FILES = List.of("english.txt", "other-languages.txt", "romance-languages.txt");
    private static final String GROUPS = "groups";
    private static final String ABBREVIATIONS = "abbreviations";
    private static final String ORDINARY_WORDS = "ordinary-words";

    private static final Grammar STANDARD =
            new Grammar(FILES.stream().map(EvidenceFile::get).toList());

    private final Vocabulary vocabulary = new Vocabulary();
    private final PatternParser parser = new PatternParser(vocabulary);
    private final WordReader reader;
    private final TaleWords tale;
    private final PatternIndex patterns;

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
        tale = new TaleWords(sections);
        lines(sections, ORDINARY_WORDS).forEach(parser::enterWords);
        Stream.of("with", "without", "and", "at").forEach(vocabulary::enter);
        reader = new WordReader(vocabulary, new Spelling(vocabulary, correctable));
        patterns = index(sections);
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

    /** Whether one of these words stands for the seeker. */
    boolean speaksOfTheSeeker(Words words) {
        return new WhoseEnd(words, tale).isAboutTheSeeker();
    }

    /** The signs in these words. Words that a sign has claimed are marked as such. */
    Signs signs(Words words) {
        Signs signs = new Signs(words);
        patterns.find(words, signs);
        new Tale(words, signs, tale).follow();
        return signs;
    }

    private PatternIndex index(List<EvidenceFile.Section> sections) {
        PatternIndex index = new PatternIndex(vocabulary.size());
        for (EvidenceFile.Section section : sections) {
            if (isSign(section)) {
                Sign sign = Sign.get(section.name());
                section.lines().forEach(line -> index.add(sign, parser.parse(line)));
            }
        }
        return index;
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
