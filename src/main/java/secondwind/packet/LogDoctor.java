package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.plan.ActionPlan;

/** Says what to fill in to make the packets better: the most valuable first, one line for all rows that lack the same. */
public final class LogDoctor {

    /**
     * One second place with an open plan.
     *
     * @param plan its plan
     * @param row one of the plan's rows
     * @param columns the columns of the sheet that the row stands in
     */
    public record Examined(ActionPlan plan, Application row, LogColumns columns) {
        public Examined {
            requireNonNull(plan);
            requireNonNull(row);
            requireNonNull(columns);
        }
    }

    private LogDoctor() {}

    /**
     * The advice.
     *
     * @param examined every second place that a packet is made for, in the order of the logs
     * @param senders what the senders' own details lack, which stands beside the rows
     */
    public static List<Advice> advise(List<Examined> examined, List<Advice> senders) {
        Map<Gap, List<Examined>> missing = new EnumMap<>(Gap.class);
        for (Examined each : examined) {
            for (Gap gap : Gaps.of(each.plan(), each.row(), each.columns())) {
                missing.computeIfAbsent(gap, unknown -> new ArrayList<>()).add(each);
            }
        }
        Places places = new Places(examined.stream().map(Examined::row).toList());
        Stream<Advice> ofRows = missing.entrySet().stream().map(gap -> places.advice(gap.getKey(), gap.getValue()));
        return Stream.concat(ofRows, senders.stream())
                .sorted(Comparator.comparing(Advice::gap))
                .toList();
    }

    /** Where to type what a row lacks: {@code column G, “Who got it”}, or {@code a new column “Person hired”}. */
    public static String placeOf(Gap gap, Application row, LogColumns columns) {
        return Places.of(gap, row, columns);
    }
}
