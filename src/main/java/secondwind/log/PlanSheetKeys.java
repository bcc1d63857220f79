package secondwind.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheet.Result;
import secondwind.application.PlanSheetKey;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.AnswerText;

/**
 * Knows our sheet by its hidden column of keys where its headers are gone or in other words. The other columns are then
 * looked for where we write them.
 */
final class PlanSheetKeys {
    /** In the order in which we write them. */
    private static final List<Column> WRITTEN = List.of(Column.values());

    /** The column of the keys in a log of one's own, and in one with clients; the keys come last. */
    private static final List<Integer> LAST = List.of(WRITTEN.size() - 2, WRITTEN.size() - 1);

    private PlanSheetKeys() {}

    /**
     * The columns of our sheet; without that of the answers where nothing tells which it is.
     *
     * @return empty where there are no keys of ours
     */
    static Optional<PlanSheetColumns> find(List<SheetRow> rows) {
        Optional<PlanSheetColumns> header = rows.stream()
                .limit(PlanSheetColumns.MOST_ROWS_ABOVE)
                .map(PlanSheetColumns::named)
                .filter(named -> named.indexes().containsKey(Column.KEY))
                .findFirst();
        OptionalInt keys = header.map(named -> IntStream.of(named.indexes().getOrDefault(Column.KEY, 0)))
                .orElseGet(() -> rows.stream().flatMapToInt(PlanSheetKeys::key))
                .findFirst();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        int key = keys.getAsInt();
        List<SheetRow> lines = rows.stream()
                .filter(row -> PlanSheetKey.parse(row.cell(key).text()).isPresent())
                .toList();
        PlanSheetColumns known = header.orElse(new PlanSheetColumns(0, Map.of(Column.KEY, key), Map.of()));
        return Optional.of(completed(known, key, lines));
    }

    private static IntStream key(SheetRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(index -> PlanSheetKey.parse(row.cell(index).text()).isPresent());
    }

    private static PlanSheetColumns completed(PlanSheetColumns known, int key, List<SheetRow> lines) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        indexes.put(Column.KEY, key);
        int answers = key - distance(Column.RESULT);
        if (LAST.contains(key) && holdsAnswers(answers, known, lines)) {
            for (Column column : List.of(Column.RESULT, Column.DONE_ON, Column.RECORDED_IN)) {
                indexes.put(column, key - distance(column));
            }
            for (Column column : List.of(Column.DATE, Column.STEP, Column.COMPANY, Column.ROLE)) {
                indexes.put(column, WRITTEN.indexOf(column));
            }
        } else {
            chosenFromTheList(known, key, lines).ifPresent(index -> indexes.put(Column.RESULT, index));
        }
        indexes.putAll(known.indexes());
        Map<Column, String> headers = new EnumMap<>(Column.class);
        // A cell is cited by the header that it had; the key without one says nothing of its log.
        indexes.keySet().stream()
                .filter(column -> column != Column.KEY)
                .forEach(column -> headers.put(column, column.header()));
        headers.putAll(known.headers());
        return new PlanSheetColumns(known.headerRow(), indexes, headers);
    }

    /** How far left of the keys we write this column. */
    private static int distance(Column column) {
        return WRITTEN.indexOf(Column.KEY) - WRITTEN.indexOf(column);
    }

    /** Whether this column can be that of the answers: no other header stands there, and what stands there are answers. */
    private static boolean holdsAnswers(int index, PlanSheetColumns known, List<SheetRow> lines) {
        List<String> typed = lines.stream()
                .map(line -> line.cell(index).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        long understood = typed.stream()
                .filter(text -> AnswerText.find(text).isPresent() || AnswerText.saysNothingYet(text))
                .count();
        return !known.indexes().containsValue(index) && 2 * understood >= typed.size();
    }

    /** The column in which the very words of the drop-down stand. */
    private static Optional<Integer> chosenFromTheList(PlanSheetColumns known, int key, List<SheetRow> lines) {
        return IntStream.range(0, key)
                .filter(index -> !known.indexes().containsValue(index))
                .filter(index -> lines.stream()
                        .anyMatch(line -> isChosen(line.cell(index).text())))
                .boxed()
                .findFirst();
    }

    private static boolean isChosen(String text) {
        return List.of(Result.values()).stream()
                .anyMatch(result -> result.words().equals(text));
    }
}
