package secondwind.packet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import secondwind.application.Application;
import secondwind.application.PlanSheetKey;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Step;

/**
 * Names the entries of a calendar so that an entry keeps its name from week to week, when a row has moved in the log, a
 * date has changed, or the day of the decision has been filled in: after the job, the step, and which attempt at the job
 * it is.
 */
public final class EntryNames {
    private static final String BETWEEN = "\u0000";

    private final Map<ActionPlan, Integer> attempts = new HashMap<>();

    private EntryNames() {}

    /** The names for one person's plans, all of them, because ended ones tell a first attempt at a job from a second. */
    public static EntryNames of(List<ActionPlan> plans) {
        Map<String, List<ActionPlan>> byJob = new HashMap<>();
        for (ActionPlan plan : plans) {
            byJob.computeIfAbsent(job(plan), unused -> new ArrayList<>()).add(plan);
        }
        EntryNames names = new EntryNames();
        for (List<ActionPlan> attempts : byJob.values()) {
            attempts.sort(Comparator.comparing(ActionPlan::told));
            for (int index = 0; index < attempts.size(); index++) {
                names.attempts.put(attempts.get(index), index + 1);
            }
        }
        return names;
    }

    /** The name of the entry for this step of this plan. */
    String of(ActionPlan plan, Step step) {
        String key = String.join(BETWEEN, step.key(), job(plan), String.valueOf(attempts.getOrDefault(plan, 1)));
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Of several roles the one decided first, so that another role that joins them changes no name. */
    private static String job(ActionPlan plan) {
        PlanSheetKey.Job job = plan.rows().stream()
                .map(SecondPlaceRow::application)
                .min(Comparator.comparing((Application row) -> row.decided().orElse(LocalDate.MAX))
                        .thenComparing(EntryNames::text))
                .map(PlanSheetKey.Job::of)
                .orElseThrow();
        return text(job);
    }

    private static String text(Application application) {
        return text(PlanSheetKey.Job.of(application));
    }

    private static String text(PlanSheetKey.Job job) {
        return String.join(BETWEEN, job.key().company(), job.key().role(), job.client());
    }
}
