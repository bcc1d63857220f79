package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What a person recorded for one job in another place than the log itself: on our sheet, or in a copy of the log.
 *
 * @param job the job, and the day of its decision as that place knows it
 * @param name the job in words, for the person: {@code Acme, Clerk}
 * @param progress what was recorded
 * @param assumed the fields of it whose day is only assumed, for none is given
 */
public record RecordedProgress(PlanSheetKey.Job job, String name, Progress progress, Set<Field> assumed) {
    public RecordedProgress {
        requireNonNull(job);
        requireNonNull(name);
        requireNonNull(progress);
        assumed = Set.copyOf(assumed);
    }

    /** A record whose days were all given. */
    public RecordedProgress(PlanSheetKey.Job job, String name, Progress progress) {
        this(job, name, progress, Set.of());
    }
}
