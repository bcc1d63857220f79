package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import secondwind.application.Field;

/** Says what one header can mean, without looking at its neighbours. */
public final class HeaderReader {
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[\\uff08][^)\\]\\uff09]*[)\\]\\uff09]?");
    private static final Pattern SEPARATORS =
            Pattern.compile("[/&,+;|\\n]|(?i)\\s(?:and|or|y|et|und|e|o|ou|oder|en)\\s");
    private static final Set<Field> ANSWERED_BY_YES = EnumSet.of(
            Field.OUTCOME,
            Field.RANK,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.CLOSED);
    private static final double CORRECTED = 0.95;
    private static final double SHORTENED = 0.97;
    private static final double PART_OF_A_PAIR = 0.75;
    private static final double QUESTIONED = 0.62;
    private static final double ONE_OF_TWO = 0.85;
    private static final double SURE = 0.9;
    /** Fields whose header may name something else beside them: "Job title & grade". */
    private static final Set<Field> NAMED_FIRST =
            EnumSet.of(Field.COMPANY, Field.ROLE, Field.CONTACT_NAME, Field.OUTCOME, Field.CLIENT, Field.APPLIED_DATE);

    private static final Set<Field> ENDINGS = EnumSet.of(Field.OUTCOME, Field.STAGE);
    private static final double ABOUT_SOMETHING_ELSE = 0.8;
    private static final int LONGEST_HEADER = 120;
    private static final int MOST_WORDS = 14;
    private static final int MOST_KNOWN = 2_000;

    private final HeaderWords words = HeaderWords.get();
    private final Spelling spelling = new Spelling(words);
    private final Map<String, List<HeaderMeaning>> known = new HashMap<>();

    /** Whether this header is known to say nothing that counts, such as "Salary", whatever stands below it. */
    boolean isLeftAlone(String header) {
        List<String> plain = words.words(header);
        return !plain.isEmpty()
                && plain.size() <= MOST_WORDS
                && header.length() <= LONGEST_HEADER
                && (words.isLeftAlone(plain) || words.isLeftAlone(words.words(withoutParentheses(header))));
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
        List<String> plain = words.words(header);
        if (plain.isEmpty() || plain.size() > MOST_WORDS || words.isLeftAlone(plain)) {
            return List.of();
        }
        List<HeaderMeaning> found = whole(plain);
        if (found.stream().anyMatch(meaning -> meaning.fields().size() > 1)) {
            return sorted(found);
        }
        Optional<HeaderMeaning> pair = parts(header);
        if (pair.isPresent()) {
            return List.of(pair.get());
        }
        if (found.isEmpty()) {
            found = withoutExtras(header, plain);
        }
        return sorted(isYesOrNoQuestion(header) ? questioned(found) : found);
    }

    private static boolean isYesOrNoQuestion(String header) {
        String asked = header.strip();
        return asked.endsWith("?") && asked.indexOf(' ') < 0;
    }

    /** "Applied?" is answered by yes more often than by a day: another column is better, if there is one. */
    private static List<HeaderMeaning> questioned(List<HeaderMeaning> meanings) {
        List<HeaderMeaning> weighed = new ArrayList<>();
        for (HeaderMeaning meaning : meanings) {
            weighed.add(ANSWERED_BY_YES.containsAll(meaning.fields()) ? meaning : meaning.times(QUESTIONED));
        }
        return weighed;
    }

    private static List<HeaderMeaning> sorted(List<HeaderMeaning> meanings) {
        return meanings.stream()
                .sorted(Comparator.comparingDouble(HeaderMeaning::weight).reversed())
                .toList();
    }

    /** Exact words in any order; then the same with their spelling corrected. */
    private List<HeaderMeaning> whole(List<String> plain) {
        List<HeaderMeaning> exact = words.find(plain);
        if (!exact.isEmpty() || words.isLeftAlone(plain)) {
            return exact;
        }
        if (plain.size() == 1) {
            for (List<String> parted : spelling.parted(plain.get(0))) {
                List<HeaderMeaning> found = words.find(parted);
                if (!found.isEmpty() || words.isLeftAlone(parted)) {
                    return times(found, CORRECTED);
                }
            }
        }
        List<String> corrected = spelling.correct(plain);
        if (!corrected.equals(plain)) {
            return times(words.find(corrected), CORRECTED);
        }
        return List.of();
    }

    private List<HeaderMeaning> withoutExtras(String header, List<String> plain) {
        List<HeaderMeaning> found = questionOrMoment(plain);
        if (!found.isEmpty()) {
            return found;
        }
        String outside = withoutParentheses(header);
        if (!outside.isBlank() && !outside.equals(header)) {
            List<String> bare = words.words(outside);
            if (words.isLeftAlone(bare)) {
                return List.of();
            }
            found = times(whole(bare), SHORTENED);
            if (found.isEmpty()) {
                found = withoutExtras(outside, bare);
            }
            found = doubted(header, found);
            return header.toLowerCase(java.util.Locale.ROOT).matches(".*\\by\\s*/?\\s*n\\b.*|.*yes.*")
                    ? yesOrNo(found)
                    : found;
        }
        return partial(spelling.correct(plain));
    }

    /** "How it went (rounds)" is rather about the rounds. */
    private List<HeaderMeaning> doubted(String header, List<HeaderMeaning> meanings) {
        boolean other = PARENTHESES
                .matcher(header)
                .results()
                .map(inside -> words.words(inside.group()))
                .anyMatch(inside -> !inside.isEmpty() && words.isLeftAlone(inside));
        return meanings.stream()
                .map(meaning ->
                        other && ENDINGS.containsAll(meaning.fields()) ? meaning.times(ABOUT_SOMETHING_ELSE) : meaning)
                .toList();
    }

    /** "Letter sent y/n", and the "applied_at" of an exported table. */
    private List<HeaderMeaning> questionOrMoment(List<String> plain) {
        if (plain.contains("y") && plain.contains("n")) {
            List<String> bare = new ArrayList<>(plain);
            bare.removeAll(List.of("y", "n"));
            return yesOrNo(times(whole(bare), SHORTENED));
        }
        String last = plain.isEmpty() ? "" : plain.get(plain.size() - 1);
        if (plain.size() > 1 && (last.equals("at") || last.equals("on"))) {
            List<String> dated = new ArrayList<>(plain.subList(0, plain.size() - 1));
            dated.add("date");
            return words.isLeftAlone(dated) ? List.of() : times(words.find(dated), SHORTENED);
        }
        return List.of();
    }

    private static List<HeaderMeaning> yesOrNo(List<HeaderMeaning> meanings) {
        return meanings.stream()
                .filter(meaning -> ANSWERED_BY_YES.containsAll(meaning.fields()))
                .toList();
    }

    private static List<HeaderMeaning> times(List<HeaderMeaning> meanings, double factor) {
        return meanings.stream().map(meaning -> meaning.times(factor)).toList();
    }

    /** "Contact / phone": every part means something of its own. */
    private Optional<HeaderMeaning> parts(String header) {
        String[] parts = SEPARATORS.split(withoutParentheses(header), -1);
        if (parts.length < 2 || parts.length > 4) {
            return Optional.empty();
        }
        List<List<HeaderMeaning>> meanings = new ArrayList<>();
        for (String part : parts) {
            List<String> plain = words.words(part);
            meanings.add(plain.isEmpty() ? List.of() : sorted(whole(plain)));
        }
        return allSay(meanings).or(() -> eachSays(meanings)).or(() -> firstSays(meanings));
    }

    /** "Firma / Arbeitgeber": two words for the same. */
    private static Optional<HeaderMeaning> allSay(List<List<HeaderMeaning>> parts) {
        for (HeaderMeaning first : parts.get(0)) {
            boolean all = first.fields().size() == 1
                    && parts.stream()
                            .allMatch(part -> part.stream()
                                    .anyMatch(other -> other.fields().equals(first.fields())));
            if (all) {
                return Optional.of(first.times(SHORTENED));
            }
        }
        return Optional.empty();
    }

    /** "Job title & grade": the second half means nothing here. */
    private static Optional<HeaderMeaning> firstSays(List<List<HeaderMeaning>> parts) {
        return parts.get(0).stream()
                .filter(first -> parts.size() == 2 && parts.get(1).isEmpty())
                .filter(first -> first.weight() >= SURE && NAMED_FIRST.containsAll(first.fields()))
                .findFirst()
                .map(first -> first.times(ONE_OF_TWO));
    }

    private static Optional<HeaderMeaning> eachSays(List<List<HeaderMeaning>> parts) {
        Set<Field> fields = new LinkedHashSet<>();
        double weight = 1;
        HeaderMeaning first = null;
        for (List<HeaderMeaning> part : parts) {
            HeaderMeaning meaning = besides(part, fields);
            if (meaning == null || (meaning.weight() < PART_OF_A_PAIR && fields.isEmpty())) {
                return Optional.empty();
            }
            first = first == null ? meaning : first;
            fields.addAll(meaning.fields());
            weight = Math.min(weight, Math.max(meaning.weight(), PART_OF_A_PAIR));
        }
        boolean twoDates = fields.contains(Field.APPLIED_DATE) && fields.contains(Field.DECISION_DATE);
        boolean sameEnding = fields.contains(Field.OUTCOME) && fields.contains(Field.STAGE);
        if (first == null || fields.size() < 2 || twoDates || sameEnding || fields.contains(Field.CLIENT)) {
            return Optional.empty();
        }
        return Optional.of(new HeaderMeaning(List.copyOf(fields), weight * SHORTENED, first.part()));
    }

    /** The meaning that fits beside the fields that are there already: a title beside a contact is the contact's. */
    private static @Nullable HeaderMeaning besides(List<HeaderMeaning> meanings, Set<Field> fields) {
        for (HeaderMeaning meaning : meanings) {
            boolean titleOfContact =
                    fields.contains(Field.CONTACT_NAME) && meaning.fields().contains(Field.ROLE);
            if (!titleOfContact) {
                boolean dayOfOutcome =
                        fields.contains(Field.OUTCOME) && meaning.fields().contains(Field.APPLIED_DATE);
                return dayOfOutcome ? meaning.as(Field.DECISION_DATE, meaning.weight()) : meaning;
            }
        }
        return null;
    }

    /** The longest known phrase inside the header, where the words beside it do not speak against it. */
    private List<HeaderMeaning> partial(List<String> header) {
        List<HeaderMeaning> best = List.of();
        double bestShare = 0;
        for (int from = 0; from < header.size(); from++) {
            for (int to = header.size(); to > from; to--) {
                List<String> phrase = header.subList(from, to);
                List<String> rest = new ArrayList<>(header.subList(0, from));
                rest.addAll(header.subList(to, header.size()));
                double share = share(phrase, rest);
                if (share > bestShare) {
                    List<HeaderMeaning> found = words.find(phrase);
                    if (!found.isEmpty()) {
                        best = times(found, share);
                        bestShare = share;
                    }
                }
            }
        }
        return best;
    }

    private double share(List<String> phrase, List<String> rest) {
        double strange = 0;
        for (String word : rest) {
            if (words.isLight(word)) {
                strange += 0.1;
            } else if (words.isTelling(word) || words.knows(word)) {
                return 0;
            } else {
                strange += 1;
            }
        }
        return phrase.size() / (phrase.size() + strange);
    }
}
