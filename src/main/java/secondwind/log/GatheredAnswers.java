package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PacketCell;
import secondwind.application.PlanSheetKey;
import secondwind.application.Progress;
import secondwind.application.RecordedProgress;

/**
 * What the lines of our sheets in one workbook, or of the packets in one file, say, by job and step. Where several speak of one step, done beats not
 * needed, and both beat a try; of several days on which it was done the latest counts.
 */
final class GatheredAnswers {
    private static final int MOST_CITED = 5;

    private final Map<PlanSheetKey.Job, Map<Field, List<Said>>> byJob = new LinkedHashMap<>();
    private final Map<PlanSheetKey.Job, String> names = new LinkedHashMap<>();

    /** An answer, and whether its day is only assumed. */
    private record Said(Mark mark, boolean assumed) {
        Optional<LocalDate> latest() {
            List<LocalDate> days = mark.days();
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        }
    }

    void add(PlanSheetKey.Job job, String name, Field field, Mark mark, boolean assumed) {
        names.putIfAbsent(job, name);
        byJob.computeIfAbsent(job, unknown -> new EnumMap<>(Field.class))
                .computeIfAbsent(field, unknown -> new ArrayList<>())
                .add(new Said(mark, assumed));
    }

    List<RecordedProgress> recorded() {
        List<RecordedProgress> recorded = new ArrayList<>();
        byJob.forEach((job, fields) -> {
            Map<Field, Mark> marks = new EnumMap<>(Field.class);
            Set<Field> assumed = EnumSet.noneOf(Field.class);
            fields.forEach((field, said) -> {
                Said counts = settled(field, said);
                marks.put(field, counts.mark());
                if (counts.assumed()) {
                    assumed.add(field);
                }
            });
            recorded.add(new RecordedProgress(job, names.getOrDefault(job, ""), new Progress(marks), assumed));
        });
        return recorded;
    }

    private static Said settled(Field field, List<Said> said) {
        List<Said> done = of(Mark.Kind.DONE, said);
        if (!done.isEmpty()) {
            return field == Field.KEPT_IN_TOUCH ? together(done) : latest(done);
        }
        List<Said> notNeeded = of(Mark.Kind.NOT_APPLICABLE, said);
        return notNeeded.isEmpty() ? together(said) : notNeeded.get(0);
    }

    private static List<Said> of(Mark.Kind kind, List<Said> said) {
        return said.stream().filter(each -> each.mark().kind() == kind).toList();
    }

    /** Touches and tries add up. */
    private static Said together(List<Said> said) {
        TreeSet<LocalDate> days = new TreeSet<>();
        said.forEach(each -> days.addAll(each.mark().days()));
        Mark first = said.get(0).mark();
        return new Said(
                new Mark(first.kind(), List.copyOf(days), first.cell()),
                said.stream().anyMatch(Said::assumed));
    }

    /** A day that somebody typed beats an assumed one. */
    private static Said latest(List<Said> done) {
        return done.stream()
                .reduce((one, other) -> BY_DAY.compare(one, other) >= 0 ? one : other)
                .orElseThrow();
    }

    private static final Comparator<Said> BY_DAY = Comparator.comparing((Said said) -> !said.assumed())
            .thenComparing(said -> said.latest().orElse(LocalDate.MIN));

    /**
     * Tells of lines that cannot both be right.
     *
     * @param file the workbook, or the packet
     * @param whole what the lines are lines of, in words
     */
    Optional<Notice> contradictions(String file, String whole) {
        List<String> pairs = new ArrayList<>();
        byJob.forEach((job, fields) -> fields.forEach((field, said) -> {
            Said counts = settled(field, said);
            said.stream()
                    .filter(other -> contradicts(field, counts, other))
                    .findFirst()
                    .ifPresent(other -> pairs.add("for \u201c" + names.getOrDefault(job, "") + "\u201d " + cited(counts)
                            + " counts, and not " + cited(other)));
        }));
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        String first = pairs.stream().limit(MOST_CITED).collect(Collectors.joining("; "));
        int others = pairs.size() - MOST_CITED;
        return Optional.of(new Notice(
                file,
                "Two lines of the " + whole + " differ about one step: " + first
                        + (others > 0 ? "; and " + others + " more" : "") + ".",
                "Clear the line that is wrong."));
    }

    private static boolean contradicts(Field field, Said counts, Said other) {
        boolean bothDone =
                counts.mark().kind() == Mark.Kind.DONE && other.mark().kind() == Mark.Kind.DONE;
        boolean oneDone = counts.mark().kind() == Mark.Kind.DONE && other.mark().kind() == Mark.Kind.NOT_APPLICABLE;
        boolean otherDay = bothDone
                && field != Field.KEPT_IN_TOUCH
                && field != Field.CLOSED
                && !other.assumed()
                && !counts.latest().equals(other.latest());
        return oneDone || otherDay;
    }

    private static String cited(Said said) {
        Cell cell = said.mark().cell();
        String day = said.latest().map(latest -> ", " + latest).orElse("");
        if (PacketCell.isOne(cell)) {
            return cell.citation() + day;
        }
        return cell.ref().a1() + " of \u201c" + cell.ref().sheet() + "\u201d (\u201c" + cell.text() + "\u201d" + day
                + ")";
    }
}
