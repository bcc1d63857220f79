package secondwind.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Hire;
import secondwind.application.Person;

/** Which {@link Circumstance}s hold (source: domain.md, "Variations the log decides"). */
final class Circumstances {
    /** Names are written in every script; \\W would take all but the Latin letters for no word. */
    private static final String NO_WORD = "[^\\p{L}\\p{M}\\p{N}]*";

    private static final Pattern NAMELESS = Pattern.compile(
            NO_WORD
                    + "+(?:unknown|not known|unsure|not sure|n/?a|none|tb[acd]|dk|don['\u2019]?t know|who|an? |(?:an? )?(?:internal|external|other|another|inside|someone|somebody)\\b.*|the other.*)?"
                    + NO_WORD,
            Pattern.CASE_INSENSITIVE);

    private Circumstances() {}

    /** Everything that holds for these rows, which share one contact. */
    static Set<Circumstance> of(List<Application> rows, Optional<Person> contact) {
        Application first = rows.get(0);
        List<Person> people =
                rows.stream().flatMap(row -> row.people().stream()).toList();
        boolean recruiterOnly = rows.stream().anyMatch(row -> Agency.isTheOnlyWay(row, people));
        boolean noCalls = rows.stream().anyMatch(row -> NoCalls.in(row).isPresent());
        boolean friend = FriendHired.in(first);
        Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
        addIf(found, Circumstance.RECRUITER_ONLY, recruiterOnly);
        addIf(found, Circumstance.MANAGER_UNKNOWN, !recruiterOnly && managerUnknown(people));
        addIf(found, Circumstance.HIRE_IS_FRIEND, friend);
        addIf(found, Circumstance.INTERNAL_HIRE, InternalHire.in(first));
        addIf(found, Circumstance.HIRE_UNKNOWN, !friend && hireUnknown(first.hire()));
        addIf(found, Circumstance.REMOTE_INTERVIEWS, rows.stream().allMatch(RemoteInterviews::in));
        addIf(found, Circumstance.EMAIL_ONLY, noCalls || emailOnly(contact));
        addIf(found, Circumstance.NO_CALLS, noCalls);
        addIf(found, Circumstance.AUTOMATED_REJECTION, rows.stream().anyMatch(AutomatedRejection::in));
        addIf(found, Circumstance.SIGNED_BY_HR, rows.stream().anyMatch(SignedByHr::in));
        addIf(found, Circumstance.PUBLIC_SECTOR, rows.stream().anyMatch(PublicBody::isEmployerOf));
        addIf(found, Circumstance.POSTED_AGAIN, rows.stream().anyMatch(PostedAgain::in));
        addIf(found, Circumstance.HIRE_LEFT, HireLeft.in(first).isPresent());
        return found;
    }

    private static void addIf(Set<Circumstance> found, Circumstance circumstance, boolean holds) {
        if (holds) {
            found.add(circumstance);
        }
    }

    /** "Manager unknown": nobody at the employer is named. */
    static boolean managerUnknown(List<Person> people) {
        return people.stream().noneMatch(person -> person.name().isPresent() && !Contacts.isAgent(person));
    }

    /** "Hire unknown": neither a name nor an address; words such as "an internal candidate" are no name. */
    static boolean hireUnknown(Hire hire) {
        return hire.name().filter(name -> !NAMELESS.matcher(name).matches()).isEmpty()
                && hire.contact().isEmpty();
    }

    /** "E-mail only": an address and no number. */
    static boolean emailOnly(Optional<Person> contact) {
        return contact.filter(
                        person -> person.email().isPresent() && person.phone().isEmpty())
                .isPresent();
    }
}
