package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.EndingText;

/** The columns of a log that nothing is read from, as far as the first rows show them. */
final class UnusedColumns {
    private final LogSheet log;
    private final List<SheetRow> data;
    private final List<Integer> unused = new ArrayList<>();

    private UnusedColumns(LogSheet log) {
        this.log = log;
        RowFilter filter = new RowFilter(log);
        this.data = log.firstRows().stream().filter(filter::isData).toList();
    }

    static UnusedColumns of(LogSheet log) {
        UnusedColumns columns = new UnusedColumns(log);
        Set<Integer> used = used(log.columns());
        int width = log.header().cells().size();
        for (SheetRow row : columns.data) {
            width = Math.max(width, row.cells().size());
        }
        for (int column = 0; column < width; column++) {
            if (!used.contains(column) && columns.saysSomething(column)) {
                columns.unused.add(column);
            }
        }
        return columns;
    }

    private static Set<Integer> used(Columns columns) {
        Set<Integer> used = new HashSet<>();
        columns.byField().values().forEach(chosen -> used.add(chosen.column()));
        columns.people().forEach(chosen -> used.add(chosen.column()));
        columns.interviews().forEach(chosen -> used.add(chosen.column()));
        return used;
    }

    private boolean saysSomething(int column) {
        return !log.header().cell(column).isEmpty()
                || data.stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    List<UnusedColumn> columns() {
        return unused.stream().map(this::column).toList();
    }

    private UnusedColumn column(int column) {
        return new UnusedColumn(
                log.label(column), log.header().cell(column).text().strip());
    }

    /** One notice for each unused column in which a second place may be overlooked. */
    List<Notice> secondPlaces(String where) {
        List<Notice> notices = new ArrayList<>();
        for (int column : unused) {
            Optional<SheetRow> row = data.stream()
                    .filter(candidate ->
                            EndingText.isSecondPlace(candidate.cell(column).text()))
                    .findFirst();
            row.ifPresent(found -> notices.add(new Notice(
                    where,
                    (log.turned() ? "Row " : "Column ") + column(column).described() + " is not used, but "
                            + log.cell("", found, column).a1() + " speaks of a second place: \u201c"
                            + shortened(found.cell(column).text()) + "\u201d.",
                    "If the column says how the applications ended, call it Outcome (or Notes), or name it in the"
                            + " configuration.")));
        }
        return notices;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "\u2026";
    }
}
