package secondwind.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.PlanSheetKey.Job;

/**
 * The jobs that stand in a log, and a number for each of their cells, as far as anybody wants to know; a very long log is
 * not compared with its copy.
 */
final class JobList {
    private static final int MOST = 50_000;
    private static final Set<Field> ALL_FIELDS = EnumSet.allOf(Field.class);

    private final boolean wanted;
    private final Map<String, List<int[]>> rowsByJob = new HashMap<>();
    private final Set<Integer> jobs = new HashSet<>();
    private final RowNumbers numbers = new RowNumbers();
    private int rows;

    /** A list that is kept only where somebody wants it, for it costs time and memory. */
    JobList(boolean wanted) {
        this.wanted = wanted;
    }

    void add(Application application) {
        List<Cell> cells = RowCells.of(application, ALL_FIELDS);
        numbers.add(RowCells.number(cells));
        rows++;
        if (rows <= MOST) {
            jobs.add(key(application).hashCode());
        }
        if (isComplete()) {
            rowsByJob
                    .computeIfAbsent(key(application), unknown -> new ArrayList<>(1))
                    .add(cells.stream()
                            .flatMapToInt(cell -> IntStream.of(RowCells.column(cell), RowCells.text(cell)))
                            .toArray());
        }
    }

    /** Whether every job of the log is known. */
    boolean isComplete() {
        return wanted && rows <= MOST;
    }

    /** A number for each row. */
    RowNumbers numbers() {
        return numbers;
    }

    /**
     * Those of a row's cells that say something else than the row of this log that is about the same job and most like it.
     *
     * @param cells cells of the row
     * @return empty when no row is about that job
     */
    Optional<List<Cell>> differing(Application application, List<Cell> cells) {
        return rowsByJob.getOrDefault(key(application), List.of()).stream()
                .map(known -> cells.stream().filter(cell -> !has(known, cell)).toList())
                .min(Comparator.comparingInt(List::size));
    }

    private static boolean has(int[] known, Cell cell) {
        int column = RowCells.column(cell);
        int text = RowCells.text(cell);
        for (int index = 0; index < known.length; index += 2) {
            if (known[index] == column && known[index + 1] == text) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of this log is about this job. */
    boolean has(Job job) {
        return jobs.contains(key(job).hashCode());
    }

    private static String key(Application application) {
        return key(Job.of(application));
    }

    private static String key(Job job) {
        return job.client() + "\n" + job.key().company() + "\n" + job.key().role();
    }
}
