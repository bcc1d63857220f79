package secondwind.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;

/**
 * Measures on real logs how many fields are found in the right column.
 *
 * <p>The folder holds the logs and a {@code key.tsv}: on each line, between tabs, the file, the sheet, the row of its
 * header (from 1; 0 for a log without one; T2 for a log on its side with the names of its fields in the second column,
 * where the pairs count rows; "-" where the sheet is no log; "1?" where it may as well be passed over), and the pairs of
 * a {@link ColumnKey}, between spaces.
 */
public final class ColumnsEvaluation {
    private static final LogOptions OPTIONS = new LogOptions(LocalDate.of(2026, 11, 23), false, Map.of());
    private static final Set<String> NO_LOG = Set.of("-", "");

    private final Path folder;
    private final PrintStream out;
    private int sheets;
    private int sheetsFound;
    private int headersFound;
    private int logs;
    private int wanted;
    private int right;
    private int claimed;
    private int wrong;

    /** One sheet as the key has it. */
    private record Keyed(String sheet, String headerRow, ColumnKey key) {
        boolean isLog() {
            return !NO_LOG.contains(headerRow);
        }

        boolean mayBePassedOver() {
            return headerRow.endsWith("?");
        }

        boolean hasHeaderIn(String row) {
            return row.equals(headerRow.replace("?", ""));
        }
    }

    private ColumnsEvaluation(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Measures the logs of the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        new ColumnsEvaluation(Path.of(arguments[0]), System.out).run();
    }

    private void run() throws IOException {
        Map<String, List<Keyed>> files = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("key.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> pairs = cells.length < 4 || cells[3].isBlank()
                        ? List.of()
                        : List.of(cells[3].strip().split("\\s+", -1));
                files.computeIfAbsent(cells[0], unused -> new ArrayList<>())
                        .add(new Keyed(cells[1], cells[2].strip(), ColumnKey.of(pairs)));
            }
        }
        files.forEach(this::file);
        out.printf("sheets read as logs or passed over rightly: %d of %d%n", sheetsFound, sheets);
        out.printf("header rows found: %d of %d%n", headersFound, logs);
        out.printf("fields right: %d of %d (%.1f%%)%n", right, wanted, 100.0 * right / Math.max(1, wanted));
        out.printf("claims wrong: %d of %d (%.1f%%)%n", wrong, claimed, 100.0 * wrong / Math.max(1, claimed));
    }

    private void file(String name, List<Keyed> keys) {
        List<SheetReading> read = List.of();
        try (Log log = LogReader.open(folder.resolve(name), OPTIONS)) {
            read = log.sheets();
        } catch (UnreadableLogException refused) {
            out.println(name + ": refused");
        }
        for (Keyed key : keys) {
            Optional<SheetReading.AsLog> found = read.stream()
                    .filter(SheetReading.AsLog.class::isInstance)
                    .map(SheetReading.AsLog.class::cast)
                    .filter(sheet -> sheet.sheet().equals(key.sheet()) || keys.size() == 1)
                    .findFirst();
            if (key.mayBePassedOver() && found.isEmpty()) {
                continue;
            }
            sheets++;
            sheetsFound += found.isPresent() == key.isLog() ? 1 : 0;
            logs += key.isLog() ? 1 : 0;
            if (key.isLog() || found.isPresent()) {
                sheet(name + " " + key.sheet(), key, found);
            }
        }
    }

    private void sheet(String name, Keyed key, Optional<SheetReading.AsLog> found) {
        Map<Field, Integer> chosen = new EnumMap<>(Field.class);
        Map<Integer, String> headers = new LinkedHashMap<>();
        found.ifPresent(sheet -> {
            sheet.columns().forEach(column -> {
                chosen.put(column.field(), index(column.column()));
                headers.put(index(column.column()), column.header());
            });
            sheet.unused().forEach(column -> headers.put(index(column.column()), column.header()));
        });
        ColumnKey.Agreement agreement = key.key().compare(chosen, named(headers));
        wanted += agreement.wanted();
        right += agreement.right();
        claimed += agreement.claimed();
        wrong += agreement.wrong().size();
        String row = found.map(sheet -> (sheet.turned() ? "T" : "") + sheet.headerRow())
                .orElse("-");
        boolean sameRow = key.hasHeaderIn(row);
        headersFound += key.isLog() && sameRow ? 1 : 0;
        if (!sameRow || !agreement.missed().isEmpty() || !agreement.wrong().isEmpty()) {
            out.println(name + (sameRow ? "" : ": header in row " + row + ", expected " + key.headerRow()));
            agreement.missed().forEach(miss -> out.println("    missed  " + miss));
            agreement.wrong().forEach(claim -> out.println("    wrong   " + claim));
        }
    }

    private static List<String> named(Map<Integer, String> headers) {
        List<String> names = new ArrayList<>();
        headers.keySet().stream().max(Integer::compare).ifPresent(last -> {
            for (int column = 0; column <= last; column++) {
                names.add(headers.getOrDefault(column, ""));
            }
        });
        return names;
    }

    /** The index of a column, and of a row where a log stands on its side. */
    private static int index(String letters) {
        if (Character.isDigit(letters.charAt(0))) {
            return Integer.parseInt(letters) - 1;
        }
        int index = 0;
        for (int letter = 0; letter < letters.length(); letter++) {
            index = index * 26 + letters.charAt(letter) - 'A' + 1;
        }
        return index - 1;
    }
}
