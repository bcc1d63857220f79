package secondwind.plan;

import static secondwind.plan.RowWords.STORY;
import static secondwind.plan.RowWords.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** The named predicates behind each {@link Circumstance} (source: domain.md, "Variations the log decides"). */
final class Circumstances {
    static final Pattern AGENCY_ONLY = phrase(
            "agency only",
            "recruiter only",
            "(?:only )?(?:go|goes|contact|everything|all contact|all)(?: goes)? (?:only )?(?:through|via) (?:the )?(?:agency|recruiter)(?: only)?");

    static final Pattern NO_CALLS = phrase(
            "no (?:phone )?calls(?: please)?",
            "e-?mails? only",
            "only (?:by |via )?e-?mail",
            "(?:do not|don['\u2019]?t|never) (?:phone|ring|telephone)",
            "(?:do not|don['\u2019]?t|never) call(?! (?:it|back before|before|until|me)\\b)(?! or e-?mail)",
            "prefers e-?mails?");

    private static final Pattern AGENCY_SOURCE = phrase(
            "(?:recruitment |staffing |employment |temp(?:ing)? |external )?agency",
            "(?:external |third[- ]party |agency )recruiters?",
            "staffing(?: firm| company)?",
            "head ?hunters?",
            "search firm");

    private static final String FRIEND = "(?:friend|mate|buddy|pal)";

    private static final Pattern FRIEND_AS_HIRE =
            phrase("(?<!['\u2019]s )" + FRIEND + "(?! of (?:the|his|her|their|our interviewer))");

    private static final Pattern FRIEND_GOT_IT = phrase(
            "(?:my|a|an|old|good|close|best) " + FRIEND
                    + "(?: of mine)?(?: of \\d+ years)?,?(?: \\p{Lu}[\\p{L}'\u2019.-]+){0,3},? (?:got (?:it|the (?:job|post|role|position|offer))"
                    + "|was (?:hired|chosen|picked|selected|offered)|is the (?:hire|one)|has the (?:job|post|role)|landed it)",
            "(?:hired|hire is|hire was|went to|going to|lost (?:out )?to|chose|picked|selected|offered it to) (?:to )?"
                    + "(?:\\p{Lu}[\\p{L}'\u2019.-]+,? ){0,3}(?:my|a|an|also a)(?: (?:old|good|close|best|dear))? "
                    + FRIEND + "(?! of (?:the|his|her|their))");

    private static final Pattern INTERNAL = phrase(
            "(?<!i was (?:the|an) )(?<!i['\u2019]m (?:the|an) )(?<!as (?:the|an) )(?:strong )?internal (?:candidate|hire|applicant|person|promotion|transfer|employee|appointment)",
            "promot(?:ed|ion|ing) (?:someone |somebody )?from within",
            "(?:hired|filled|promoted|appointed|recruited) (?:someone |somebody |it )?(?:internally|from (?:inside|within))",
            "(?:someone|somebody) (?:internal|from (?:inside|within))",
            "inside candidate",
            "(?:went|going|gone|go) (?:with an? )?internal(?:ly)?");

    /** In the hire's own cell the bare word is enough: "internal", "Priya R (internal)". */
    private static final Pattern INTERNAL_AS_HIRE = phrase("internal(?:ly)?");

    private static final Pattern NAMELESS = Pattern.compile(
            "\\W*+(?:unknown|not known|unsure|not sure|n/?a|none|tb[acd]|dk|don['\u2019]?t know|who|an? |(?:an? )?(?:internal|external|other|another|inside|someone|somebody)\\b.*|the other.*)?\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final String BY_SCREEN =
            "(?:phone|telephone|video|zoom|teams|ms teams|skype|google meet|webex|virtual|online|facetime|remote)";

    private static final Pattern INTERVIEW_BY_SCREEN =
            phrase(BY_SCREEN + "(?: call| screen| chat)?", "remotely", "by vc", "call", "hangouts?");

    private static final Pattern INTERVIEWED_BY_SCREEN = phrase(
            BY_SCREEN + " (?:only )?(?:interviews?|rounds|panel)",
            "(?:interviews?|interviewed|rounds|all)(?: were| was)?(?: all| both| only)? (?:by|via|over|on|through) (?:the )?"
                    + BY_SCREEN,
            "interviewed remotely");

    private static final Pattern MET_IN_PERSON = phrase(
            "on[- ]?site",
            "in[- ]person",
            "face[- ]to[- ]face",
            "f2f",
            "(?:at|in|to|visited|saw|toured|tour of) (?:the|their|his|her) (?:office|offices|site|plant|shop|school|depot|warehouse|hq|headquarters|campus)",
            "office (?:visit|tour|interview)",
            "site visit",
            "flew (?:me )?(?:out|in)",
            "lunch with");

    private static final Pattern AUTOMATED = phrase(
            "(?:automated|automatic|auto[- ]?generated|system(?:[- ]generated)?|generic|template|templated|form|canned|boilerplate)"
                    + " (?:rejection )?(?:e-?mail|mail|message|reply|rejection|response|letter)s?",
            "auto[- ]?(?:e-?mail|reject|rejected|rejection|reply|response|message)",
            "no-?reply (?:e-?mail|address)");

    private static final Pattern POSTED_AGAIN = phrase(
            "re-?posted",
            "re-?post",
            "re-?advertis(?:ed|ing)",
            "re-?listed",
            "(?:posted|advertised|listed|advertising|posting|hiring for it) again",
            "(?:job|role|position|posting|post|ad|advert|listing|vacancy|req)(?:['\u2019]s| is| was| has)?(?: now)?(?: gone)?(?: been)? (?:back )?(?:up|out|open|online|live)(?: there)? again",
            "(?:job|role|position|posting|ad|advert|listing|vacancy|req)(?:['\u2019]s| is)? back (?:up|on|online|out)",
            "(?:job|role|position|posting|vacancy|req|search)(?: (?:is|was|has been|been))? re-?opened",
            "re-?opened the (?:job|role|position|posting|vacancy|req|search)");

    private Circumstances() {}

    /** Everything that holds for these rows, which share one contact. */
    static Set<Circumstance> of(List<Application> rows, Optional<Person> contact) {
        Application first = rows.get(0);
        List<Person> people =
                rows.stream().flatMap(row -> row.people().stream()).toList();
        boolean recruiterOnly = rows.stream().anyMatch(row -> recruiterOnly(row, people));
        Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
        addIf(found, Circumstance.RECRUITER_ONLY, recruiterOnly);
        addIf(found, Circumstance.MANAGER_UNKNOWN, !recruiterOnly && managerUnknown(people));
        addIf(found, Circumstance.HIRE_IS_FRIEND, hireIsFriend(first));
        addIf(found, Circumstance.INTERNAL_HIRE, internalHire(first));
        addIf(found, Circumstance.HIRE_UNKNOWN, hireUnknown(first.hire()) && !hireIsFriend(first));
        addIf(found, Circumstance.REMOTE_INTERVIEWS, rows.stream().allMatch(Circumstances::remoteInterviews));
        boolean noCalls = rows.stream().anyMatch(row -> noCalls(row).isPresent());
        addIf(found, Circumstance.EMAIL_ONLY, noCalls || emailOnly(contact));
        addIf(found, Circumstance.NO_CALLS, noCalls);
        addIf(found, Circumstance.AUTOMATED_REJECTION, rows.stream().anyMatch(Circumstances::automatedRejection));
        addIf(found, Circumstance.PUBLIC_SECTOR, rows.stream().anyMatch(PublicBody::isEmployerOf));
        addIf(found, Circumstance.POSTED_AGAIN, rows.stream().anyMatch(Circumstances::postedAgain));
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

    /**
     * "Recruiter or agency only": the only people known work for an agency; or the log says that the job came through
     * one and names no manager, panel or HR; or the notes say that everything goes through it.
     */
    static boolean recruiterOnly(Application row, List<Person> people) {
        boolean onlyAgents = !people.isEmpty() && people.stream().allMatch(Contacts::isAgent);
        boolean noneOfTheEmployer = people.stream().allMatch(p -> p.part() == Part.CONTACT || Contacts.isAgent(p));
        boolean cameThroughAgency =
                RowWords.findStated(AGENCY_SOURCE, row, List.of(Field.SOURCE)).isPresent();
        return onlyAgents
                || (noneOfTheEmployer && cameThroughAgency)
                || agencyOnly(row).isPresent();
    }

    /** The cell that says that everything goes through the agency. */
    static Optional<Cell> agencyOnly(Application row) {
        return RowWords.findStated(AGENCY_ONLY, row, STORY);
    }

    /** "The person hired is a friend": the hire's own cell says so, or the story does. */
    static boolean hireIsFriend(Application row) {
        return RowWords.findStated(FRIEND_AS_HIRE, row, List.of(Field.HIRED_PERSON))
                .or(() -> RowWords.findStated(FRIEND_GOT_IT, row, STORY))
                .isPresent();
    }

    /** "Internal hire": the person hired came from inside the employer. */
    static boolean internalHire(Application row) {
        return RowWords.findStated(INTERNAL, row, List.of(Field.HIRED_PERSON, Field.OUTCOME, Field.NOTES, Field.STAGE))
                .or(() -> RowWords.findStated(INTERNAL_AS_HIRE, row, List.of(Field.HIRED_PERSON)))
                .isPresent();
    }

    /** "Hire unknown": neither a name nor an address; words such as "an internal candidate" are no name. */
    static boolean hireUnknown(Hire hire) {
        return hire.name().filter(name -> !NAMELESS.matcher(name).matches()).isEmpty()
                && hire.contact().isEmpty();
    }

    /** "Interviews by phone or video only": the log says how, and nothing in it was in person. */
    static boolean remoteInterviews(Application row) {
        boolean byScreen = RowWords.findStated(INTERVIEW_BY_SCREEN, row, List.of(Field.INTERVIEW))
                .or(() -> RowWords.findStated(INTERVIEWED_BY_SCREEN, row, STORY))
                .isPresent();
        boolean inPerson = RowWords.findStated(
                        MET_IN_PERSON, row, List.of(Field.INTERVIEW, Field.NOTES, Field.OUTCOME, Field.STAGE))
                .isPresent();
        return byScreen && !inPerson;
    }

    /** "E-mail only": an address and no number. */
    static boolean emailOnly(Optional<Person> contact) {
        return contact.filter(
                        person -> person.email().isPresent() && person.phone().isEmpty())
                .isPresent();
    }

    /** The cell that asks not to be called: "no calls", "e-mail only". */
    static Optional<Cell> noCalls(Application row) {
        return RowWords.findAnywhere(NO_CALLS, row, STORY);
    }

    /** "Rejection by an automated mail": the notes say so, or the sender's mailbox takes no answers. */
    static boolean automatedRejection(Application row) {
        boolean deadMailbox =
                row.people().stream().flatMap(person -> person.email().stream()).anyMatch(Contacts::isAutomated)
                        || STORY.stream().anyMatch(field -> Contacts.isAutomated(row.text(field)));
        return deadMailbox || RowWords.findStated(AUTOMATED, row, STORY).isPresent();
    }

    /** "Job posted again". */
    static boolean postedAgain(Application row) {
        return RowWords.findStated(POSTED_AGAIN, row, STORY).isPresent();
    }
}
