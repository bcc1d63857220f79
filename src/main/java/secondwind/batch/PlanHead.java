package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import secondwind.application.PlanSheetKey;
import secondwind.log.Log;
import secondwind.log.PlanAnswers;

/**
 * What an earlier plan says of itself.
 *
 * @param file the workbook
 * @param hasSheet whether it holds our sheet at all
 * @param logFile the file name of the log that it was made from; empty where it does not say
 * @param place where that log lay; empty where it does not say
 * @param jobs the jobs that its lines are about
 * @param isFilledIn whether a person has answered anything on our sheet
 */
record PlanHead(
        Path file,
        boolean hasSheet,
        Optional<String> logFile,
        Optional<LogPlace> place,
        Set<PlanSheetKey.Job> jobs,
        boolean isFilledIn) {
    PlanHead {
        requireNonNull(file);
        requireNonNull(logFile);
        requireNonNull(place);
        jobs = Set.copyOf(jobs);
    }

    static PlanHead of(Path file, Log opened) {
        Optional<PlanAnswers> plan = opened.plan();
        return new PlanHead(
                file,
                plan.isPresent(),
                plan.flatMap(PlanAnswers::logFile),
                plan.flatMap(PlanAnswers::place).map(LogPlace::new),
                plan.map(PlanAnswers::jobs).orElse(Set.of()),
                plan.filter(PlanAnswers::isFilledIn).isPresent());
    }

    /** Whether at least half of its jobs stand in this log. */
    boolean isMostlyAbout(SurveyedLog log) {
        long known = jobs.stream().filter(log.jobs()::has).count();
        return known > 0 && 2 * known >= jobs.size();
    }

    /** The log that it was made from, in words. */
    String source() {
        return place.map(LogPlace::words).or(() -> logFile).orElse("another log");
    }
}
