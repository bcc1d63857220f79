package secondwind.packet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import secondwind.application.Mark;
import secondwind.application.Progress;
import secondwind.plan.ActionPlan;

/** Composes one person's calendar of everything that is still to be done. */
public final class CalendarComposer {
    private final Wording wording;
    private final EntryNames names;

    /** A composer that writes in this wording, and names entries so. */
    public CalendarComposer(Wording wording, EntryNames names) {
        this.wording = wording;
        this.names = names;
    }

    /**
     * The calendar.
     *
     * @param name what it is called
     * @param packets with their plans
     * @param ended plans that have ended, whose steps are not to be done any more
     * @param today the day of the run
     */
    public StepCalendar compose(String name, List<Packet> packets, List<ActionPlan> ended, LocalDate today) {
        List<ActionPlan> plans = Stream.concat(packets.stream().map(Packet::plan), ended.stream())
                .toList();
        Stream<CalendarEntry> toDo = packets.stream()
                .flatMap(packet -> entries(packet.plan()).toDo(packet))
                .sorted(Comparator.comparing(CalendarEntry::day));
        Stream<CalendarEntry> over =
                plans.stream().flatMap(plan -> entries(plan).over()).sorted(Comparator.comparing(CalendarEntry::day));
        return new StepCalendar(
                Inline.fitted(name),
                today,
                records(plans),
                Stream.concat(toDo, over).toList());
    }

    private StepEntries entries(ActionPlan plan) {
        return new StepEntries(plan, wording, names);
    }

    /** Each day of a mark counts, and a mark without one. */
    private static int records(List<ActionPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.rows().stream())
                .map(row -> row.application().progress())
                .map(Progress::marks)
                .flatMap(marks -> marks.values().stream())
                .map(Mark::days)
                .mapToInt(days -> Math.max(1, days.size()))
                .sum();
    }
}
