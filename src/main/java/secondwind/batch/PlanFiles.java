package secondwind.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import secondwind.output.Paper;
import secondwind.output.xlsx.PlanContent;
import secondwind.output.xlsx.PlanWorkbook;
import secondwind.packet.PlanLine;
import secondwind.packet.PlanLines;
import secondwind.packet.Wording;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;

/** Gathers the plans of everybody by the log that they come from: each log has one workbook on which to answer. */
final class PlanFiles {
    private final Caseload caseload;
    private final Function<Seeker, Wording> wordingOf;
    private final Function<Seeker, Paper> paperOf;
    private final Map<String, OfLog> byPath = new LinkedHashMap<>();

    PlanFiles(Caseload caseload, Function<Seeker, Wording> wordingOf, Function<Seeker, Paper> paperOf) {
        this.caseload = caseload;
        this.wordingOf = wordingOf;
        this.paperOf = paperOf;
    }

    /** What is gathered of one log; its dates are written as the first person in it writes them. */
    private static final class OfLog {
        private final Seeker first;
        private final List<PlanLine> lines = new ArrayList<>();
        private final Set<String> sheets = new HashSet<>();

        OfLog(Seeker first) {
            this.first = first;
        }
    }

    /** The workbooks of these searches; a log without a line has none. */
    List<PlanFile> of(List<PlannedSearch> planned) {
        planned.forEach(this::gather);
        Map<String, String> folders = caseload.folders().ofLogs();
        List<PlanFile> files = new ArrayList<>();
        byPath.forEach((path, log) -> {
            if (!log.lines.isEmpty()) {
                files.add(new PlanFile(
                        folders.getOrDefault(path, log.first.folderName()),
                        PlanWorkbook.of(Path.of(path)),
                        new PlanContent(
                                caseload.logFile(path),
                                caseload.place(path),
                                caseload.rowNumbers(path),
                                PlanLines.sorted(log.lines.stream()),
                                wordingOf.apply(log.first).writesTheMonthFirst(),
                                paperOf.apply(log.first)),
                        caseload.missingColumns(path, log.sheets)));
            }
        });
        return files;
    }

    private void gather(PlannedSearch search) {
        Seeker seeker = search.seeker();
        PlanLines lines = new PlanLines(wordingOf.apply(seeker));
        for (ActionPlan plan : search.searchPlan().plans()) {
            String name = plan.application().row().file();
            OfLog log = byPath.computeIfAbsent(seeker.path(plan.application()), path -> new OfLog(seeker));
            log.lines.addAll(lines.of(List.of(plan)));
            plan.rows().stream()
                    .map(SecondPlaceRow::application)
                    .filter(row -> row.row().file().equals(name))
                    .forEach(row -> log.sheets.add(row.row().sheet()));
        }
    }
}
