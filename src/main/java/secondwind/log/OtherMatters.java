package secondwind.log;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;

/**
 * Tables that are kept like a log, with a place, a day and a result, and are about no job: flats, grants, courses, deals,
 * money, or those who applied to somebody.
 */
final class OtherMatters {
    static final String REASON = "it is about something else than jobs, such as flats, courses, money or applicants";

    private static final Pattern OTHER_MATTERS = Pattern.compile(
            "(?i)(?:\\S+\\s+)?(?:rent|bed ?rooms?|beds|sq ?ft|deposit|landlord|letting|flat|apartment|miete|kaltmiete|loyer|alquiler|scholarships?|grants?|foundation|essay|"
                    + "tuition|gpa|volunteers?|donations?|invoice|price|quantity|qty|author|isbn|genre|guests?|rsvp|species|patient|"
                    + "deal|deals|deal size|deal value|revenue|budget|category|amount|amt|paid|cost|balance|account no)(?:\\s+\\S+)?");

    private static final Pattern HOUSING = Pattern.compile(
            "(?iU)\\b(?:rent|pcm|bed ?rooms?|beds|sq ?ft|deposit|landlord|letting|flats?|apartments?|property|viewed|viewing|mietes?|kaltmiete|warmmiete|zimmer|vermieter(?:in)?|besichtigung|nebenkosten|kaution|schufa|wohnung|"
                    + "loyer|propri\u00e9taire|pi\u00e8ces|surface|alquiler|habitaciones|casero|fianza|piso|"
                    + "huur|kamers|verhuurder|bezichtiging|affitto|locali|padrone|aluguel|senhorio|quartos|czynsz|pokoje|kira|ev sahibi|hyra|rum)\\b");
    private static final Pattern ADMISSION = Pattern.compile(
            "(?i)admission|admit|\\bcourse|\\bprogram(?:me)?\\b|degree|tuition|\\bgpa\\b|\\bgre\\b|toefl|ielts|\\bessays?\\b|\\bsop\\b|\\bfees?\\b|\\bcost");
    private static final Pattern OF_AN_APPLICANT = Pattern.compile(
            "(?iU)^(?:age|gender|sex|date of birth|dob|nationality|marital status|education|university|college|degree|major|experience|"
                    + "years of experience|references|skills|notice period|current (?:salary|company|ctc)|expected (?:salary|ctc))$");
    /** A header that speaks of work; "Where", "What" and "Account" do not. */
    private static final Pattern NAMES_A_JOB = Pattern.compile(
            "(?iU)employer|\\bjobs?\\b|position|\\brole|vacanc|\\bpost\\b|occupation|designation|arbeitgeber|stelle|beruf|poste\\b|emploi|puesto|empleo|vaga|cargo|lavoro|posto|functie|vacature|pozisyon|stanowisko|\u804c|\u5c97|\u8077");

    private static final Set<Field> JOBS = EnumSet.of(Field.COMPANY, Field.ROLE);
    private static final int SEVERAL = 2;
    private static final double SURE = 0.8;

    private OtherMatters() {}

    /** Whether the headers of this table speak of such a matter, and of no job. */
    static boolean isOne(LogSheet log) {
        return isAbout(log) || isOfCourses(log) || isOfFlats(log) || isOfApplicants(log);
    }

    /** People look for flats and for grants too, spend and sell, and write down where, when and what came of it. */
    private static boolean isAbout(LogSheet log) {
        return !Applying.isIn(log)
                && !namesAJob(log)
                && !hasInterviews(log)
                && !log.columns().has(Field.HIRED_PERSON)
                && log.header().cells().stream()
                        .anyMatch(cell -> OTHER_MATTERS.matcher(cell.text()).matches());
    }

    /** Flats are applied for too. */
    private static boolean isOfFlats(LogSheet log) {
        return !namesAJob(log) && Applying.count(log.header(), HOUSING) >= SEVERAL;
    }

    /** Whoever hires keeps a list of those who applied. */
    private static boolean isOfApplicants(LogSheet log) {
        return !Applying.isIn(log) && !hasInterviews(log) && Applying.count(log.header(), OF_AN_APPLICANT) > SEVERAL;
    }

    private static boolean namesAJob(LogSheet log) {
        return JOBS.stream()
                .flatMap(field -> log.columns().find(field).stream())
                .anyMatch(chosen -> NAMES_A_JOB.matcher(chosen.header()).find());
    }

    /** Somebody who applies to universities applies too, but for no job. */
    private static boolean isOfCourses(LogSheet log) {
        return !log.columns().has(Field.ROLE) && Applying.count(log.header(), ADMISSION) >= SEVERAL;
    }

    private static boolean hasInterviews(LogSheet log) {
        return log.columns()
                .find(Field.INTERVIEW)
                .filter(chosen -> chosen.confidence() >= SURE)
                .isPresent();
    }
}
