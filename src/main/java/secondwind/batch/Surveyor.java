package secondwind.batch;

import java.nio.file.Path;
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
        for (Path file : inputs.files()) {
            try {
                survey(file, caseload);
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
        return caseload;
    }

    private void survey(Path file, Caseload caseload) throws UnreadableLogException, SettingsException {
        Settings settings = settingsShelf.settingsFor(file);
        SecondPlaceFinder finder = new SecondPlaceFinder(settings.phrases());
        try (Log log = LogReader.open(file, readingOf(file, settings))) {
            caseload.opened(log, file.toString());
            mappedHeaders.look(settings.columnsFor(name(file)).keySet(), log);
            listener.opened(log);
            log.forEachRow(row -> take(row, finder, log, file, settings, caseload));
            caseload.notice(log.notices());
        }
    }

    private void take(LogRow row, SecondPlaceFinder finder, Log log, Path file, Settings settings, Caseload caseload) {
        JudgedRow judged = judge(row, finder);
        caseload.count(judged);
        listener.row(judged);
        if (judged instanceof JudgedRow.Judged read) {
            read.rejectedCells().forEach(rejections);
            Seeker seeker = caseload.seeker(read.application(), log, file.toString(), stem(file), settings);
            seeker.add(read.application(), read.verdict());
            missingClient(read, seeker, caseload).ifPresent(notice -> caseload.notice(List.of(notice)));
        } else if (judged instanceof JudgedRow.Unusable unusable) {
            rejections.accept(unusable.row().rejection());
        }
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
        return new LogOptions(options.today(), dayFirst, settings.columnsFor(name(file)));
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
