package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.application.PlanSheetKey;
import secondwind.application.RecordedProgress;
import secondwind.application.Rejection;

/**
 * What a person filled in on our sheet, the action plan, that stands in a workbook.
 *
 * @param logFile the name of the log that the workbook was made from; empty where the column with the keys is gone
 * @param place where that log lay; empty where the workbook does not say
 * @param rowNumbers what the workbook keeps of the log's rows; empty where it keeps nothing
 * @param jobs the jobs that its lines are about, answered or not
 * @param recorded what is recorded, by job
 * @param found names that were asked for, and belong into the log
 * @param rejected answers and days that could not be used
 * @param notices what the person should know about the reading
 */
public record PlanAnswers(
        Optional<String> logFile,
        Optional<String> place,
        Optional<String> rowNumbers,
        Set<PlanSheetKey.Job> jobs,
        List<RecordedProgress> recorded,
        List<FoundName> found,
        List<Rejection> rejected,
        List<Notice> notices) {
    public PlanAnswers {
        requireNonNull(logFile);
        requireNonNull(place);
        requireNonNull(rowNumbers);
        jobs = Set.copyOf(jobs);
        recorded = List.copyOf(recorded);
        found = List.copyOf(found);
        rejected = List.copyOf(rejected);
        notices = List.copyOf(notices);
    }

    /** Whether a person has filled in anything. */
    public boolean isFilledIn() {
        return !recorded.isEmpty() || !found.isEmpty() || !rejected.isEmpty();
    }
}
