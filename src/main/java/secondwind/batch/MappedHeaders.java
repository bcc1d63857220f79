package secondwind.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.log.ColumnReading;
import secondwind.log.Log;
import secondwind.log.SheetReading;
import secondwind.log.UnusedColumn;

/** The headers that the user's settings explain, and whether any log has them: a misspelt one must not go unnoticed. */
final class MappedHeaders {
    private static final String REMEDY =
            "Write it under [columns] in secondwind.toml as it stands in your log, or take it out there.";

    /** As typed, by the way they are compared. */
    private final Map<String, String> wanted = new LinkedHashMap<>();

    private final Set<String> found = new HashSet<>();

    /** Looks which of these headers stand in this log. */
    void look(Set<String> headers, Log log) {
        headers.forEach(header -> wanted.putIfAbsent(normal(header), header));
        for (SheetReading sheet : log.sheets()) {
            if (sheet instanceof SheetReading.AsLog read) {
                read.columns().stream()
                        .map(ColumnReading::header)
                        .map(MappedHeaders::normal)
                        .forEach(found::add);
                read.unused().stream()
                        .map(UnusedColumn::header)
                        .map(MappedHeaders::normal)
                        .forEach(found::add);
            }
        }
    }

    /** A line for each header that stands in no log. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        wanted.forEach((normal, header) -> {
            if (!found.contains(normal)) {
                notices.add(new Notice(
                        "secondwind.toml", "No column with the header \u201c" + header + "\u201d was found.", REMEDY));
            }
        });
        return notices;
    }

    private static String normal(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
