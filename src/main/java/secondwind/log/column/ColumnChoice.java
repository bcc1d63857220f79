package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.application.Person;
import secondwind.log.sheet.SheetRow;

/**
 * Chooses one best column for each field.
 *
 * <p>Every meaning of every header is a candidate with a weight; what stands in the column speaks for or against it;
 * then the heaviest candidates choose first. A column is chosen once, and a field too.
 */
public final class ColumnChoice {
    /** A lighter meaning is a guess, and a guess does more harm than a column left alone. */
    static final double LEAST = 0.55;

    private static final double BARE_CALL = 0.65;
    private static final double SAME_PERSON = 0.3;
    private static final Set<Field> ABOUT_A_PERSON =
            EnumSet.of(Field.CONTACT_NAME, Field.CONTACT_TITLE, Field.CONTACT_EMAIL, Field.CONTACT_PHONE);

    private final HeaderReader reader = new HeaderReader();
    private final Map<String, Field> userMapping = new HashMap<>();

    private record Candidate(int column, String header, HeaderMeaning meaning, double rank) {}

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
        for (int column = 0; column < width; column++) {
            String text = header.cell(column).text();
            for (HeaderMeaning meaning : meanings(column, text, data)) {
                if (meaning.weight() >= LEAST) {
                    candidates.add(new Candidate(column, text, meaning, meaning.weight()));
                }
            }
        }
        return new Assignment(preferOnePerson(candidates)).columns();
    }

    private List<HeaderMeaning> meanings(int column, String header, List<SheetRow> data) {
        Field mapped = userMapping.get(normal(header));
        if (mapped != null) {
            return List.of(new HeaderMeaning(List.of(mapped), 2, Optional.empty()));
        }
        List<HeaderMeaning> byWords = reader.meanings(header);
        if (byWords.isEmpty() && reader.isLeftAlone(header)) {
            return List.of();
        }
        ColumnContent content = ColumnContent.of(column, data);
        return content.isEnough() ? ContentEvidence.weigh(header, byWords, content) : byWords;
    }

    /** A number and an address are best when they belong to the very person whose name was found. */
    private static List<Candidate> preferOnePerson(List<Candidate> candidates) {
        Optional<Candidate> name = candidates.stream()
                .filter(candidate -> candidate.meaning().fields().contains(Field.CONTACT_NAME))
                .max(Comparator.comparingDouble(Candidate::rank));
        Optional<Person.Part> part =
                name.flatMap(candidate -> candidate.meaning().part());
        if (part.isEmpty()) {
            return candidates;
        }
        List<Candidate> preferred = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean same = candidate.meaning().part().equals(part)
                    && candidate.meaning().fields().size() == 1
                    && ABOUT_A_PERSON.containsAll(candidate.meaning().fields())
                    && !candidate.meaning().fields().contains(Field.CONTACT_NAME);
            preferred.add(
                    same
                            ? new Candidate(
                                    candidate.column(),
                                    candidate.header(),
                                    candidate.meaning(),
                                    candidate.rank() + SAME_PERSON)
                            : candidate);
        }
        return preferred;
    }

    /** The heaviest candidates choose first. */
    private static final class Assignment {
        private final List<Candidate> candidates;
        private final Map<Field, Columns.Chosen> byField = new EnumMap<>(Field.class);
        private final Set<Integer> taken = new HashSet<>();

        Assignment(List<Candidate> candidates) {
            this.candidates = candidates.stream()
                    .sorted(Comparator.comparingDouble(Candidate::rank)
                            .reversed()
                            .thenComparingInt(Candidate::column))
                    .toList();
        }

        Columns columns() {
            List<Candidate> sharing = new ArrayList<>();
            for (Candidate candidate : candidates) {
                List<Field> fields = candidate.meaning().fields();
                if (taken.contains(candidate.column())) {
                    continue;
                }
                take(candidate, fields.get(0));
                if (fields.size() > 1) {
                    sharing.add(candidate);
                }
            }
            // A column of its own beats a share in another one: what is left over goes to the shared columns.
            for (Candidate candidate : sharing) {
                candidate.meaning().fields().forEach(field -> take(candidate, field));
            }
            onlyStatusIsTheOutcome();
            titleNeedsAContact();
            callNeedsALetter();
            return new Columns(byField, unused(ABOUT_A_PERSON), unused(EnumSet.of(Field.INTERVIEW)));
        }

        private void take(Candidate candidate, Field field) {
            if (!byField.containsKey(field) && fits(field, candidate)) {
                byField.put(field, new Columns.Chosen(candidate.column(), candidate.header(), candidate.meaning()));
                taken.add(candidate.column());
            }
        }

        /** A bare "Name" before the company is the client's, behind it the contact's. */
        private boolean fits(Field field, Candidate candidate) {
            boolean bareName = candidate.rank() < 0.58;
            Columns.Chosen company = byField.get(Field.COMPANY);
            if (bareName && field == Field.CLIENT) {
                return company != null && candidate.column() < company.column();
            }
            if (bareName && field == Field.CONTACT_NAME) {
                return company != null && candidate.column() > company.column();
            }
            return true;
        }

        /** A log whose only such column is a status has it as outcome. */
        private void onlyStatusIsTheOutcome() {
            if (!byField.containsKey(Field.OUTCOME)) {
                Columns.Chosen stage = byField.remove(Field.STAGE);
                if (stage != null) {
                    byField.put(Field.OUTCOME, stage);
                }
            }
        }

        private void titleNeedsAContact() {
            Columns.Chosen title = byField.get(Field.CONTACT_TITLE);
            if (title != null
                    && !byField.containsKey(Field.CONTACT_NAME)
                    && title.part().isEmpty()) {
                byField.remove(Field.CONTACT_TITLE);
            }
        }

        /** A bare "Call?" is the call for feedback only in a log that keeps the letters too. */
        private void callNeedsALetter() {
            Columns.Chosen call = byField.get(Field.FEEDBACK_CALL_DONE);
            if (call != null && call.confidence() < BARE_CALL && !byField.containsKey(Field.LETTER_SENT)) {
                byField.remove(Field.FEEDBACK_CALL_DONE);
            }
        }

        private List<Columns.Chosen> unused(Set<Field> fields) {
            List<Columns.Chosen> unused = new ArrayList<>();
            Set<Integer> seen = new HashSet<>(taken);
            for (Candidate candidate : candidates) {
                if (fields.containsAll(candidate.meaning().fields()) && seen.add(candidate.column())) {
                    unused.add(new Columns.Chosen(candidate.column(), candidate.header(), candidate.meaning()));
                }
            }
            return unused;
        }
    }
}
