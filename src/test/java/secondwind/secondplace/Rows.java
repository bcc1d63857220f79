package secondwind.secondplace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.Progress;
import secondwind.application.RowRef;

/** Rows for the tests: one application at one invented employer, with the cells that the test is about. */
final class Rows {
    private final Map<Field, Cell> cells = new EnumMap<>(Field.class);
    private final List<Cell> further = new ArrayList<>();
    private Hire hire = Hire.UNKNOWN;
    private Optional<String> client = Optional.empty();

    static Rows row() {
        return new Rows();
    }

    static Application outcome(String text) {
        return row().with(Field.OUTCOME, "Status", text).get();
    }

    Rows with(Field field, String header, String text) {
        cells.put(field, new Cell(new CellRef("log.xlsx", "Log", 7, "H"), header, text));
        return this;
    }

    Rows beside(String header, String text) {
        further.add(new Cell(new CellRef("log.xlsx", "Log", 7, "K"), header, text));
        return this;
    }

    Rows hired(String name) {
        hire = new Hire(Optional.of(name), Optional.empty(), Optional.empty());
        return this;
    }

    Rows client(String name) {
        client = Optional.of(name);
        return this;
    }

    Application get() {
        return new Application(
                new RowRef("log.xlsx", "Log", 7),
                client,
                new Company("Fernhill Logistics", Optional.empty()),
                Optional.of("Dispatcher"),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                hire,
                Progress.NONE,
                cells,
                further);
    }
}
