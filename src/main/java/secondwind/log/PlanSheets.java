package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.application.PlanSheetKey;
import secondwind.application.Rejection;
import secondwind.log.sheet.BrokenFileException;

/** Reads back the sheets of a workbook that are ours: usually none or one, two where a person has copied it. */
final class PlanSheets {
    private PlanSheets() {}

    /** What was filled in on them; empty where there is none. Typed days stand in the order of those in the logs. */
    static Optional<PlanAnswers> read(String file, List<SheetSurvey> surveys, List<LogSheet> logs, LogOptions options) {
        if (surveys.stream().allMatch(survey -> survey.plan().isEmpty())) {
            return Optional.empty();
        }
        LogOptions inOrder = new LogOptions(options.today(), DateOrders.dayFirst(logs, options), options.columns());
        Optional<String> logFile = Optional.empty();
        Optional<String> place = Optional.empty();
        Optional<String> rowNumbers = Optional.empty();
        Set<PlanSheetKey.Job> jobs = new HashSet<>();
        List<FoundName> found = new ArrayList<>();
        GatheredAnswers gathered = new GatheredAnswers();
        List<Rejection> rejected = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (SheetSurvey survey : surveys) {
            if (survey.plan().isPresent()) {
                try {
                    PlanAnswers answers = PlanSheetReading.read(
                            file, survey.sheet(), survey.plan().get(), inOrder, gathered);
                    logFile = logFile.or(answers::logFile);
                    place = place.or(answers::place);
                    jobs.addAll(answers.jobs());
                    rowNumbers = rowNumbers.or(answers::rowNumbers);
                    found.addAll(answers.found());
                    rejected.addAll(answers.rejected());
                    notices.addAll(answers.notices());
                } catch (BrokenFileException broken) {
                    notices.add(new Notice(
                            file + ", " + survey.sheet().name(),
                            broken.reason() + " What was filled in there does not count.",
                            broken.remedy()));
                }
            }
        }
        gathered.contradictions(file, "action plan").ifPresent(notices::add);
        return Optional.of(
                new PlanAnswers(logFile, place, rowNumbers, jobs, gathered.recorded(), found, rejected, notices));
    }
}
