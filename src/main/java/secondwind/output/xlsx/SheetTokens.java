package secondwind.output.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** The tokens of a worksheet, and where in the sheet each of them stands. */
final class SheetTokens {
    private final XmlTokens tokens;
    private final Deque<String> open = new ArrayDeque<>();
    private XmlTokens.Kind kind = XmlTokens.Kind.NOTHING;
    private String local = "";
    private int row;
    private int column;

    SheetTokens(Reader in) {
        tokens = new XmlTokens(in);
    }

    /** Goes on to the next token. */
    XmlTokens.Kind next() throws IOException {
        if (kind == XmlTokens.Kind.START) {
            open.addLast(local);
        }
        kind = tokens.next();
        local = "";
        switch (kind) {
            case START, EMPTY -> {
                local = tokens.local();
                place();
            }
            case END -> {
                local = tokens.local();
                if (open.isEmpty() || !open.removeLast().equals(local)) {
                    throw UnusableWorkbookException.damaged();
                }
            }
            case NOTHING -> {
                if (!open.isEmpty()) {
                    throw UnusableWorkbookException.damaged();
                }
            }
            default -> {}
        }
        return kind;
    }

    /** Rows and cells may leave out where they stand, and then follow the one before. */
    private void place() {
        if (isRow()) {
            row = XmlTag.number(raw(), "r", row + 1);
            column = 0;
        } else if (isCell()) {
            int named = CellRange.columnNumber(XmlTag.attribute(raw(), "r"));
            column = named > 0 ? named : column + 1;
        }
    }

    /** Copies everything behind this token as it was written. */
    void copyRest(Writer copy) throws IOException {
        tokens.copyRest(copy);
    }

    CharSequence raw() {
        return tokens.raw();
    }

    /** The prefix of the tag, with its colon. */
    String prefix() {
        return XmlTag.prefix(tokens.name());
    }

    String local() {
        return local;
    }

    /** The number of the row that was begun last, from 1. */
    int row() {
        return row;
    }

    /** The number of the column of the cell that was begun last, from 1; 0 before the first of its row. */
    int column() {
        return column;
    }

    /** How many elements are open around this token. */
    int depth() {
        return open.size();
    }

    /** Whether this is a tag directly below the sheet itself. */
    boolean isPart(String name) {
        return open.size() == 1 && local.equals(name);
    }

    /** Whether this is the tag of a row. */
    boolean isRow() {
        return open.size() == 2 && local.equals("row") && open.getLast().equals("sheetData");
    }

    /** Whether this is the tag of a cell. */
    boolean isCell() {
        return open.size() == 3 && local.equals("c") && open.getLast().equals("row");
    }

    /** Whether this is a tag directly inside a cell. */
    boolean isInCell() {
        return open.size() == 4 && open.getLast().equals("c");
    }
}
