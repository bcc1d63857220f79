package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.Profile;
import secondwind.log.column.ColumnChoice;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;

/**
 * A bounded look at one sheet: is it a log, and what do its columns mean, or is it the sender's or the clients' details.
 *
 * @param reading how the sheet is understood
 * @param log the log, when it is one
 * @param profile the sender's details, when it holds them
 * @param clients the clients' details, when it holds them
 */
record SheetSurvey(SheetReading reading, Optional<LogSheet> log, Profile profile, Map<String, Profile> clients) {
    /** Rows with something in them that are looked at before the rows are handed over. */
    static final int LOOK_AHEAD = 600;

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
        Optional<HeaderSearch.Found> header = HeaderSearch.find(rows, new ColumnChoice(options.columns()));
        boolean company = header.isPresent() && header.get().columns().has(Field.COMPANY);
        if (!company) {
            Map<String, Profile> clients = PeopleSheets.clients(sheet, rows);
            if (!clients.isEmpty()) {
                return new SheetSurvey(
                        new SheetReading.PassedOver(sheet.name(), "it holds the details of the clients"),
                        Optional.empty(),
                        Profile.UNKNOWN,
                        clients);
            }
        }
        if (header.isPresent() && !company) {
            return passedOver(sheet, "it has no column with the company or employer");
        }
        if (header.isPresent()) {
            return log(sheet, header.get(), rows);
        }
        Optional<Profile> profile = PeopleSheets.profile(sheet.name(), rows);
        if (profile.isPresent()) {
            return new SheetSurvey(
                    new SheetReading.PassedOver(sheet.name(), "it holds the details of the sender"),
                    Optional.empty(),
                    profile.get(),
                    Map.of());
        }
        return passedOver(sheet, "no row of it reads like the headers of a log");
    }

    private static SheetSurvey log(Sheet sheet, HeaderSearch.Found header, List<SheetRow> rows) {
        LogSheet log = new LogSheet(sheet, header.row(), header.columns(), rows, rows.size() < LOOK_AHEAD);
        return new SheetSurvey(
                new SheetReading.AsLog(
                        sheet.name(),
                        header.row().number(),
                        ColumnReading.of(header.columns(), CellRef::columnLetters),
                        UnusedColumns.of(log).columns()),
                Optional.of(log),
                Profile.UNKNOWN,
                Map.of());
    }

    private static SheetSurvey passedOver(Sheet sheet, String reason) {
        return new SheetSurvey(
                new SheetReading.PassedOver(sheet.name(), reason), Optional.empty(), Profile.UNKNOWN, Map.of());
    }

    /** A sheet's name in lower case, for comparing. */
    static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
