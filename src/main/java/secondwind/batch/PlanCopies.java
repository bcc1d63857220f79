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
import java.util.function.Function;
import java.util.stream.Stream;
import secondwind.application.CellRef;
import secondwind.application.Notice;
import secondwind.application.Rejection;
import secondwind.log.Log;
import secondwind.log.LogReader;
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
    private final PlanHeads heads = new PlanHeads(this::words);
    /** The earlier plans that may belong to a log of the run. */
    private final Set<Path> claimed = new HashSet<>();

    private final Set<Path> told = new HashSet<>();
    private final List<Rejection> unreadable = new ArrayList<>();
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
        List<Path> originals = log.plan()
                .flatMap(plan -> plan.logFile().map(name -> originals(file, name, plan.place())))
                .orElse(List.of());
        if (originals.size() > 1) {
            notices.add(new Notice(
                    file.toString(),
                    "This is a copy of one of several logs of the same name, and it does not say of which, so nothing in"
                            + " it counts.",
                    "Put it beside its own log."));
        } else if (originals.size() == 1) {
            Path known = originals.get(0);
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
        }
        return !originals.isEmpty();
    }

    /** The logs of the run that a copy may be made from: one where it says so, or where no other can be meant. */
    private List<Path> originals(Path file, String name, Optional<String> place) {
        List<Path> named = inputs.stream()
                .filter(other -> SurveyedLog.fileName(other).equalsIgnoreCase(name))
                .filter(other -> !other.equals(file) && !given.contains(other))
                .toList();
        Optional<LogPlace> said = place.map(LogPlace::new);
        Optional<Path> lying = said.flatMap(known -> known.file(output)).map(Path::toAbsolutePath);
        if (lying.isPresent()) {
            return named.stream()
                    .filter(other -> other.toAbsolutePath().normalize().equals(lying.get()))
                    .toList();
        }
        List<Path> beside =
                named.stream().filter(other -> sameFolder(other, file)).toList();
        return beside.isEmpty() ? named : beside;
    }

    private static boolean sameFolder(Path one, Path other) {
        return Optional.ofNullable(one.toAbsolutePath().normalize().getParent())
                .equals(Optional.ofNullable(other.toAbsolutePath().normalize().getParent()));
    }

    /** Whether there may be a copy with which the rows of this log are to be compared. */
    boolean mayHaveCopy(Path log, String name) {
        return earlier.of(name).stream()
                        .flatMap(folder -> Stream.concat(folder.current().stream(), folder.kept().stream()))
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
     * @param whose tells whose a plan is
     */
    List<CopyAnswers> of(SurveyedLog log, Optional<String> folder, WhosePlan whose) {
        List<CopyAnswers> answers = new ArrayList<>();
        for (Path copy : givenByOriginal.getOrDefault(log.path(), Set.of())) {
            read(copy, log, true).ifPresent(answers::add);
        }
        answers.addAll(earlierOnes(log, new Candidates(log, folder.orElse(FileNames.of(log.name())), whose)));
        answers.forEach(this::tellOf);
        return answers;
    }

    /** A log that is a copy itself has what was put aside when it was made; a log that is none may miss it. */
    private List<CopyAnswers> earlierOnes(SurveyedLog log, Candidates candidates) {
        List<CopyAnswers> found = candidates.read(EarlierPlans.Folder::current);
        return found.isEmpty() && !candidates.unclear && log.plan().isEmpty()
                ? candidates.read(EarlierPlans.Folder::kept).stream().limit(1).toList()
                : found;
    }

    /** The plans in the output folder that may be one log's. */
    private final class Candidates {
        private final SurveyedLog log;
        private final String usualFolder;
        private final WhosePlan whose;
        private final List<EarlierPlans.Folder> folders;
        private final List<PlanHead> all;
        private boolean unclear;

        Candidates(SurveyedLog log, String usualFolder, WhosePlan whose) {
            this.log = log;
            this.usualFolder = usualFolder;
            this.whose = whose;
            folders = earlier.of(log.name());
            all = folders.stream()
                    .flatMap(folder -> folder.current().stream())
                    .filter(file -> !isInput(file))
                    .flatMap(file -> heads.of(file, log.options()).stream())
                    .filter(head -> head.hasSheet() || EarlierPlans.isNamedAsOurs(head.file()))
                    .toList();
        }

        /** Those that count: the certain ones, else those that may well be its own. */
        List<CopyAnswers> read(Function<EarlierPlans.Folder, List<Path>> which) {
            List<CopyAnswers> certain = new ArrayList<>();
            List<CopyAnswers> likely = new ArrayList<>();
            for (EarlierPlans.Folder folder : folders) {
                boolean isOwn = folder.name().equalsIgnoreCase(usualFolder);
                for (Path file : which.apply(folder)) {
                    if (!isInput(file)) {
                        look(file, isOwn).ifPresent(answers -> (answers.certain() ? certain : likely).add(answers));
                    }
                }
            }
            return certain.isEmpty() ? likely : certain;
        }

        private Optional<CopyAnswers> look(Path file, boolean isOwnFolder) {
            Optional<PlanHead> head = heads.of(file, log.options());
            if (head.isEmpty()) {
                boolean isTold = EarlierPlans.isNamedAsOurs(file) && whose.mayBeOf(log, isOwnFolder);
                unclear |= isTold;
                heads.broken(file).filter(notice -> isTold && told.add(file)).ifPresent(PlanCopies.this::tellOfBroken);
                return Optional.empty();
            }
            if (!head.get().hasSheet() && !EarlierPlans.isNamedAsOurs(file)) {
                return Optional.empty();
            }
            WhosePlan.Claim claim = whose.of(head.get(), log, isOwnFolder, all);
            if (claim != WhosePlan.Claim.ANOTHERS) {
                claimed.add(file);
            }
            return switch (claim) {
                case OWN -> PlanCopies.this.read(file, log, true);
                case LIKELY -> PlanCopies.this.read(file, log, isOwnFolder);
                case TAKEN_OVER -> {
                    tellOfTakingOver(head.get());
                    yield PlanCopies.this.read(file, log, true);
                }
                case DOUBTFUL -> {
                    unclear = true;
                    tellOfDoubt(head.get());
                    yield Optional.empty();
                }
                case ANOTHERS -> Optional.empty();
            };
        }

        private void tellOfTakingOver(PlanHead plan) {
            if (told.add(plan.file())) {
                notices.add(new Notice(
                        words(plan.file()),
                        "This action plan was made from " + plan.source() + ". Its jobs stand in " + log.path()
                                + ", so what you recorded in it counts there.",
                        "The new action plan carries it on."));
            }
        }

        private void tellOfDoubt(PlanHead plan) {
            if (plan.isFilledIn() && told.add(plan.file())) {
                notices.add(new Notice(
                        words(plan.file()),
                        "This may be the action plan of another log, for it was made from " + plan.source()
                                + ", so nothing in it counts for " + log.path() + ".",
                        "Type what you recorded in it into the log that it belongs to."));
            }
        }
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
            return Optional.of(CopyAnswers.read(copy, file, original, certain, isChanged(file)));
        } catch (UnreadableLogException broken) {
            tellOfBroken(PlanHeads.notice(words(file), broken));
            return Optional.empty();
        }
    }

    /**
     * Tells of plans that people have filled in and that belong to no log of this run, because their log is gone from where
     * it lay: it may have been renamed. Others wait for the run that reads their logs.
     */
    void tellOfStrays(List<SurveyedLog> logs, WhosePlan whose) {
        for (EarlierPlans.Folder folder : earlier.all()) {
            for (Path file : folder.current()) {
                if (EarlierPlans.isNamedAsOurs(file) && !isInput(file) && !claimed.contains(file) && isChanged(file)) {
                    logs.stream()
                            .findFirst()
                            .flatMap(log -> heads.of(file, log.options()))
                            .filter(plan -> plan.isFilledIn() && plan.place().isPresent() && !whose.isStillThere(plan))
                            .ifPresent(plan -> notices.add(new Notice(
                                    words(file),
                                    "A filled-in action plan of " + plan.source()
                                            + " lies here, and that log is gone, so" + " nothing in it counts.",
                                    "If the log has another name now, give it its old name for one run, or type what you"
                                            + " recorded into it. Else remove the action plan.")));
                }
            }
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

    private void tellOfBroken(Notice broken) {
        notices.add(broken);
        unreadable.add(new Rejection(
                new CellRef(broken.where(), "", 1, CellRef.columnLetters(0)),
                "",
                "an action plan that can be opened",
                broken.remedy()));
    }

    /** The plans that may belong to a log of the run and cannot be read, by their first cells. */
    List<Rejection> unreadable() {
        return unreadable;
    }

    /** What the person should know of the copies read so far. */
    List<Notice> notices() {
        return notices;
    }
}
