package secondwind.log.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Person;

/**
 * The words of the names that a row of a log knows, in small letters, so that notes about others can be told from notes
 * about this job.
 *
 * @param job the words of the employer's name, its initials, and those of the role
 * @param people the words of the names and addresses of those met or written to
 * @param hire the words of the name of the person hired
 */
public record RowNames(Set<String> job, Set<String> people, Set<String> hire) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final int FEWEST_LETTERS = 3;
    /** Short forms that share too few letters with the name. */
    private static final Set<Set<String>> SHORT_FORMS = Set.of(
            Set.of("bob", "robert"),
            Set.of("bill", "william"),
            Set.of("will", "william"),
            Set.of("mike", "michael"),
            Set.of("dick", "richard"),
            Set.of("rick", "richard"),
            Set.of("jim", "james"),
            Set.of("jack", "john"),
            Set.of("ted", "edward"),
            Set.of("tony", "anthony"),
            Set.of("liz", "elizabeth"),
            Set.of("beth", "elizabeth"),
            Set.of("kate", "katherine"),
            Set.of("kathy", "katherine"),
            Set.of("peggy", "margaret"),
            Set.of("meg", "margaret"));

    public RowNames {
        job = Set.copyOf(job);
        people = Set.copyOf(people);
        hire = Set.copyOf(hire);
    }

    /** The names in this row. */
    public static RowNames of(Application application) {
        return of(
                Stream.concat(Stream.of(application.company().name()), application.role().stream())
                        .toList(),
                application.people().stream().flatMap(RowNames::names).toList(),
                application.hire().name().stream().toList());
    }

    /** The words of these names. */
    public static RowNames of(List<String> job, List<String> people, List<String> hire) {
        Set<String> known = words(job);
        job.forEach(name -> known.add(initials(name)));
        return new RowNames(known, words(people), words(hire));
    }

    private static Stream<String> names(Person person) {
        Stream<String> agency = person.part() == Person.Part.RECRUITER ? Stream.of("recruiter agency") : Stream.of();
        return Stream.of(person.name().stream(), person.title().stream(), person.email().stream(), agency)
                .flatMap(words -> words);
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            WORD.matcher(name.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .forEach(words::add);
        }
        return words;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> initials.append(word.group().charAt(0)));
        return initials.toString();
    }

    /** Whether this word, in small letters, names the job or one of its people. */
    boolean isOfTheJob(String word) {
        return job.contains(word) || isOneOf(people, word);
    }

    /** Whether this word, in small letters, names the person hired. */
    boolean isTheHire(String word) {
        return isOneOf(hire, word);
    }

    /** "Rob" is Robert, and so is "Bob". */
    private static boolean isOneOf(Set<String> names, String word) {
        return names.contains(word)
                || (word.length() >= FEWEST_LETTERS
                        && names.stream()
                                .anyMatch(name -> (name.length() >= FEWEST_LETTERS
                                                && (name.startsWith(word) || word.startsWith(name)))
                                        || (!name.equals(word) && SHORT_FORMS.contains(Set.of(name, word)))));
    }
}
