package secondwind.log.column;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.application.Person;

/** The vocabulary of headers, from {@code header-words.txt}; its first lines say how that file is written. */
final class HeaderWords {
    private static final Pattern CLASS = Pattern.compile("\\{(\\w+)}");
    private static final HeaderWords SHIPPED = shipped();

    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> leftAlone = new HashSet<>();
    private final Map<String, List<HeaderMeaning>> meanings = new HashMap<>();

    private HeaderWords() {}

    static HeaderWords get() {
        return SHIPPED;
    }

    private static HeaderWords shipped() {
        HeaderWords words = new HeaderWords();
        try (InputStream file = requireNonNull(HeaderWords.class.getResourceAsStream("header-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.rule(line);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private void rule(String line) {
        if (line.startsWith("@")) {
            int equals = line.indexOf('=');
            classes.put(line.substring(1, equals).strip(), expand(alternatives(line.substring(equals + 1))));
            return;
        }
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        List<String> alternatives = expand(alternatives(line.substring(colon + 1)));
        switch (head[0]) {
            case "drop" -> dropped.addAll(alternatives);
            case "light" -> alternatives.forEach(phrase -> light.addAll(words(phrase)));
            case "telling" -> alternatives.forEach(phrase -> telling.addAll(words(phrase)));
            case "short" -> alternatives.forEach(this::shortForm);
            case "none" -> alternatives.forEach(phrase -> leftAlone.add(key(words(phrase))));
            default -> alternatives.forEach(phrase -> meaning(phrase, head));
        }
        if (!head[0].equals("drop") && !head[0].equals("short")) {
            alternatives.forEach(phrase -> vocabulary.addAll(words(phrase)));
        }
    }

    private static List<String> alternatives(String line) {
        List<String> alternatives = new ArrayList<>();
        for (String alternative : line.split("\\|", -1)) {
            alternatives.add(alternative.strip());
        }
        return alternatives;
    }

    private List<String> expand(List<String> phrases) {
        List<String> expanded = new ArrayList<>();
        for (String phrase : phrases) {
            Matcher matcher = CLASS.matcher(phrase);
            if (matcher.find()) {
                List<String> replaced = new ArrayList<>();
                for (String word : requireNonNull(classes.get(matcher.group(1)), phrase)) {
                    replaced.add(phrase.substring(0, matcher.start()) + word + phrase.substring(matcher.end()));
                }
                expanded.addAll(expand(replaced));
            } else {
                expanded.add(phrase);
            }
        }
        return expanded;
    }

    private void shortForm(String rule) {
        int equals = rule.indexOf('=');
        shortForms.put(rule.substring(0, equals).strip(), HeaderText.words(rule.substring(equals + 1)));
    }

    private void meaning(String phrase, String[] head) {
        List<Field> fields = new ArrayList<>();
        for (String field : head[0].split("\\+", -1)) {
            fields.add(Field.find(field).orElseThrow(() -> new IllegalStateException("No field " + field)));
        }
        Optional<Person.Part> part =
                head.length > 2 ? Optional.of(Person.Part.valueOf(head[2].toUpperCase(Locale.ROOT))) : Optional.empty();
        HeaderMeaning meaning = new HeaderMeaning(fields, Double.parseDouble(head[1]), part);
        List<HeaderMeaning> known = meanings.computeIfAbsent(key(words(phrase)), unused -> new ArrayList<>());
        for (int index = 0; index < known.size(); index++) {
            if (known.get(index).fields().equals(fields)) {
                if (known.get(index).weight() < meaning.weight()) {
                    known.set(index, meaning);
                }
                return;
            }
        }
        known.add(meaning);
    }

    /** The words of a header that count, with abbreviations written out. */
    List<String> words(String header) {
        List<String> words = new ArrayList<>();
        List<String> all = HeaderText.words(header);
        for (String word : all) {
            if (!dropped.contains(word)) {
                words.addAll(shortForms.getOrDefault(word, List.of(word)));
            }
        }
        return words.isEmpty() ? all : words;
    }

    /** What a bag of words means, whatever their order; empty when it means nothing or is to be left alone. */
    List<HeaderMeaning> find(Collection<String> words) {
        String key = key(words);
        return leftAlone.contains(key) ? List.of() : meanings.getOrDefault(key, List.of());
    }

    boolean isLeftAlone(Collection<String> words) {
        return leftAlone.contains(key(words));
    }

    boolean knows(String word) {
        return vocabulary.contains(word) || light.contains(word) || telling.contains(word);
    }

    boolean isLight(String word) {
        return light.contains(word);
    }

    boolean isTelling(String word) {
        return telling.contains(word);
    }

    Set<String> vocabulary() {
        return Collections.unmodifiableSet(vocabulary);
    }

    private static String key(Collection<String> words) {
        return String.join(" ", words.stream().sorted().distinct().toList());
    }
}
