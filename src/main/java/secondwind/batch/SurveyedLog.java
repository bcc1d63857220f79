package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Field;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.PlanAnswers;
import secondwind.log.SheetReading;
import secondwind.secondplace.SecondPlaceFinder;

/**
 * What is kept of a log that was read, so that its copies can be understood.
 *
 * @param path the file
 * @param name what the run calls it: its name without a suffix; a copy of ours goes by the log that it was made from
 * @param place where it lies, for its plan; a copy of ours goes by the log that it was made from
 * @param options how a copy of it is to be read: its typed days have the order of this log's
 * @param columns the fields that have a column in it
 * @param plan what was filled in on our sheet, where it is a copy itself
 * @param jobs the jobs of its rows, where there may be a copy to compare it with
 * @param finder tells what a row of a copy would be in it
 */
record SurveyedLog(
        Path path,
        String name,
        Optional<LogPlace> place,
        LogOptions options,
        Set<Field> columns,
        Optional<PlanAnswers> plan,
        JobList jobs,
        SecondPlaceFinder finder) {
    SurveyedLog {
        requireNonNull(path);
        requireNonNull(name);
        requireNonNull(place);
        requireNonNull(options);
        columns = Set.copyOf(columns);
        requireNonNull(plan);
        requireNonNull(jobs);
        requireNonNull(finder);
    }

    static SurveyedLog of(Path path, Path output, Log log, LogOptions options, JobList jobs, SecondPlaceFinder finder) {
        Set<Field> columns = EnumSet.noneOf(Field.class);
        for (SheetReading sheet : log.sheets()) {
            if (sheet instanceof SheetReading.AsLog read) {
                read.columns().forEach(column -> columns.add(column.field()));
            }
        }
        LogOptions inOrder = new LogOptions(options.today(), log.dayFirst(), options.columns());
        Optional<LogPlace> place =
                log.plan().flatMap(PlanAnswers::place).map(LogPlace::new).or(() -> LogPlace.of(path, output));
        return new SurveyedLog(path, nameOf(path, log), place, inOrder, columns, log.plan(), jobs, finder);
    }

    /** A copy with our sheet goes on under the name of the log that it was made from, in that log's folder. */
    static String nameOf(Path path, Log log) {
        return stem(log.plan().flatMap(PlanAnswers::logFile).orElseGet(() -> fileName(path)));
    }

    String fileName() {
        return fileName(path);
    }

    /** Whether a workbook that was made from a log of this name was made from this one, or from the one before it. */
    boolean isMadeFrom(String logFile) {
        return logFile.equalsIgnoreCase(fileName())
                || plan.flatMap(PlanAnswers::logFile)
                        .filter(logFile::equalsIgnoreCase)
                        .isPresent();
    }

    static String fileName(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    /** A file's name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
