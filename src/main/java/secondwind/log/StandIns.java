package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Person;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.ErrorText;
import secondwind.log.value.Shapes;

/**
 * Puts into each row of a sheet what its cells stand for: the cell above for "same" or a ditto mark, and an error for
 * the name of one, which is all that a text file keeps of it.
 */
final class StandIns {
    private static final Set<Field> OF_THE_COMPANY = EnumSet.of(
            Field.CONTACT_NAME, Field.CONTACT_TITLE, Field.CONTACT_EMAIL, Field.CONTACT_PHONE, Field.ADDRESS);
    /** Under these headers the word "same" means the cell above; elsewhere it may be an answer. */
    private static final Set<Field> NAMES = EnumSet.of(Field.CLIENT, Field.COMPANY, Field.ROLE);

    private final int company;
    /** Columns in which nothing can be taken over from another company. */
    private final Set<Integer> ofTheCompany = new HashSet<>();

    private final Set<Integer> names = new HashSet<>();
    private @Nullable SheetRow above;
    /** Where the row above says "same" of a row about another company. */
    private List<Integer> unknownAbove = List.of();

    StandIns(Columns columns) {
        this.company = columns.find(Field.COMPANY).map(Columns.Chosen::column).orElse(-1);
        columns.byField().forEach((field, chosen) -> {
            if (NAMES.contains(field)) {
                names.add(chosen.column());
            } else if (OF_THE_COMPANY.contains(field)) {
                addPerson(chosen);
            }
        });
        columns.people().forEach(this::addPerson);
    }

    /** A recruiter of an agency may be the same for several companies. */
    private void addPerson(Columns.Chosen chosen) {
        names.add(chosen.column());
        if (chosen.part().filter(Person.Part.RECRUITER::equals).isEmpty()) {
            ofTheCompany.add(chosen.column());
        }
    }

    /**
     * A row with what its cells stand for.
     *
     * @param row the row
     * @param refused the columns in which a "same" was left out, because it would be of another company
     */
    record Meant(SheetRow row, List<Integer> refused) {
        Meant {
            requireNonNull(row);
            refused = List.copyOf(refused);
        }
    }

    /** The next row; the rows are given in their order. */
    Meant read(SheetRow row) {
        Meant meant = isPlain(row) ? new Meant(row, List.of()) : resolved(row);
        above = meant.row();
        unknownAbove = meant.refused();
        return meant;
    }

    private static boolean isPlain(SheetRow row) {
        for (TypedCell cell : row.cells()) {
            if (cell instanceof TypedCell.Text text && (ErrorText.isOne(text.text()) || Shapes.isDitto(text.text()))) {
                return false;
            }
        }
        return true;
    }

    private Meant resolved(SheetRow row) {
        List<TypedCell> cells = new ArrayList<>(row.cells());
        List<Integer> refused = new ArrayList<>();
        resolve(company, cells);
        boolean sameCompany = above != null && company(above).equals(company(new SheetRow(1, false, cells)));
        for (int column = 0; column < cells.size(); column++) {
            if (isDitto(column, cells.get(column)) && isUnknown(column, sameCompany)) {
                refused.add(column);
                cells.set(column, TypedCell.Text.EMPTY);
            } else {
                resolve(column, cells);
            }
        }
        return new Meant(new SheetRow(row.number(), row.hidden(), cells), refused);
    }

    private boolean isUnknown(int column, boolean sameCompany) {
        return unknownAbove.contains(column) || (ofTheCompany.contains(column) && !sameCompany);
    }

    private void resolve(int column, List<TypedCell> cells) {
        if (column < 0 || column >= cells.size() || !(cells.get(column) instanceof TypedCell.Text text)) {
            return;
        }
        if (ErrorText.isOne(text.text())) {
            cells.set(column, new TypedCell.Failure(text.text()));
        } else if (isDitto(column, text) && above != null) {
            cells.set(column, above.cell(column));
        }
    }

    private boolean isDitto(int column, TypedCell cell) {
        return cell instanceof TypedCell.Text text
                && Shapes.isDitto(text.text())
                && (names.contains(column)
                        || !text.text().toLowerCase(Locale.ROOT).contains("same"));
    }

    private String company(SheetRow row) {
        return company < 0 ? "" : JobKey.companyOf(row.cell(company).text());
    }
}
