package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;

/** Says what one header can mean, without looking at its neighbours. */
public final class HeaderReader {
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[\\uff08][^)\\]\\uff09]*[)\\]\\uff09]?");
    private static final Pattern YES_OR_NO = Pattern.compile(".*\\by\\s*/?\\s*n\\b.*|.*yes.*");
    private static final Set<Field> ANSWERED_BY_YES = EnumSet.of(
            Field.OUTCOME,
            Field.RANK,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.KEPT_IN_TOUCH,
            Field.CLOSED);
    private static final Set<Field> NAMING = EnumSet.of(Field.COMPANY, Field.ROLE);
    /** Questions that are not answered by yes or no. */
    private static final Set<String> ASKS = Set.of(
            "when", "where", "what", "which", "who", "whom", "how", "why", "wann", "wo", "was", "wer", "quand", "qui",
            "quoi", "cuando", "donde", "que", "quien", "quando", "onde", "dove", "chi", "wanneer", "waar", "wie", "kim",
            "ne", "nerede");

    private static final Set<String> ASKS_FOR_A_NAME = Set.of(
            "who", "whom", "whose", "name", "person", "which", "qui", "quien", "wer", "wem", "chi", "quem", "wie");
    private static final double SHORTENED = 0.97;
    private static final double SURE = 0.9;
    private static final double QUESTIONED = 0.62;
    private static final Set<Field> ENDINGS = EnumSet.of(Field.OUTCOME, Field.STAGE);
    private static final double ABOUT_SOMETHING_ELSE = 0.8;
    private static final int LONGEST_HEADER = 120;
    private static final int MOST_KNOWN = 2_000;

    private final HeaderWords words = HeaderWords.get();
    private final WholeHeader whole = new WholeHeader();
    private final SharedHeader shared = new SharedHeader(whole);
    private final Map<String, List<HeaderMeaning>> known = new HashMap<>();

    /** Whether this header is known to say nothing that counts, such as "Salary", whatever stands below it. */
    boolean isLeftAlone(String header) {
        return header.length() <= LONGEST_HEADER
                && (whole.isLeftAlone(header) || whole.isLeftAlone(withoutParentheses(header)));
    }

    private static String withoutParentheses(String header) {
        return PARENTHESES.matcher(header).replaceAll(" ");
    }

    /** The meanings of a header, the surest first; none for one that a careful person leaves alone. */
    public List<HeaderMeaning> meanings(String header) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        List<HeaderMeaning> before = known.get(header);
        if (before == null) {
            before = work(header);
            known.put(header, before);
        }
        return before;
    }

    private List<HeaderMeaning> work(String header) {
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        List<HeaderMeaning> found = whole.meanings(header);
        Optional<HeaderMeaning> pair = shared.meaning(withoutParentheses(header));
        int fieldsOfPair = pair.map(meaning -> meaning.fields().size()).orElse(0);
        int mostFields = found.stream()
                .mapToInt(meaning -> meaning.fields().size())
                .max()
                .orElse(0);
        if (mostFields > 1 && mostFields >= fieldsOfPair) {
            // "Company / address" is both, though the company's address is an address.
            return sorted(found.stream()
                    .filter(meaning -> fieldsOfPair < 2 || meaning.fields().size() > 1)
                    .toList());
        }
        boolean surer = pair.isPresent()
                && (found.isEmpty()
                        || pair.get().fields().size() > 1
                        || pair.get().weight() > sorted(found).get(0).weight());
        if (surer) {
            boolean aboutSomethingElse = words.isLeftAlone(words.words(header));
            boolean namesTheJob = NAMING.contains(pair.get().fields().get(0));
            if (!aboutSomethingElse) {
                return List.of(pair.get());
            }
            if (namesTheJob) {
                // The company's website is left alone, but "Company + link" names the company first.
                return List.of(
                        pair.get().as(pair.get().fields().get(0), pair.get().weight() * SHORTENED));
            }
        }
        if (found.isEmpty()) {
            found = words.isLeftAlone(words.words(header)) ? namedOutside(header) : withoutExtras(header);
        }
        return sorted(
                isYesOrNoQuestion(header)
                        ? questioned(found)
                        : isAskedOfAPerson(header) ? withoutPeople(found) : found);
    }

    /** "Made contact?" and "Spoke to recruiter?" are answered by yes or no; "Who did you speak to?" is not. */
    private boolean isAskedOfAPerson(String header) {
        return header.strip().endsWith("?") && words.written(header).stream().noneMatch(ASKS_FOR_A_NAME::contains);
    }

    private static List<HeaderMeaning> withoutPeople(List<HeaderMeaning> meanings) {
        return meanings.stream()
                .filter(meaning -> !meaning.fields().contains(Field.CONTACT_NAME))
                .toList();
    }

    private boolean isYesOrNoQuestion(String header) {
        String asked = header.strip();
        return asked.endsWith("?")
                && asked.indexOf(' ') < 0
                && words.written(header).stream().noneMatch(ASKS::contains);
    }

    /**
     * "Applied?" is answered by yes more often than by a day: another column is better, if there is one. Whether "Feedback?"
     * asks for a step or for words is told by its cells.
     */
    private static List<HeaderMeaning> questioned(List<HeaderMeaning> meanings) {
        List<HeaderMeaning> weighed = new ArrayList<>();
        for (HeaderMeaning meaning : meanings) {
            boolean stays = ANSWERED_BY_YES.containsAll(meaning.fields())
                    || meaning.fields().equals(List.of(Field.NOTES));
            weighed.add(stays ? meaning : meaning.times(QUESTIONED));
        }
        return weighed;
    }

    static List<HeaderMeaning> sorted(List<HeaderMeaning> meanings) {
        return meanings.stream()
                .sorted(Comparator.comparingDouble(HeaderMeaning::weight).reversed())
                .toList();
    }

    /** The company's website is left alone, but "Company (website)" names the company first. */
    private List<HeaderMeaning> namedOutside(String header) {
        String outside = withoutParentheses(header);
        if (outside.isBlank() || outside.equals(header)) {
            return List.of();
        }
        return WholeHeader.times(
                whole.meanings(outside).stream()
                        .filter(meaning -> NAMING.containsAll(meaning.fields()) && meaning.weight() >= SURE)
                        .toList(),
                SHORTENED);
    }

    /** What is left when a question, a moment or a hint in brackets is taken off. */
    private List<HeaderMeaning> withoutExtras(String header) {
        List<HeaderMeaning> found = questionOrMoment(words.words(header));
        if (!found.isEmpty()) {
            return found;
        }
        String outside = withoutParentheses(header);
        if (outside.isBlank() || outside.equals(header)) {
            return List.of();
        }
        found = WholeHeader.times(whole.meanings(outside), SHORTENED);
        if (found.isEmpty() && !words.isLeftAlone(words.words(outside))) {
            found = questionOrMoment(words.words(outside));
        }
        found = doubted(header, found);
        return YES_OR_NO.matcher(header.toLowerCase(Locale.ROOT)).matches() ? answeredByYes(found) : found;
    }

    /** "How it went (rounds)" is rather about the rounds, and "Done (prep)" about the preparation alone. */
    private List<HeaderMeaning> doubted(String header, List<HeaderMeaning> meanings) {
        boolean other = PARENTHESES
                .matcher(header)
                .results()
                .map(inside -> inside.group())
                .anyMatch(whole::isLeftAlone);
        return meanings.stream()
                .filter(meaning -> !other || !meaning.fields().contains(Field.CLOSED))
                .map(meaning ->
                        other && ENDINGS.containsAll(meaning.fields()) ? meaning.times(ABOUT_SOMETHING_ELSE) : meaning)
                .toList();
    }

    /** "Letter sent y/n", and the "applied_at" of an exported table. */
    private List<HeaderMeaning> questionOrMoment(List<String> plain) {
        if (plain.contains("y") && plain.contains("n")) {
            List<String> bare = new ArrayList<>(plain);
            bare.removeAll(List.of("y", "n"));
            return answeredByYes(WholeHeader.times(whole.meanings(bare), SHORTENED));
        }
        if (plain.size() > 1 && Set.of("at", "on").contains(plain.get(plain.size() - 1))) {
            List<String> dated = new ArrayList<>(plain.subList(0, plain.size() - 1));
            dated.add("date");
            return WholeHeader.times(whole.meanings(dated), SHORTENED);
        }
        return List.of();
    }

    private static List<HeaderMeaning> answeredByYes(List<HeaderMeaning> meanings) {
        return meanings.stream()
                .filter(meaning -> ANSWERED_BY_YES.containsAll(meaning.fields()))
                .toList();
    }
}
