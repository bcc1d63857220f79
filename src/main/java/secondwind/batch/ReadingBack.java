package secondwind.batch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import secondwind.application.CellRef;
import secondwind.application.Notice;
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
    private final FilledPackets packets;
    private final Consumer<Rejection> rejections;

    ReadingBack(List<SurveyedLog> logs, Path output, PlanCopies copies, Consumer<Rejection> rejections) {
        this.logs = List.copyOf(logs);
        this.whose = new WhosePlan(output, logs);
        this.copies = copies;
        this.packets = new FilledPackets(output, copies::words);
        this.rejections = rejections;
    }

    /** Completes the second places of every log. */
    void complete(Caseload caseload) {
        Folders folders = caseload.folders();
        for (SurveyedLog log : logs) {
            String path = log.path().toString();
            Optional<String> folder = Optional.ofNullable(folders.ofLogs().get(path));
            complete(log, copies.of(log, folder, whose), packets.of(log, folders.of(path), whose), caseload);
        }
        copies.tellOfStrays(logs, whose);
        packets.tellOfThoseThatCount();
        packets.tellOfStrays(whose);
        copies.unreadable().forEach(rejection -> rejectAnswer(rejection, caseload));
        packets.unreadable().forEach(rejection -> rejectAnswer(rejection, caseload));
        caseload.notice(copies.notices());
        caseload.notice(packets.notices());
    }

    private void complete(
            SurveyedLog log, List<CopyAnswers> answers, List<FilledPackets.Answered> filled, Caseload caseload) {
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
            telling.tell(plan, log.fileName(), log.fileName());
        });
        for (CopyAnswers copy : answers) {
            copy.plan().ifPresent(plan -> {
                String where = copies.words(copy.file());
                elsewhere.add(plan.recorded(), where, isTold(copy));
                if (isTold(copy)) {
                    elsewhere.tellOfNames(plan.found(), where);
                    telling.tell(plan, SurveyedLog.fileName(copy.file()), where);
                }
            });
        }
        for (FilledPackets.Answered packet : filled) {
            elsewhere.add(packet.answers().recorded(), packet.where(), packet.isTold());
            if (packet.isTold()) {
                elsewhere.tellOfNames(packet.answers().found(), packet.where());
                new Telling(caseload).tell(packet.answers(), packet.where(), packet.where());
            }
        }
        elsewhere.rejected().forEach(telling::reject);
        caseload.notice(elsewhere.notices());
    }

    /**
     * Whether what else a copy says is told here. Another log's copy may speak of the same job, and is told of where that
     * log is read; one that was put aside was told of by the run that did so.
     */
    private static boolean isTold(CopyAnswers copy) {
        return copy.certain() && !EarlierPlans.isKept(copy.file());
    }

    private void rejectAnswer(Rejection rejection, Caseload caseload) {
        rejections.accept(rejection);
        caseload.countRejectedCell();
    }

    /** Tells what our sheets say besides, each thing once: two copies of one plan say much alike. */
    private final class Telling {
        private final Caseload caseload;
        private final Set<String> rejectedCells = new HashSet<>();
        private final Set<String> notices = new HashSet<>();

        Telling(Caseload caseload) {
            this.caseload = caseload;
        }

        /** What a plan says goes by the path of its file, for every plan has the same name. */
        void tell(PlanAnswers plan, String name, String where) {
            for (Rejection rejection : plan.rejected()) {
                CellRef cell = rejection.where();
                reject(new Rejection(
                        new CellRef(where, cell.sheet(), cell.row(), cell.column()),
                        rejection.value(),
                        rejection.expected(),
                        rejection.remedy()));
            }
            caseload.notice(plan.notices().stream()
                    .filter(notice -> notices.add(notice.what()))
                    .map(notice -> notice.where().startsWith(name)
                            ? new Notice(
                                    where + notice.where().substring(name.length()), notice.what(), notice.remedy())
                            : notice)
                    .toList());
        }

        void reject(Rejection rejection) {
            CellRef cell = rejection.where();
            // Two copies of one plan have the same cells; the fields of two packets are called alike.
            String file = cell.isLabelled() ? cell.file() : "";
            if (rejectedCells.add(String.join("\n", file, cell.sheet(), cell.a1(), rejection.value()))) {
                rejectAnswer(rejection, caseload);
            }
        }
    }
}
