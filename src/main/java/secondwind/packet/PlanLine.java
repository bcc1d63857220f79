package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;

/**
 * One line of the {@link PlanSheet}: one step of one second place, or one touch of it, in words.
 *
 * @param date the day to do it, or the day it was done; lines are sorted by it
 * @param status where it stands, in one or two words
 * @param step what to do
 * @param company the employer as typed
 * @param role the job as typed; several where one letter or call names them
 * @param client whose it is; empty in a log of one's own
 * @param whom the person it goes to
 * @param how by what way, with the number or address
 * @param window the days on which it fits, in words
 * @param result what came of it, where that is recorded
 * @param doneOn the day that is recorded for it
 * @param recordedIn the cell of the log that records it; empty where the plan's own sheet does, or nothing
 * @param key which step of which job this is; empty for a task that no column records
 */
public record PlanLine(
        Optional<LocalDate> date,
        String status,
        String step,
        String company,
        String role,
        String client,
        String whom,
        String how,
        String window,
        Optional<PlanSheet.Result> result,
        Optional<LocalDate> doneOn,
        String recordedIn,
        Optional<PlanSheetKey> key) {
    public PlanLine {
        requireNonNull(date);
        requireNonNull(status);
        requireNonNull(step);
        requireNonNull(company);
        requireNonNull(role);
        requireNonNull(client);
        requireNonNull(whom);
        requireNonNull(how);
        requireNonNull(window);
        requireNonNull(result);
        requireNonNull(doneOn);
        requireNonNull(recordedIn);
        requireNonNull(key);
    }
}
