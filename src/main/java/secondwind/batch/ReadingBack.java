package secondwind.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import secondwind.application.Rejection;
import secondwind.log.PlanAnswers;

/**
 * Reads back what people recorded, in the order of authority: the log's own cells stand; then come the columns that we
 * added to a copy, then our sheet in the log itself, then our sheet in its copies. What is ticked in a packet comes last.
 */
final class ReadingBack {
    private final List<SurveyedLog> logs;
    private final PlanCopies copies;
    private final Consumer<Rejection> rejections;

    ReadingBack(List<SurveyedLog> logs, PlanCopies copies, Consumer<Rejection> rejections) {
        this.logs = List.copyOf(logs);
        this.copies = copies;
        this.rejections = rejections;
    }

    /** Completes the second places of every log. */
    void complete(Caseload caseload) {
        Map<String, String> folders = caseload.folders().ofLogs();
        for (SurveyedLog log : logs) {
            Optional<String> folder = Optional.ofNullable(folders.get(log.path().toString()));
            complete(log, copies.of(log, folder, hasNamesake(log)), caseload);
        }
        caseload.notice(copies.notices());
    }

    private boolean hasNamesake(SurveyedLog log) {
        return logs.stream()
                .anyMatch(other ->
                        !other.path().equals(log.path()) && other.fileName().equalsIgnoreCase(log.fileName()));
    }

    private void complete(SurveyedLog log, List<CopyAnswers> answers, Caseload caseload) {
        RecordedElsewhere elsewhere = new RecordedElsewhere(log, caseload.seekers());
        for (CopyAnswers copy : answers) {
            String where = copies.words(copy.file());
            elsewhere.add(copy.inAddedColumns(), where, copy.certain());
            elsewhere.tellOfOnlyInTheCopy(copy.inColumnsOfTheLog(), where);
            elsewhere.add(copy.inColumnsOfTheLog(), where, copy.certain());
        }
        log.plan().ifPresent(plan -> add(plan, log.path().toString(), elsewhere, caseload));
        for (CopyAnswers copy : answers) {
            String where = copies.words(copy.file());
            if (copy.certain()) {
                copy.plan().ifPresent(plan -> add(plan, where, elsewhere, caseload));
            } else {
                // Another log's copy may speak of the same job; what else it says is told where that log is read.
                copy.plan().ifPresent(plan -> elsewhere.add(plan.recorded(), where, false));
            }
        }
        caseload.notice(elsewhere.notices());
    }

    private void add(PlanAnswers plan, String where, RecordedElsewhere elsewhere, Caseload caseload) {
        elsewhere.add(plan.recorded(), where, true);
        plan.rejected().forEach(rejection -> {
            rejections.accept(rejection);
            caseload.countRejectedCell();
        });
        caseload.notice(plan.notices());
    }
}
