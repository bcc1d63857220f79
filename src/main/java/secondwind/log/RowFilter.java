package secondwind.log;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.EndingText;

/** Tells the data rows of a log from what people put between them. Runs for every row, so the cheap looks come first. */
final class RowFilter {
    /** Fields that a prepared row fills before there is a job: the day, the usual status, the usual client. */
    private static final Set<Field> PREPARED = EnumSet.of(
            Field.CLIENT,
            Field.APPLIED_DATE,
            Field.DECISION_DATE,
            Field.INTERVIEW,
            Field.START_DATE,
            Field.OUTCOME,
            Field.STAGE,
            Field.SOURCE,
            Field.NOTES);

    private static final int ROWS_WITH_HINTS = 3;

    private final int headerNumber;
    private final SheetRow header;
    private final Columns columns;
    private final int company;
    private final Set<String> headerWords = new HashSet<>();
    private final int lastSeen;
    private int longestHeader;
    private int otherOrder = Integer.MAX_VALUE;

    RowFilter(LogSheet log) {
        this.header = log.header();
        this.headerNumber = log.header().number();
        this.columns = log.columns();
        this.lastSeen = log.isWhole() || log.firstRows().isEmpty()
                ? Integer.MAX_VALUE
                : log.firstRows().get(log.firstRows().size() - 1).number();
        this.company = columns.find(Field.COMPANY).map(Columns.Chosen::column).orElse(-1);
        for (TypedCell cell : header.cells()) {
            if (!cell.isEmpty()) {
                headerWords.add(lower(cell));
                longestHeader = Math.max(longestHeader, cell.text().length());
            }
        }
    }

    private static String lower(TypedCell cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    /** Whether a row is neither above the data, nor blank or prepared, a title, a header, a hint, a total or a note. */
    boolean isData(SheetRow row) {
        if (row.number() <= headerNumber || row.number() > otherOrder) {
            return false;
        }
        List<TypedCell> cells = row.cells();
        int said = 0;
        int first = -1;
        for (int column = 0; column < cells.size(); column++) {
            if (says(cells.get(column))) {
                first = first < 0 ? column : first;
                said++;
            }
        }
        return said > 1
                && !(company >= 0 && row.cell(company).isEmpty() && isPrepared(row))
                && !isBetweenRows(row, first, said)
                && !isHeaderAgain(row, first)
                && !(row.number() <= headerNumber + ROWS_WITH_HINTS && RowWording.isHint(row));
    }

    /** An empty box and a zero stand in every row of a prepared sheet. */
    private static boolean says(TypedCell cell) {
        if (cell instanceof TypedCell.Text text) {
            String words = text.text();
            return !words.isEmpty() && !(words.length() == 1 && words.equals("0")) && !isEmptyBox(words);
        }
        if (cell instanceof TypedCell.Truth box) {
            return box.value();
        }
        return !(cell instanceof TypedCell.Numeral number) || number.value() != 0;
    }

    /** An empty box that went through a text file. */
    private static boolean isEmptyBox(String words) {
        return words.length() == 5 && words.equalsIgnoreCase("false");
    }

    private static boolean isBetweenRows(SheetRow row, int first, int said) {
        TypedCell cell = row.cell(first);
        if (!(cell instanceof TypedCell.Text text)) {
            return RowWording.isNumbering(row);
        }
        return (text.text().equals("1") && RowWording.isNumbering(row))
                || (!Character.isLetterOrDigit(text.text().charAt(0)) && RowWording.isLine(row))
                || RowWording.isMark(text.text())
                || (said <= RowWording.FEW && RowWording.isTitleWithNumber(row, first))
                || RowWording.isTotal(row)
                || (said > RowWording.FEW && RowWording.isOneTextAgainAndAgain(row, text.text()));
    }

    private boolean isHeaderAgain(SheetRow row, int first) {
        if (!(row.cell(first) instanceof TypedCell.Text text) || text.text().length() > longestHeader) {
            return false;
        }
        int same = 0;
        int filled = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            TypedCell cell = row.cell(column);
            if (cell instanceof TypedCell.Text && !cell.isEmpty()) {
                filled++;
                same += cell.text().equalsIgnoreCase(header.cell(column).text()) ? 1 : 0;
            }
        }
        return (same >= 2 && same * 2 > filled) || isHeaderInAnotherOrder(row, text, filled);
    }

    private boolean isHeaderInAnotherOrder(SheetRow row, TypedCell first, int filled) {
        if (filled < 3 || !headerWords.contains(lower(first))) {
            return false;
        }
        long known = row.cells().stream()
                .filter(cell -> !cell.isEmpty() && headerWords.contains(lower(cell)))
                .count();
        boolean again = known >= 3 && known * 2 > filled;
        if (again && row.number() > lastSeen) {
            otherOrder = row.number();
        }
        return again;
    }

    /** The row far down in which the headers stand in another order; the rows below it are no data of this table. */
    Optional<Integer> otherOrder() {
        return otherOrder == Integer.MAX_VALUE ? Optional.empty() : Optional.of(otherOrder);
    }

    /** Without a company, a job or a person, and without an ending, nothing has been written into the row yet. */
    private boolean isPrepared(SheetRow row) {
        for (var entry : columns.byField().entrySet()) {
            TypedCell cell = row.cell(entry.getValue().column());
            if (says(cell) && !PREPARED.contains(entry.getKey())) {
                return false;
            }
        }
        Optional<Columns.Chosen> outcome = columns.find(Field.OUTCOME);
        return outcome.map(chosen -> row.cell(chosen.column()).text())
                .filter(EndingText::isEnded)
                .isEmpty();
    }
}
