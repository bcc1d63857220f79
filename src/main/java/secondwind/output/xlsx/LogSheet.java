package secondwind.output.xlsx;

import java.io.IOException;
import java.util.Optional;

/** One sheet of the log in its package: where in it columns can be added. */
final class LogSheet {
    /** The last column that our own reader looks at, ALL. */
    private static final int LAST_COLUMN_READ = 1_000;
    /** The width of an ordinary column, and the height of an ordinary row, in the unit of drawings. */
    private static final long COLUMN_WIDTH = 609_600;

    private final PackageFile file;
    private final String part;

    LogSheet(PackageFile file, String part) {
        this.file = file;
        this.part = part;
    }

    String part() {
        return part;
    }

    /**
     * The columns right of everything in the sheet; empty where they would be of no use, because there is no room, no
     * such header row, or nothing may be typed there.
     */
    Optional<AddedColumns> place(ProgressColumns columns) throws IOException {
        SheetExtent extent;
        try (PackageFile.Text text = file.text(part)) {
            extent = SheetExtent.of(text.in(), columns.headerRow());
        }
        int first = Math.max(extent.lastColumn(), lastColumnOfObjects(columns.headerRow())) + 1;
        boolean room = first + columns.headers().size() - 1 <= LAST_COLUMN_READ;
        return room && extent.hasHeaderRow() && !extent.isProtected()
                ? Optional.of(new AddedColumns(columns.headers(), columns.headerRow(), first, extent.headerFormat()))
                : Optional.empty();
    }

    private int lastColumnOfObjects(int headerRow) throws IOException {
        int last = 0;
        for (Relationships.Link link : Relationships.of(part, file).links()) {
            if (link.isOf("table") && file.has(link.target())) {
                String range = file.get(link.target()).root().attribute("ref");
                last = Math.max(last, lastColumn(range, headerRow));
            } else if (link.isOf("pivotTable") && file.has(link.target())) {
                String range = file.get(link.target())
                        .child("location")
                        .map(location -> location.attribute("ref"))
                        .orElse("");
                last = Math.max(last, lastColumn(range, headerRow));
            } else if (link.isOf("drawing") && file.has(link.target())) {
                last = Math.max(last, lastColumnOfDrawing(file.get(link.target()), headerRow));
            }
        }
        return last;
    }

    private static int lastColumn(String range, int headerRow) {
        return CellRange.parse(range)
                .filter(found -> found.lastRow() >= headerRow)
                .map(CellRange::lastColumn)
                .orElse(0);
    }

    /** A chart or picture beside the rows would hide what stands under it. */
    private static int lastColumnOfDrawing(XmlPart drawing, int headerRow) {
        int last = 0;
        for (XmlPart.Element anchor : drawing.children(drawing.root())) {
            int column = 0;
            int row = Integer.MAX_VALUE;
            for (XmlPart.Element place : drawing.children(anchor)) {
                String inside = drawing.written(place);
                if (place.local().equals("to")) {
                    column = Math.max(column, number(inside, "col") + 1);
                    row = number(inside, "row") + 1;
                } else if (place.local().equals("from")) {
                    column = Math.max(column, number(inside, "col") + 1);
                } else if (place.local().equals("ext")) {
                    column += (int) Math.min(LAST_COLUMN_READ, XmlTag.number(place.tag(), "cx", 0) / COLUMN_WIDTH + 1);
                }
            }
            last = row >= headerRow ? Math.max(last, column) : last;
        }
        return last;
    }

    private static int number(String inside, String name) {
        String digits = inside.replaceFirst("(?s).*?<(?:\\w+:)?" + name + ">\\s*(\\d{1,7})\\s*<.*", "$1");
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
