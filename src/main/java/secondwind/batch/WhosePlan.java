package secondwind.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Tells whose plan an earlier one is. It remembers where its log lay, for several logs may have one name, and what one
 * person has answered must never count for another.
 */
final class WhosePlan {
    private final Path output;
    private final List<SurveyedLog> logs;

    WhosePlan(Path output, List<SurveyedLog> logs) {
        this.output = output;
        this.logs = List.copyOf(logs);
    }

    /** What an earlier plan is to a log. */
    enum Claim {
        /** Made from this very file. */
        OWN,
        /** It does not say where its log lay; name and folder speak for this one. */
        LIKELY,
        /** Made from a file that was moved, or saved in another format, and is about the same jobs. */
        TAKEN_OVER,
        /** It may be another log's. */
        DOUBTFUL,
        /** Another log's. */
        ANOTHERS
    }

    /**
     * What this plan is to this log.
     *
     * @param inItsFolder whether it lies where the plan of this log goes
     * @param others the other plans that may be this log's, by their names
     */
    Claim of(PlanHead plan, SurveyedLog log, boolean inItsFolder, Collection<PlanHead> others) {
        if (plan.place().isEmpty() && plan.logFile().map(log::isMadeFrom).orElse(true)) {
            boolean isAlone = !hasNamesake(log) && others.stream().allMatch(plan::equals);
            return inItsFolder || isAlone ? Claim.LIKELY : Claim.DOUBTFUL;
        }
        if (plan.place().filter(place -> isPlaceOf(place, log)).isPresent()) {
            return Claim.OWN;
        }
        boolean isSavedAgain = isSavedAgain(plan, log);
        boolean isElsewhere = !isSavedAgain && (isStillThere(plan) || !(inItsFolder || hasItsName(plan, log)));
        if (isOfAnother(plan, log) || isElsewhere) {
            return Claim.ANOTHERS;
        }
        boolean isNoOthers = !hasNamesake(log) && others.stream().allMatch(other -> isOfOneLog(plan, other));
        boolean isAlone = isSavedAgain || isNoOthers;
        return isAlone && plan.isMostlyAbout(log) ? Claim.TAKEN_OVER : Claim.DOUBTFUL;
    }

    /** Whether a plan that says nothing of itself may be this log's, by where it lies. */
    boolean mayBeOf(SurveyedLog log, boolean inItsFolder) {
        return inItsFolder || !hasNamesake(log);
    }

    /** Whether its log is still there, so that it need not be any other's. */
    boolean isStillThere(PlanHead plan) {
        return plan.place().flatMap(place -> place.file(output)).isPresent();
    }

    private static boolean hasItsName(PlanHead plan, SurveyedLog log) {
        return plan.logFile()
                .filter(name -> log.isMadeFrom(name) || SurveyedLog.stem(name).equalsIgnoreCase(log.name()))
                .isPresent();
    }

    private static boolean isSavedAgain(PlanHead plan, SurveyedLog log) {
        return plan.place()
                .filter(place -> log.place().filter(place::isSameButForEnding).isPresent())
                .isPresent();
    }

    private boolean isOfAnother(PlanHead plan, SurveyedLog log) {
        return plan.place()
                .filter(place ->
                        logs.stream().anyMatch(other -> !other.path().equals(log.path()) && isPlaceOf(place, other)))
                .isPresent();
    }

    private boolean hasNamesake(SurveyedLog log) {
        return logs.stream()
                .anyMatch(other ->
                        !other.path().equals(log.path()) && other.name().equalsIgnoreCase(log.name()));
    }

    private static boolean isOfOneLog(PlanHead plan, PlanHead other) {
        return other.place().isEmpty() || other.place().equals(plan.place());
    }

    private boolean isPlaceOf(LogPlace place, SurveyedLog log) {
        return log.place().filter(place::equals).isPresent()
                || place.file(output)
                        .filter(file -> isSameFile(file, log.path()))
                        .isPresent();
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
