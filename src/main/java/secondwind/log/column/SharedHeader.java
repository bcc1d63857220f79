package secondwind.log.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import secondwind.application.Field;

/** A header in halves: "Contact / phone" is two fields, "Firma / Arbeitgeber" is one. */
final class SharedHeader {
    /** "Hired/Not" is one question, whatever "not" means in other languages. */
    private static final Pattern SEPARATORS = Pattern.compile("(?<!\\bw)/(?!\\s*[Nn](?:ot|OT)\\s*$)|[&,+;|\\n]"
            + "|(?i)\\s(?:and|or|y|et|und|e|o|ou|oder|en)\\s|\\s[-\u2013]\\s");

    private static final int MOST_PARTS = 4;
    private static final double SHORTENED = 0.97;
    private static final double PART_OF_A_PAIR = 0.75;
    private static final double LEAST_OF_A_PAIR = 0.65;
    private static final double ONE_OF_TWO = 0.85;
    private static final double SURE = 0.87;
    /** Fields whose header may name something else beside them: "Job title & grade". */
    private static final Set<Field> NAMED_FIRST = EnumSet.of(
            Field.COMPANY,
            Field.ROLE,
            Field.CONTACT_NAME,
            Field.OUTCOME,
            Field.CLIENT,
            Field.APPLIED_DATE,
            Field.INTERVIEW);

    private final WholeHeader whole;

    SharedHeader(WholeHeader whole) {
        this.whole = whole;
    }

    /** What this header means by its halves; nothing where it has none, or they say nothing. */
    Optional<HeaderMeaning> meaning(String header) {
        String[] parts = SEPARATORS.split(header, -1);
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return Optional.empty();
        }
        List<List<HeaderMeaning>> meanings = new ArrayList<>();
        for (String part : parts) {
            meanings.add(part.isBlank() ? List.of() : HeaderReader.sorted(whole.meanings(part)));
        }
        return allSay(meanings)
                .or(() -> eachSays(meanings))
                .or(() -> firstSays(meanings))
                .or(() -> lastSays(meanings));
    }

    /** Two words for the same. */
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
                .filter(first -> parts.size() == 2 && weightOf(parts.get(1)) < LEAST_OF_A_PAIR)
                .filter(first -> first.weight() >= SURE && NAMED_FIRST.containsAll(first.fields()))
                .findFirst()
                .map(first -> first.times(ONE_OF_TWO));
    }

    /** "Feedback / Status": a first half that says little beside a second that is clear. */
    private static Optional<HeaderMeaning> lastSays(List<List<HeaderMeaning>> parts) {
        return parts.get(parts.size() - 1).stream()
                .filter(last ->
                        parts.size() == 2 && !parts.get(0).isEmpty() && weightOf(parts.get(0)) < LEAST_OF_A_PAIR)
                .filter(last -> last.weight() >= SURE && NAMED_FIRST.containsAll(last.fields()))
                .findFirst()
                .map(last -> last.times(ONE_OF_TWO));
    }

    private static double weightOf(List<HeaderMeaning> meanings) {
        return meanings.isEmpty() ? 0 : meanings.get(0).weight();
    }

    private static Optional<HeaderMeaning> eachSays(List<List<HeaderMeaning>> parts) {
        Set<Field> fields = new LinkedHashSet<>();
        double weight = 1;
        HeaderMeaning first = null;
        for (List<HeaderMeaning> part : parts) {
            HeaderMeaning meaning = besides(part, fields);
            if (meaning == null || meaning.weight() < least(meaning, fields)) {
                return Optional.empty();
            }
            first = first == null ? meaning : first;
            fields.addAll(meaning.fields());
            weight = Math.min(weight, Math.max(meaning.weight(), PART_OF_A_PAIR));
        }
        boolean twoDates = fields.contains(Field.APPLIED_DATE) && fields.contains(Field.DECISION_DATE);
        boolean sameEnding = fields.contains(Field.OUTCOME) && fields.contains(Field.STAGE);
        boolean rankOfAJob = fields.contains(Field.ROLE) && fields.contains(Field.RANK);
        if (first == null
                || fields.size() < 2
                || twoDates
                || sameEnding
                || rankOfAJob
                || fields.contains(Field.CLIENT)
                || fields.contains(Field.CLOSED)) {
            return Optional.empty();
        }
        return Optional.of(new HeaderMeaning(List.copyOf(fields), weight * SHORTENED, first.part()));
    }

    /** A bare day beside an outcome is the day of it, and sure for that. */
    private static double least(HeaderMeaning meaning, Set<Field> before) {
        if (before.isEmpty()) {
            return PART_OF_A_PAIR;
        }
        return meaning.fields().contains(Field.DECISION_DATE) ? 0 : LEAST_OF_A_PAIR;
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
}
