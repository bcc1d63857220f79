package secondwind.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** Opens a log that somebody keeps in their own way, and settles what its sheets and columns mean. */
public final class LogReader {
    private LogReader() {}

    /**
     * Opens a log. The file is only read, and stays open until the log is closed. A file that holds nothing but our own
     * action plan opens too: it has no rows, but answers.
     *
     * @throws UnreadableLogException when the file cannot be used, with the one line for the user
     */
    public static Log open(Path file, LogOptions options) throws UnreadableLogException {
        String name = String.valueOf(file.getFileName());
        Workbook workbook;
        try {
            workbook = WorkbookOpener.open(file);
        } catch (BrokenFileException broken) {
            throw unreadable(name, broken);
        } catch (RuntimeException broken) {
            throw damaged(name, broken);
        }
        try {
            return survey(name, workbook, options);
        } catch (UnreadableLogException refused) {
            workbook.close();
            throw refused;
        } catch (RuntimeException broken) {
            workbook.close();
            throw damaged(name, broken);
        }
    }

    static UnreadableLogException unreadable(String name, BrokenFileException broken) {
        return new UnreadableLogException(new Notice(name, broken.reason(), broken.remedy()), broken);
    }

    static UnreadableLogException damaged(String name, RuntimeException met) {
        FailureTrace.keep(met);
        return new UnreadableLogException(
                new Notice(
                        name,
                        "The file is damaged or incomplete.",
                        "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one."),
                met);
    }

    private static Log survey(String name, Workbook workbook, LogOptions options) throws UnreadableLogException {
        List<SheetSurvey> surveys = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            try {
                surveys.add(SheetSurvey.of(sheet, options));
            } catch (BrokenFileException broken) {
                if (workbook.sheets().size() == 1) {
                    throw unreadable(name, broken);
                }
                surveys.add(new SheetSurvey(sheet, "it is damaged", List.of(), Profile.UNKNOWN, Map.of()));
                notices.add(new Notice(name, broken.reason() + " The other sheets were read.", broken.remedy()));
            }
        }
        List<SheetSurvey> judged = SheetRivals.judge(surveys);
        List<SheetReading> readings =
                judged.stream().flatMap(survey -> survey.readings().stream()).toList();
        List<LogSheet> logs = ClientSheets.named(
                judged.stream().flatMap(survey -> survey.logs().stream()).toList());
        Optional<PlanAnswers> plan = PlanSheets.read(name, judged, logs, options);
        if (logs.isEmpty() && plan.isEmpty()) {
            throw new UnreadableLogException(noTable(name, readings));
        }
        judged.forEach(survey -> notices.addAll(notices(name, survey)));
        WhoseLog whose = new WhoseLog(SheetRivals.profile(judged), SheetRivals.clients(judged));
        return new OpenedLog(name, workbook, options, readings, logs, whose, notices, plan);
    }

    private static List<Notice> notices(String name, SheetSurvey survey) {
        String sheet = survey.sheet().name();
        String where = sheet.isEmpty() ? name : name + ", " + sheet;
        List<Notice> notices = new ArrayList<>();
        survey.logs().forEach(log -> notices.addAll(UnusedColumns.of(log).secondPlaces(where)));
        if (survey.sheet().hidden() && !survey.logs().isEmpty()) {
            notices.add(new Notice(where, "This sheet is hidden and was read too.", ""));
        }
        return notices;
    }

    private static Notice noTable(String name, List<SheetReading> readings) {
        List<String> reasons = new ArrayList<>();
        for (SheetReading reading : readings) {
            if (reading instanceof SheetReading.PassedOver passed && reasons.size() < 5) {
                String sheet = passed.sheet().isEmpty() ? "" : "\u201c" + passed.sheet() + "\u201d: ";
                reasons.add(sheet + passed.reason());
            }
        }
        String detail = reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
        return new Notice(
                name,
                "No table of applications was found" + detail + ".",
                "Put one row of headers above the rows, such as Company, Position, Date Applied, Outcome.");
    }
}
