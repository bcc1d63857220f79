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
import java.util.stream.Stream;
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
        return earlier.of(name).stream()
                        .flatMap(folder -> Stream.concat(folder.current().stream(), folder.latestKept().stream()))
                        .anyMatch(file -> !isInput(file) && isChanged(file))
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
        for (EarlierPlans.Folder each : earlier.of(log.name())) {
            boolean isOwn = each.name().equalsIgnoreCase(usualFolder);
            if (isOwn || !namesakes) {
                (isOwn ? own : others).addAll(inFolder(each, log, isOwn));
            }
        }
        answers.addAll(own.isEmpty() ? others : own);
        answers.forEach(this::tellOf);
        return answers;
    }

    /** A log that is a copy itself has what was put aside when it was made; a log that is none may miss it. */
    private List<CopyAnswers> inFolder(EarlierPlans.Folder folder, SurveyedLog log, boolean isOwn) {
        List<CopyAnswers> found = new ArrayList<>();
        for (Path plan : folder.current()) {
            if (!isInput(plan)) {
                read(plan, log, isOwn).ifPresent(found::add);
            }
        }
        if (found.isEmpty() && !folder.hasCurrent() && log.plan().isEmpty()) {
            folder.latestKept()
                    .filter(plan -> !isInput(plan))
                    .flatMap(plan -> read(plan, log, isOwn))
                    .ifPresent(found::add);
        }
        return found;
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
        boolean isOurs = EarlierPlans.isNamedAsOurs(file) || given.contains(file);
        try (Log copy = LogReader.open(file, original.options())) {
            Optional<String> madeFrom = copy.plan().flatMap(PlanAnswers::logFile);
            // A workbook of another name has to say for itself that it is this log's copy.
            if (madeFrom.map(name -> !original.isMadeFrom(name)).orElse(!isOurs)) {
                return Optional.empty();
            }
            isOurs = true;
            return Optional.of(CopyAnswers.read(copy, file, original, certain, isChanged(file)));
        } catch (UnreadableLogException broken) {
            if (isOurs) {
                notices.add(new Notice(
                        words(file),
                        "This action plan cannot be read, so nothing that you recorded in it counts: "
                                + broken.notice().what(),
                        "It is kept as it is. Record it again in your log, or in the new plan."));
            }
            return Optional.empty();
        }
    }

    private void tellOf(CopyAnswers copy) {
        boolean isEarlier = !given.contains(copy.file());
        copy.differences()
                .notice(words(copy.file()), isEarlier && EarlierPlans.isUsual(copy.file()))
                .ifPresent(notices::add);
        if (isEarlier && EarlierPlans.isKept(copy.file())) {
            notices.add(new Notice(
                    words(copy.file()),
                    "The current action plan is gone, so what you recorded in this one counts.",
                    ""));
        } else if (isEarlier && !EarlierPlans.isUsual(copy.file())) {
            notices.add(new Notice(
                    words(copy.file()),
                    "What you recorded in this action plan counts, whatever its name.",
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
