package secondwind.batch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import secondwind.application.Rejection;
import secondwind.log.PlanAnswers;

/**
 * Reads back what people recorded, in the order of authority: the log's own cells stand; then come the columns that we
 * added to a copy, then our sheet in the log itself, then our sheet in its copies. What is ticked in a packet comes last.
 */
final class ReadingBack {
    private final List<SurveyedLog> logs;
    private final WhosePlan whose;
    private final PlanCopies copies;
    private final Consumer<Rejection> rejections;

    ReadingBack(List<SurveyedLog> logs, Path output, PlanCopies copies, Consumer<Rejection> rejections) {
        this.logs = List.copyOf(logs);
        this.whose = new WhosePlan(output, logs);
        this.copies = copies;
        this.rejections = rejections;
    }

    /** Completes the second places of every log. */
    void complete(Caseload caseload) {
        Map<String, String> folders = caseload.folders().ofLogs();
        for (SurveyedLog log : logs) {
            Optional<String> folder = Optional.ofNullable(folders.get(log.path().toString()));
            complete(log, copies.of(log, folder, whose), caseload);
        }
        copies.tellOfStrays(logs, whose);
        caseload.notice(copies.notices());
    }

    private void complete(SurveyedLog log, List<CopyAnswers> answers, Caseload caseload) {
        RecordedElsewhere elsewhere = new RecordedElsewhere(log, caseload);
        Telling telling = new Telling(caseload);
        for (CopyAnswers copy : answers) {
            String where = copies.words(copy.file());
            elsewhere.add(copy.inAddedColumns(), where, isTold(copy));
            elsewhere.tellOfOnlyInTheCopy(copy.inColumnsOfTheLog(), where);
            elsewhere.add(
                    copy.inColumnsOfTheLog(), where, isTold(copy) && log.jobs().isComplete());
        }
        log.plan().ifPresent(plan -> {
            elsewhere.add(plan.recorded(), log.path().toString(), true);
            elsewhere.tellOfNames(plan.found(), log.path().toString());
            telling.tell(plan);
        });
        for (CopyAnswers copy : answers) {
            copy.plan().ifPresent(plan -> {
                String where = copies.words(copy.file());
                elsewhere.add(plan.recorded(), where, isTold(copy));
                if (isTold(copy)) {
                    elsewhere.tellOfNames(plan.found(), where);
                    telling.tell(plan);
                }
            });
        }
        caseload.notice(elsewhere.notices());
    }

    /**
     * Whether what else a copy says is told here. Another log's copy may speak of the same job, and is told of where that
     * log is read; one that was put aside was told of by the run that did so.
     */
    private static boolean isTold(CopyAnswers copy) {
        return copy.certain() && !EarlierPlans.isKept(copy.file());
    }

    /** Tells what our sheets say besides, each thing once: two copies of one plan say much alike. */
    private final class Telling {
        private final Caseload caseload;
        private final Set<String> rejectedCells = new HashSet<>();
        private final Set<String> notices = new HashSet<>();

        Telling(Caseload caseload) {
            this.caseload = caseload;
        }

        void tell(PlanAnswers plan) {
            for (Rejection rejection : plan.rejected()) {
                if (rejectedCells.add(
                        rejection.where().sheet() + "\n" + rejection.where().a1() + "\n" + rejection.value())) {
                    rejections.accept(rejection);
                    caseload.countRejectedCell();
                }
            }
            caseload.notice(plan.notices().stream()
                    .filter(notice -> notices.add(notice.what()))
                    .toList());
        }
    }
}
