package secondwind.log.column;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of words and the frames they fit, from {@code header-concepts.txt} and the files beside it. */
final class Concepts {
    /** Words that say nothing in a header. */
    static final String FILLER = "filler";

    /** Ends the name of a class whose words are as good as unknown to every frame that does not name the class. */
    private static final String LOOSE = "?";

    /** Words that end a compound and say what it is. */
    private static final String HEADS = "heads";

    private static final List<String> COMMON = List.of(
            "header-concepts.txt",
            "header-concepts-people.txt",
            "header-concepts-events.txt",
            "header-concepts-afterwards.txt",
            "header-concepts-trades.txt");
    private static final String OF_MANY_LANGUAGES = "header-concepts-languages.txt";

    private static final int LONGEST_PHRASE = 6;
    private static final Concepts SHIPPED = shipped();

    private final Map<String, Set<String>> classesOfPhrase = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> compounded = new HashSet<>();
    private final List<String> heads = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();

    private Concepts() {}

    static Concepts get() {
        return SHIPPED;
    }

    private static Concepts shipped() {
        Concepts concepts = new Concepts();
        COMMON.forEach(concepts::read);
        concepts.common.addAll(concepts.words);
        concepts.read(OF_MANY_LANGUAGES);
        return concepts;
    }

    private void read(String name) {
        try (InputStream file = requireNonNull(Concepts.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void line(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            frames.add(Frame.of(line));
            return;
        }
        String name = line.substring(0, equals).strip();
        if (name.equals(HEADS)) {
            for (String head : line.substring(equals + 3).split("\\|", -1)) {
                heads.addAll(HeaderText.words(head));
            }
            return;
        }
        for (String phrase : line.substring(equals + 3).split("\\|", -1)) {
            List<String> parts = HeaderWords.get().written(phrase);
            words.addAll(parts);
            if (parts.size() == 1 && !name.equals(FILLER) && !isLoose(name)) {
                compounded.add(parts.get(0));
            }
            classesOfPhrase
                    .computeIfAbsent(String.join(" ", parts), unused -> new HashSet<>())
                    .add(name);
        }
    }

    List<Frame> frames() {
        return frames;
    }

    /** Whether only the frames that name this class know its words: "new" is somebody's in "new nurse" alone. */
    static boolean isLoose(String nameOfClass) {
        return nameOfClass.endsWith(LOOSE);
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** The words that may stand together for one longer word: fillers are too short to be told inside others. */
    Set<String> compounded() {
        return compounded;
    }

    /** Words that end a compound and say what it is, such as "gespr\u00e4ch". */
    List<String> heads() {
        return heads;
    }

    Set<String> words() {
        return words;
    }

    /** The words that a misspelt one may have been: among those of every language each word has a neighbour. */
    Set<String> common() {
        return common;
    }

    /** The classes of each word, or of the longest phrases; an unknown word has none. */
    List<Set<String>> classes(List<String> header) {
        List<Set<String>> classes = new ArrayList<>();
        int from = 0;
        while (from < header.size()) {
            int to = Math.min(header.size(), from + LONGEST_PHRASE);
            Set<String> found = Set.of();
            while (to > from && found.isEmpty()) {
                found = classesOfPhrase.getOrDefault(String.join(" ", header.subList(from, to)), Set.of());
                to--;
            }
            classes.add(found);
            from = to + 1;
        }
        return classes;
    }
}
