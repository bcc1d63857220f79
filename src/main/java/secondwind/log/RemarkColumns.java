package secondwind.log;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * The columns that may hold words about the end besides those that are there for it: columns that no field took, and
 * those of steps and people, where some note what was said.
 */
final class RemarkColumns {
    private static final Set<Field> STEPS_AND_PEOPLE = EnumSet.of(
            Field.FEEDBACK_CALL_DONE,
            Field.LETTER_SENT,
            Field.OPPORTUNITIES_ASKED,
            Field.CHECK_BACK_DONE,
            Field.CONTACT_NAME,
            Field.CONTACT_EMAIL,
            Field.CONTACT_PHONE);

    /** A name has fewer words. */
    private static final int FEWEST_SPACES_OF_A_REMARK = 3;

    private final String file;
    private final LogSheet log;
    private final Set<Integer> ofFields;
    private final List<Integer> columns;

    RemarkColumns(String file, LogSheet log) {
        this.file = file;
        this.log = log;
        this.ofFields = log.columns().byField().entrySet().stream()
                .filter(chosen -> STEPS_AND_PEOPLE.contains(chosen.getKey()))
                .map(chosen -> chosen.getValue().column())
                .collect(Collectors.toUnmodifiableSet());
        this.columns = Stream.concat(UnusedColumns.of(log).remarks().stream(), ofFields.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The remarks of a row, from the left. */
    List<Cell> read(SheetRow row) {
        List<Cell> found = new ArrayList<>(columns.size());
        for (int column : columns) {
            TypedCell cell = row.cell(column);
            boolean remark = ofFields.contains(column)
                    ? isLongRemark(cell.text())
                    : UnusedColumns.isRemark(cell.text()) || isCount(cell.text());
            if (remark) {
                found.add(new Cell(
                        log.cell(file, row, column), log.header().cell(column).text(), cell.text()));
            }
        }
        return found;
    }

    private static boolean isLongRemark(String text) {
        return text.chars().filter(character -> character == ' ').count() >= FEWEST_SPACES_OF_A_REMARK
                && UnusedColumns.isRemark(text);
    }

    /** Whether this may be how many were left in the end. */
    private static boolean isCount(String text) {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }
}
