package secondwind.log.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Field;
import secondwind.application.Person;

/** Gives each field its column: the heaviest candidates choose first. */
final class Assignment {
    private static final double BARE = 0.65;
    private static final double CLEAR = 0.8;
    /** The weight of a header that says just "Letter". */
    private static final double BARE_LETTER = 0.6;

    private static final double BARE_NAME = 0.58;
    private static final double FOLLOWS_THE_OUTCOME = 0.6;
    private static final Pattern OF_A_HIRE = Pattern.compile(
            "(?iU)hire|their|new |they|winner|candidate|success|appoint|began|started|join|hired|eingestellt|embauch|contratad|assunt|aangenomen");
    private static final Set<Field> AFTER_THE_DECISION = EnumSet.of(
            Field.HIRED_PERSON,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.HIRE_CONTACTED,
            Field.CHECK_BACK_DONE,
            Field.KEPT_IN_TOUCH);

    private final List<Candidate> candidates;
    private final Map<Field, Columns.Chosen> byField = new EnumMap<>(Field.class);
    private final Set<Integer> taken = new HashSet<>();

    private Assignment(List<Candidate> candidates) {
        this.candidates = Candidate.preferOnePerson(Candidate.preferResults(candidates)).stream()
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed().thenComparingInt(Candidate::column))
                .toList();
    }

    static Columns of(List<Candidate> candidates) {
        return new Assignment(candidates).columns();
    }

    private Columns columns() {
        List<Candidate> sharing = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Field> fields = candidate.meaning().fields();
            if (candidate.meaning().isTooLight() || taken.contains(candidate.column())) {
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
        nobodyIsReachedAtTheRecruiters();
        letterNeedsMoreOfItsKind();
        startIsThatOfAHire();
        callNeedsALetter();
        dateAfterTheOutcomeIsItsDay();
        return new Columns(byField, runnersUp(), unused(Candidate.ABOUT_A_PERSON), unused(EnumSet.of(Field.INTERVIEW)));
    }

    private void take(Candidate candidate, Field field) {
        if (!byField.containsKey(field) && fits(field, candidate)) {
            byField.put(field, candidate.chosen());
            taken.add(candidate.column());
        }
    }

    /** A bare "Name" before the company is the client's, behind it the contact's. */
    private boolean fits(Field field, Candidate candidate) {
        boolean bareName = candidate.rank() < BARE_NAME;
        Columns.Chosen company = byField.get(Field.COMPANY);
        if (bareName && field == Field.CLIENT) {
            return company != null && candidate.column() < company.column();
        }
        if (bareName && field == Field.CONTACT_NAME) {
            return company != null && candidate.column() > company.column();
        }
        return true;
    }

    /**
     * A log whose only such column is a status has it as outcome; a column that hardly speaks of outcomes, such as
     * "Answered", does not take that place from it.
     */
    private void onlyStatusIsTheOutcome() {
        Columns.Chosen weak = byField.get(Field.OUTCOME);
        Columns.Chosen status = byField.get(Field.STAGE);
        if (weak != null && status != null && weak.confidence() < BARE && status.confidence() >= CLEAR) {
            remove(Field.OUTCOME);
        }
        if (!byField.containsKey(Field.OUTCOME)) {
            Columns.Chosen stage = byField.remove(Field.STAGE);
            if (stage != null) {
                byField.put(Field.OUTCOME, stage);
            }
        }
    }

    /** The address of a recruiter is none of the manager whose name was found; it stays with the recruiter. */
    private void nobodyIsReachedAtTheRecruiters() {
        Columns.Chosen name = byField.get(Field.CONTACT_NAME);
        if (name == null || isRecruiter(name)) {
            return;
        }
        for (Field field : List.of(Field.CONTACT_EMAIL, Field.CONTACT_PHONE, Field.CONTACT_TITLE)) {
            Columns.Chosen chosen = byField.get(field);
            if (chosen != null && isRecruiter(chosen)) {
                remove(field);
            }
        }
    }

    private static boolean isRecruiter(Columns.Chosen chosen) {
        return chosen.part().equals(Optional.of(Person.Part.RECRUITER));
    }

    private void titleNeedsAContact() {
        Columns.Chosen title = byField.get(Field.CONTACT_TITLE);
        if (title != null
                && !byField.containsKey(Field.CONTACT_NAME)
                && title.part().isEmpty()) {
            remove(Field.CONTACT_TITLE);
        }
    }

    /**
     * A bare "Letter" may be the one of the application, and a "Thank-you" that of the interview, unless the log follows
     * what comes after a decision, and the column stands behind it.
     */
    private void letterNeedsMoreOfItsKind() {
        Columns.Chosen letter = byField.get(Field.LETTER_SENT);
        if (letter == null || letter.confidence() >= BARE) {
            return;
        }
        boolean afterADecision = byField.keySet().stream().anyMatch(AFTER_THE_DECISION::contains)
                || isLeftOf(Field.DECISION_DATE, letter);
        boolean thanksForTheInterview = letter.confidence() > BARE_LETTER
                && byField.containsKey(Field.OUTCOME)
                && !isLeftOf(Field.OUTCOME, letter);
        if (!afterADecision || thanksForTheInterview) {
            remove(Field.LETTER_SENT);
        }
    }

    /** The start date of the job, or of an internship, is nobody's first day; the log must speak of a hire. */
    private void startIsThatOfAHire() {
        Columns.Chosen start = byField.get(Field.START_DATE);
        boolean speaksOfAHire = byField.containsKey(Field.HIRED_PERSON)
                || Stream.of(Field.START_DATE, Field.OUTCOME)
                        .flatMap(field -> Stream.ofNullable(byField.get(field)))
                        .anyMatch(chosen -> OF_A_HIRE.matcher(chosen.header()).find());
        if (start != null && !speaksOfAHire) {
            remove(Field.START_DATE);
        }
    }

    private boolean isLeftOf(Field field, Columns.Chosen other) {
        Columns.Chosen chosen = byField.get(field);
        return chosen != null && chosen.column() < other.column();
    }

    /** A bare "Call?" is the call for feedback only in a log that keeps the letters too. */
    private void callNeedsALetter() {
        Columns.Chosen call = byField.get(Field.FEEDBACK_CALL_DONE);
        if (call != null && call.confidence() < BARE && !byField.containsKey(Field.LETTER_SENT)) {
            remove(Field.FEEDBACK_CALL_DONE);
        }
    }

    private void remove(Field field) {
        Columns.Chosen removed = byField.remove(field);
        if (removed != null && byField.values().stream().noneMatch(other -> other.column() == removed.column())) {
            taken.remove(removed.column());
        }
    }

    /** A bare "Date" right behind the outcome is the day of it, where another column has the application's. */
    private void dateAfterTheOutcomeIsItsDay() {
        Columns.Chosen outcome = byField.get(Field.OUTCOME);
        if (outcome == null || !byField.containsKey(Field.APPLIED_DATE) || byField.containsKey(Field.DECISION_DATE)) {
            return;
        }
        candidates.stream()
                .filter(candidate -> candidate.column() == outcome.column() + 1 && !taken.contains(candidate.column()))
                .filter(candidate -> candidate.meaning().fields().equals(List.of(Field.APPLIED_DATE))
                        && candidate.meaning().weight() < BARE)
                .findFirst()
                .ifPresent(date -> {
                    HeaderMeaning day = date.meaning()
                            .as(Field.DECISION_DATE, FOLLOWS_THE_OUTCOME)
                            .because("it stands right behind the outcome");
                    byField.put(Field.DECISION_DATE, new Columns.Chosen(date.column(), date.header(), day));
                    taken.add(date.column());
                });
    }

    /** The heaviest other column for each field, whether another field took it or it was too light. */
    private Map<Field, Columns.Chosen> runnersUp() {
        Map<Field, Columns.Chosen> runnersUp = new EnumMap<>(Field.class);
        byField.forEach((field, chosen) -> {
            Optional<Candidate> next = candidates.stream()
                    .filter(candidate -> candidate.column() != chosen.column()
                            && candidate.meaning().fields().contains(field))
                    .findFirst();
            next.ifPresent(candidate -> runnersUp.put(field, candidate.chosen()));
        });
        return runnersUp;
    }

    private List<Columns.Chosen> unused(Set<Field> fields) {
        List<Columns.Chosen> unused = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(taken);
        for (Candidate candidate : candidates) {
            if (!candidate.meaning().isTooLight()
                    && fields.containsAll(candidate.meaning().fields())
                    && seen.add(candidate.column())) {
                unused.add(candidate.chosen());
            }
        }
        return unused;
    }
}
