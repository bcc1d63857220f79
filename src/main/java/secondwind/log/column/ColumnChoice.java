package secondwind.log.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;

/**
 * Chooses one best column for each field.
 *
 * <p>Every meaning of every header is a candidate with a weight; what stands in the column speaks for or against it;
 * then the heaviest candidates choose first. A column is chosen once, and a field too.
 */
public final class ColumnChoice {
    private static final double WORD_OF_THE_USER = 2;
    private static final double SECOND_OF_ITS_NAME = 0.2;
    private static final Set<String> FILLED_IN_BY = Set.of("email address", "email", "e-mail", "username", "user name");

    /** What means nothing by itself, and a number to call above numbers to call. */
    private static final Set<String> NUMBERS = Set.of("number", "numbers", "no.", "no", "#", "num");

    /** Fields that a column without a header, beside others that have one, is not taken for. */
    private static final Set<Field> NEEDS_A_HEADER = EnumSet.of(Field.COMPANY, Field.ROLE, Field.SOURCE);

    private final HeaderReader reader = new HeaderReader();
    private final Map<String, Field> userMapping = new HashMap<>();

    /** A choice in which the user's own mapping, header text to field, wins. */
    public ColumnChoice(Map<String, Field> userMapping) {
        userMapping.forEach((header, field) -> this.userMapping.put(normal(header), field));
    }

    private static String normal(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The meaning of each column under this header row, judged with these data rows. */
    public Columns choose(SheetRow header, List<SheetRow> data) {
        int width = header.cells().size();
        for (SheetRow row : data) {
            width = Math.max(width, row.cells().size());
        }
        List<Candidate> candidates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String text = header.cell(column).text();
            ColumnContent content = ColumnContent.of(column, data);
            // Of two columns with the same header the first one counts more, whatever stands in them.
            boolean isAgain = !text.isEmpty() && !seen.add(normal(text));
            if (isOfTheWriter(header, column)) {
                continue;
            }
            for (HeaderMeaning meaning : meanings(text, text.isEmpty() && header.filled() > 0, data, content)) {
                double rank = meaning.weight() + ContentEvidence.agreement(meaning, content, data.size());
                rank -= isAgain ? SECOND_OF_ITS_NAME : 0;
                candidates.add(new Candidate(column, text, meaning, rank));
            }
        }
        return new RemainingColumns(header, data, Assignment.of(candidates), unexplained(header, candidates))
                .completed();
    }

    /** The columns with a header that means nothing known, or nothing that their cells allow; from left to right. */
    private List<Integer> unexplained(SheetRow header, List<Candidate> candidates) {
        List<Integer> columns = new ArrayList<>();
        for (int index = 0; index < header.cells().size(); index++) {
            int column = index;
            String words = header.cell(column).text();
            if (!words.isEmpty()
                    && !reader.isLeftAlone(words)
                    && !isOfTheWriter(header, column)
                    && candidates.stream()
                            .noneMatch(candidate -> candidate.column() == column
                                    && !candidate.meaning().isTooLight())) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The address behind the timestamp of a form is that of the person who fills it in. */
    private static boolean isOfTheWriter(SheetRow header, int column) {
        return column == 1
                && normal(header.cell(0).text()).equals("timestamp")
                && FILLED_IN_BY.contains(normal(header.cell(column).text()));
    }

    /**
     * The meanings of one column.
     *
     * @param isForgotten whether it has no header though others have one
     */
    private List<HeaderMeaning> meanings(
            String header, boolean isForgotten, List<SheetRow> data, ColumnContent content) {
        Field mapped = userMapping.get(normal(header));
        if (mapped != null) {
            return List.of(new HeaderMeaning(
                    List.of(mapped), WORD_OF_THE_USER, Optional.empty(), "the configuration says so"));
        }
        List<HeaderMeaning> byWords = reader.meanings(header);
        if (data.isEmpty()) {
            return byWords;
        }
        if (byWords.isEmpty() && reader.isLeftAlone(header)) {
            return ContentEvidence.ofOtherMatters(NUMBERS.contains(normal(header)), content);
        }
        if (isForgotten && content.isEnough()) {
            return ContentEvidence.weigh(header, byWords, content).stream()
                    .filter(meaning -> !NEEDS_A_HEADER.containsAll(meaning.fields()))
                    .toList();
        }
        return content.isEnough()
                ? ContentEvidence.weigh(header, byWords, content)
                : ContentEvidence.notContradicted(header, byWords, content);
    }
}
