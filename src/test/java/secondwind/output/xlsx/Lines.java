package secondwind.output.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.output.Paper;
import secondwind.packet.PlanLine;

/** A short plan for tests: one step recorded in the log, one recorded on the sheet, one overdue, one task, one later. */
final class Lines {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    private Lines() {}

    static PlanContent content() {
        return new PlanContent("jobs.xlsx", plan(""), true, Paper.LETTER);
    }

    static List<PlanLine> plan(String client) {
        return List.of(
                line(
                        "done",
                        "Send the letter",
                        client,
                        FIRST,
                        Optional.of(PlanSheet.Result.DONE),
                        "jobs.xlsx, Letter sent, N17",
                        key(Field.LETTER_SENT)),
                line(
                        "no answer",
                        "Call for feedback",
                        client,
                        FIRST.plusDays(7),
                        Optional.of(PlanSheet.Result.NO_ANSWER),
                        "",
                        key(Field.FEEDBACK_CALL_DONE)),
                line(
                        "overdue",
                        "Call for feedback, try 2",
                        client,
                        FIRST.plusDays(10),
                        Optional.empty(),
                        "",
                        key(Field.FEEDBACK_CALL_DONE)),
                line(
                        "due",
                        "Find out who was hired",
                        client,
                        FIRST.plusDays(11),
                        Optional.empty(),
                        "",
                        Optional.empty()),
                line(
                        "later",
                        "Check back",
                        client,
                        FIRST.plusDays(25),
                        Optional.empty(),
                        "",
                        key(Field.CHECK_BACK_DONE)));
    }

    static PlanLine withCompany(String company) {
        return new PlanLine(
                Optional.of(FIRST),
                "due",
                "Send the letter",
                company,
                "Dispatcher",
                "",
                "Maria Okafor",
                "by post",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                key(Field.LETTER_SENT));
    }

    static PlanLine reached(PlanLine line, String how) {
        return new PlanLine(
                line.date(),
                line.status(),
                line.step(),
                line.company(),
                line.role(),
                line.client(),
                line.whom(),
                how,
                line.window(),
                line.result(),
                line.doneOn(),
                line.recordedIn(),
                line.key());
    }

    private static PlanLine line(
            String status,
            String step,
            String client,
            LocalDate day,
            Optional<PlanSheet.Result> result,
            String recordedIn,
            Optional<PlanSheetKey> key) {
        return new PlanLine(
                Optional.of(day),
                status,
                step,
                "Fernhill Logistics",
                "Dispatcher",
                client,
                "Maria Okafor",
                "call 555-0142",
                "Nov 21 to Nov 26",
                result,
                result.map(any -> day),
                recordedIn,
                key);
    }

    private static Optional<PlanSheetKey> key(Field field) {
        PlanSheetKey.Job job = new PlanSheetKey.Job(
                JobKey.of("Fernhill Logistics", "Dispatcher"), "", Optional.of(LocalDate.of(2026, 11, 13)));
        return Optional.of(new PlanSheetKey(field, List.of(job)));
    }
}
