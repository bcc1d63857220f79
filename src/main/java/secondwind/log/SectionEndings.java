package secondwind.log;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.EndingText;

/**
 * A log without a column for the outcome, whose rows stand below titles such as "Rejected" and "Runner-up": the title is
 * the outcome of every row until the next one.
 */
final class SectionEndings {
    private static final int LONGEST_TITLE = 60;
    /** A title so many rows above the header, or fewer, is that of the rows below the header. */
    private static final int ABOVE_HEADER = 3;

    private final LogSheet log;
    private final String file;
    private final boolean needed;
    private @Nullable Cell current;

    SectionEndings(String file, LogSheet log) {
        this.file = file;
        this.log = log;
        Columns columns = log.columns();
        this.needed = !log.turned() && !columns.has(Field.OUTCOME) && !columns.has(Field.STAGE);
    }

    /** Looks at each row of the sheet, titles too. */
    void see(SheetRow row) {
        if (needed && row.filled() == 1 && row.number() >= log.header().number() - ABOVE_HEADER) {
            int column = row.firstFilled();
            String title = row.cell(column).text();
            CellRef where = log.cell(file, row, column);
            current = title.length() <= LONGEST_TITLE && EndingText.isEndedOrUnderWay(title)
                    ? new Cell(where, "", title)
                    : null;
        }
    }

    /** Adds the title above to what a row says. */
    void addTo(Map<Field, Cell> cells) {
        Optional.ofNullable(current).ifPresent(title -> cells.putIfAbsent(Field.OUTCOME, title));
    }
}
