package secondwind.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Rejection;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;
import secondwind.log.PlanAnswers;
import secondwind.log.SheetReading;
import secondwind.log.UnreadableLogException;
import secondwind.packet.LogColumns;
import secondwind.packet.Wording;
import secondwind.secondplace.SecondPlaceFinder;
import secondwind.secondplace.Verdict;
import secondwind.settings.Settings;
import secondwind.settings.SettingsException;

/** Reads logs and finds the second places in them, row by row. */
final class Surveyor {
    private final BatchOptions options;
    private final SettingsShelf settingsShelf;
    private final RowListener listener;
    private final Consumer<Rejection> rejections;
    private final MappedHeaders mappedHeaders = new MappedHeaders();
    private final List<SurveyedLog> surveyed = new ArrayList<>();

    Surveyor(BatchOptions options, RowListener listener, Consumer<Rejection> rejections) {
        this.options = options;
        this.settingsShelf = new SettingsShelf(options.configuration(), options.cadence());
        this.listener = listener;
        this.rejections = rejections;
    }

    /** Everything that these files hold. A file that cannot be read costs the others nothing. */
    Caseload survey(Inputs inputs) {
        Caseload caseload = new Caseload();
        caseload.notice(inputs.notices());
        inputs.missing().forEach(caseload::unreadable);
        PlanCopies copies = new PlanCopies(options.output(), inputs.files());
        for (Path file : inputs.files()) {
            try {
                survey(file, copies, caseload);
            } catch (UnreadableLogException unreadable) {
                caseload.unreadable(unreadable.notice());
            } catch (SettingsException broken) {
                caseload.unreadable(new Notice(
                        file.toString(),
                        "Its settings cannot be used: " + broken.notice().where() + ": "
                                + broken.notice().what(),
                        broken.notice().remedy()));
            }
        }
        caseload.notice(mappedHeaders.notices());
        new ReadingBack(surveyed, options.output(), copies, rejections.andThen(listener::rejectedAnswer))
                .complete(caseload);
        return caseload;
    }

    private void survey(Path file, PlanCopies copies, Caseload caseload)
            throws UnreadableLogException, SettingsException {
        Settings settings = settingsShelf.settingsFor(file);
        SecondPlaceFinder finder = new SecondPlaceFinder(settings.phrases());
        LogOptions reading = readingOf(file, settings);
        try (Log log = LogReader.open(file, reading)) {
            if (copies.isCopyOfAnother(file, log)) {
                return;
            }
            refusePlanAlone(file, log);
            JobList jobs = new JobList(copies.mayHaveCopy(file, SurveyedLog.nameOf(file, log)));
            caseload.opened(log, file.toString());
            mappedHeaders.look(settings.columnsFor(SurveyedLog.fileName(file)).keySet(), log);
            listener.opened(log);
            // Also when the file breaks in the middle: the rows before that are to be completed too.
            SurveyedLog kept = SurveyedLog.of(file, options.output(), log, reading, jobs, finder);
            surveyed.add(kept);
            caseload.surveyed(kept);
            log.forEachRow(row -> take(row, finder, log, kept, settings, caseload));
            caseload.notice(log.notices());
        }
    }

    /**
     * A fresh workbook with our sheet alone, which goes with a log that has no sheets, is no log itself; nor is a copy whose
     * log cannot be understood here, for the settings that it needs stand beside the log.
     */
    private static void refusePlanAlone(Path file, Log log) throws UnreadableLogException {
        if (log.sheets().stream().noneMatch(SheetReading.AsLog.class::isInstance)) {
            String original = log.plan().flatMap(PlanAnswers::logFile).orElse("your log");
            boolean alone = log.sheets().size() == 1;
            throw new UnreadableLogException(new Notice(
                    file.toString(),
                    "This is the action plan for " + original + ", and "
                            + (alone ? "no log." : "the log in it is not understood here."),
                    "Name " + original + " itself; what you recorded in the plan is read back."
                            + (alone
                                    ? ""
                                    : " To go on with this copy instead, put the secondwind.toml of " + original
                                            + " beside it.")));
        }
    }

    private void take(
            LogRow row, SecondPlaceFinder finder, Log log, SurveyedLog kept, Settings settings, Caseload caseload) {
        JudgedRow judged = judge(row, finder);
        caseload.count(judged);
        listener.row(judged);
        if (judged instanceof JudgedRow.Judged read) {
            read.rejectedCells().forEach(rejections);
            kept.jobs().add(read.application());
            Seeker seeker = caseload.seeker(read.application(), log, kept.path().toString(), kept.name(), settings);
            seeker.add(withNotes(read, log), read.verdict());
            missingClient(read, seeker, caseload).ifPresent(notice -> caseload.notice(List.of(notice)));
        } else if (judged instanceof JudgedRow.Unusable unusable) {
            rejections.accept(unusable.row().rejection());
        }
    }

    /** Of the few rows that came second, the notes are read for steps that are told there alone. */
    private static Application withNotes(JudgedRow.Judged read, Log log) {
        Application application = read.application();
        return read.verdict() instanceof Verdict.SecondPlace
                ? application.with(application.progress().completedBy(log.toldInNotes(application)))
                : application;
    }

    /** In a coach's log, a row worth acting on that names no client belongs to nobody. */
    private static Optional<Notice> missingClient(JudgedRow.Judged read, Seeker seeker, Caseload caseload) {
        Application application = read.application();
        boolean worthActingOn = !(read.verdict() instanceof Verdict.No);
        Optional<LogColumns.Column> column =
                caseload.columns(seeker, application).find(Field.CLIENT);
        if (column.isEmpty() || application.client().isPresent() || !worthActingOn) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                application.row().file() + ", " + application.row().words(),
                "This row names no client, so its pages go to \u201c" + seeker.folderName() + "\u201d.",
                "Write the client\u2019s name into "
                        + application.row().cell(column.get().letters()) + "."));
    }

    private static JudgedRow judge(LogRow row, SecondPlaceFinder finder) {
        if (row instanceof LogRow.Read read) {
            return new JudgedRow.Judged(read.application(), finder.verdict(read.application()), read.rejectedCells());
        }
        return new JudgedRow.Unusable((LogRow.Rejected) row);
    }

    private LogOptions readingOf(Path file, Settings settings) {
        String country = settings.country().map(code -> code.substring(0, 2)).orElse(options.machineCountry());
        boolean dayFirst = settings.dayFirst().orElse(!Wording.of(country).writesTheMonthFirst());
        return new LogOptions(options.today(), dayFirst, settings.columnsFor(SurveyedLog.fileName(file)));
    }
}
