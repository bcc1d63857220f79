package secondwind.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Notice;
import secondwind.log.Log;
import secondwind.log.LogReader;
import secondwind.log.PlanAnswers;
import secondwind.log.UnreadableLogException;
import secondwind.output.FileNames;
import secondwind.output.OwnFiles;

/** The copies that belong to the logs of a run: those that earlier runs wrote, and those named beside their logs. */
final class PlanCopies {
    private final Path output;
    private final EarlierPlans earlier;
    private final List<Path> inputs;
    private final Map<Path, Set<Path>> givenByOriginal = new HashMap<>();
    private final Set<Path> given = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    PlanCopies(Path output, List<Path> inputs) {
        this.output = output;
        this.earlier = EarlierPlans.in(output);
        this.inputs = List.copyOf(inputs);
    }

    /**
     * Whether this opened file is a copy of another log of the same run: then it counts for its answers only, for its rows
     * are that log's.
     */
    boolean isCopyOfAnother(Path file, Log log) {
        Optional<Path> original = log.plan().flatMap(PlanAnswers::logFile).flatMap(name -> original(file, name));
        original.ifPresent(known -> {
            given.add(file);
            givenByOriginal
                    .computeIfAbsent(known, unknown -> new LinkedHashSet<>())
                    .add(file);
            notices.add(new Notice(
                    file.toString(),
                    "This is a copy of " + known
                            + ", which is read too, so only what you recorded in it counts, and its"
                            + " rows are not read again.",
                    "If you keep your log in the copy now, name the copy alone."));
        });
        return original.isPresent();
    }

    private Optional<Path> original(Path file, String name) {
        List<Path> named = inputs.stream()
                .filter(other -> SurveyedLog.fileName(other).equalsIgnoreCase(name))
                .filter(other -> !other.equals(file) && !given.contains(other))
                .toList();
        return named.stream()
                .filter(other -> sameFolder(other, file))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean sameFolder(Path one, Path other) {
        return Optional.ofNullable(one.toAbsolutePath().normalize().getParent())
                .equals(Optional.ofNullable(other.toAbsolutePath().normalize().getParent()));
    }

    /** Whether there may be a copy with which the rows of this log are to be compared. */
    boolean mayHaveCopy(Path log, String name) {
        return earlier.of(name).stream().anyMatch(file -> !isInput(file) && isChanged(file))
                || inputs.stream()
                        .anyMatch(file -> !file.equals(log)
                                && SurveyedLog.fileName(file)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(EarlierPlans.NAME));
    }

    /**
     * What was recorded in the copies of this log, the most binding first.
     *
     * @param folder the folder in which the run puts what it makes of the log, where that is known
     * @param namesakes whether another log of the run has the same name, so that the folder has to tell them apart
     */
    List<CopyAnswers> of(SurveyedLog log, Optional<String> folder, boolean namesakes) {
        List<CopyAnswers> answers = new ArrayList<>();
        for (Path copy : givenByOriginal.getOrDefault(log.path(), Set.of())) {
            read(copy, log, true).ifPresent(answers::add);
        }
        String usualFolder = folder.orElse(FileNames.of(log.name()));
        List<CopyAnswers> own = new ArrayList<>();
        List<CopyAnswers> others = new ArrayList<>();
        for (Path plan : earlier.of(log.name())) {
            boolean isOwn = folderName(plan).equalsIgnoreCase(usualFolder);
            if (!isInput(plan) && (isOwn || !namesakes)) {
                read(plan, log, isOwn).ifPresent((isOwn ? own : others)::add);
            }
        }
        answers.addAll(own.isEmpty() ? others : own);
        answers.forEach(this::tellOf);
        return answers;
    }

    private static String folderName(Path file) {
        return Optional.ofNullable(file.getParent()).map(SurveyedLog::fileName).orElse("");
    }

    private boolean isInput(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return inputs.stream()
                .anyMatch(input -> input.toAbsolutePath().normalize().equals(absolute));
    }

    private static boolean isChanged(Path file) {
        return !OwnFiles.isUnchanged(file);
    }

    private Optional<CopyAnswers> read(Path file, SurveyedLog original, boolean certain) {
        try (Log copy = LogReader.open(file, original.options())) {
            boolean isAnothers = copy.plan()
                    .flatMap(PlanAnswers::logFile)
                    .filter(name -> !original.isMadeFrom(name))
                    .isPresent();
            return isAnothers
                    ? Optional.empty()
                    : Optional.of(CopyAnswers.read(copy, file, original, certain, isChanged(file)));
        } catch (UnreadableLogException broken) {
            notices.add(new Notice(
                    words(file),
                    "This action plan cannot be read, so nothing that you recorded in it counts: "
                            + broken.notice().what(),
                    "It is kept as it is. Record it again in your log, or in the new plan."));
            return Optional.empty();
        }
    }

    private void tellOf(CopyAnswers copy) {
        if (copy.rowsNotInTheLog() > 0) {
            boolean one = copy.rowsNotInTheLog() == 1;
            notices.add(new Notice(
                    words(copy.file()),
                    (one ? "1 job in it does" : copy.rowsNotInTheLog() + " jobs in it do") + " not stand in your log.",
                    "Run on this file if you keep your log there now, or copy " + (one ? "its row" : "their rows")
                            + " into your log."));
        }
        boolean isEarlier = !given.contains(copy.file());
        if (isEarlier && EarlierPlans.isKept(copy.file())) {
            notices.add(new Notice(
                    words(copy.file()),
                    "The current action plan is gone, so what you recorded in this one counts.",
                    ""));
        } else if (isEarlier && !EarlierPlans.isUsual(copy.file())) {
            notices.add(new Notice(
                    words(copy.file()),
                    "What you recorded in this action plan counts too.",
                    "The new plan has it all; remove this one when you are done with it."));
        }
    }

    /** The file for a person, as a path in the output folder where it lies there. */
    String words(Path file) {
        Path root = output.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return !output.toString().isEmpty() && absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : file.toString();
    }

    /** What the person should know of the copies read so far. */
    List<Notice> notices() {
        return notices;
    }
}
