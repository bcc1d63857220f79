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
        for (String element : line.split("\\s+", -1)) {
            for (String choice : choices(element)) {
                if (!isSpecial(choice)) {
                    spell(choice).forEach(vocabulary::enter);
                }
            }
        }
    }

    /** The pattern of one line. */
    Pattern parse(String line) {
        return build(List.of(line.split("\\s+", -1)), DONE);
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
            return new Pattern.Unless(either(choices(element), DONE), next);
        }
        if (element.startsWith("&")) {
            return new Pattern.Followed(either(choices(element), DONE), next);
        }
        Pattern here = either(choices(element), next);
        return isOptional(element) ? new Pattern.Either(List.of(here, next)) : here;
    }

    private Pattern either(List<String> choices, Pattern next) {
        BitSet single = new BitSet();
        List<Pattern> ways = new ArrayList<>();
        for (String choice : choices) {
            collect(choice, single, ways, next);
        }
        if (!single.isEmpty()) {
            ways.add(new Pattern.OneOf(single, next));
        }
        return ways.size() == 1 ? ways.get(0) : new Pattern.Either(ways);
    }

    private void collect(String choice, BitSet single, List<Pattern> ways, Pattern next) {
        if (choice.equals("$")) {
            ways.add(new Pattern.Edge(false, next));
        } else if (choice.startsWith("<")) {
            for (String member : group(choice)) {
                List<String> elements = List.of(member.split("\\s+", -1));
                if (elements.size() == 1 && !isOptional(member)) {
                    choices(member).forEach(inner -> collect(inner, single, ways, next));
                } else {
                    ways.add(build(elements, next));
                }
            }
        } else if (choice.startsWith("%") || choice.equals(",") || choice.equals("?")) {
            single.or(kind(choice));
        } else {
            List<String> spelled = spell(choice);
            if (spelled.size() == 1) {
                single.set(vocabulary.find(spelled.get(0)));
            } else {
                ways.add(characters(spelled, next));
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
            case "%n" -> kind.or(vocabulary.numbers());
            case "%date" -> kind.set(Vocabulary.DATE);
            case "%score" -> kind.set(Vocabulary.SCORE);
            case "%name" -> kind.set(Vocabulary.NAME);
            case "%word" -> kind.set(Vocabulary.UNKNOWN, Vocabulary.NAME + 1);
            case "," -> kind.set(Vocabulary.STOP, Vocabulary.PAUSE + 1);
            case "?" -> kind.set(Vocabulary.QUESTION);
            default -> throw new IllegalArgumentException("Expected a kind of word, but found " + choice);
        }
        return kind;
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
        String bare = element.startsWith("!") || element.startsWith("&") ? element.substring(1) : element;
        bare = isOptional(bare) ? bare.substring(0, bare.length() - 1) : bare;
        return List.of(bare.split("\\|", -1));
    }

    /** A word in Chinese or Japanese characters is a row of words; any other is one. */
    private static List<String> spell(String word) {
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
