package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

    private Candidate raised(double by) {
        return new Candidate(column, header, meaning, rank + by);
    }

    Columns.Chosen chosen() {
        return new Columns.Chosen(column, header, meaning);
    }
}
