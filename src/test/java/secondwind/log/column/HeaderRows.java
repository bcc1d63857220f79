package secondwind.log.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import secondwind.application.Field;
import secondwind.log.ColumnKey;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/**
 * Header rows and their keys, as written in the files of the tests: the headers between bars, and below them, after
 * "= ", the key.
 */
public record HeaderRows(List<Row> rows) {
    /** One header row and its key. */
    public record Row(List<String> headers, ColumnKey key) {
        /** Where the reader finds each field by the headers alone. */
        Map<Field, Integer> chosen() {
            List<TypedCell> cells = new ArrayList<>();
            headers.forEach(header -> cells.add(new TypedCell.Text(header)));
            Columns columns = new ColumnChoice(Map.of()).choose(new SheetRow(1, false, cells), List.of());
            Map<Field, Integer> chosen = new EnumMap<>(Field.class);
            columns.byField().forEach((field, column) -> chosen.put(field, column.column()));
            return chosen;
        }
    }

    /** The rows in these lines. */
    public static HeaderRows of(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<String> headers = List.of();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                rows.add(new Row(
                        headers, ColumnKey.of(List.of(line.substring(2).strip().split("\\s+", -1)))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                headers = List.of(line.strip().split("\\s*\\|\\s*", -1));
            }
        }
        return new HeaderRows(rows);
    }

    /** Prints what is missed and what is claimed wrongly, and the totals. */
    public static void main(String[] files) throws java.io.IOException {
        for (String file : files) {
            int wanted = 0;
            int right = 0;
            int claimed = 0;
            int wrong = 0;
            for (Row row : of(java.nio.file.Files.readAllLines(java.nio.file.Path.of(file)))
                    .rows()) {
                ColumnKey.Agreement found = row.key().compare(row.chosen(), row.headers());
                wanted += found.wanted();
                right += found.right();
                claimed += found.claimed();
                wrong += found.wrong().size();
                if (!found.missed().isEmpty() || !found.wrong().isEmpty()) {
                    System.out.println(String.join(" | ", row.headers()));
                    found.missed().forEach(miss -> System.out.println("    missed  " + miss));
                    found.wrong().forEach(claim -> System.out.println("    wrong   " + claim));
                }
            }
            System.out.printf(
                    "%s: %d of %d fields right (%.1f%%), %d of %d claims wrong (%.1f%%)%n",
                    file, right, wanted, 100.0 * right / wanted, wrong, claimed, 100.0 * wrong / claimed);
        }
    }
}
