package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * A column that may have this meaning.
 *
 * @param column its index, from 0
 * @param header the header as typed
 * @param rank what it counts when the columns choose: its weight, and more where it goes with another choice
 */
record Candidate(int column, String header, HeaderMeaning meaning, double rank) {
    /** The fields that belong to one person. */
    static final Set<Field> ABOUT_A_PERSON =
            EnumSet.of(Field.CONTACT_NAME, Field.CONTACT_TITLE, Field.CONTACT_EMAIL, Field.CONTACT_PHONE);

    private static final double SAME_PERSON = 0.3;
    private static final double A_RESULT = 0.8;

    /** A number and an address are best when they belong to the very person whose name was found. */
    static List<Candidate> preferOnePerson(List<Candidate> candidates) {
        Optional<Person.Part> part = candidates.stream()
                .filter(candidate -> candidate.meaning().fields().contains(Field.CONTACT_NAME))
                .max(Comparator.comparingDouble(Candidate::rank))
                .flatMap(candidate -> candidate.meaning().part());
        if (part.isEmpty()) {
            return candidates;
        }
        List<Candidate> preferred = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean same = candidate.meaning().part().equals(part)
                    && candidate.meaning().fields().size() == 1
                    && ABOUT_A_PERSON.containsAll(candidate.meaning().fields())
                    && !candidate.meaning().fields().contains(Field.CONTACT_NAME);
            preferred.add(same ? candidate.raised(SAME_PERSON) : candidate);
        }
        return preferred;
    }

    /** Beside a column of results, one of statuses is the stage, however surely it might be the outcome alone. */
    static List<Candidate> preferResults(List<Candidate> candidates) {
        Set<Integer> statuses = new HashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.meaning().fields().equals(List.of(Field.STAGE)))
                .forEach(candidate -> statuses.add(candidate.column()));
        boolean results = candidates.stream()
                .anyMatch(candidate -> candidate.meaning().fields().contains(Field.OUTCOME)
                        && candidate.meaning().weight() >= A_RESULT
                        && !statuses.contains(candidate.column()));
        return candidates.stream()
                .filter(candidate -> !results
                        || !statuses.contains(candidate.column())
                        || !candidate.meaning().fields().equals(List.of(Field.OUTCOME)))
                .toList();
    }

    private Candidate raised(double by) {
        return new Candidate(column, header, meaning, rank + by);
    }

    Columns.Chosen chosen() {
        return new Columns.Chosen(column, header, meaning);
    }
}
