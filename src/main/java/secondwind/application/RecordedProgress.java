package secondwind.application;

import static java.util.Objects.requireNonNull;

/**
 * What a person recorded for one job in another place than the log itself: on our sheet, or in a copy of the log.
 *
 * @param job the job, and the day of its decision as that place knows it
 * @param name the job in words, for the person: {@code Acme, Clerk}
 * @param progress what was recorded
 */
public record RecordedProgress(PlanSheetKey.Job job, String name, Progress progress) {
    public RecordedProgress {
        requireNonNull(job);
        requireNonNull(name);
        requireNonNull(progress);
    }
}
