package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.Shapes;

/** Finds the tables of a sheet that are logs: one below the other, as by month, or side by side, as by year. */
final class TableSearch {
    private static final int LONGEST_HEADER = 40;
    /** Two columns that are understood; a row of data that reads like as much is not to be taken for a header. */
    private static final double LEAST_SCORE = 1.8;

    private static final double MOSTLY = 0.6;
    private static final int FEWEST_HEADERS = 3;

    /** Each of these looks takes time; a sheet with more rows that might be headers is no log kept by hand. */
    private static final int MOST_LOOKS = 16;

    private static final int MOST_HEADERS = 200;
    private static final int MOST_BLOCKS = 12;

    private final HeaderSearch headers;
    private int looks;

    TableSearch(Map<String, Field> userMapping) {
        this.headers = new HeaderSearch(userMapping);
    }

    /**
     * A table.
     *
     * @param header its header, and what its columns mean
     * @param part the part of the sheet that it takes up
     */
    record Table(HeaderSearch.Found header, SheetPart part) {}

    List<Table> find(Sheet sheet, List<SheetRow> rows) {
        Optional<HeaderSearch.Found> first = headers.find(rows);
        List<Table> tables = new ArrayList<>();
        Optional<HeaderSearch.Found> current = first;
        int index = first.map(HeaderSearch.Found::next).orElse(rows.size());
        int from = index;
        for (; index < rows.size(); index++) {
            Start start = start(rows, from, index, current.or(() -> first).orElseThrow());
            if (start.begins()) {
                int end = rows.get(index).number() - 1;
                List<SheetRow> below = rows.subList(from, index);
                current.ifPresent(header -> tables.addAll(sideBySide(sheet, header, below, end)));
                current = start.log();
                from = start.log().map(HeaderSearch.Found::next).orElse(index + 1);
                index = from - 1;
            }
        }
        List<SheetRow> rest = rows.subList(Math.min(from, rows.size()), rows.size());
        current.ifPresent(header -> tables.addAll(sideBySide(sheet, header, rest, SheetPart.WITHOUT_END)));
        return tables;
    }

    /** Whether another table begins in a row, and its header if it is a log. */
    private record Start(boolean begins, Optional<HeaderSearch.Found> log) {
        static final Start NONE = new Start(false, Optional.empty());
    }

    private Start start(List<SheetRow> rows, int from, int index, HeaderSearch.Found current) {
        SheetRow row = rows.get(index);
        SheetRow before = rows.get(index - 1);
        boolean apart = row.number() - before.number() > 1 || before.filled() <= 1;
        if (row.filled() < 2 || row.filled() > MOST_HEADERS || !looksLikeHeaders(row) || same(row, current.row())) {
            return Start.NONE;
        }
        if (looks >= MOST_LOOKS) {
            return Start.NONE;
        }
        long shared = shared(row, current.row());
        if ((!apart && shared < 2) || (shared < 2 && repeatsAValue(row, rows.subList(from, index)))) {
            return Start.NONE;
        }
        looks++;
        HeaderSearch.Found found = headers.at(rows, index);
        if (found.score() >= LEAST_SCORE) {
            return new Start(true, Optional.of(found));
        }
        long clear = headers.clearHeaders(row);
        boolean other = apart && row.filled() >= FEWEST_HEADERS && clear >= MOSTLY * row.filled();
        return other ? new Start(true, Optional.empty()) : Start.NONE;
    }

    private static boolean looksLikeHeaders(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty()
                        || (cell instanceof TypedCell.Text
                                && cell.text().length() <= LONGEST_HEADER
                                && !Shapes.hasEmail(cell.text())
                                && !Shapes.hasPhone(cell.text())
                                && !DateWords.startsLikeADate(cell.text())));
    }

    private static boolean same(SheetRow row, SheetRow header) {
        for (int column = 0;
                column < Math.max(row.cells().size(), header.cells().size());
                column++) {
            if (!row.cell(column).text().equalsIgnoreCase(header.cell(column).text())) {
                return false;
            }
        }
        return true;
    }

    private static long shared(SheetRow row, SheetRow header) {
        Set<String> words = words(header);
        return words(row).stream().filter(words::contains).count();
    }

    private static Set<String> words(SheetRow row) {
        Set<String> words = new HashSet<>();
        for (TypedCell cell : row.cells()) {
            if (!cell.isEmpty()) {
                words.add(cell.text().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** What stands in the same column further up is a value, and no header. */
    private static boolean repeatsAValue(SheetRow row, List<SheetRow> above) {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            int here = column;
            if (!text.isEmpty()
                    && above.stream().anyMatch(other -> other.cell(here).text().equalsIgnoreCase(text))) {
                return true;
            }
        }
        return false;
    }

    private List<Table> sideBySide(Sheet sheet, HeaderSearch.Found header, List<SheetRow> below, int lastRow) {
        List<Block> blocks = Block.of(header.row(), below);
        if (blocks.size() < 2 || blocks.size() > MOST_BLOCKS) {
            return List.of(table(sheet, header, below, lastRow, 0, SheetPart.WITHOUT_END));
        }
        List<Table> logs = new ArrayList<>();
        double best = 0;
        for (Block block : blocks) {
            Table table = table(sheet, header, below, lastRow, block.first(), block.last());
            if (table.header().score() >= LEAST_SCORE) {
                logs.add(table);
                best = Math.max(best, table.header().score());
            }
        }
        double enough = best * MOSTLY;
        logs.removeIf(table -> table.header().score() < enough);
        if (logs.isEmpty()) {
            return List.of(table(sheet, header, below, lastRow, 0, SheetPart.WITHOUT_END));
        }
        return logs.size() > 1 ? logs : List.of(withoutStrangers(sheet, header, below, lastRow, blocks, logs.get(0)));
    }

    /** The log with the columns beside it, as far as no column of another table stands between. */
    private Table withoutStrangers(
            Sheet sheet, HeaderSearch.Found header, List<SheetRow> below, int lastRow, List<Block> blocks, Table log) {
        Block main = new Block(log.part().firstColumn(), log.part().lastColumn());
        int first = 0;
        int last = SheetPart.WITHOUT_END;
        for (Block block : blocks) {
            if (!block.equals(main) && isStranger(block, main, header.row(), below)) {
                if (block.last() < main.first()) {
                    first = block.last() + 1;
                } else if (last == SheetPart.WITHOUT_END) {
                    last = block.first() - 1;
                }
            }
        }
        return table(sheet, header, below, lastRow, first, last);
    }

    private boolean isStranger(Block block, Block main, SheetRow header, List<SheetRow> below) {
        SheetRow ofBlock = block.part(header);
        long shared = shared(ofBlock, main.part(header));
        return shared >= 2
                || (shared > 0 && shared == ofBlock.filled())
                || block.goesItsOwnWay(main, below)
                || (ofBlock.filled() == 0
                        && below.stream()
                                .limit(FEWEST_HEADERS)
                                .anyMatch(row -> headers.clearHeaders(block.part(row)) >= 2));
    }

    private Table table(
            Sheet sheet,
            HeaderSearch.Found header,
            List<SheetRow> below,
            int lastRow,
            int firstColumn,
            int lastColumn) {
        SheetPart part = new SheetPart(sheet, lastRow, firstColumn, lastColumn);
        HeaderSearch.Found own = headers.of(part.row(header.row()), header.next());
        return new Table(headers.judged(own, part.rows(below)), part);
    }
}
