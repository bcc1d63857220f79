package secondwind.output.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import secondwind.application.CellRef;

/**
 * Headers that go into free cells of a sheet's header row; all else is copied as it was written.
 *
 * @param headers what to write, from the left
 * @param headerRow the number of the header row, from 1
 * @param first the number of the first column, from 1
 * @param format the format of the header beside them; empty for the plain one
 */
record AddedColumns(List<String> headers, int headerRow, int first, String format) {
    /** In characters, wide enough for the longest of the headers. */
    private static final int WIDTH = 16;

    AddedColumns {
        headers = List.copyOf(headers);
    }

    int last() {
        return first + headers.size() - 1;
    }

    /** Copies the sheet with these columns. */
    void copy(Reader sheet, Writer copy) throws IOException {
        new Copying(new SheetTokens(sheet), copy).run();
    }

    private final class Copying {
        private final SheetTokens tokens;
        private final Writer copy;
        private String prefix = "";
        private boolean headersWritten;
        private boolean widthsSettled;

        Copying(SheetTokens tokens, Writer copy) {
            this.tokens = tokens;
            this.copy = copy;
        }

        void run() throws IOException {
            XmlTokens.Kind kind = tokens.next();
            while (kind != XmlTokens.Kind.NOTHING && !headersWritten) {
                switch (kind) {
                    case START, EMPTY -> tag(kind);
                    case END -> end();
                    default -> copy.append(tokens.raw());
                }
                kind = headersWritten ? kind : tokens.next();
            }
            tokens.copyRest(copy);
        }

        private void tag(XmlTokens.Kind kind) throws IOException {
            if (tokens.depth() == 0) {
                prefix = tokens.prefix();
            }
            if (tokens.isPart("dimension")) {
                copy.append(widened(tokens.raw()));
            } else if (tokens.isPart("sheetData")) {
                if (!widthsSettled) {
                    copy.append("<" + prefix + "cols>" + width("") + "</" + prefix + "cols>");
                }
                copy.append(tokens.raw());
            } else if (tokens.isPart("cols") && kind == XmlTokens.Kind.EMPTY) {
                // Nothing is said about columns, and ours stand before the rows.
                widthsSettled = false;
            } else if (tokens.local().equals("col") && tokens.depth() == 2) {
                widths(closedTag(kind));
            } else if (tokens.isRow() && tokens.row() == headerRow) {
                copy.append(spanned(tokens.raw()));
            } else if (tokens.depth() == 3 && tokens.row() == headerRow) {
                inHeaderRow(kind);
            } else {
                copy.append(tokens.raw());
            }
        }

        /** The tag of an element without content, as one tag. */
        private String closedTag(XmlTokens.Kind kind) throws IOException {
            String tag = tokens.raw().toString();
            if (kind == XmlTokens.Kind.EMPTY) {
                return tag;
            }
            skip(kind);
            return tag.substring(0, tag.length() - 1) + "/>";
        }

        /** Before the first cell that stands further right, and before whatever is no cell; none of ours has content. */
        private void inHeaderRow(XmlTokens.Kind kind) throws IOException {
            if (tokens.isCell() && tokens.column() >= first && tokens.column() <= last()) {
                skip(kind);
                return;
            }
            if (!tokens.isCell() || tokens.column() > last()) {
                headers();
            }
            copy.append(tokens.raw());
        }

        /** Leaves out the element that begins here. */
        private void skip(XmlTokens.Kind kind) throws IOException {
            if (kind == XmlTokens.Kind.EMPTY) {
                return;
            }
            int around = tokens.depth();
            XmlTokens.Kind next = tokens.next();
            while (next != XmlTokens.Kind.END || tokens.depth() != around) {
                next = tokens.next();
            }
        }

        private void end() throws IOException {
            if (tokens.isRow() && tokens.row() == headerRow) {
                headers();
            }
            if (tokens.isPart("cols") && !widthsSettled) {
                copy.append(width(""));
                widthsSettled = true;
            }
            copy.append(tokens.raw());
        }

        private void headers() throws IOException {
            headersWritten = true;
            String number = format.isEmpty() ? "" : " s=\"" + format + "\"";
            for (int index = 0; index < headers.size(); index++) {
                String reference = CellRef.columnLetters(first - 1 + index) + headerRow;
                copy.append("<#c r=\"".replace("#", prefix))
                        .append(reference)
                        .append('"')
                        .append(number)
                        .append(" t=\"inlineStr\"><#is><#t>".replace("#", prefix))
                        .append(XmlCharacters.ofCell(headers.get(index)))
                        .append("</#t></#is></#c>".replace("#", prefix));
            }
        }

        /** Some programs leave out rows' spans; where one stands it has to be right. */
        private String spanned(CharSequence tag) {
            String[] span = XmlTag.attribute(tag, "spans").split(":", -1);
            boolean grows = span.length == 2 && span[1].matches("\\d{1,5}") && Integer.parseInt(span[1]) < last();
            return grows ? XmlTag.with(tag, "spans", span[0] + ":" + last()) : tag.toString();
        }

        private String widened(CharSequence tag) {
            String reference = XmlTag.attribute(tag, "ref");
            return CellRange.parse(reference)
                    .filter(range -> range.lastColumn() < last())
                    .map(range -> XmlTag.with(
                            tag,
                            "ref",
                            reference.split(":", -1)[0] + ":" + CellRef.columnLetters(last() - 1) + range.lastRow()))
                    .orElse(tag.toString());
        }

        /** Columns that are described together are parted where ours begin and end; a hidden one of ours is shown. */
        private void widths(String tag) throws IOException {
            int min = XmlTag.number(tag, "min", 0);
            int max = XmlTag.number(tag, "max", 0);
            if (max < first) {
                copy.append(tag);
                return;
            }
            if (min < first) {
                copy.append(XmlTag.with(tag, "max", String.valueOf(first - 1)));
            }
            if (!widthsSettled) {
                copy.append(width(min <= last() ? XmlTag.attribute(tag, "style") : ""));
                widthsSettled = true;
            }
            if (max > last()) {
                copy.append(XmlTag.with(tag, "min", String.valueOf(Math.max(min, last() + 1))));
            }
        }

        private String width(String style) {
            return "<" + prefix + "col min=\"" + first + "\" max=\"" + last() + "\" width=\"" + WIDTH + "\""
                    + (style.isEmpty() ? "" : " style=\"" + style + "\"") + " customWidth=\"1\"/>";
        }
    }
}
