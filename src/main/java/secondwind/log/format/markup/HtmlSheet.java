package secondwind.log.format.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.OpenMerges;
import secondwind.log.sheet.RowCells;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.sheet.Workbook;

/**
 * One table of a page.
 *
 * @param name what the page calls it
 * @param table the table
 * @param remarks takes what the user should know of it
 */
record HtmlSheet(String name, Element table, Consumer<Workbook.Remark> remarks) implements Sheet {
    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Optional<String> notATable() {
        return Optional.empty();
    }

    @Override
    public void read(Visitor visitor) throws BrokenFileException {
        int number = 0;
        RowCells cells = new RowCells();
        OpenMerges merges = new OpenMerges();
        // For each column the last row that a cell reaching down from above takes up.
        int[] takenUpTo = new int[SheetRow.MOST_COLUMNS];
        for (Element row : DataTables.rows(table)) {
            number++;
            place(row, number, cells, merges, takenUpTo);
            List<TypedCell> filled = merges.fill(number, cells.take());
            if (!filled.isEmpty() && !visitor.visit(new SheetRow(number, isHidden(row), filled))) {
                return;
            }
        }
        if (cells.leftOut()) {
            remarks.accept(new Workbook.Remark(
                    name, "Everything to the right of column ALL was left out.", "Move what matters further left."));
        }
    }

    private static void place(Element row, int number, RowCells cells, OpenMerges merges, int[] takenUpTo)
            throws BrokenFileException {
        int column = 0;
        for (Element element : DataTables.inside(row)) {
            if (!element.nameIs("td") && !element.nameIs("th")) {
                continue;
            }
            while (column < takenUpTo.length && takenUpTo[column] >= number) {
                column++;
            }
            int across = span(element, "colspan");
            int down = span(element, "rowspan");
            TypedCell cell = HtmlCell.read(element);
            cells.put(column, cell);
            merges.add(column, number, down, cell);
            int behind = Math.min(column + across, takenUpTo.length);
            for (int taken = column; taken < behind; taken++) {
                takenUpTo[taken] = number + down - 1;
            }
            column = Math.max(column, behind);
        }
    }

    private static int span(Element cell, String attribute) {
        return Math.max(1, Math.min(PartReader.count(cell.attr(attribute).strip(), 1), 65_534));
    }

    /** Whether the page's own words take this element out of sight. */
    static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || element.hasAttr("hidden");
    }
}
