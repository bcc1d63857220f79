package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a cell names a job, an employer or where a vacancy was found, by the words in {@code work-words.txt}. */
public final class WorkText {
    /** Longer texts tell of a job, and do not name it. */
    private static final int LONGEST = 90;

    private static final int LONGEST_SOURCE = 40;

    private static final int SHORTEST_BEFORE_AN_ENDING = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, Set<String>> WORDS = read();
    private static final WorkText JOB = new WorkText("job");
    private static final WorkText EMPLOYER = new WorkText("employer");

    private static final WorkText SOURCE = new WorkText("source");

    private final Set<String> whole;
    private final Set<String> endings;
    private final Set<String> within;
    private final int longestEnding;

    private WorkText(String kind) {
        this.whole = requireNonNull(WORDS.get(kind));
        this.endings = requireNonNull(WORDS.get(kind + "-ending"));
        this.within = requireNonNull(WORDS.get(kind + "-within"));
        this.longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream file = requireNonNull(WorkText.class.getResourceAsStream("work-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    List<String> listed =
                            List.of(line.substring(colon + 2).strip().split("\\s*\\|\\s*", -1));
                    words.put(line.substring(0, colon), Set.copyOf(new java.util.HashSet<>(listed)));
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    /** Whether this short text has a word that names a job, such as "Night Dispatcher". */
    public static boolean isJob(String text) {
        return JOB.isIn(text);
    }

    /** Whether this short text has a word that employers bear in their names, such as "Fernhill Logistics Ltd". */
    public static boolean isEmployer(String text) {
        return EMPLOYER.isIn(text);
    }

    /** Whether this short text names a place where vacancies are found, such as "LinkedIn" or "job fair". */
    public static boolean isSource(String text) {
        return text.length() <= LONGEST_SOURCE && SOURCE.isIn(text);
    }

    private boolean isIn(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String before = "";
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).replace(".", ""), 0)) {
            if (names(word) || whole.contains(before + ' ' + word)) {
                return true;
            }
            before = word;
        }
        return text.codePoints().anyMatch(letter -> letter > 0x2fff)
                && within.stream().anyMatch(text::contains);
    }

    private boolean names(String word) {
        if (whole.contains(word) || (word.endsWith("s") && whole.contains(word.substring(0, word.length() - 1)))) {
            return true;
        }
        int from = Math.max(SHORTEST_BEFORE_AN_ENDING, word.length() - longestEnding);
        for (int start = from; start < word.length(); start++) {
            if (endings.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }
}
