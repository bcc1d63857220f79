package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Mark;
import secondwind.log.value.MarkText;
import secondwind.log.value.OwnDays;

/** What the entries of one progress cell say together, of which each may be about another day: "vm 4/6, spoke 4/9". */
final class MarkEntries {
    private static final Pattern DENIAL =
            Pattern.compile("\\W*(?i:no|nope|n|not|not yet|never|none|false|nein|non)\\W*");

    private record Entry(Mark.Kind kind, List<LocalDate> days, boolean isTold) {
        boolean isBefore(LocalDate other) {
            return !days.isEmpty() && days.stream().allMatch(day -> day.isBefore(other));
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private Optional<LocalDate> bounced = Optional.empty();
    private boolean isDenied;
    private boolean isDoubtful;

    /** An entry with the days that it names, and what it says; nothing where it says nothing of the step. */
    void add(Optional<Mark.Kind> kind, List<LocalDate> days, String words) {
        if (DENIAL.matcher(words).matches()) {
            // "Nov 24, no" and "no, Nov 24": what stands before is taken back, and what comes has to be said in words.
            isDoubtful |= entries.removeIf(entry -> entry.kind() == Mark.Kind.DONE);
            isDenied = true;
        }
        if (kind.isEmpty()) {
            isDenied |= days.isEmpty() && MarkText.saysNotDone(words);
            return;
        }
        boolean isTold = OwnDays.tellOfTheStep(words);
        Entry entry = new Entry(kind.get(), days, isTold);
        if (isDenied && entry.kind() == Mark.Kind.DONE && !isTold) {
            isDoubtful = true;
        } else if (bounced.isEmpty() || !entry.isBefore(bounced.get())) {
            entries.add(entry);
        }
    }

    /** It never arrived: what was sent until then counts for nothing. */
    void cameBack(List<LocalDate> on) {
        Optional<LocalDate> day = on.stream().max(LocalDate::compareTo);
        entries.removeIf(entry -> entry.kind() == Mark.Kind.DONE);
        bounced = day.or(() -> bounced);
    }

    /** An entry that leaves open whether the step was done on its day. */
    void doubt() {
        isDoubtful = true;
    }

    /** How far the step has come. */
    Optional<Mark.Kind> kind() {
        for (Mark.Kind kind : Mark.Kind.values()) {
            if (entries.stream().anyMatch(entry -> entry.kind() == kind)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The days on which that was so, in their order. */
    List<LocalDate> days() {
        return kind().stream()
                .flatMap(kind ->
                        entries.stream().filter(entry -> entry.kind() == kind).flatMap(entry -> entry.days().stream()))
                .toList();
    }

    /** Whether an entry leaves open what it means. */
    boolean areDoubtful() {
        return isDoubtful;
    }
}
