package secondwind.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Hire;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** Whom to write to and to call. */
final class Contacts {
    /** A mailbox that nobody reads: the letter is never a reply to an automated address (domain.md, "The letter"). */
    private static final Pattern AUTOMATED_ADDRESS = Pattern.compile(
            "\\b(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|auto[-_.]?(?:mail|reply|confirm|notif)\\w*"
                    + "|mailer-daemon|notifications?)@",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCY_TITLE = Pattern.compile(
            "\\b(?:recruiter|recruitment consultant|staffing|agency|head ?hunter|search consultant)\\b",
            Pattern.CASE_INSENSITIVE);

    /** People at the employer before the agency, people with a name before mailboxes, then by part. */
    private static final Comparator<Person> BEST_FIRST = Comparator.<Person, Boolean>comparing(Contacts::isAgent)
            .thenComparing(person -> person.name().isEmpty())
            .thenComparing(Person::part);

    private Contacts() {}

    /** The one person the letter and the calls go to; empty when the log names nobody and has no address. */
    static Optional<Person> choose(List<Person> people) {
        return people.stream()
                .map(Contacts::withoutAutomatedAddress)
                .filter(Contacts::canBeApproached)
                .min(BEST_FIRST);
    }

    static boolean isAutomated(String text) {
        return AUTOMATED_ADDRESS.matcher(text).find();
    }

    /** Whether this person works for an agency, by the log's word or by the job title. */
    static boolean isAgent(Person person) {
        boolean agentByTitle = person.part() == Part.CONTACT
                && person.title()
                        .filter(title -> AGENCY_TITLE.matcher(title).find())
                        .isPresent();
        return person.part() == Part.RECRUITER || agentByTitle;
    }

    /** The person hired, as somebody to write to; empty while neither name nor address is known. */
    static Optional<Person> hired(Hire hire) {
        if (hire.name().isEmpty() && hire.contact().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> email = hire.contact().filter(contact -> contact.contains("@"));
        Optional<String> phone = hire.contact().filter(Contacts::isPhone);
        return Optional.of(new Person(Part.CONTACT, hire.name(), Optional.empty(), email, phone));
    }

    static boolean isPhone(String contact) {
        return !contact.contains("@")
                && !contact.contains("/")
                && contact.chars().filter(Character::isDigit).count() >= 7;
    }

    static boolean isLinkedIn(String contact) {
        return contact.toLowerCase(Locale.ROOT).contains("linkedin");
    }

    private static boolean canBeApproached(Person person) {
        return person.name().isPresent()
                || person.email().isPresent()
                || person.phone().isPresent();
    }

    private static Person withoutAutomatedAddress(Person person) {
        return new Person(
                person.part(),
                person.name(),
                person.title(),
                person.email().filter(address -> !isAutomated(address)),
                person.phone());
    }
}
