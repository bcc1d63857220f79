package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Mark;
import secondwind.application.PlanSheetKey;
import secondwind.application.Progress;
import secondwind.application.RecordedProgress;
import secondwind.log.Log;
import secondwind.log.PlanAnswers;
import secondwind.log.UnreadableLogException;
import secondwind.packet.ProgressColumn;

/**
 * What a person recorded in a copy of a log: on our sheet, and in the columns that we added to the rows.
 *
 * @param file the copy
 * @param certain whether it is certainly this log's copy, and not that of a log with a similar name
 * @param plan what was filled in on our sheet; empty where the sheet is gone
 * @param inAddedColumns what stands in progress columns that the log itself lacks, by job
 * @param inColumnsOfTheLog what stands in progress columns that the log has too, and not in the log itself, by job; all
 *     of it where the log is too long to be compared, for the log's own cells win
 * @param differences what else its rows say that the log does not
 */
record CopyAnswers(
        Path file,
        boolean certain,
        Optional<PlanAnswers> plan,
        List<RecordedProgress> inAddedColumns,
        List<RecordedProgress> inColumnsOfTheLog,
        CopyDifferences differences) {
    /** What is told where it is recorded, and needs no comparing. */
    private static final Set<Field> STEPS =
            Stream.of(ProgressColumn.values()).map(ProgressColumn::field).collect(Collectors.toUnmodifiableSet());

    CopyAnswers {
        requireNonNull(file);
        requireNonNull(plan);
        inAddedColumns = List.copyOf(inAddedColumns);
        inColumnsOfTheLog = List.copyOf(inColumnsOfTheLog);
        requireNonNull(differences);
    }

    /**
     * Reads an opened copy.
     *
     * @param original the log that it was made from
     * @param certain whether it is certainly that log's copy
     * @param changed whether anybody may have typed into it since we wrote it; else its rows tell nothing new
     * @throws UnreadableLogException when it breaks in the middle
     */
    static CopyAnswers read(Log copy, Path file, SurveyedLog original, boolean certain, boolean changed)
            throws UnreadableLogException {
        Rows rows = new Rows(original, copy.plan().flatMap(PlanAnswers::rowNumbers));
        if (changed) {
            copy.forEachRow(row -> {
                if (row instanceof LogRow.Read read) {
                    rows.take(read.application());
                }
            });
        }
        return new CopyAnswers(file, certain, copy.plan(), rows.added, rows.known, rows.differences);
    }

    /** Compares the rows of a copy with those of the log. */
    private static final class Rows {
        private final SurveyedLog original;
        private final Set<Field> columns;
        private final Set<Field> lacking;
        private final Optional<RowNumbers> asWritten;
        private final List<RecordedProgress> added = new ArrayList<>();
        private final List<RecordedProgress> known = new ArrayList<>();
        private final CopyDifferences differences;

        Rows(SurveyedLog original, Optional<String> numbers) {
            this.original = original;
            columns = columnsOf(original);
            lacking = EnumSet.complementOf(columnsOf(original));
            asWritten = numbers.flatMap(RowNumbers::parse);
            differences = new CopyDifferences(original);
        }

        void take(Application row) {
            recorded(row, mark -> lacking.contains(mark.getKey())).ifPresent(added::add);
            List<Cell> cells = RowCells.of(row, columns);
            int number = RowCells.number(cells);
            // What stands there as we copied it is no news, whatever has become of it in the log.
            boolean isTyped = asWritten.filter(written -> written.has(number)).isEmpty();
            if (isTyped && original.jobs().isComplete()) {
                compare(row, cells);
            } else if (isTyped) {
                recorded(row, mark -> columns.contains(mark.getKey())).ifPresent(known::add);
            }
        }

        private void compare(Application row, List<Cell> cells) {
            Optional<List<Cell>> differing = original.jobs().differing(row, cells);
            if (differing.isEmpty()) {
                differences.more(row);
                return;
            }
            recorded(row, mark -> differing.get().contains(mark.getValue().cell()))
                    .ifPresent(known::add);
            List<Cell> others = differing.get().stream()
                    .filter(cell -> STEPS.stream()
                            .flatMap(step -> row.cell(step).stream())
                            .noneMatch(cell::equals))
                    .toList();
            if (!others.isEmpty()) {
                differences.changed(row, others);
            }
        }
    }

    private static EnumSet<Field> columnsOf(SurveyedLog log) {
        return log.columns().isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(log.columns());
    }

    private static Optional<RecordedProgress> recorded(
            Application application, Predicate<Map.Entry<Field, Mark>> which) {
        Map<Field, Mark> marks = application.progress().marks().entrySet().stream()
                .filter(which)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RecordedProgress(PlanSheetKey.Job.of(application), application.job(), new Progress(marks)));
    }
}
