package secondwind.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.ClientName;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.application.PlanSheet;
import secondwind.application.Profile;
import secondwind.log.ColumnReading;
import secondwind.log.Log;
import secondwind.log.PlanAnswers;
import secondwind.log.SheetReading;
import secondwind.output.xlsx.ProgressColumns;
import secondwind.packet.LogColumns;
import secondwind.packet.ProgressColumn;
import secondwind.settings.Settings;

/** Everything that was found in all logs: the searches, what could not be read, and which columns the logs have. */
final class Caseload {
    private final Map<String, Seeker> seekers = new LinkedHashMap<>();
    private final Map<String, LogColumns> columns = new LinkedHashMap<>();
    private final Map<String, List<SheetReading.AsLog>> layouts = new HashMap<>();
    private final Map<String, String> logFiles = new HashMap<>();
    private final Map<String, SurveyedLog> surveyed = new HashMap<>();
    private final List<Notice> unreadable = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Tally tally = new Tally();
    private int logs;

    /** A log was opened: remembers its columns. */
    void opened(Log log, String path) {
        logs++;
        logFiles.put(path, log.plan().flatMap(PlanAnswers::logFile).orElse(log.name()));
        for (SheetReading sheet : log.sheets()) {
            if (sheet instanceof SheetReading.AsLog read) {
                columns.put(path + "\n" + read.sheet(), columnsOf(read));
                layouts.computeIfAbsent(path, unknown -> new ArrayList<>()).add(read);
            }
        }
    }

    private static LogColumns columnsOf(SheetReading.AsLog sheet) {
        Map<Field, LogColumns.Column> columns = new LinkedHashMap<>();
        for (ColumnReading column : sheet.columns()) {
            columns.putIfAbsent(column.field(), new LogColumns.Column(column.column(), column.header()));
        }
        return new LogColumns(columns);
    }

    /** The file name of the log at this path; of a copy that we made, that of the log it was made from. */
    String logFile(String path) {
        return logFiles.getOrDefault(path, "");
    }

    /** A log whose rows are being read. */
    void surveyed(SurveyedLog log) {
        surveyed.put(log.path().toString(), log);
    }

    /** Where the log at this path lies, as its copy is to remember it; may be empty. */
    String place(String path) {
        return Optional.ofNullable(surveyed.get(path))
                .flatMap(SurveyedLog::place)
                .map(LogPlace::text)
                .orElse("");
    }

    /** Which log lies at this path, as its packets are to remember it. */
    String source(String path) {
        return PlanSheet.keyHeader(logFile(path), place(path), "");
    }

    /** The rows of the log at this path as text, for its copy. */
    String rowNumbers(String path) {
        return Optional.ofNullable(surveyed.get(path))
                .map(log -> log.jobs().numbers().text())
                .orElse("");
    }

    /** The columns of the sheet that this row stands in. */
    LogColumns columns(Seeker seeker, Application application) {
        return columns.getOrDefault(
                seeker.path(application) + "\n" + application.row().sheet(), LogColumns.NONE);
    }

    /** The person whose row this is: a named client is the same person in every log. */
    Seeker seeker(Application application, Log log, String path, String logName, Settings settings) {
        Optional<String> client = application.client();
        String key = client.map(name -> "client\n" + ClientName.of(name)).orElse("log\n" + path);
        Seeker seeker = seekers.computeIfAbsent(
                key, unknown -> new Seeker(client, logName, profile(client, logName, log, settings), settings));
        seeker.readFrom(application, path, logName);
        return seeker;
    }

    private static Profile profile(Optional<String> client, String logName, Log log, Settings settings) {
        if (client.isEmpty()) {
            // A folder with a log for each client shares one file of settings: the log's name tells whose details
            // count.
            Profile named = settings.clientProfile(logName);
            return log.profile().orElse(named.equals(Profile.UNKNOWN) ? settings.profile() : named);
        }
        Profile named =
                new Profile(client, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return find(log.clients(), client.get())
                .orElse(Profile.UNKNOWN)
                .orElse(settings.clientProfile(client.get()))
                .orElse(named);
    }

    private static Optional<Profile> find(Map<String, Profile> profiles, String client) {
        return profiles.entrySet().stream()
                .filter(entry -> ClientName.of(entry.getKey()).equals(ClientName.of(client)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    void unreadable(Notice notice) {
        unreadable.add(notice);
    }

    void notice(List<Notice> more) {
        notices.addAll(more);
    }

    void count(JudgedRow row) {
        tally.add(row);
    }

    void countRejectedCell() {
        tally.addRejectedCell();
    }

    /** The folders in the output folder, of everybody who was met. */
    Folders folders() {
        return Folders.of(seekers.values());
    }

    /** The columns in which progress is recorded and which these sheets of a log lack. */
    List<ProgressColumns> missingColumns(String path, Set<String> sheets) {
        List<SheetReading.AsLog> read = layouts.getOrDefault(path, List.of());
        return read.stream()
                .filter(sheet -> sheets.contains(sheet.sheet()))
                // Without a row of headers, or beside another table, a header would say nothing or the wrong thing.
                .filter(sheet -> !sheet.turned() && sheet.headerRow() > 0)
                .filter(sheet -> read.stream()
                                .filter(other -> other.sheet().equals(sheet.sheet()))
                                .count()
                        == 1)
                .flatMap(sheet -> missingColumns(sheet).stream())
                .toList();
    }

    private static Optional<ProgressColumns> missingColumns(SheetReading.AsLog sheet) {
        LogColumns known = columnsOf(sheet);
        List<String> headers = Arrays.stream(ProgressColumn.values())
                .filter(column -> known.find(column.field()).isEmpty())
                .map(ProgressColumn::header)
                .toList();
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProgressColumns(sheet.sheet(), sheet.headerRow(), headers));
    }

    Collection<Seeker> seekers() {
        return seekers.values();
    }

    List<Notice> unreadable() {
        return unreadable;
    }

    List<Notice> notices() {
        return notices;
    }

    BatchReport.Counts counts() {
        return tally.counts();
    }

    int logs() {
        return logs;
    }
}
