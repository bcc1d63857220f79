package secondwind.output.xlsx;

import java.io.IOException;
import java.io.Reader;

/**
 * How far a log's sheet reaches, from its header row downwards.
 *
 * @param lastColumn the number of the last column with something in it, from 1; 0 when there is none
 * @param headerFormat the format of the last header
 * @param hasHeaderRow whether the header row was met
 * @param isProtected whether nothing may be typed into the sheet
 */
record SheetExtent(int lastColumn, String headerFormat, boolean hasHeaderRow, boolean isProtected) {

    /** Reads the sheet to its end. */
    static SheetExtent of(Reader sheet, int headerRow) throws IOException {
        SheetTokens tokens = new SheetTokens(sheet);
        int lastColumn = 0;
        int lastHeader = 0;
        String headerFormat = "";
        String format = "";
        boolean hasHeaderRow = false;
        boolean isProtected = false;
        for (XmlTokens.Kind kind = tokens.next(); kind != XmlTokens.Kind.NOTHING; kind = tokens.next()) {
            if (kind != XmlTokens.Kind.START && kind != XmlTokens.Kind.EMPTY) {
                continue;
            }
            if (tokens.isRow()) {
                hasHeaderRow |= tokens.row() == headerRow;
            } else if (tokens.isCell()) {
                format = tokens.row() == headerRow ? XmlTag.attribute(tokens.raw(), "s") : "";
            } else if (tokens.isInCell() && tokens.row() >= headerRow && isContent(tokens, kind)) {
                lastColumn = Math.max(lastColumn, tokens.column());
                if (tokens.row() == headerRow && tokens.column() > lastHeader) {
                    lastHeader = tokens.column();
                    headerFormat = format;
                }
            } else if (tokens.isPart("sheetProtection")) {
                isProtected = XmlTag.flag(tokens.raw(), "sheet");
            } else if (tokens.local().equals("mergeCell") && tokens.depth() == 2) {
                int merged = CellRange.parse(XmlTag.attribute(tokens.raw(), "ref"))
                        .filter(range -> range.lastRow() >= headerRow)
                        .map(CellRange::lastColumn)
                        .orElse(0);
                lastColumn = Math.max(lastColumn, merged);
            }
        }
        return new SheetExtent(lastColumn, headerFormat, hasHeaderRow, isProtected);
    }

    /** A value, a formula or a text; an empty cell that is merely coloured is free. */
    private static boolean isContent(SheetTokens tokens, XmlTokens.Kind kind) {
        return switch (tokens.local()) {
            case "f" -> true;
            case "v", "is" -> kind == XmlTokens.Kind.START;
            default -> false;
        };
    }
}
