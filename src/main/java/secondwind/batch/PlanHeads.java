package secondwind.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import secondwind.application.Notice;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;
import secondwind.log.UnreadableLogException;

/** What the earlier plans say of themselves, each opened once for it: many logs may have one name. */
final class PlanHeads {
    private final Function<Path, String> words;
    private final Map<Path, Optional<PlanHead>> heads = new HashMap<>();
    private final Map<Path, Notice> broken = new HashMap<>();

    /** Heads that name files as this function does. */
    PlanHeads(Function<Path, String> words) {
        this.words = words;
    }

    /** The head of the plan in this file; empty where it cannot be read. */
    Optional<PlanHead> of(Path file, LogOptions options) {
        return heads.computeIfAbsent(file, unknown -> open(file, options));
    }

    private Optional<PlanHead> open(Path file, LogOptions options) {
        try (Log opened = LogReader.open(file, options)) {
            return Optional.of(PlanHead.of(file, opened));
        } catch (UnreadableLogException unreadable) {
            broken.put(file, notice(words.apply(file), unreadable));
            return Optional.empty();
        }
    }

    /** Why this file could not be read; empty where it could. */
    Optional<Notice> broken(Path file) {
        return Optional.ofNullable(broken.get(file));
    }

    static Notice notice(String where, UnreadableLogException broken) {
        return new Notice(
                where,
                "This action plan cannot be read, so nothing that you recorded in it counts: "
                        + broken.notice().what(),
                "It is kept as it is. Record it again in your log, or in the new plan.");
    }
}
