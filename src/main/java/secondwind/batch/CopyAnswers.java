package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.LogRow;
import secondwind.application.Mark;
import secondwind.application.PlanSheetKey;
import secondwind.application.Progress;
import secondwind.application.RecordedProgress;
import secondwind.log.Log;
import secondwind.log.PlanAnswers;
import secondwind.log.UnreadableLogException;

/**
 * What a person recorded in a copy of a log: on our sheet, and in the columns that we added to the rows.
 *
 * @param file the copy
 * @param certain whether it is certainly this log's copy, and not that of a log with a similar name
 * @param plan what was filled in on our sheet; empty where the sheet is gone
 * @param inAddedColumns what stands in progress columns that the log itself lacks, by job
 * @param inColumnsOfTheLog what stands in progress columns that the log has too, by job; the log's own cells win
 * @param rowsNotInTheLog how many jobs stand in the copy and not in the log
 */
record CopyAnswers(
        Path file,
        boolean certain,
        Optional<PlanAnswers> plan,
        List<RecordedProgress> inAddedColumns,
        List<RecordedProgress> inColumnsOfTheLog,
        int rowsNotInTheLog) {
    CopyAnswers {
        requireNonNull(file);
        requireNonNull(plan);
        inAddedColumns = List.copyOf(inAddedColumns);
        inColumnsOfTheLog = List.copyOf(inColumnsOfTheLog);
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
        List<RecordedProgress> added = new ArrayList<>();
        List<RecordedProgress> known = new ArrayList<>();
        List<Application> more = new ArrayList<>();
        if (changed) {
            Set<Field> lacking = EnumSet.complementOf(columnsOf(original));
            copy.forEachRow(row -> {
                if (row instanceof LogRow.Read read) {
                    Application application = read.application();
                    recorded(application, lacking).ifPresent(added::add);
                    recorded(application, original.columns()).ifPresent(known::add);
                    if (original.jobs().isComplete() && !original.jobs().has(application)) {
                        more.add(application);
                    }
                }
            });
        }
        return new CopyAnswers(file, certain, copy.plan(), added, known, more.size());
    }

    private static EnumSet<Field> columnsOf(SurveyedLog log) {
        return log.columns().isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(log.columns());
    }

    private static Optional<RecordedProgress> recorded(Application application, Set<Field> fields) {
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        application.progress().marks().forEach((field, mark) -> {
            if (fields.contains(field)) {
                marks.put(field, mark);
            }
        });
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RecordedProgress(PlanSheetKey.Job.of(application), application.job(), new Progress(marks)));
    }
}
