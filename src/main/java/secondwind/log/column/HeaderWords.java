package secondwind.log.column;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    /** More ways than these to read one header are not worth the time. */
    private static final int MOST_READINGS = 400;

    private static final HeaderWords SHIPPED = shipped();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> classesOfPhrase = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
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
            className(line.substring(1, equals).strip(), alternatives(line.substring(equals + 1)));
            return;
        }
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        List<String> alternatives = alternatives(line.substring(colon + 1));
        switch (head[0]) {
            case "drop" -> dropped.addAll(alternatives);
            case "short" -> alternatives.forEach(this::shortForm);
            case "none" -> alternatives.forEach(phrase -> leftAlone.add(key(tokens(phrase))));
            default -> meaning(head, alternatives);
        }
    }

    private static List<String> alternatives(String line) {
        List<String> alternatives = new ArrayList<>();
        for (String alternative : line.split("\\|", -1)) {
            alternatives.add(alternative.strip());
        }
        return alternatives;
    }

    private void className(String name, List<String> alternatives) {
        Set<String> phrases = classes.computeIfAbsent(name, unused -> new HashSet<>());
        for (String alternative : alternatives) {
            Matcher other = CLASS.matcher(alternative);
            if (other.matches()) {
                phrases.addAll(requireNonNull(classes.get(other.group(1)), alternative));
            } else {
                phrases.add(key(known(words(alternative))));
            }
        }
        for (String phrase : phrases) {
            classesOfPhrase.computeIfAbsent(phrase, unused -> new HashSet<>()).add(name);
        }
    }

    /** The words of a rule, and the names of its classes in braces. */
    private List<String> tokens(String rule) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = CLASS.matcher(rule);
        int from = 0;
        while (matcher.find()) {
            if (!classes.containsKey(matcher.group(1))) {
                throw new IllegalStateException("No class " + rule);
            }
            tokens.addAll(counting(rule.substring(from, matcher.start())));
            tokens.add(matcher.group());
            from = matcher.end();
        }
        tokens.addAll(from == 0 ? known(words(rule)) : known(counting(rule.substring(from))));
        return tokens;
    }

    private List<String> known(List<String> words) {
        vocabulary.addAll(words);
        return words;
    }

    private void shortForm(String rule) {
        int equals = rule.indexOf('=');
        shortForms.put(rule.substring(0, equals).strip(), HeaderText.words(rule.substring(equals + 1)));
    }

    private void meaning(String[] head, List<String> phrases) {
        List<Field> fields = new ArrayList<>();
        for (String field : head[0].split("\\+", -1)) {
            fields.add(Field.find(field).orElseThrow(() -> new IllegalStateException("No field " + field)));
        }
        Optional<Person.Part> part =
                head.length > 2 ? Optional.of(Person.Part.valueOf(head[2].toUpperCase(Locale.ROOT))) : Optional.empty();
        HeaderMeaning meaning = new HeaderMeaning(fields, Double.parseDouble(head[1]), part);
        for (String phrase : phrases) {
            add(meaning, meanings.computeIfAbsent(key(tokens(phrase)), unused -> new ArrayList<>(2)));
        }
    }

    /** Of two meanings with the same fields the surer one stays. */
    private static void add(HeaderMeaning meaning, List<HeaderMeaning> to) {
        for (int index = 0; index < to.size(); index++) {
            if (to.get(index).fields().equals(meaning.fields())) {
                if (to.get(index).weight() < meaning.weight()) {
                    to.set(index, meaning);
                }
                return;
            }
        }
        to.add(meaning);
    }

    /** The words of a header that count, with abbreviations written out. */
    List<String> words(String header) {
        List<String> words = counting(header);
        return words.isEmpty() ? HeaderText.words(header) : words;
    }

    /** All words of a header, with abbreviations written out. */
    List<String> written(String header) {
        List<String> words = new ArrayList<>();
        for (String word : HeaderText.words(header)) {
            words.addAll(shortForms.getOrDefault(word, List.of(word)));
        }
        return words;
    }

    private List<String> counting(String text) {
        List<String> words = new ArrayList<>();
        for (String word : HeaderText.words(text)) {
            if (!dropped.contains(word)) {
                words.addAll(shortForms.getOrDefault(word, List.of(word)));
            }
        }
        return words;
    }

    /** What these words mean, whatever their order; empty when they mean nothing or are to be left alone. */
    List<HeaderMeaning> find(List<String> words) {
        Set<String> readings = readings(words);
        if (readings.stream().anyMatch(leftAlone::contains)) {
            return List.of();
        }
        List<HeaderMeaning> found = new ArrayList<>(2);
        for (String reading : readings) {
            meanings.getOrDefault(reading, List.of()).forEach(meaning -> add(meaning, found));
        }
        return found;
    }

    boolean isLeftAlone(List<String> words) {
        return readings(words).stream().anyMatch(leftAlone::contains);
    }

    /** Every way to read the words: some stay themselves, some stand together for a class of words. */
    private Set<String> readings(List<String> words) {
        List<String> different = words.stream().distinct().toList();
        Set<String> readings = new LinkedHashSet<>();
        read(different, 0, new ArrayList<>(), readings);
        return readings;
    }

    private void read(List<String> words, int from, List<String> before, Set<String> into) {
        if (from == words.size()) {
            into.add(key(before));
            return;
        }
        for (int to = words.size(); to > from && into.size() < MOST_READINGS; to--) {
            List<String> phrase = words.subList(from, to);
            for (String name : classesOfPhrase.getOrDefault(key(phrase), Set.of())) {
                readOn(words, to, "{" + name + "}", before, into);
            }
        }
        readOn(words, from + 1, words.get(from), before, into);
    }

    private void readOn(List<String> words, int from, String token, List<String> before, Set<String> into) {
        before.add(token);
        read(words, from, before, into);
        before.remove(before.size() - 1);
    }

    Set<String> vocabulary() {
        return Collections.unmodifiableSet(vocabulary);
    }

    private static String key(List<String> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0);
        }
        List<String> sorted = new ArrayList<>(new HashSet<>(tokens));
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }
}
