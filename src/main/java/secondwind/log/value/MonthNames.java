package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months' names, whole and abbreviated, in the languages whose logs are read; our own list, the JDK's vary. */
final class MonthNames {
    /** What may be a month's name: its letters, their marks, and the dots within the Thai abbreviations. */
    static final String SHAPE = "(?:[\\u0E00-\\u0E7F]{1,4}\\.[\\u0E00-\\u0E7F]\\.|\\p{L}[\\p{L}\\p{M}]{1,13})";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    /** Accents; the vowel signs of Thai and Hindi are no accents. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0653-\\u0655]");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (InputStream file = requireNonNull(MonthNames.class.getResourceAsStream("month-names.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int month = 0;
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.startsWith("#")) {
                    month++;
                    for (String name : line.split(" ", -1)) {
                        months.put(fold(name), month);
                    }
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return months;
    }

    /** The month, from 1, with this name. */
    static Optional<Integer> find(String name) {
        return Optional.ofNullable(MONTHS.get(fold(name)));
    }

    /** Whether the letters that end here are a month's name, perhaps behind those of an ordinal number: "1st", "1er". */
    static boolean end(String text, int last) {
        if (last + 1 < text.length() && isOfName(text.charAt(last + 1))) {
            return false;
        }
        int start = last;
        while (start > 0 && isOfName(text.charAt(start - 1))) {
            start--;
        }
        int length = last + 1 - start;
        return (length >= SHORTEST && length <= LONGEST + 2)
                && (MONTHS.containsKey(fold(text.substring(start, last + 1)))
                        || (length > SHORTEST + 2 && MONTHS.containsKey(fold(text.substring(start + 2, last + 1)))));
    }

    private static boolean isOfName(char character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0131', 'i')
                .toLowerCase(Locale.ROOT);
    }
}
