package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** The people of one cell as they are found, one after another; what is said goes to the one named last. */
final class PeopleDraft {
    /** What follows a surname and a comma: "Karen", "John A.", "John Jr.". */
    private static final Pattern GIVEN_NAME = Pattern.compile(
            "[\\p{L}\\p{M}.'\u2019-]+(?:\\s+(?:\\p{Lu}\\.?|[JS]r\\.?|I{2,3}|IV))*", Pattern.UNICODE_CASE);

    private static final Pattern SURNAME_WITH_PARTICLE =
            Pattern.compile("\\p{Ll}[\\p{L}'\u2019]*(?:\\s+\\p{L}[\\p{L}\\p{M}'\u2019-]*)+");
    private static final int SHORTEST_OF_A_NAME = 3;

    private final Part columnsPart;
    private final List<Draft> people = new ArrayList<>();
    /** An address that stands before the name it belongs to. */
    private Optional<String> emailOfNext = Optional.empty();

    private Optional<Part> partOfNext = Optional.empty();
    private boolean nameMayGoOn;
    /** Whether the name is two single words, which a third one next to them would make three names. */
    private boolean maybeThree;

    PeopleDraft(Part columnsPart) {
        this.columnsPart = columnsPart;
    }

    private static final class Draft {
        private Optional<Part> part = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<String> extension = Optional.empty();

        private Person person(Part columnsPart) {
            Optional<String> number = phone.isPresent() && extension.isPresent()
                    ? Optional.of(phone.get() + " " + extension.get())
                    : phone.or(() -> extension);
            return new Person(part.orElse(columnsPart), name, title, email, number);
        }
    }

    void beginStretch() {
        endName();
    }

    private void endName() {
        nameMayGoOn = false;
        maybeThree = false;
    }

    boolean hasName() {
        return !people.isEmpty() && current().name.isPresent();
    }

    private Draft current() {
        if (people.isEmpty()) {
            people.add(new Draft());
        }
        return people.get(people.size() - 1);
    }

    /** "Boyle, Karen" is one person, "Karen Boyle, Tom Ives" are two. */
    void name(String words) {
        if (hasName() && nameMayGoOn && isOneName(current().name.orElse(""), words)) {
            current().name = current().name.map(surname -> surname + ", " + words);
            nameMayGoOn = false;
            maybeThree = words.indexOf(' ') < 0;
            return;
        }
        if (maybeThree && words.indexOf(' ') < 0) {
            partInTwo();
        }
        maybeThree = false;
        if (hasName()) {
            people.add(new Draft());
        }
        Draft named = current();
        named.name = Optional.of(words);
        named.part = partOfNext.or(() -> named.part);
        named.email = named.email.or(() -> emailOfNext);
        emailOfNext = Optional.empty();
        partOfNext = Optional.empty();
        nameMayGoOn = true;
    }

    /** A third single word: "Jane, Tom, Li" are three people. */
    private void partInTwo() {
        String[] names = current().name.orElse("").split(", ", 2);
        Draft second = new Draft();
        current().name = Optional.of(names[0]);
        second.name = Optional.of(names[1]);
        people.add(second);
    }

    private static boolean isOneName(String surname, String given) {
        if (Character.isIdeographic(surname.codePointAt(0))) {
            return false;
        }
        return surname.contains(" ")
                ? SURNAME_WITH_PARTICLE.matcher(surname).matches()
                : GIVEN_NAME.matcher(given).matches();
    }

    void suffix(String words) {
        current().name = current().name.map(name -> name + ", " + words);
    }

    void title(String words) {
        endName();
        Draft person = current();
        person.title = person.title.or(() -> Optional.of(words));
    }

    void part(Optional<Part> part) {
        endName();
        if (part.isPresent()) {
            Draft person = current();
            person.part = person.part.or(() -> part);
        }
    }

    /** The part of whoever is named next. */
    void partOfNext(Optional<Part> part) {
        partOfNext = part.or(() -> partOfNext);
    }

    void phone(String number) {
        endName();
        Draft person = current();
        person.phone = person.phone.or(() -> Optional.of(number));
    }

    void extension(String words) {
        endName();
        Draft person = current();
        person.extension = person.extension.or(() -> Optional.of(words));
    }

    /** An address belongs to whoever's name it holds, else to the one named last who has none yet. */
    void email(String address) {
        endName();
        Draft owner = people.stream()
                .filter(person ->
                        person.name.filter(name -> holds(address, name)).isPresent())
                .findFirst()
                .orElseGet(this::current);
        if (owner.email.isEmpty()) {
            owner.email = Optional.of(address);
        } else if (emailOfNext.isEmpty() && !owner.email.get().equalsIgnoreCase(address)) {
            emailOfNext = Optional.of(address);
        }
    }

    /** Whether an address holds a word of this name. */
    static boolean holds(String address, String name) {
        String local = address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,.]+", -1)) {
            if (word.length() >= SHORTEST_OF_A_NAME && local.contains(word)) {
                return true;
            }
        }
        return false;
    }

    List<Person> finished() {
        List<Person> finished = new ArrayList<>();
        for (Draft draft : people) {
            finished.add(draft.person(columnsPart));
        }
        boolean onlyAddresses =
                finished.stream().allMatch(person -> person.name().isEmpty());
        if (onlyAddresses && emailOfNext.isPresent()) {
            finished.add(new Person(columnsPart, Optional.empty(), Optional.empty(), emailOfNext, Optional.empty()));
        }
        finished.removeIf(person -> person.name().isEmpty()
                && person.title().isEmpty()
                && person.email().isEmpty()
                && person.phone().isEmpty());
        return finished;
    }
}
