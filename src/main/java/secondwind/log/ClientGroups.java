package secondwind.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.Shapes;

/**
 * A coach's log in which each client is named once, and the rows below are the same client's: the cells of the column of
 * clients are empty there, and no name comes back further down.
 */
final class ClientGroups {
    private static final double MANY = 0.3;
    private static final int SEVERAL = 2;

    private final int column;
    private final int header;
    private String current = "";

    ClientGroups(LogSheet log) {
        this.header = log.header().number();
        this.column = log.columns()
                .find(Field.CLIENT)
                .map(Columns.Chosen::column)
                .filter(clients -> isGrouped(log, clients))
                .orElse(-1);
    }

    private static boolean isGrouped(LogSheet log, int clients) {
        int company =
                log.columns().find(Field.COMPANY).map(Columns.Chosen::column).orElse(-1);
        List<String> names = new ArrayList<>();
        int jobs = 0;
        int unnamed = 0;
        for (SheetRow row : log.firstRows()) {
            if (row.number() <= log.header().number()) {
                continue;
            }
            String name = row.cell(clients).text();
            if (!name.isEmpty()
                    && (names.isEmpty() || !names.get(names.size() - 1).equals(name))) {
                names.add(name);
            }
            if (company >= 0 && !row.cell(company).isEmpty()) {
                jobs++;
                unnamed += name.isEmpty() ? 1 : 0;
            }
        }
        Set<String> different = new HashSet<>(names);
        return names.size() >= SEVERAL && different.size() == names.size() && unnamed >= MANY * jobs;
    }

    /** Looks at each row of the sheet, those without a job too. */
    void see(SheetRow row) {
        if (column >= 0 && row.number() > header) {
            String name = row.cell(column).text();
            if (!name.isEmpty() && !Shapes.isPlaceholder(name)) {
                current = name;
            }
        }
    }

    /** The client named last. */
    Optional<String> current() {
        return Optional.of(current).filter(name -> !name.isEmpty());
    }
}
