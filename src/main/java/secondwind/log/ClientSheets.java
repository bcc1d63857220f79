package secondwind.log;

import java.util.List;
import secondwind.application.Field;
import secondwind.log.value.PersonText;
import secondwind.log.value.Shapes;
import secondwind.log.value.WorkText;

/** A coach's workbook with a sheet for each client: the sheets' names say whose applications stand on them. */
final class ClientSheets {
    /** One sheet with a person's name is that person's own. */
    private static final int SEVERAL = 2;

    private ClientSheets() {}

    /** The same logs; each the client's whose name its sheet bears, where all sheets bear names of persons. */
    static List<LogSheet> named(List<LogSheet> logs) {
        List<String> names =
                logs.stream().map(log -> log.sheet().name().strip()).distinct().toList();
        long persons = names.stream().filter(ClientSheets::isFullName).count();
        boolean ofClients = names.size() >= SEVERAL
                && persons * 2 > names.size()
                && names.stream().allMatch(ClientSheets::mayBeAName)
                && logs.stream().noneMatch(log -> log.columns().has(Field.CLIENT));
        return ofClients
                ? logs.stream().map(log -> log.of(log.sheet().name().strip())).toList()
                : logs;
    }

    private static boolean isFullName(String sheet) {
        return PersonText.isPerson(sheet) && mayBeAName(sheet);
    }

    /** In full: a sheet called April may be the month's. */
    private static boolean mayBeAName(String sheet) {
        return Shapes.isNameLike(sheet) && !WorkText.isJob(sheet) && !WorkText.isEmployer(sheet);
    }
}
