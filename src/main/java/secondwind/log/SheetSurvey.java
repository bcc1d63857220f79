package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Profile;
import secondwind.log.column.Columns;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;

/**
 * A bounded look at one sheet: which logs stand in it, and what do their columns mean, or is it the sender's or the
 * clients' details.
 *
 * @param sheet the sheet
 * @param passedOver why it is no log; empty when it is one
 * @param logs its logs, usually one
 * @param profile the sender's details, when it holds them
 * @param clients the clients' details, when it holds them
 * @param plan where the columns of our own action plan stand, when it holds that
 */
record SheetSurvey(
        Sheet sheet,
        String passedOver,
        List<LogSheet> logs,
        Profile profile,
        Map<String, Profile> clients,
        Optional<PlanSheetColumns> plan) {
    /** Rows with something in them that are looked at before the rows are handed over. */
    static final int LOOK_AHEAD = 600;

    SheetSurvey {
        logs = List.copyOf(logs);
        requireNonNull(plan);
    }

    /** A sheet that is not our action plan. */
    SheetSurvey(Sheet sheet, String passedOver, List<LogSheet> logs, Profile profile, Map<String, Profile> clients) {
        this(sheet, passedOver, logs, profile, clients, Optional.empty());
    }

    static SheetSurvey of(Sheet sheet, LogOptions options) throws BrokenFileException {
        if (sheet.notATable().isPresent()) {
            return passedOver(sheet, sheet.notATable().get());
        }
        List<SheetRow> rows = new ArrayList<>();
        sheet.read(row -> {
            if (row.filled() > 0) {
                rows.add(row);
            }
            return rows.size() < LOOK_AHEAD;
        });
        if (rows.isEmpty()) {
            return passedOver(sheet, "it is empty");
        }
        Optional<PlanSheetColumns> plan = PlanSheetColumns.find(rows);
        if (plan.isPresent()) {
            return new SheetSurvey(sheet, PlanSheetColumns.REASON, List.of(), Profile.UNKNOWN, Map.of(), plan);
        }
        List<TableSearch.Table> tables = new TableSearch(options.columns()).find(sheet, rows);
        Optional<LogSheet> turned = turned(sheet, rows, tables, options);
        if (turned.isPresent()
                && !(SignsOfALog.areFew(turned.get()) && options.columns().isEmpty())) {
            return new SheetSurvey(sheet, "", List.of(turned.get()), Profile.UNKNOWN, Map.of());
        }
        List<LogSheet> logs = tables.stream()
                .filter(table -> table.header().columns().has(Field.COMPANY))
                .map(table -> upright(table, rows))
                .toList();
        if (!logs.isEmpty() && options.columns().isEmpty()) {
            if (logs.stream().allMatch(ContactList::isOne)) {
                return passedOver(sheet, ContactList.REASON);
            }
            if (logs.stream().allMatch(OtherMatters::isOne)) {
                return passedOver(sheet, OtherMatters.REASON);
            }
            if (logs.stream().allMatch(VacancyList::isOne)) {
                return passedOver(sheet, VacancyList.REASON);
            }
            if (logs.stream().allMatch(SignsOfALog::areFew)) {
                return passedOver(sheet, SignsOfALog.REASON);
            }
        }
        if (!logs.isEmpty()) {
            return new SheetSurvey(sheet, "", logs, Profile.UNKNOWN, Map.of());
        }
        return withoutHeader(sheet, rows, !tables.isEmpty());
    }

    private static SheetSurvey withoutHeader(Sheet sheet, List<SheetRow> rows, boolean onlyTheCompanyIsMissing)
            throws BrokenFileException {
        Map<String, Profile> clients = PeopleSheets.clients(sheet, rows);
        if (!clients.isEmpty()) {
            return new SheetSurvey(sheet, "it holds the details of the clients", List.of(), Profile.UNKNOWN, clients);
        }
        if (onlyTheCompanyIsMissing) {
            return passedOver(sheet, NoLog.NO_COMPANY);
        }
        Optional<Profile> profile = PeopleSheets.profile(sheet.name(), rows);
        if (profile.isPresent()) {
            return new SheetSurvey(sheet, "it holds the details of the sender", List.of(), profile.get(), Map.of());
        }
        Optional<Columns> columns = HeaderlessTable.find(rows);
        if (columns.isPresent()) {
            SheetRow none = new SheetRow(0, false, List.of());
            LogSheet log = new LogSheet(sheet, none, columns.get(), rows, rows.size() < LOOK_AHEAD, false);
            return new SheetSurvey(sheet, "", List.of(log), Profile.UNKNOWN, Map.of());
        }
        return passedOver(sheet, NoLog.reason(rows));
    }

    private static LogSheet upright(TableSearch.Table table, List<SheetRow> rows) {
        SheetPart part = table.part();
        boolean whole = rows.size() < LOOK_AHEAD || part.lastRow() != SheetPart.WITHOUT_END;
        return new LogSheet(
                part.isWholeSheet() ? part.sheet() : part,
                table.header().row(),
                table.header().columns(),
                part.rows(rows),
                whole,
                false);
    }

    private static Optional<LogSheet> turned(
            Sheet sheet, List<SheetRow> rows, List<TableSearch.Table> tables, LogOptions options) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (rows.size() >= TurnedSheet.MOST || width > TurnedSheet.MOST) {
            return Optional.empty();
        }
        double upright = tables.stream()
                .mapToDouble(table -> table.header().score())
                .max()
                .orElse(0);
        List<SheetRow> turned = TurnedSheet.turn(rows);
        return TurnedTable.find(sheet.name(), turned, upright, options.columns())
                .map(header ->
                        new LogSheet(new TurnedSheet(sheet), header.row(), header.columns(), turned, true, true));
    }

    private static SheetSurvey passedOver(Sheet sheet, String reason) {
        return new SheetSurvey(sheet, reason, List.of(), Profile.UNKNOWN, Map.of());
    }

    /** The same sheet, but not read as a log. */
    SheetSurvey without(String reason) {
        return passedOver(sheet, reason);
    }

    /** How the sheet is understood, its tables one by one. */
    List<SheetReading> readings() {
        return logs.isEmpty()
                ? List.of(new SheetReading.PassedOver(sheet.name(), passedOver))
                : logs.stream().map(SheetSurvey::reading).toList();
    }

    private static SheetReading reading(LogSheet log) {
        return new SheetReading.AsLog(
                log.sheet().name(),
                log.header().number(),
                log.turned(),
                ColumnReading.of(log.columns(), log::label),
                UnusedColumns.of(log).columns());
    }

    /** A sheet's name in lower case, for comparing. */
    static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
