package secondwind.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.RowRef;
import secondwind.packet.LogDoctor.Examined;

/** Names rows as briefly as the logs allow, and says where to type what they lack. */
final class Places {
    private static final int MOST_ROWS = 10;
    private static final int MOST_CLIENTS = 3;
    private static final int MOST_SHEETS = 3;

    /** A column of names that is kept for somebody other than the hiring manager. */
    private static final Pattern NOT_THE_MANAGER =
            Pattern.compile("recruit|agen(?:cy|t)|consultant|\\bHR\\b|human res", Pattern.CASE_INSENSITIVE);

    private static final Pattern THE_AGENCY =
            Pattern.compile("recruit|agen(?:cy|t)|consultant", Pattern.CASE_INSENSITIVE);

    private final boolean severalFiles;
    private final boolean severalSheets;

    /** Names for places among all these rows: where they stand in one sheet, no sheet need be named. */
    Places(List<Application> rows) {
        severalFiles = rows.stream().map(row -> row.row().file()).distinct().count() > 1;
        severalSheets = rows.stream()
                        .map(row -> row.row().file() + "\n" + row.row().sheet())
                        .distinct()
                        .count()
                > (severalFiles
                        ? rows.stream().map(row -> row.row().file()).distinct().count()
                        : 1);
    }

    /** The rows of one sheet that lack the same and have the same column for it. */
    private record Sheet(String name, String instruction, List<Application> rows) {}

    /** One line for all rows that lack this. */
    Advice advice(Gap gap, List<Examined> rows) {
        List<Sheet> sheets = sheets(gap, rows);
        boolean asked = isAskedAsWell(gap, rows);
        String start = gap.words() + (asked ? " (asked above)" : "");
        if (gap == Gap.PROGRESS) {
            return new Advice(
                    gap,
                    sheets.size(),
                    start + in(sheets) + " \u2013 " + gap.why() + ". Add " + Gaps.progressHeaders() + ".");
        }
        if (sheets.size() == 1) {
            Sheet only = sheets.get(0);
            String line = start + ": " + rowsOf(only) + " \u2013 " + gap.why() + ". " + doing(gap, only) + ".";
            return new Advice(gap, rows.size(), line);
        }
        boolean alike = sheets.stream().map(Sheet::instruction).distinct().count() == 1;
        List<String> named = sheets.stream()
                .limit(MOST_SHEETS)
                .map(sheet -> rowsOf(sheet) + (alike ? "" : " (" + sheet.instruction() + ")"))
                .toList();
        int others = sheets.size() - named.size();
        String more = others > 0 ? "; and " + others + " more " + (severalFiles ? "logs" : "sheets") : "";
        String line = start + ": " + String.join("; ", named) + more + " \u2013 " + gap.why() + ".";
        return new Advice(gap, rows.size(), alike ? line + " " + doing(gap, sheets.get(0)) + "." : line);
    }

    /** The plan's own questions ask for these days and for the recruiter too; the line says where the answer goes. */
    private static boolean isAskedAsWell(Gap gap, List<Examined> rows) {
        return gap == Gap.DECISION_DATE
                || (gap == Gap.RECRUITER
                        && rows.stream().allMatch(row -> row.plan().contact().isEmpty()));
    }

    private List<Sheet> sheets(Gap gap, List<Examined> examined) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        for (Examined each : examined) {
            RowRef row = each.row().row();
            String instruction = instruction(gap, each);
            sheets.computeIfAbsent(
                            row.file() + "\n" + row.sheet() + "\n" + instruction,
                            unknown -> new Sheet(place(row), instruction, new ArrayList<>()))
                    .rows()
                    .add(each.row());
        }
        return List.copyOf(sheets.values());
    }

    private String place(RowRef row) {
        String file = severalFiles ? row.file() : "";
        String sheet = severalSheets && !row.sheet().isEmpty() ? "sheet \u201c" + row.sheet() + "\u201d" : "";
        return file + (file.isEmpty() || sheet.isEmpty() ? "" : ", ") + sheet;
    }

    private static String in(List<Sheet> sheets) {
        List<String> names =
                sheets.stream().map(Sheet::name).filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? "" : " in " + Series.of(names, MOST_SHEETS);
    }

    private static String rowsOf(Sheet sheet) {
        boolean turned = sheet.rows().get(0).row().turned();
        String noun = (turned ? "column" : "row") + (sheet.rows().size() == 1 ? " " : "s ");
        return (sheet.name().isEmpty() ? "" : sheet.name() + ", ") + noun + labels(sheet.rows());
    }

    /** "4 and 9 (Ana Duarte) and 12 (Tom Ash)"; the numbers alone where those are many. */
    private static String labels(List<Application> rows) {
        Map<String, List<String>> byClient = new LinkedHashMap<>();
        rows.forEach(row -> byClient.computeIfAbsent(row.client().orElse(""), unknown -> new ArrayList<>())
                .add(row.row().label()));
        if (byClient.size() > MOST_CLIENTS || rows.size() > MOST_ROWS) {
            return Series.of(rows.stream().map(row -> row.row().label()).toList(), MOST_ROWS);
        }
        List<String> parts = byClient.entrySet().stream()
                .map(entry -> Series.of(entry.getValue())
                        + (entry.getKey().isEmpty() ? "" : " (" + Inline.fitted(entry.getKey()) + ")"))
                .toList();
        return Series.of(parts);
    }

    /** "column F", or "add a column “Start date”"; rows where the log is turned. */
    private static String instruction(Gap gap, Examined examined) {
        String kind = examined.row().row().turned() ? "row" : "column";
        return column(gap, examined.columns())
                .map(column -> kind + " " + column.letters())
                .orElse("add a " + kind + " \u201c" + header(gap) + "\u201d");
    }

    /** The same, for a sentence about a name that has been found. */
    static String of(Gap gap, Application row, LogColumns columns) {
        String kind = row.row().turned() ? "row" : "column";
        return column(gap, columns)
                .map(column -> kind + " " + column.letters()
                        + (column.header().isEmpty() ? "" : ", \u201c" + column.header() + "\u201d"))
                .orElse("a new " + kind + " \u201c" + header(gap) + "\u201d");
    }

    private static Optional<LogColumns.Column> column(Gap gap, LogColumns columns) {
        return columns.find(gap.field())
                .filter(column -> gap != Gap.MANAGER
                        || !NOT_THE_MANAGER.matcher(column.header()).find())
                .filter(column -> gap != Gap.RECRUITER
                        || THE_AGENCY.matcher(column.header()).find());
    }

    private static String header(Gap gap) {
        return gap == Gap.RECRUITER ? "Recruiter" : NewColumn.header(gap.field());
    }

    private static String doing(Gap gap, Sheet sheet) {
        String what = gap == Gap.TOPIC ? "\u201cTalked about \u2026\u201d" : "it";
        return instruction(gap, sheet, what)
                + (gap == Gap.TOPIC && sheet.rows().stream().anyMatch(ConversationTopic::isMentioned)
                        ? " (in a few plain words without figures; what stands there now does not suit a letter)"
                        : "");
    }

    private static String instruction(Gap gap, Sheet sheet, String what) {
        return sheet.instruction().startsWith("add")
                ? "A" + sheet.instruction().substring(1) + (gap == Gap.TOPIC ? " and write " + what + " there" : "")
                : (gap == Gap.TOPIC ? "Write " : "Type ") + what + " into " + sheet.instruction();
    }
}
