package secondwind.log;

import java.util.EnumSet;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.EndingText;

/** A list of employers, vacancies or candidates: it names companies and jobs, but nothing that anybody did about them. */
final class VacancyList {
    static final String REASON = "it names employers and jobs, but nothing that happened";

    /** A status that never says how an application stands, in so many cells, is the status of something else. */
    private static final int ENOUGH_TO_TELL = 5;

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
        boolean ofOtherThings = !isAboutJobs(columns) && SignsOfALog.areFewColumns(columns) && !Applying.isIn(log);
        return ofOtherThings || ofCandidates || ((ofPlaces || isAboutOtherThings(log)) && nothingHappened(log));
    }

    /** A budget has accounts, and a reading list titles; only a log has employers or jobs beyond doubt. */
    private static boolean isAboutJobs(Columns columns) {
        return TELLING.stream().anyMatch(field -> isSure(columns, field));
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
