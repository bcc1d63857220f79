package secondwind.log;

import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.Columns;

/**
 * A list of people to talk to. It has a name, a company, a day and a status as a log has, but its rows are people, and
 * nothing in it says that anybody applied for a job.
 */
final class ContactList {
    static final String REASON = "it lists people to talk to, and nothing in it says that anybody applied";

    private static final Pattern CONTACTING = Pattern.compile(
            "(?i)contacted|outreach|reached out|networking|connections?\\b|connected|relationship|(?:where|how) (?:we|i) met|kontaktiert|netzwerk|r\u00e9seau|contactad[oa]");
    private static final Pattern SHEET_OF_PEOPLE = Pattern.compile(
            "(?i).*(?<!\\p{L})(?:contacts?|networking|network|outreach|connections|people|kontakte|contactos|contatti|contatos)(?!\\p{L}).*");

    private static final Pattern EMPLOYER = Pattern.compile(
            "(?i)employer|arbeitgeber|employeur|empleador|empregador|werkgever|datore|i\u015fveren|pracodawc");
    private static final double SURE = 0.9;

    private ContactList() {}

    static boolean isOne(LogSheet log) {
        Columns columns = log.columns();
        boolean person = columns.has(Field.CONTACT_NAME) || columns.has(Field.CLIENT);
        return person && !hasPostings(columns) && isAboutContacting(log) && !isAboutJobs(log) && !Applying.isIn(log);
    }

    /** A record of job contacts speaks of employers or vacancies, as nobody does beside an acquaintance. */
    private static boolean isAboutJobs(LogSheet log) {
        boolean employers = log.columns()
                .find(Field.COMPANY)
                .filter(company -> EMPLOYER.matcher(company.header()).find())
                .isPresent();
        return employers || Applying.isAboutVacancies(log);
    }

    /** A link to a school or to somebody's profile is none to a vacancy. */
    private static boolean hasPostings(Columns columns) {
        return columns.find(Field.POSTING_LINK)
                .filter(link -> link.confidence() >= SURE)
                .isPresent();
    }

    /** A column that tells whether the person hired was contacted stands in a log of jobs. */
    private static boolean isAboutContacting(LogSheet log) {
        long ofTheHire = log
                .columns()
                .find(Field.HIRE_CONTACTED)
                .filter(chosen -> CONTACTING.matcher(chosen.header()).find())
                .stream()
                .count();
        return Applying.count(log.header(), CONTACTING) > ofTheHire
                || SHEET_OF_PEOPLE.matcher(log.sheet().name()).matches();
    }
}
