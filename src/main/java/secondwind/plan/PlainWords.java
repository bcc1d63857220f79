package secondwind.plan;

import java.util.Locale;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.PacketCell;
import secondwind.application.PlanSheet;
import secondwind.application.RowRef;

/** How steps and rows are named in sentences. */
final class PlainWords {
    private PlainWords() {}

    /** The step at the start of a sentence; a public body is asked for a debrief. */
    static String step(Step step, Situation situation) {
        return switch (step) {
            case FIND_MANAGER -> "Finding the manager's name";
            case LETTER -> "The letter";
            case FEEDBACK -> situation.is(Circumstance.PUBLIC_SECTOR) ? "The debrief" : "The feedback call";
            case OPPORTUNITIES -> "Asking about other openings";
            case FIND_HIRE -> "Finding out who was hired";
            case PERSON_HIRED -> "The message to the person hired";
            case CHECK_BACK -> "The check-back";
            case KEEP_IN_TOUCH -> "Keeping in touch";
        };
    }

    /** For example {@code Fernhill Logistics, Dispatcher}. */
    static String job(Application application) {
        return application.company().name()
                + application.role().map(role -> ", " + role).orElse("");
    }

    /** For example {@code jobs.xlsx, 2026, row 17 (Fernhill Logistics, Dispatcher)}. */
    static String where(Application application) {
        RowRef row = application.row();
        String sheet = row.sheet().isEmpty() ? "" : ", " + row.sheet();
        return String.format(Locale.ROOT, "%s%s, %s (%s)", row.file(), sheet, row.words(), job(application));
    }

    /** Where something is recorded. The cells of an action plan move with every run, and words become those of the drop-down, so its name has to do. */
    static String cited(Cell cell) {
        if (PacketCell.isOne(cell)) {
            return "in " + PacketCell.packet(cell);
        }
        return PlanSheet.holds(cell) ? "in the action plan" : cell.citation();
    }
}
