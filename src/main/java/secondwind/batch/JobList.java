package secondwind.batch;

import java.util.HashSet;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.PlanSheetKey.Job;

/** The jobs that stand in a log, as far as anybody wants to know; a very long log is not compared with its copy. */
final class JobList {
    private static final int MOST = 50_000;

    private final boolean wanted;
    private final Set<String> jobs = new HashSet<>();
    private boolean tooLong;

    /** A list that is kept only where somebody wants it, for it costs time and memory. */
    JobList(boolean wanted) {
        this.wanted = wanted;
    }

    void add(Application application) {
        if (wanted && !tooLong) {
            tooLong = jobs.size() == MOST;
            jobs.add(key(application));
        }
    }

    /** Whether every job of the log is known. */
    boolean isComplete() {
        return wanted && !tooLong;
    }

    boolean has(Application application) {
        return jobs.contains(key(application));
    }

    private static String key(Application application) {
        Job job = Job.of(application);
        return job.client() + "\n" + job.key().company() + "\n" + job.key().role();
    }
}
