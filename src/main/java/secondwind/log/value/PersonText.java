package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a short cell begins with the name of a person, by the words in {@code person-words.txt} and by its form. */
public final class PersonText {
    private static final int LONGEST = 60;
    /** A given and a family name in characters. */
    private static final int MOST_CHARACTERS = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,(/]+");
    /** "J. Abbott", "J ABBOTT", "Abbott, J." */
    private static final Pattern INITIAL = Pattern.compile(
            "\\p{Lu}(?:\\. ?| )(?:\\p{Lu}(?:\\. ?| ))?\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}|\\p{Lu}[\\p{L}\\p{M}'\u2019-]+, ?\\p{Lu}\\.?");

    private static final Map<String, Set<String>> WORDS = read();
    private static final Set<String> BEFORE = of("before");
    private static final Set<String> BEHIND = of("behind");
    private static final Set<String> ENDINGS = of("ending");
    private static final Set<String> GIVEN = of("given");
    private static final Set<String> FAMILIES = of("family");

    private PersonText() {}

    private static Set<String> of(String kind) {
        return requireNonNull(WORDS.get(kind));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream file = requireNonNull(PersonText.class.getResourceAsStream("person-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    Set<String> kind = words.computeIfAbsent(line.substring(0, colon), unused -> new HashSet<>());
                    for (String word : line.substring(colon + 2).split("\\|", -1)) {
                        kind.add(word.strip());
                    }
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    /** Whether somebody is named here, as in "Ms. Abbott", "J. Baker", "Chloe" or "Chen Wei (HR)". */
    public static boolean isPerson(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        return text.charAt(0) > 0x2fff ? isInCharacters(text) : isInLetters(text);
    }

    private static boolean isInLetters(String text) {
        if (!Character.isUpperCase(text.codePointAt(0)) && Character.isLowerCase(text.codePointAt(0))) {
            return BEFORE.contains(plain(BETWEEN_WORDS.split(text, 2)[0])) && text.indexOf(' ') > 0;
        }
        String[] words = BETWEEN_WORDS.split(text, 4);
        String first = plain(words[0]);
        if (words.length > 1
                && BEFORE.contains(first)
                && !words[1].isEmpty()
                && Character.isUpperCase(words[1].codePointAt(0))) {
            return true;
        }
        if (words.length > 1 && BEHIND.contains(plain(words[1]))) {
            return true;
        }
        boolean lastFirst = text.indexOf(',') == words[0].length() && words.length > 1;
        return GIVEN.contains(first)
                || (lastFirst && GIVEN.contains(plain(words[1])))
                || INITIAL.matcher(text).matches();
    }

    private static boolean isInCharacters(String text) {
        String name = BETWEEN_WORDS.split(text, 2)[0];
        for (String ending : ENDINGS) {
            if (name.length() > ending.length()
                    && name.length() <= MOST_CHARACTERS + ending.length()
                    && name.endsWith(ending)) {
                return true;
            }
        }
        return name.length() >= 2 && name.length() < MOST_CHARACTERS && FAMILIES.contains(name.substring(0, 1));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
