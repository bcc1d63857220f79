package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.FinalistCount;
import secondwind.application.Notice;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.EndingText;
import secondwind.log.value.Shapes;

/** The columns of a log that nothing is read from, as far as the first rows show them. */
final class UnusedColumns {
    private static final int LONGEST_REMARK = 600;
    /** What is written there is said of the vacancy, of one's own wishes or papers, or of what comes next. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "(?iU)descri|require|skill|dut(?:y|ies)|qualif|responsib|\\bjd\\b|advert|posting|locat|address|city|salary|\\bpay\\b|wage|benefit|"
                    + "link|url|resume|r\u00e9sum\u00e9|\\bcv\\b|cover|priorit|interest|prefer|tier|rating|\\bfit\\b|"
                    + "question|prep|shift|schedule|hours|source|method|type|category|industry|sector|size|password|login|anschreiben|gehalt|aufgaben|"
                    + "beschreibung|naechste|n\u00e4chste|prochain|salaire|sueldo|salario|stipendio");

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
                log.label(column), log.header().cell(column).text().strip(), isWeighed(column));
    }

    /** Those that hold words which may tell how an application ended, from the left. */
    List<Integer> remarks() {
        return unused.stream().filter(this::isWeighed).toList();
    }

    private boolean isWeighed(int column) {
        String header = log.header().cell(column).text();
        if (FinalistCount.isHeader(header)) {
            return true;
        }
        return !OTHER_MATTER.matcher(header).find()
                && data.stream()
                        .anyMatch(row -> row.cell(column) instanceof TypedCell.Text
                                && isRemark(row.cell(column).text()));
    }

    /** Whether a cell holds words, and not a page of them. */
    static boolean isRemark(String text) {
        return text.length() <= LONGEST_REMARK
                && text.indexOf(' ') > 0
                && !Shapes.isLink(text)
                && !Shapes.hasEmail(text);
    }

    /** One notice for each unused column in which a second place may be overlooked. */
    List<Notice> secondPlaces(String where) {
        List<Notice> notices = new ArrayList<>();
        for (int column : unused) {
            if (isWeighed(column)) {
                continue;
            }
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
