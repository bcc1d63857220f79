package secondwind.log;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.EndingText;

/** A list of employers, vacancies or candidates: it names companies and jobs, but nothing that anybody did about them. */
final class VacancyList {
    static final String REASON = "it names employers and jobs, but nothing that happened";

    /** A status that never says how an application stands, in so many cells, is the status of something else. */
    private static final int ENOUGH_TO_TELL = 5;

    private static final Pattern OTHER_MATTERS = Pattern.compile(
            "(?i)(?:\\S+\\s+)?(?:rent|bed ?rooms?|beds|sq ?ft|deposit|landlord|letting|flat|apartment|miete|kaltmiete|loyer|alquiler|scholarships?|grants?|foundation|essay|"
                    + "tuition|gpa|volunteers?|donations?|invoice|price|quantity|qty|author|isbn|genre|guests?|rsvp|species|patient|"
                    + "deal|deals|deal size|deal value|revenue|budget|category|amount|amt|paid|cost|balance|account no)(?:\\s+\\S+)?");

    private static final Pattern HOUSING = Pattern.compile(
            "(?i)\\b(?:rent|pcm|bed ?rooms?|beds|sq ?ft|deposit|landlord|letting|flats?|apartments?|property|viewed|viewing|mietes?|kaltmiete|loyer|alquiler|huur|affitto)\\b");
    private static final Pattern ADMISSION = Pattern.compile(
            "(?i)admission|admit|\\bcourse|\\bprogram(?:me)?\\b|degree|tuition|\\bgpa\\b|\\bgre\\b|toefl|ielts|\\bessays?\\b|\\bsop\\b|\\bfees?\\b|\\bcost");
    /** A header that speaks of work; "Where", "What" and "Account" do not. */
    private static final Pattern NAMES_A_JOB = Pattern.compile(
            "(?iU)employer|\\bjobs?\\b|position|\\brole|vacanc|\\bpost\\b|occupation|designation|arbeitgeber|stelle|beruf|poste\\b|emploi|puesto|empleo|vaga|cargo|lavoro|posto|functie|vacature|pozisyon|stanowisko|\u804c|\u5c97|\u8077");

    private static final Set<Field> JOBS = EnumSet.of(Field.COMPANY, Field.ROLE);
    private static final int SEVERAL = 2;
    private static final double SURE = 0.8;
    /** A day that only the cells tell may be that of the vacancy. */
    private static final double GUESS = 0.57;

    private static final Set<Field> TELLING = EnumSet.of(
            Field.COMPANY,
            Field.ROLE,
            Field.APPLIED_DATE,
            Field.INTERVIEW,
            Field.DECISION_DATE,
            Field.HIRED_PERSON,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE);

    private static final Set<Field> OF_A_JOBSEEKER =
            EnumSet.of(Field.APPLIED_DATE, Field.INTERVIEW, Field.OUTCOME, Field.STAGE, Field.DECISION_DATE);

    private VacancyList() {}

    static boolean isOne(LogSheet log) {
        Columns columns = log.columns();
        boolean ofCandidates =
                columns.has(Field.CLIENT) && OF_A_JOBSEEKER.stream().noneMatch(columns::has);
        boolean ofPlaces = !columns.has(Field.ROLE) && OF_A_JOBSEEKER.stream().noneMatch(columns::has);
        boolean ofOtherThings =
                ((!isAboutJobs(columns) && SignsOfALog.areFewColumns(columns)) || isAboutOtherMatters(log))
                        && !Applying.isIn(log);
        return ofOtherThings
                || isOfCourses(log)
                || isOfFlats(log)
                || ofCandidates
                || ((ofPlaces || isAboutOtherThings(log)) && nothingHappened(log));
    }

    /** A budget has accounts, and a reading list titles; only a log has employers or jobs beyond doubt. */
    private static boolean isAboutJobs(Columns columns) {
        return TELLING.stream().anyMatch(field -> isSure(columns, field));
    }

    /** People look for flats and for grants too, spend and sell, and write down where, when and what came of it. */
    private static boolean isAboutOtherMatters(LogSheet log) {
        return !namesAJob(log)
                && !isSure(log.columns(), Field.INTERVIEW)
                && !log.columns().has(Field.HIRED_PERSON)
                && log.header().cells().stream()
                        .anyMatch(cell -> OTHER_MATTERS.matcher(cell.text()).matches());
    }

    /** Flats are applied for too. */
    private static boolean isOfFlats(LogSheet log) {
        return !namesAJob(log) && Applying.count(log.header(), HOUSING) >= SEVERAL;
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

    private static boolean isSure(Columns columns, Field field) {
        return columns.find(field).filter(chosen -> chosen.confidence() >= SURE).isPresent();
    }

    private static boolean nothingHappened(LogSheet log) {
        return log.columns().byField().keySet().stream().noneMatch(field -> isEvent(log, field)) && !Applying.isIn(log);
    }

    /** Whether links, salaries and the like stand beside the jobs, and nobody's name and no note. */
    private static boolean isAboutOtherThings(LogSheet log) {
        Columns columns = log.columns();
        boolean others = UnusedColumns.of(log).columns().size() >= SEVERAL;
        return (others || columns.has(Field.POSTING_LINK))
                && !columns.has(Field.NOTES)
                && !columns.has(Field.CONTACT_NAME);
    }

    private static boolean isEvent(LogSheet log, Field field) {
        Columns columns = log.columns();
        Columns.Chosen chosen = columns.find(field).orElseThrow();
        return switch (field) {
            case OUTCOME, STAGE -> maySayHowItStands(log, chosen);
            case RANK, CLOSED -> false;
            default -> LogColumns.isEvent(field) && chosen.confidence() > GUESS;
        };
    }

    private static boolean maySayHowItStands(LogSheet log, Columns.Chosen status) {
        int filled = 0;
        for (SheetRow row : log.firstRows()) {
            String text = row.cell(status.column()).text();
            if (row.number() > log.header().number() && !text.isEmpty()) {
                filled++;
                if (EndingText.isEndedOrUnderWay(text)) {
                    return true;
                }
            }
        }
        return filled < ENOUGH_TO_TELL;
    }
}
