package secondwind.log.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * Which classes of words make up a meaning.
 *
 * @param meaning what they mean together
 * @param needs one word of each of these is there, of any of the classes that stand together
 * @param allowed the classes that may stand in such a header
 */
record Frame(HeaderMeaning meaning, List<Set<String>> needs, Set<String> allowed) {
    /** A word that is not known makes a meaning less sure, the more so the fewer known ones there are. */
    private static final double ONE_STRANGER = 0.9;

    /** "What job", "What date": the question asks for what the other words say. */
    private static final Set<String> ONLY_ASKS = Set.of("what");

    /** Allowed by a frame that has no place for words that are not known. */
    private static final String ONLY = "only";

    private static final int MOST_STRANGERS = 2;
    private static final double STRANGER_BESIDE_ONE_WORD = 0.82;

    /** A compound is what its last word says: a trucking company is a company, but company parking is not. */
    private static final double STRANGER_AT_THE_END = 0.5;

    /** English nouns of which this holds; in an "empresa contratante" the first word says it. */
    private static final String HEAD_LAST = "head-last";

    static Frame of(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        List<Field> fields = new ArrayList<>();
        for (String field : head[0].split("\\+", -1)) {
            fields.add(Field.find(field).orElseThrow(() -> new IllegalStateException("No field " + field)));
        }
        Optional<Person.Part> part =
                head.length > 2 ? Optional.of(Person.Part.valueOf(head[2].toUpperCase(Locale.ROOT))) : Optional.empty();
        String[] sides = line.substring(colon + 1).split("~", -1);
        List<Set<String>> needs = new ArrayList<>();
        Set<String> allowed = new HashSet<>(Set.of(Concepts.FILLER));
        for (String need : classes(sides[0])) {
            needs.add(Set.of(need.split("/", -1)));
            allowed.addAll(needs.get(needs.size() - 1));
        }
        if (sides.length > 1) {
            allowed.addAll(classes(sides[1]));
        }
        return new Frame(new HeaderMeaning(fields, Double.parseDouble(head[1]), part), needs, allowed);
    }

    private static List<String> classes(String side) {
        return side.isBlank() ? List.of() : List.of(side.strip().split(" ", -1));
    }

    /** The meaning of a header whose words have these classes, lighter for each word that is not known. */
    Optional<HeaderMeaning> read(List<Set<String>> header) {
        int strangers = 0;
        for (Set<String> word : header) {
            if (word.equals(ONLY_ASKS) || word.stream().anyMatch(allowed::contains)) {
                continue;
            }
            if (!word.stream().allMatch(Concepts::isLoose)) {
                return Optional.empty();
            }
            strangers++;
        }
        if (strangers > (allowed.contains(ONLY) ? 0 : MOST_STRANGERS) || !isComplete(header)) {
            return Optional.empty();
        }
        return Optional.of(meaning.times(Math.pow(weightBeside(header), strangers)));
    }

    /** How much of its weight a meaning keeps beside each word that no class knows. */
    private double weightBeside(List<Set<String>> header) {
        if (needs.size() > 1) {
            return ONE_STRANGER;
        }
        int last = header.size() - 1;
        boolean endsStrangely =
                last > 0 && header.get(last).isEmpty() && header.get(last - 1).contains(HEAD_LAST);
        return endsStrangely ? STRANGER_AT_THE_END : STRANGER_BESIDE_ONE_WORD;
    }

    /** Whether every need has a word of its own. */
    private boolean isComplete(List<Set<String>> header) {
        Set<Integer> used = new HashSet<>();
        for (Set<String> need : needs) {
            boolean found = false;
            for (int word = 0; word < header.size() && !found; word++) {
                found = !used.contains(word) && header.get(word).stream().anyMatch(need::contains);
                if (found) {
                    used.add(word);
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
