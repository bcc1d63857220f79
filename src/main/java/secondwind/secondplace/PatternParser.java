package secondwind.secondplace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the lines of the evidence files into patterns. */
final class PatternParser {
    private static final Pattern DONE = new Pattern.Done();
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, Choices> known = new HashMap<>();
    private final BitSet numbers = new BitSet();

    /**
     * What may stand in one place of a line.
     *
     * @param single the single words
     * @param rows several words, which may be elements of the notation themselves
     * @param spelled words that are rows of characters
     */
    private record Choices(BitSet single, List<List<String>> rows, List<List<String>> spelled) {}

    PatternParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Defines a group, or adds to it: {@code name = words | other words}. */
    void define(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("Expected \u201cname = words | words\u201d, but found: " + line);
        }
        String name = line.substring(0, equals).strip();
        List<String> members = groups.computeIfAbsent(name, any -> new ArrayList<>());
        for (String member : line.substring(equals + 1).split(" \\| ", -1)) {
            if (!member.isBlank()) {
                members.add(member.strip());
                enterWords(member.strip());
            }
        }
    }

    /** Enters the words of a line, so that sets of words are complete before any pattern is built. */
    void enterWords(String line) {
        for (String element : elements(line)) {
            for (String choice : choices(element)) {
                if (!isSpecial(choice)) {
                    spell(choice).forEach(vocabulary::enter);
                }
            }
        }
    }

    /** The pattern of one line. */
    Pattern parse(String line) {
        return build(elements(line), DONE);
    }

    private Pattern build(List<String> elements, Pattern next) {
        Pattern chain = next;
        for (int index = elements.size() - 1; index >= 0; index--) {
            chain = element(elements.get(index), chain);
        }
        return chain;
    }

    private Pattern element(String element, Pattern next) {
        return switch (element) {
            case ".." -> new Pattern.Gap(SHORT_GAP, next);
            case "..." -> new Pattern.Gap(LONG_GAP, next);
            case "^" -> new Pattern.Edge(true, next);
            case "$" -> new Pattern.Edge(false, next);
            default -> words(element, next);
        };
    }

    private Pattern words(String element, Pattern next) {
        if (element.startsWith("!")) {
            return new Pattern.Unless(either(element, DONE), next);
        }
        if (element.startsWith("&")) {
            return new Pattern.Followed(either(element, DONE), next);
        }
        Pattern here = either(element, next);
        return isOptional(element) ? new Pattern.Either(List.of(here, next)) : here;
    }

    private Pattern either(String element, Pattern next) {
        Choices choices = known.get(element);
        if (choices == null) {
            choices = new Choices(new BitSet(), new ArrayList<>(), new ArrayList<>());
            for (String choice : choices(element)) {
                collect(choice, choices);
            }
            known.put(element, choices);
        }
        List<Pattern> ways = new ArrayList<>();
        for (List<String> row : choices.rows) {
            ways.add(build(row, next));
        }
        for (List<String> spelled : choices.spelled) {
            ways.add(characters(spelled, next));
        }
        if (!choices.single.isEmpty()) {
            ways.add(new Pattern.OneOf(choices.single, next));
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Either(ways);
    }

    private void collect(String choice, Choices choices) {
        if (choice.equals("$")) {
            choices.rows.add(List.of(choice));
        } else if (choice.startsWith("<")) {
            for (String member : group(choice)) {
                List<String> elements = elements(member);
                if (elements.size() == 1 && !isOptional(member)) {
                    choices(member).forEach(inner -> collect(inner, choices));
                } else {
                    choices.rows.add(elements);
                }
            }
        } else if (choice.startsWith("%") || choice.equals(",") || choice.equals("?")) {
            choices.single.or(kind(choice));
        } else {
            List<String> spelled = spell(choice);
            if (spelled.size() == 1) {
                choices.single.set(vocabulary.find(spelled.get(0)));
            } else {
                choices.spelled.add(spelled);
            }
        }
    }

    private Pattern characters(List<String> characters, Pattern next) {
        Pattern chain = next;
        for (int index = characters.size() - 1; index >= 0; index--) {
            BitSet one = new BitSet();
            one.set(vocabulary.find(characters.get(index)));
            chain = new Pattern.OneOf(one, chain);
        }
        return chain;
    }

    private List<String> group(String choice) {
        List<String> members = groups.get(choice.substring(1, choice.length() - 1));
        if (members == null) {
            throw new IllegalArgumentException("Expected a group that is defined, but found " + choice);
        }
        return members;
    }

    private BitSet kind(String choice) {
        BitSet kind = new BitSet();
        switch (choice) {
            case "%n" -> kind.or(numbers());
            case "%date" -> kind.or(dates());
            case "%score" -> kind.set(Vocabulary.SCORE);
            case "%name" -> kind.set(Vocabulary.NAME);
            case "%word" -> kind.set(Vocabulary.UNKNOWN, Vocabulary.NAME + 1);
            case "," -> kind.set(Vocabulary.STOP, Vocabulary.PAUSE + 1);
            case "?" -> kind.set(Vocabulary.QUESTION);
            default -> throw new IllegalArgumentException("Expected a kind of word, but found " + choice);
        }
        return kind;
    }

    private BitSet numbers() {
        if (numbers.isEmpty()) {
            numbers.or(vocabulary.numbers());
        }
        return numbers;
    }

    /** Days, and those that may as well be a place among a few: 2/5. */
    private BitSet dates() {
        BitSet dates = new BitSet();
        dates.set(Vocabulary.DATE);
        for (int of = 2; of <= 9; of++) {
            int word = vocabulary.find("2/" + of);
            if (word != Vocabulary.UNKNOWN) {
                dates.set(word);
            }
        }
        return dates;
    }

    private static boolean isSpecial(String choice) {
        return choice.startsWith("<")
                || choice.startsWith("%")
                || List.of("..", "...", "^", "$", ",", "?").contains(choice);
    }

    private static boolean isOptional(String element) {
        return element.length() > 1 && element.endsWith("?");
    }

    private static List<String> choices(String element) {
        int start = element.startsWith("!") || element.startsWith("&") ? 1 : 0;
        int end = isOptional(element.substring(start)) ? element.length() - 1 : element.length();
        return parts(element.substring(start, end), '|');
    }

    private static List<String> elements(String line) {
        return parts(line, ' ');
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            addPart(text.substring(from, at), parts);
            from = at + 1;
        }
        addPart(text.substring(from), parts);
        return parts;
    }

    private static void addPart(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    /** A word in Chinese or Japanese characters is a row of words; any other is one. */
    private static List<String> spell(String word) {
        if (Letters.isAscii(word)) {
            return List.of(word);
        }
        StringBuilder plain = new StringBuilder();
        List<String> spelled = new ArrayList<>();
        word.codePoints().forEach(codePoint -> {
            if (Letters.isCharacterWord(codePoint)) {
                if (!plain.isEmpty()) {
                    spelled.add(plain.toString());
                    plain.setLength(0);
                }
                spelled.add(Letters.plain(codePoint));
            } else {
                plain.append(Letters.plain(codePoint));
            }
        });
        if (!plain.isEmpty()) {
            spelled.add(plain.toString());
        }
        return spelled;
    }
}
